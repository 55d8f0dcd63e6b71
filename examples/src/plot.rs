//! Pictures, written as SVG files.

use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;

type Chart<'a, 'b> = ChartContext<'a, SVGBackend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

const BLUE_SIDE: RGBColor = RGBColor(31, 119, 180);
const RED_SIDE: RGBColor = RGBColor(214, 39, 40);
/// Cells of a decision map along each axis.
const CELLS: u32 = 200;

/// Title of the picture, names of its horizontal and its vertical axis.
pub type Labels<'a> = [&'a str; 3];

/// Draws a curve through `curve`, and a dot at each of `dots`.
///
/// # Errors
/// If a number is not finite, there is none, or the file cannot be written.
pub fn curve(path: &Path, labels: Labels, curve: &[[f64; 2]], dots: &[[f64; 2]]) -> Result<()> {
    let all = [curve, dots].concat();
    draw(path, labels, &all, |chart| {
        chart.draw_series(LineSeries::new(curve.iter().map(|&[x, y]| (x, y)), BLUE_SIDE.stroke_width(2)))?;
        chart.draw_series(dots.iter().map(|&[x, y]| Circle::new((x, y), 4, RED_SIDE.filled())))?;
        Ok(())
    })
}

/// Colours the plane by the sign of `score`, and draws each of `points` in the
/// colour of the sign of its class.
///
/// # Errors
/// If points and classes differ in number, a number is not finite, there is
/// none, or the file cannot be written.
pub fn decision_map(
    path: &Path,
    labels: Labels,
    points: &[[f64; 2]],
    classes: &[f64],
    score: impl Fn(&[f64; 2]) -> f64,
) -> Result<()> {
    let (n, m) = (points.len(), classes.len());
    ensure!(n == m, "cannot draw {}: {n} points, but {m} classes", path.display());
    draw(path, labels, points, |chart| {
        chart.draw_series(runs(&chart.x_range(), &chart.y_range(), score))?;
        chart.draw_series(points.iter().zip(classes).flat_map(|(&[x, y], &class)| {
            [Circle::new((x, y), 5, WHITE.filled()), Circle::new((x, y), 4, side(class).filled())]
        }))?;
        Ok(())
    })
}

/// Rectangles that cover the plane row by row, one for each run of equal colour.
fn runs(x: &Range<f64>, y: &Range<f64>, score: impl Fn(&[f64; 2]) -> f64) -> Vec<Rectangle<(f64, f64)>> {
    let at =
        |range: &Range<f64>, cell: f64| range.start + (range.end - range.start) * cell / f64::from(CELLS);
    let mut runs = Vec::new();
    for row in (0..CELLS).map(f64::from) {
        let color = |cell: u32| side(score(&[at(x, f64::from(cell) + 0.5), at(y, row + 0.5)]));
        let mut start = 0;
        for end in 1..=CELLS {
            if end == CELLS || color(end) != color(start) {
                let corners =
                    [(at(x, f64::from(start)), at(y, row)), (at(x, f64::from(end)), at(y, row + 1.0))];
                runs.push(Rectangle::new(corners, color(start).mix(0.25).filled()));
                start = end;
            }
        }
    }
    runs
}

/// Sets up axes that show all of `points`, lets `content` draw, and writes the file.
fn draw(
    path: &Path,
    [title, x, y]: Labels,
    points: &[[f64; 2]],
    content: impl FnOnce(&mut Chart) -> Result<()>,
) -> Result<()> {
    ensure!(!points.is_empty(), "there is nothing to draw in {}", path.display());
    ensure!(
        points.as_flattened().iter().all(|x| x.is_finite()),
        "cannot draw {}: a number is not finite",
        path.display()
    );
    let drawing = || -> Result<()> {
        let root = SVGBackend::new(path, (640, 480)).into_drawing_area();
        root.fill(&WHITE)?;
        let mut chart = ChartBuilder::on(&root)
            .caption(title, ("sans-serif", 20))
            .margin(12)
            .x_label_area_size(40)
            .y_label_area_size(52)
            .build_cartesian_2d(extent(points, 0), extent(points, 1))?;
        content(&mut chart)?;
        chart
            .configure_mesh()
            .disable_mesh()
            .x_desc(x)
            .y_desc(y)
            .x_label_formatter(&|x| tick(*x))
            .y_label_formatter(&|y| tick(*y))
            .draw()?;
        root.present()?;
        Ok(())
    };
    drawing().with_context(|| format!("cannot write the picture {}", path.display()))
}

/// The range of one coordinate with some room around it.
fn extent(points: &[[f64; 2]], axis: usize) -> Range<f64> {
    let low = points.iter().map(|p| p[axis]).fold(f64::INFINITY, f64::min);
    let high = points.iter().map(|p| p[axis]).fold(f64::NEG_INFINITY, f64::max);
    let room = if high > low { 0.08 * (high - low) } else { 1.0 };
    low - room..high + room
}

/// A number beside an axis, without the digits that only rounding left.
fn tick(x: f64) -> String {
    format!("{}", (x * 1e6).round() / 1e6 + 0.0) // + 0.0 makes -0.0 a 0
}

fn side(score: f64) -> RGBColor {
    if score > 0.0 { BLUE_SIDE } else { RED_SIDE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_drawn_is_refused() {
        let refusal = |result: Result<()>| result.unwrap_err().to_string();
        let (path, labels) = (Path::new("/nowhere/x.svg"), ["", "", ""]);
        let map = |points: &[[f64; 2]], classes: &[f64]| {
            refusal(decision_map(path, labels, points, classes, |p| p[0]))
        };
        assert!(refusal(curve(path, labels, &[], &[])).contains("nothing to draw"));
        assert!(refusal(curve(path, labels, &[[0.0, f64::NAN]], &[])).contains("not finite"));
        assert!(map(&[[0.0, 0.0]], &[]).contains("1 points, but 0 classes"));
        assert!(map(&[[0.0, 0.0]], &[1.0]).contains("cannot write the picture /nowhere/x.svg"));
    }

    #[test]
    fn ticks_show_no_rounding() {
        assert_eq!([-1e-17, 0.1 + 0.2, 10.0].map(tick), ["0", "0.3", "10"]);
    }
}
