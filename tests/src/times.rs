//! Times as benches print them.

/// Times in milliseconds.
#[derive(Debug)]
pub struct Times(pub Vec<f64>);

impl Times {
    /// The head of a table of them.
    pub fn head() -> String {
        format!("{:<68} {:>8} {:>8} {:>8} {:>5}\n", "ms", "median", "min", "maks", "n")
    }

    /// One row: median, least, most, how many.
    pub fn line(mut self, what: &str) -> String {
        self.0.sort_by(f64::total_cmp);
        let at = |place: usize| self.0.get(place).copied().unwrap_or(f64::NAN);
        let count = self.0.len();
        let (least, median, most) = (at(0), at(count / 2), at(count.saturating_sub(1)));
        format!("{what:<68} {median:>8.1} {least:>8.1} {most:>8.1} {count:>5}\n")
    }
}
