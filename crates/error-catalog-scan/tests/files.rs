//! Tests of files, folders and patterns, of compression, and of sources that cannot be read completely.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use error_catalog_scan::{Counter, Counts, GroupBy, Scanner, Source, Sources};
use flate2::{Compression, write::GzEncoder};
use tempfile::TempDir;

#[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
enum PrinterError {}

const LID: &str = "job 1: E2: Lid is open\n";

fn counter(path: impl AsRef<Path>) -> Counter<'static> {
    Counter::new(Scanner::of::<PrinterError>(), Sources::at([path]), false)
}

fn count(path: impl AsRef<Path>) -> Counts {
    let counter = counter(path);
    counter.run(2);
    counter.so_far()
}

fn lids(counts: &Counts) -> u64 {
    counts.messages.of(PrinterError::LidIsOpenE2).count
}

fn gzip(text: impl AsRef<[u8]>) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(text.as_ref()).unwrap();
    gzip.finish().unwrap()
}

/// A Zstandard frame with an uncompressed text.
fn zstandard(text: impl AsRef<[u8]>) -> Vec<u8> {
    zstandard_of(text.as_ref(), text.as_ref().len())
}

/// A Zstandard frame whose header declares a length.
fn zstandard_of(text: &[u8], declared: usize) -> Vec<u8> {
    let length = |length: usize| u32::try_from(length).unwrap().to_le_bytes();
    let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0xA0];
    frame.extend(length(declared));
    frame.extend(&length((text.len() << 3) | 1)[..3]);
    frame.extend(text);
    frame
}

/// A text with zeros before or after each byte.
fn wide(text: &str, before: usize, after: usize) -> Vec<u8> {
    text.bytes().flat_map(|byte| [vec![0; before], vec![byte], vec![0; after]].concat()).collect()
}

fn names(folder: &TempDir, sources: &Sources) -> Vec<String> {
    let name = |source: &Source| match source {
        Source::File(path) => {
            let path = path.strip_prefix(folder.path()).unwrap();
            path.to_string_lossy().replace('\\', "/")
        }
        Source::Input => "-".to_owned(),
        other => other.name(),
    };
    sources.list.iter().map(name).collect()
}

#[test]
fn each_file_is_read_once() {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("b/.hidden")).unwrap();
    for name in ["c.log", "a.log", "b/d.log", "b/.hidden/e.log", ".f.log"] {
        fs::write(folder.path().join(name), LID).unwrap();
    }
    let at = |paths: &[&str]| Sources::at(paths.iter().map(|path| folder.path().join(path)));
    assert_eq!(names(&folder, &at(&[""])), ["a.log", "b/d.log", "c.log"]);
    assert_eq!(names(&folder, &at(&["c.log", "", "./b/../a.log"])), ["c.log", "a.log", "b/d.log"]);
    assert_eq!(names(&folder, &at(&["*.log", "**/d.log"])), ["a.log", "c.log", "b/d.log"]);
    assert_eq!(names(&folder, &at(&["b/.hidden/e.log"])), ["b/.hidden/e.log"]);
    assert_eq!(names(&folder, &at(&["**"])), names(&folder, &at(&[""])));
    assert_eq!(names(&folder, &Sources::at(["-", "-"])), ["-"]);
    let nothing = at(&["*.txt", "nothing"]);
    let source_errors: Vec<&str> =
        nothing.source_errors.iter().map(|source_error| source_error.message.as_str()).collect();
    assert_eq!(
        (nothing.list.len(), source_errors),
        (0, vec!["no file matches the pattern", "there is no such file"])
    );
    assert_eq!(lids(&count(folder.path())), 3);
}

#[test]
fn compressed_files_are_decompressed() {
    let folder = TempDir::new().unwrap();
    let text = LID.repeat(3000);
    let skipped = [0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, b'a', b'b', b'c'];
    for (name, bytes) in [
        ("plain", text.clone().into_bytes()),
        ("gzip", gzip(&text)),
        ("members", [gzip(LID), gzip(LID.repeat(2999))].concat()),
        ("zstandard", zstandard(&text)),
        ("padded", [gzip(LID), vec![0; 70_000], gzip(LID.repeat(2999)), vec![0; 512]].concat()),
        ("frames", [&skipped[..], &zstandard(LID), &skipped, &zstandard(LID.repeat(2999))].concat()),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let counts = count(&path);
        assert_eq!(counts.source_errors, [], "{name}");
        assert_eq!((lids(&counts), counts.bytes), (3000, text.len() as u64), "{name}");
    }
}

#[test]
fn messages_before_damage_count() {
    let folder = TempDir::new().unwrap();
    let text = LID.repeat(100_000);
    let whole = gzip(&text);
    let cut = whole[..whole.len() - 100].to_vec();
    let tail = [gzip(LID), b"what is this".to_vec()].concat();
    let frames = [zstandard(LID), zstandard(LID)[..9].to_vec()].concat();
    let short = zstandard_of(LID.as_bytes(), LID.len() + 1);
    let ends_too_soon = "the compressed data ends too soon: it was cut off or is still being written";
    let mut flipped = whole.clone();
    flipped[whole.len() - 6] ^= 1;
    for (name, bytes, least, kind) in [
        ("cut", cut, 50_000, ends_too_soon),
        ("flipped", flipped, 90_000, "the compressed data is damaged"),
        ("tail", tail, 1, "other data follows the compressed data and was not read"),
        ("frames", frames, 1, ends_too_soon),
        ("short", short, 1, "the compressed data is damaged"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let counts = count(&path);
        let source_errors: Vec<&str> =
            counts.source_errors.iter().map(|source_error| source_error.message.as_str()).collect();
        assert_eq!(source_errors, [kind], "{name}");
        assert!(
            counts.source_errors[0].bytes_read > 0 && lids(&counts) >= least,
            "{name}: {}",
            lids(&counts)
        );
    }
}

/// A frame with a window of 8 MiB and a checksum, of uncompressed blocks.
fn windowed(text: &str, times: usize) -> Vec<u8> {
    let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0x04, 13 << 3];
    let header = u32::try_from(text.len()).unwrap() << 3;
    for _ in 0..times {
        frame.extend(&header.to_le_bytes()[..3]);
        frame.extend(text.bytes());
    }
    frame
}

#[test]
fn bytes_that_a_decoder_holds_back_count_if_a_frame_is_cut() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("cut.zst");
    let text = LID.repeat(2000);
    for times in [1, 200] {
        let whole = windowed(&text, times);
        // After a block, in the header of the next, in its middle; then an invalid type of block.
        for (tail, is_damaged) in
            [(&[][..], false), (&[0], false), (&[0x80, 0, 0, b'x'], false), (&[6, 0, 0], true)]
        {
            fs::write(&path, [&whole, tail].concat()).unwrap();
            let counts = count(&path);
            assert_eq!((lids(&counts), counts.bytes), (2000 * times as u64, (text.len() * times) as u64));
            let source_error = counts.source_errors[0].to_string();
            assert_eq!(source_error.contains("is damaged;"), is_damaged, "{source_error}");
            assert!(
                source_error.ends_with(&format!("; {} bytes were read before", counts.bytes)),
                "{source_error}"
            );
        }
        // An empty last block with a wrong checksum; then a checksum that is cut.
        fs::write(&path, [&whole[..], &[1, 0, 0, 1, 2, 3, 4]].concat()).unwrap();
        let counts = count(&path);
        assert_eq!(lids(&counts), 2000 * times as u64);
        assert_eq!(counts.source_errors[0].message, "the compressed data is damaged");
        fs::write(&path, [&whole[..], &[1, 0, 0, 1, 2]].concat()).unwrap();
        let counts = count(&path);
        assert_eq!((lids(&counts), counts.source_errors.len()), (2000 * times as u64, 1));
    }
}

#[test]
fn unsupported_compression_is_reported() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.log");
    let wide = |text: &str, bom: &[u8]| {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        bom.iter().copied().chain(units).collect::<Vec<u8>>()
    };
    let packed = "which is not supported: unpack it first";
    for (start, name, kind) in [
        (wide(LID, b"\xFF\xFE"), "UTF-16", "which is not supported: convert it to UTF-8"),
        (b"\xFE\xFF\0E\0".to_vec(), "UTF-16", "which is not supported: convert it to UTF-8"),
        (b"\xFD7zXZ\0rest".to_vec(), "xz", packed),
        (b"BZh91AY&SYrest".to_vec(), "bzip2", packed),
        (b"PK\x03\x04rest".to_vec(), "zip", packed),
        (b"\x04\x22\x4D\x18rest".to_vec(), "lz4", packed),
        (b"7z\xBC\xAF\x27\x1Crest".to_vec(), "7z", packed),
    ] {
        // In one part, and in several.
        for length in [start.len(), 40 << 20] {
            fs::write(&path, &start).unwrap();
            OpenOptions::new().write(true).open(&path).unwrap().set_len(length as u64).unwrap();
            let counts = count(&path);
            assert_eq!((counts.bytes, counts.source_errors.len()), (0, 1), "{name}");
            let source_error = counts.source_errors[0].to_string();
            assert!(source_error.contains(name) && source_error.contains(kind), "{source_error}");
        }
    }
    for text in ["BZh is read\n", "PK\n", "7z, xz\n", "B", ""] {
        fs::write(&path, format!("{text}{LID}")).unwrap();
        let counts = count(&path);
        assert_eq!((lids(&counts), counts.source_errors.len()), (1, 0), "{text}");
    }
}

#[test]
fn content_that_is_not_searched_is_reported() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.log");
    let convert = "which is not supported: convert it to UTF-8";
    let unpack = "which is not supported: unpack it first";
    let xz = b"\xFD7zXZ\0\0\x04\xE6\xD6".to_vec();
    let bzip2 = b"BZh91AY&SY\0".to_vec();
    let zip = b"PK\x03\x04\x14\0\0\0\x08\0".to_vec();
    let lz4 = b"\x04\x22\x4D\x18\x64\x40\xA7\0\0\0".to_vec();
    let seven_zip = b"7z\xBC\xAF\x27\x1C\0\x04\0\0".to_vec();
    for (content, name, kind) in [
        (gzip(LID), "data compressed with gzip", unpack),
        (b"\x28\xB5\x2F\xFD\x04\x68\0\0\0\0".to_vec(), "data compressed with Zstandard", unpack),
        (xz, "data compressed with xz", unpack),
        (bzip2, "data compressed with bzip2", unpack),
        (zip, "data compressed with zip", unpack),
        (lz4, "data compressed with lz4", unpack),
        (seven_zip, "data compressed with 7z", unpack),
        (wide(LID, 0, 1), "text in UTF-16", convert),
        (wide(LID, 1, 0), "text in UTF-16", convert),
        (wide(LID, 0, 3), "text in UTF-32", convert),
        (wide(LID, 3, 0), "text in UTF-32", convert),
    ] {
        // After text, in another block, and across two blocks.
        for before in [1, 1000, (128 << 10) - 9, (128 << 10) - 1] {
            let text = [" ".repeat(before).as_bytes(), &content, b"\n", LID.as_bytes()].concat();
            fs::write(&path, text).unwrap();
            let counts = count(&path);
            assert_eq!((lids(&counts), counts.source_errors.len()), (1, 1), "{name} after {before}");
            let source_error = counts.source_errors[0].to_string();
            assert!(source_error.contains(&format!("it holds {name}, {kind};")), "{source_error}");
        }
    }
    // In another part of the file.
    fs::write(&path, [&vec![b'\n'; 17 << 20], wide(LID, 0, 1).as_slice()].concat()).unwrap();
    assert_eq!(count(&path).source_errors.len(), 1);
    for (content, name) in [
        (gzip(LID), "gzip"),
        (zstandard(LID), "Zstandard"),
        (wide(LID, 0, 1), "UTF-16"),
        (wide(LID, 3, 0), "UTF-32"),
    ] {
        for packed in [gzip(&content), zstandard(&content)] {
            fs::write(&path, packed).unwrap();
            let counts = count(&path);
            assert_eq!(counts.source_errors.len(), 1, "{name}");
            assert!(counts.source_errors[0].message.contains(name), "{}", counts.source_errors[0]);
        }
    }
}

#[test]
fn binary_data_is_searched_as_it_is() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.bin");
    let mut noise = 1_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        noise.to_be_bytes()[0]
    })
    .take(4 << 20)
    .collect();
    // All but the first three have a reserved bit, an invalid level, or are too short.
    for data in [
        vec![0; 1 << 20],
        noise,
        wide("numbers 1 2 3", 0, 1),
        b"\x1F\x8B\x08\xFF\0\0\0\0\0\x03".to_vec(),
        b"\x1F\x8B\x08\0\0\0\0\0\x09\x03".to_vec(),
        b"\x1F\x8B\x08\0".to_vec(),
    ] {
        fs::write(&path, [b".", data.as_slice(), b"\n", LID.as_bytes()].concat()).unwrap();
        let counts = count(&path);
        assert_eq!((lids(&counts), &counts.source_errors[..]), (1, &[][..]));
    }
}

#[test]
fn frames_of_all_threads_have_one_limit_of_memory() {
    let folder = TempDir::new().unwrap();
    // Each window takes the whole budget: no thread may wait while it holds a grant.
    let mut frame = windowed(LID, 1000);
    frame[4..6].copy_from_slice(&[0, 17 << 3]);
    frame.extend([1, 0, 0]);
    for name in ["a", "b", "c"] {
        fs::write(folder.path().join(name), [&zstandard(LID)[..], &frame, &zstandard(LID), &frame].concat())
            .unwrap();
    }
    let counter = counter(folder.path());
    let (done, is_done) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        counter.run(3);
        done.send(counter.so_far()).unwrap();
    });
    let counts = is_done.recv_timeout(Duration::from_secs(60)).expect("all frames are read in a minute");
    assert_eq!((lids(&counts), &counts.source_errors[..]), (3 * 2002, &[][..]));
}

#[cfg(unix)]
#[test]
fn links_to_a_file_are_that_file() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("a.log"), LID).unwrap();
    fs::hard_link(path("a.log"), path("b.log")).unwrap();
    std::os::unix::fs::symlink(path("a.log"), path("c.log")).unwrap();
    fs::write(path("d.log"), LID).unwrap();
    let named = Sources::at([path("c.log"), path("b.log"), path("a.log"), path("d.log")]);
    assert_eq!(names(&folder, &named), ["c.log", "d.log"]);
    assert_eq!(names(&folder, &Sources::at([folder.path()])), ["a.log", "d.log"]);
}

#[cfg(unix)]
#[test]
fn folders_and_patterns_leave_out_the_same() {
    use std::os::unix::fs::symlink;

    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir_all(path("logs/.hidden")).unwrap();
    fs::create_dir_all(path("logs/below")).unwrap();
    fs::create_dir_all(path("other")).unwrap();
    for name in
        ["logs/a.log", "logs/below/b.log", "logs/.c.log", "logs/.hidden/d.log", "other/e.log", "f.log"]
    {
        fs::write(path(name), LID).unwrap();
    }
    symlink(path("other"), path("logs/other")).unwrap();
    symlink(path("f.log"), path("logs/f.log")).unwrap();
    let at = |name: &str| {
        let sources = Sources::at([path(name)]);
        let source_errors: Vec<_> =
            sources.source_errors.iter().map(|source_error| source_error.message.clone()).collect();
        (names(&folder, &sources), source_errors)
    };
    let all = ["logs/a.log", "logs/below/b.log", "logs/f.log"].map(str::to_owned).to_vec();
    for name in ["logs", "logs/*", "logs/**", "logs/**/*", "l*"] {
        assert_eq!(at(name), (all.clone(), Vec::new()), "{name}");
    }
    for (name, found) in [
        ("logs/*/*", "logs/below/b.log"),
        ("logs/.*.log", "logs/.c.log"),
        ("logs/.h*", "logs/.hidden/d.log"),
        ("l*/.hidden/*", "logs/.hidden/d.log"),
        ("logs/other", "logs/other/e.log"),
        ("l*/other/*", "logs/other/e.log"),
    ] {
        assert_eq!(at(name), (vec![found.to_owned()], Vec::new()), "{name}");
    }
    assert_eq!(at("logs/o*"), (Vec::new(), vec!["no file matches the pattern".to_owned()]));
    assert_eq!(at("logs/[x").1.len(), 1);
    symlink(path("nothing"), path("logs/g.log")).unwrap();
    for name in ["logs", "logs/*", "logs/**"] {
        let broken = vec!["the link is broken".to_owned()];
        assert_eq!(at(name), (all.clone(), broken), "{name}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn patterns_match_names_that_are_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let folder = TempDir::new().unwrap();
    let path = |name: &[u8]| folder.path().join(OsStr::from_bytes(name));
    fs::create_dir(path(b"caf\xE9")).unwrap();
    for name in [&b"caf\xE9/a.log"[..], b"caf\xE9/\xFF.log", b"b.log"] {
        fs::write(path(name), LID).unwrap();
    }
    for (pattern, count) in
        [(&b"*"[..], 3), (b"**/*.log", 3), (b"caf\xE9/*.log", 2), (b"c*/?.log", 2), (b"caf\xE9*", 2)]
    {
        let sources = Sources::at([path(pattern)]);
        assert_eq!((sources.list.len(), sources.source_errors.len()), (count, 0), "{sources:?}");
    }
}

#[test]
fn an_empty_file_stays_empty_while_it_is_written() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.log");
    fs::write(&path, "").unwrap();
    let empty = counter(&path);
    empty.run(1);
    assert_eq!(empty.so_far().source_errors, []);
    let grown = counter(&path);
    fs::write(&path, LID).unwrap();
    grown.run(1);
    let grown = grown.so_far();
    assert_eq!((lids(&grown), grown.bytes, grown.source_errors.len()), (0, 0, 1));
    assert!(grown.source_errors[0].message.contains("grew"), "{}", grown.source_errors[0]);
}

#[test]
fn a_file_that_changes_is_reported() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.log");
    fs::write(&path, LID.repeat(10)).unwrap();
    let grown = counter(&path);
    OpenOptions::new().append(true).open(&path).unwrap().write_all(LID.as_bytes()).unwrap();
    grown.run(1);
    let grown = grown.so_far();
    assert_eq!((lids(&grown), grown.source_errors.len()), (10, 1));
    assert!(
        grown.source_errors[0].to_string().contains("a.log: it grew during the scan"),
        "{}",
        grown.source_errors[0]
    );

    let shrunk = counter(&path);
    OpenOptions::new().write(true).open(&path).unwrap().set_len(4 * LID.len() as u64).unwrap();
    shrunk.run(1);
    let shrunk = shrunk.so_far();
    assert_eq!((lids(&shrunk), shrunk.source_errors.len()), (4, 1));
    assert!(shrunk.source_errors[0].message.contains("shrank"), "{}", shrunk.source_errors[0]);

    let missing = counter(&path);
    fs::remove_file(&path).unwrap();
    missing.run(1);
    assert_eq!(missing.so_far().source_errors.len(), 1);
}

#[test]
fn bytes_that_were_cut_off_do_not_count_as_read() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.log");
    fs::write(&path, LID).unwrap();
    // Several parts, of which only the first remains.
    OpenOptions::new().write(true).open(&path).unwrap().set_len(64 << 20).unwrap();
    let shrunk = counter(&path);
    OpenOptions::new().write(true).open(&path).unwrap().set_len(LID.len() as u64).unwrap();
    shrunk.run(2);
    let shrunk = shrunk.so_far();
    assert_eq!((lids(&shrunk), shrunk.bytes), (1, LID.len() as u64));
    let source_errors: Vec<_> = shrunk
        .source_errors
        .iter()
        .map(|source_error| (source_error.message.as_str(), source_error.bytes_read))
        .collect();
    assert_eq!(source_errors, [("it shrank during the scan", LID.len() as u64)]);
}

#[test]
fn a_path_that_cannot_be_followed_is_reported() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.log"), LID).unwrap();
    let sources = Sources::at([folder.path().join("b.log"), folder.path().join("a.log/b.log")]);
    assert!(sources.list.is_empty());
    assert_eq!(sources.source_errors[0].message, "there is no such file");
    #[cfg(unix)]
    assert!(sources.source_errors[1].message.starts_with("Not a directory"), "{}", sources.source_errors[1]);
}

#[test]
fn a_file_that_changes_is_reported_with_breakdowns() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.log");
    // More than one part.
    let line = format!("{{\"lid\":1,\"x\":\"{}\",\"said\":\"E2: Lid is open\"}}\n", "x".repeat(2000));
    fs::write(&path, line.repeat(10_000)).unwrap();
    let group_by = || counter(&path).group_by(vec![GroupBy::named("lid")]);
    let counts = |counter: &Counter<'_>| {
        counter.run(2);
        let counts = counter.so_far();
        let (_, breakdown) = &counts.breakdowns[0];
        assert_eq!(breakdown.values().map(|(_, counts)| counts.total()).sum::<u64>(), lids(&counts));
        (
            lids(&counts),
            counts.source_errors.iter().map(|source_error| source_error.message.clone()).collect::<Vec<_>>(),
        )
    };
    let grown = group_by();
    OpenOptions::new().append(true).open(&path).unwrap().write_all(line.as_bytes()).unwrap();
    let grew = "it grew during the scan; the added bytes were not read".to_owned();
    assert_eq!(counts(&grown), (10_000, vec![grew]));
    for length in [100, 9000] {
        let shrunk = group_by();
        OpenOptions::new().write(true).open(&path).unwrap().set_len(length * line.len() as u64).unwrap();
        assert_eq!(counts(&shrunk), (length, vec!["it shrank during the scan".to_owned()]));
        fs::write(&path, line.repeat(10_000)).unwrap();
    }
}

#[test]
fn a_damaged_file_does_not_stop_the_others() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.gz"), &gzip(LID)[..12]).unwrap();
    fs::write(folder.path().join("b.log"), LID).unwrap();
    let counts = count(folder.path());
    assert_eq!((lids(&counts), counts.source_errors.len()), (1, 1));
}

#[test]
fn a_stopped_count_reads_no_more() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.log"), LID).unwrap();
    let counter = counter(folder.path());
    counter.stop();
    counter.run(2);
    assert_eq!((lids(&counter.so_far()), counter.progress()), (0, (0, LID.len() as u64)));
}

/// A window takes the whole budget of files.
#[cfg(unix)]
#[test]
fn a_pipe_that_pauses_holds_no_file_up() {
    let folder = TempDir::new().unwrap();
    let [paused, late, file] = ["paused", "late", "b.zst"].map(|name| folder.path().join(name));
    assert!(std::process::Command::new("mkfifo").args([&paused, &late]).status().unwrap().success());
    // The header of a window of 128 MiB, and a block, which may be the last.
    let frame = |text: &str, last: u8| {
        let length = u8::try_from(text.len() << 3).unwrap();
        [&[0x28, 0xB5, 0x2F, 0xFD, 0, 0x88, length | last, 0, 0], text.as_bytes()].concat()
    };
    fs::write(&file, frame(LID, 1)).unwrap();
    let sources = Sources::at([&paused, &late, &file]);
    let counter = Counter::new(Scanner::of::<PrinterError>(), sources, false);
    std::thread::scope(|scope| {
        scope.spawn(|| counter.run(2));
        let open = |path| OpenOptions::new().write(true).open(path).unwrap();
        let (mut paused, late) = (open(&paused), open(&late));
        paused.write_all(&frame("nothing\n", 0)).unwrap();
        std::thread::sleep(Duration::from_millis(300));
        drop(late);
        let begin = std::time::Instant::now();
        while lids(&counter.so_far()) == 0 && begin.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(10));
        }
        let counts = lids(&counter.so_far());
        counter.stop();
        drop(paused);
        assert_eq!(counts, 1, "after 20 s");
    });
}
