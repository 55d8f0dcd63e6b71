//! The statements as a tree, so that failing programs can be made smaller.

use std::collections::BTreeSet;

/// A statement.
#[derive(Clone, Debug)]
pub enum Node {
    /// On one line.
    Line(String),
    /// A line that what is around it needs: the value of a block, a counter's step.
    Fixed(String),
    /// Heads, each followed by a block, and what closes the last.
    Blocks(Vec<(String, Vec<Node>)>, String),
}

impl Node {
    /// `head { body }`
    pub(super) fn block(head: String, body: Vec<Node>) -> Node {
        Node::Blocks(vec![(head, body)], "}".into())
    }
}

/// Writes statements with indentation.
pub(super) fn render(nodes: &[Node], depth: usize, text: &mut String) {
    let indent = "    ".repeat(depth);
    for node in nodes {
        match node {
            Node::Line(line) | Node::Fixed(line) => push_line(text, &indent, line),
            Node::Blocks(parts, end) => {
                for (head, body) in parts {
                    push_line(text, &indent, head);
                    render(body, depth + 1, text);
                }
                push_line(text, &indent, end);
            }
        }
    }
}

fn push_line(text: &mut String, indent: &str, line: &str) {
    text.extend([indent, line, "\n"]);
}

/// How many statements there are.
pub(super) fn count(nodes: &[Node]) -> usize {
    let inner = |node: &Node| match node {
        Node::Line(_) | Node::Fixed(_) => 0,
        Node::Blocks(parts, _) => parts.iter().map(|(_, body)| count(body)).sum(),
    };
    nodes.iter().map(|node| 1 + inner(node)).sum()
}

/// The statements without the one of this number, in the order of the text.
pub(super) fn without(nodes: &[Node], number: usize) -> Vec<Node> {
    let mut seen = 0;
    remove(nodes, number, &mut seen)
}

fn remove(nodes: &[Node], number: usize, seen: &mut usize) -> Vec<Node> {
    let mut kept = Vec::new();
    for node in nodes {
        let mine = *seen;
        *seen += 1;
        let copy = match node {
            Node::Line(_) | Node::Fixed(_) => node.clone(),
            Node::Blocks(parts, end) => {
                let part = |(head, body): &(String, Vec<Node>)| (head.clone(), remove(body, number, seen));
                Node::Blocks(parts.iter().map(part).collect(), end.clone())
            }
        };
        if mine != number || matches!(node, Node::Fixed(_)) {
            kept.push(copy);
        }
    }
    kept
}

/// Whether each generated name is bound where it first occurs.
pub(super) fn is_closed(source: &str) -> bool {
    let mut seen = BTreeSet::new();
    source.lines().all(|line| {
        words(line).all(|(at, word)| {
            !is_generated(word)
                || !seen.insert(word.to_owned())
                || word.starts_with('\'')
                || is_binding(&line[..at], &line[at..])
        })
    })
}

/// The words of a line and where they begin.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    line.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '\'').map(move |word| {
        let start = at;
        at += word.len() + 1;
        (start, word)
    })
}

/// Names of variables and labels are a stem and a number.
fn is_generated(word: &str) -> bool {
    const FUNCTIONS: [&str; 5] = ["f64", "exp2", "log2", "log10", "atan2"];
    let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let letters = stem.chars().all(|c| c.is_ascii_lowercase() || c == '\'');
    !stem.is_empty() && stem.len() < word.len() && letters && !FUNCTIONS.contains(&word)
}

/// Whether a name between these texts is being bound.
fn is_binding(before: &str, after: &str) -> bool {
    let after_let = before.rsplit_once("let ").is_some_and(|(_, pattern)| !pattern.contains('='));
    let after_for = before.rsplit_once("for ").is_some_and(|(_, pattern)| !pattern.contains(" in "));
    let of_closure = before.replace("||", "").matches('|').count() % 2 == 1;
    let in_arm = ["Shape::", "Some("].iter().any(|start| {
        before.rsplit_once(start).is_some_and(|(_, pattern)| !pattern.contains("=>") && after.contains("=>"))
    });
    after_let || after_for || of_closure || in_arm
}
