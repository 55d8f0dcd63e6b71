//! Zoo: exits inside larger expressions.
#![allow(missing_docs, unused_assignments, unused_mut, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

fn num(k: i64) -> Option<usize> {
    if k < 0 { None } else { Some(k as usize) }
}

#[dual]
#[derive_grad]
fn square_times(x: f64, y: f64) -> f64 {
    x * x * y
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn right_of_and(x: &[f64]) -> f64 {
    if x[0] > 0.0 && {
        if x[1] < 0.0 {
            return x[0] * x[2];
        }
        true
    } {
        x[1]
    } else {
        x[2]
    }
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn match_as_factor(x: &[f64]) -> f64 {
    x[0] * (match num((x[1] * 2.0) as i64) {
        Some(k) => k as f64 + x[2],
        None => return x[1],
    })
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn break_in_amount(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..6 {
        s += x[i] * {
            if x[i] < 0.0 {
                break;
            }
            x[0]
        };
    }
    s
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn right_of_or(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..6 {
        if x[i] > 0.0 || {
            if i == 1 {
                continue;
            }
            i < 1
        } {
            s += x[i] * x[i];
        }
    }
    s
}

#[zoo(calls(square_times), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn arguments(x: &[f64]) -> f64 {
    let y = square_times(x[0], {
        if x[1] < 0.0 {
            return x[3];
        }
        x[1]
    }) + square_times(x[2], if x[0] > 1.0 { return x[0] } else { x[4] });
    y * x[5]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn while_condition(x: &[f64]) -> f64 {
    let mut s = x[0];
    let mut i = 0;
    while i < 6 && {
        if x[i] > 2.0 {
            return s * x[i];
        }
        true
    } {
        s *= x[i];
        i += 1;
    }
    s
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn continue_and_break(x: &[f64]) -> f64 {
    let mut s = x[0];
    for i in 0..6 {
        let v = if x[i] < 0.0 { continue } else { x[i] * s };
        s += v.sin() * {
            s *= x[1];
            if s > 3.0 {
                break;
            }
            s
        };
    }
    s
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn old_value_is_read_before(x: &[f64]) -> f64 {
    let mut t = x[0];
    t = t + {
        t *= x[1];
        if t < -0.2 {
            return t * x[2];
        }
        t * x[3]
    };
    t * x[0]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn labelled_block(x: &[f64]) -> f64 {
    let s = 'l: {
        let r = x[0] * {
            if x[1] > 1.0 {
                break 'l x[1] * x[2];
            }
            x[3]
        };
        r * r
    };
    s.sin()
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn labels(x: &[f64]) -> f64 {
    let mut s = 0.0;
    'o: for i in 0..3 {
        for j in 0..2 {
            s += (x[i] * {
                if x[j] < 0.0 {
                    continue 'o;
                }
                x[j + 2]
            })
            .sin()
                + if s > 2.0 { break 'o } else { s * x[5] };
        }
    }
    s
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn tuple_and_array(x: &[f64]) -> f64 {
    let (p, q) = (x[0] * x[1], {
        if x[2] < 0.0 {
            return x[0];
        }
        x[3]
    });
    let r = [p, q, if q > 0.5 { return p * q } else { x[4] }];
    r[0] * r[1] + r[2]
}

#[zoo(calls(sum), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn references_stay(x: &[f64]) -> f64 {
    let v = vec![x[0], x[1]];
    let w = [x[2]; 3];
    let z = sum(
        &v,
        {
            if w[0] > 1.0 {
                return w[1] * w[2];
            }
            v[1]
        },
        &w[..2],
    );
    z * {
        let q = z * v[0];
        if q < 0.0 {
            return q * q;
        }
        q
    }
}

#[dual]
#[derive_grad]
fn sum(a: &[f64], b: f64, c: &[f64]) -> f64 {
    a[0] * b + c[1] * c[0] * a[1]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn index(x: &[f64]) -> f64 {
    let mut y = [x[0], x[1], x[2]];
    y[{
        if x[3] < 0.0 {
            return x[1];
        }
        1
    }] *= x[4];
    y[1] * y[2]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn else_if(x: &[f64]) -> f64 {
    if x[0] > 1.0 {
        x[1]
    } else if x[1] > 0.0 && {
        if x[2] < 0.0 {
            return x[3] * x[4];
        }
        x[3] > 0.0
    } {
        x[0] * x[2]
    } else {
        x[5] * x[1]
    }
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn scrutinee(x: &[f64]) -> f64 {
    if let Some(v) = x.get({
        if x[1] < 0.0 {
            return x[2];
        }
        3
    }) {
        v * x[0]
    } else {
        0.0
    }
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn counter_is_read_before(x: &[f64]) -> f64 {
    let mut k = 1;
    let v =
        x[k] * {
            k += 1;
            if x[k] < 0.0 {
                return x[0] * x[k];
            }
            x[k]
        } * x[k + 1];
    v * v
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn receiver(x: &[f64]) -> f64 {
    let s = -{
        if x[1] < 0.0 {
            return x[2];
        }
        x[1]
    }
    .max({
        if x[0] > 1.0 {
            return x[3];
        }
        x[0] * x[2]
    });
    s.sin()
}

#[zoo(calls(sum), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn copy_of_a_result(x: &[f64]) -> f64 {
    let a = sum(x, x[1], x);
    let b = a;
    a * b
}
