//! Expressions as text for documentation: takes tokens, gives them spaced as
//! rustfmt would space them, with primitive types by their short names.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The text of an expression.
pub fn of(tokens: TokenStream) -> String {
    let mut text = Text { out: String::new(), operand: false, glued: true };
    text.all(tokens);
    text.out.replace("::core::primitive::", "")
}

struct Text {
    out: String,
    /// Whether an operand stands before, so that `-` has two sides.
    operand: bool,
    /// Whether the next token follows without a space.
    glued: bool,
}

impl Text {
    fn all(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.group(&group),
                TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing()),
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
            }
        }
    }

    fn word(&mut self, word: &str) {
        if !self.glued {
            self.out.push(' ');
        }
        self.out.push_str(word);
        let keyword = matches!(word, "if" | "else" | "as" | "match" | "return" | "in");
        (self.operand, self.glued) = (!keyword, false);
    }

    fn group(&mut self, group: &proc_macro2::Group) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{ ", " }"),
            Delimiter::None => ("", ""),
        };
        let call = self.operand && group.delimiter() != Delimiter::Brace;
        if !self.glued && !call {
            self.out.push(' ');
        }
        self.out.push_str(open);
        (self.operand, self.glued) = (false, true);
        self.all(group.stream());
        self.out.push_str(close);
        (self.operand, self.glued) = (true, false);
    }

    fn punct(&mut self, c: char, spacing: Spacing) {
        let tight = matches!(c, '.' | ':' | '?' | ',' | ';' | '\'');
        let unary = !self.operand && matches!(c, '-' | '!' | '*' | '&');
        if !tight && !self.glued {
            self.out.push(' ');
        } else if c == ':' && !self.operand && !self.glued {
            self.out.push(' ');
        }
        self.out.push(c);
        self.glued = unary || matches!(c, '.' | ':' | '\'') || spacing == Spacing::Joint;
        self.operand = c == '?';
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn spaces_as_rustfmt_puts_them() {
        let lines = [
            "y * (x * y).cos()",
            "-x.sin() + 2.0 * -y - f(a, &b[1])",
            "if x == 0.0 { 0.0 } else { x.signum() }",
            "(2.0 as f64).powf(x) / std::f64::consts::PI",
            "(a <= b) as f32 % 3.0",
            "a::g(x)?.0",
        ];
        for line in lines {
            assert_eq!(super::of(line.parse().expect("tokens")), line);
        }
        let long = "x as :: core :: primitive :: f64 * 2.0";
        assert_eq!(super::of(long.parse().expect("tokens")), "x as f64 * 2.0");
    }
}
