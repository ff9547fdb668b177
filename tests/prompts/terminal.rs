//! The program in a real pseudo-terminal.

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

/// How long a step may take before the test fails.
const DEADLINE: Duration = Duration::from_secs(20);

/// Rows of every terminal.
const ROWS: u16 = 60;

/// A folder that does not exist: no test depends on the home of whoever runs it.
pub const NO_CONFIG: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/no-config");

pub const ENTER: &str = "\r";
pub const ESC: &str = "\u{1b}";
pub const CTRL_C: &str = "\u{3}";
pub const DOWN: &str = "\u{1b}[B";

/// What a terminal was sent: the screen it makes, and every byte.
struct Shown {
    parser: Parser,
    bytes: Vec<u8>,
}

impl Shown {
    /// Returns what the program wrote and its exit code, once it has ended.
    fn ended(&self) -> Option<(String, u32)> {
        let text = String::from_utf8_lossy(&self.bytes);
        let (text, code) = text.split_once(ENDED)?;
        Some((text.to_owned(), code.strip_suffix('\u{7}')?.parse().unwrap()))
    }

    /// Returns the screen's lines without blanks at their ends, empty ones at the end left out.
    fn lines(&self) -> Vec<String> {
        let text = self.parser.screen().contents();
        text.trim_end().lines().map(|line| line.trim_end().to_owned()).collect()
    }
}

/// The program in a terminal.
pub struct Session {
    shown: Arc<Mutex<Shown>>,
    master: Box<dyn MasterPty>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    reader: JoinHandle<()>,
}

fn some(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).unwrap()
}

fn size(cols: u16) -> PtySize {
    PtySize { rows: ROWS, cols, pixel_width: 0, pixel_height: 0 }
}

/// Runs a program and says how it ended, in a window's title, behind all it wrote.
///
/// The kernel throws away what a session's leader wrote last where nobody has read it when the
/// leader ends. So this shell leads, and stays until the end was read.
const LEADER: &str = r#"trap : INT; "$@"; printf '\033]0;ended %d\007' $?; read -r _"#;

const ENDED: &str = "\u{1b}]0;ended ";

/// Starts a program in a terminal of so many columns.
pub fn start(program: &[&str], cols: u16, variables: &[(&str, &str)], folder: &Path) -> Session {
    let pair = native_pty_system().openpty(size(cols)).unwrap();
    let mut command = CommandBuilder::new("/bin/sh");
    command.args(["-c", LEADER, "sh"]);
    command.args(program);
    command.env_clear();
    command.env("TERM", "xterm-256color");
    command.env("PYCAREER_CONFIG_DIR", NO_CONFIG);
    for (name, value) in variables {
        command.env(name, value);
    }
    command.cwd(folder);
    let child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let parser = Parser::new(some(ROWS), some(cols), 0);
    let shown = Arc::new(Mutex::new(Shown { parser, bytes: Vec::new() }));
    let mut output = pair.master.try_clone_reader().unwrap();
    let shared = Arc::clone(&shown);
    let reader = std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        // A terminal whose last program has ended reads as an error on Linux.
        while let Ok(read @ 1..) = output.read(&mut bytes) {
            let read = bytes.get(..read).unwrap();
            let mut shown = shared.lock().unwrap();
            shown.parser.process(read);
            shown.bytes.extend_from_slice(read);
        }
    });
    let keys = pair.master.take_writer().unwrap();
    Session { shown, master: pair.master, keys, child, reader }
}

pub fn pycareer(words: &[&str], cols: u16, variables: &[(&str, &str)]) -> Session {
    let program = [&[env!("CARGO_BIN_EXE_pycareer")], words].concat();
    start(&program, cols, variables, Path::new(env!("CARGO_TARGET_TMPDIR")))
}

/// How a run ended.
pub struct End {
    pub code: u32,
    pub lines: Vec<String>,
    pub text: String,
    pub cursor_is_hidden: bool,
    pub column: u16,
}

impl End {
    /// The person left: the cursor is there, at the start of a line, and no question is left over.
    #[track_caller]
    pub fn is_clean_exit(&self, question: &str) {
        let left = self.lines.iter().any(|line| line.starts_with(question.trim_end()));
        let seen = (self.code, self.cursor_is_hidden, self.column, left);
        assert_eq!(seen, (130, false, 0, false), "{question}:\n{}", self.lines.join("\n"));
    }
}

impl Session {
    fn lines(&self) -> Vec<String> {
        self.shown.lock().unwrap().lines()
    }

    #[track_caller]
    pub fn wait_until(&self, what: &str, is_met: impl Fn(&[String]) -> bool) {
        let end = Instant::now() + DEADLINE;
        while !is_met(&self.lines()) {
            assert!(Instant::now() < end, "never saw {what:?}:\n{}", self.lines().join("\n"));
            sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the last lines of the screen are these.
    #[track_caller]
    pub fn wait_for_end(&self, last: &[&str]) {
        self.wait_until(&last.join("\n"), |lines| lines.ends_with(&last.map_owned()));
    }

    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits until a line begins with the question, then answers it.
    #[track_caller]
    pub fn answer(&mut self, question: &str, keys: &str) {
        let begun = question.trim_end();
        self.wait_until(question, |lines| lines.iter().any(|line| line.starts_with(begun)));
        self.press(keys);
    }

    pub fn resize(&self, cols: u16) {
        self.master.resize(size(cols)).unwrap();
        self.shown.lock().unwrap().parser.screen_mut().set_size(some(ROWS), some(cols));
    }

    /// Waits for the end of the program.
    #[track_caller]
    pub fn end(mut self) -> End {
        let end = Instant::now() + DEADLINE;
        let (text, code) = loop {
            if let Some(ended) = self.shown.lock().unwrap().ended() {
                break ended;
            }
            assert!(Instant::now() < end, "it never ended:\n{}", self.lines().join("\n"));
            sleep(Duration::from_millis(5));
        };
        let shown = self.shown.lock().unwrap();
        let screen = shown.parser.screen();
        let end = End {
            code,
            lines: shown.lines(),
            text,
            cursor_is_hidden: screen.hide_cursor(),
            column: screen.cursor_position().1,
        };
        drop(shown);
        self.press("\n");
        self.child.wait().unwrap();
        self.reader.join().unwrap();
        end
    }
}

pub trait MapOwned {
    fn map_owned(&self) -> Vec<String>;
}

impl MapOwned for [&str] {
    fn map_owned(&self) -> Vec<String> {
        self.iter().map(|line| (*line).to_owned()).collect()
    }
}
