//! What differs between two texts, word by word.

use std::ops::Range;

/// Words of a paragraph that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keping {
    /// The words.
    pub teks: String,
    /// Whether the other text does not have them.
    pub beda: bool,
}

/// A text as paragraphs of pieces.
pub type TeksBertanda = Vec<Vec<Keping>>;

/// Above this many pairs of words whole texts are compared instead: marks would help nobody there.
const BATAS: usize = 4_000_000;

/// Marks in each of two texts, paragraph by paragraph, the words that the other one does not have in that order.
pub fn beda(lama: &[String], baru: &[String]) -> (TeksBertanda, TeksBertanda) {
    let (a, b) = (kata(lama), kata(baru));
    let depan = a.iter().zip(&b).take_while(|(x, y)| x.1 == y.1).count();
    let paling = a.len().min(b.len()) - depan;
    let ekor = a.iter().rev().zip(b.iter().rev()).take(paling).take_while(|(x, y)| x.1 == y.1).count();
    let (ra, rb) = (depan..a.len() - ekor, depan..b.len() - ekor);
    let (mut sama_a, mut sama_b) = (vec![true; a.len()], vec![true; b.len()]);
    let isi = |kata: &[(usize, &str)], r: &Range<usize>| {
        kata.get(r.clone()).unwrap_or_default().iter().map(|k| k.1.to_owned()).collect::<Vec<_>>()
    };
    let (sa, sb) = bersama(&isi(&a, &ra), &isi(&b, &rb));
    for (i, s) in ra.zip(sa) {
        if let Some(tujuan) = sama_a.get_mut(i) {
            *tujuan = s;
        }
    }
    for (i, s) in rb.zip(sb) {
        if let Some(tujuan) = sama_b.get_mut(i) {
            *tujuan = s;
        }
    }
    (rangkai(lama.len(), &a, &sama_a), rangkai(baru.len(), &b, &sama_b))
}

/// The words of each paragraph.
fn kata(teks: &[String]) -> Vec<(usize, &str)> {
    let berkata = teks.iter().enumerate();
    berkata.flat_map(|(i, t)| t.split_whitespace().map(move |k| (i, k))).collect()
}

/// Which words of two lists belong to a longest common sequence.
fn bersama(a: &[String], b: &[String]) -> (Vec<bool>, Vec<bool>) {
    let (mut sa, mut sb) = (vec![false; a.len()], vec![false; b.len()]);
    if a.len().saturating_mul(b.len()) > BATAS {
        return (sa, sb);
    }
    let lebar = b.len() + 1;
    // panjang[i * lebar + j]: how many words a[i..] and b[j..] have in common.
    let mut panjang = vec![0_u16; (a.len() + 1) * lebar];
    let baca = |p: &[u16], i: usize, j: usize| p.get(i * lebar + j).copied().unwrap_or_default();
    for (i, x) in a.iter().enumerate().rev() {
        for (j, y) in b.iter().enumerate().rev() {
            let n = if x == y {
                baca(&panjang, i + 1, j + 1).saturating_add(1)
            } else {
                baca(&panjang, i + 1, j).max(baca(&panjang, i, j + 1))
            };
            if let Some(tujuan) = panjang.get_mut(i * lebar + j) {
                *tujuan = n;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        if x == y {
            if let (Some(p), Some(q)) = (sa.get_mut(i), sb.get_mut(j)) {
                (*p, *q) = (true, true);
            }
            (i, j) = (i + 1, j + 1);
        } else if baca(&panjang, i + 1, j) >= baca(&panjang, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    (sa, sb)
}

/// Words as paragraphs again, neighbours of one kind joined.
fn rangkai(alinea: usize, kata: &[(usize, &str)], sama: &[bool]) -> TeksBertanda {
    let mut hasil: TeksBertanda = vec![Vec::new(); alinea];
    for ((di, kata), sama) in kata.iter().zip(sama) {
        let Some(alinea) = hasil.get_mut(*di) else { continue };
        match alinea.last_mut() {
            Some(k) if k.beda != *sama => {
                k.teks.push(' ');
                k.teks.push_str(kata);
            }
            _ => alinea.push(Keping { teks: (*kata).to_owned(), beda: !sama }),
        }
    }
    hasil
}

#[cfg(test)]
mod tests {
    use super::*;

    fn teks(t: &str) -> Vec<String> {
        t.split('|').map(str::to_owned).collect()
    }

    /// Differing words in brackets.
    fn bertanda(t: &TeksBertanda) -> String {
        let alinea = t.iter().map(|a| {
            let keping = a.iter().map(|k| if k.beda { format!("[{}]", k.teks) } else { k.teks.clone() });
            keping.collect::<Vec<_>>().join(" ")
        });
        alinea.collect::<Vec<_>>().join("|")
    }

    #[test]
    fn kata_yang_berbeda_ditandai() {
        let banding = |a: &str, b: &str| {
            let (x, y) = beda(&teks(a), &teks(b));
            (bertanda(&x), bertanda(&y))
        };
        let pasang = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(banding("a b c", "a b c"), pasang("a b c", "a b c"));
        assert_eq!(banding("a b c|d", "a x c|d"), pasang("a [b] c|d", "a [x] c|d"));
        assert_eq!(banding("a|b c", "a b|c"), pasang("a|b c", "a b|c"));
        assert_eq!(banding("a b", "b a e"), pasang("[a] b", "b [a e]"));
        assert_eq!(banding("", "a b"), pasang("", "[a b]"));
        assert_eq!(banding("a a a", "a"), pasang("a [a a]", "a"));
    }

    #[test]
    fn teks_yang_sangat_panjang_tetap_dijawab() {
        let a: Vec<String> = (0..3000).map(|i| format!("a{i}")).collect();
        let b: Vec<String> = (0..3000).map(|i| format!("b{i}")).collect();
        let (x, y) = beda(&a, &b);
        assert!(x.iter().chain(&y).flatten().all(|k| k.beda));
        assert_eq!((x.len(), y.len()), (3000, 3000));
    }
}
