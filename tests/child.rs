//! Child processes with a time limit: a test that waits for a child ends, and says what it waited for.

use std::io::{Read as _, Write as _};
use std::process::{ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Output, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use shared_child::SharedChild;

/// The limit of most programs: many times what they need on a busy machine.
const LIMIT: Duration = Duration::from_secs(600);

/// The output of a program, and its exit status.
#[derive(Debug)]
pub struct Run {
    /// The exit status, unless a signal ended the program.
    pub code: Option<i32>,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

impl Run {
    /// Runs a program without input.
    ///
    /// # Panics
    ///
    /// See [`Run::with_input`].
    pub fn of(command: &mut Command) -> Self {
        Self::with_input(command, b"")
    }

    /// Runs a program.
    ///
    /// # Panics
    ///
    /// The program cannot be started, exceeds the limit, or writes text that is not UTF-8.
    pub fn with_input(command: &mut Command, input: &[u8]) -> Self {
        let mut child =
            Child::spawn(command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()));
        let stdin = child.stdin.take();
        let output = thread::scope(|scope| {
            // A program that has read enough closes its input.
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
            child.wait_with_output()
        });
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// A child process that is killed when it exceeds its limit; a test that reads from it then reads the end.
pub struct Child {
    /// Its standard input, if piped and not taken.
    pub stdin: Option<ChildStdin>,
    /// Its standard output, if piped and not taken.
    pub stdout: Option<ChildStdout>,
    /// Its standard error, if piped and not taken.
    pub stderr: Option<ChildStderr>,
    process: Arc<SharedChild>,
    watchdog: Option<Watchdog>,
}

/// A thread that kills a process which exceeds its limit.
struct Watchdog {
    /// Dropped when the process ended.
    is_running: Sender<()>,
    /// Returns what exceeded its limit.
    thread: JoinHandle<Option<String>>,
}

impl Child {
    /// Starts a program.
    ///
    /// # Panics
    ///
    /// It cannot be started.
    pub fn spawn(command: &mut Command) -> Self {
        Self::spawn_within(LIMIT, command)
    }

    /// Starts a program that has a limit of its own.
    ///
    /// # Panics
    ///
    /// It cannot be started.
    pub fn spawn_within(limit: Duration, command: &mut Command) -> Self {
        let process = SharedChild::spawn(command).unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let process = Arc::new(process);
        let (is_running, ended) = mpsc::channel();
        let (watched, name) = (Arc::clone(&process), format!("{command:?}"));
        let thread = thread::spawn(move || match ended.recv_timeout(limit) {
            Err(RecvTimeoutError::Timeout) => {
                // It fails if the process ended just now.
                let _ = watched.kill();
                Some(format!("waited {limit:?} for {name}"))
            }
            Ok(()) | Err(RecvTimeoutError::Disconnected) => None,
        });
        Self {
            stdin: process.take_stdin(),
            stdout: process.take_stdout(),
            stderr: process.take_stderr(),
            process,
            watchdog: Some(Watchdog { is_running, thread }),
        }
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Waits for the end of the process.
    ///
    /// # Panics
    ///
    /// The process exceeded its limit.
    pub fn wait(&mut self) -> ExitStatus {
        drop(self.stdin.take());
        let status = self.process.wait().expect("the status of a child process");
        if let Some(complaint) = self.stop_watchdog() {
            panic!("{complaint}");
        }
        status
    }

    /// Waits for the end of the process, and reads what it writes.
    ///
    /// # Panics
    ///
    /// The process exceeded its limit.
    pub fn wait_with_output(mut self) -> Output {
        drop(self.stdin.take());
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        let streams = (self.stdout.take(), self.stderr.take());
        thread::scope(|scope| {
            scope.spawn(|| streams.0.map(|mut stream| stream.read_to_end(&mut stdout)));
            streams.1.map(|mut stream| stream.read_to_end(&mut stderr))
        });
        Output { status: self.wait(), stdout, stderr }
    }

    /// Returns whether the process has ended.
    ///
    /// # Panics
    ///
    /// The system does not report the status.
    pub fn has_ended(&self) -> bool {
        self.process.try_wait().expect("the status of a child process").is_some()
    }

    /// Kills the process, if it has not ended.
    ///
    /// # Panics
    ///
    /// The system does not allow it.
    pub fn kill(&self) {
        self.process.kill().expect("a child process to kill");
    }

    fn stop_watchdog(&mut self) -> Option<String> {
        let Watchdog { is_running, thread } = self.watchdog.take()?;
        drop(is_running);
        thread.join().ok().flatten()
    }
}

impl Drop for Child {
    /// Kills the process of a failed test. Reports if the watchdog killed the process before.
    fn drop(&mut self) {
        if self.watchdog.is_some() {
            let _ = self.process.kill().and_then(|()| self.process.wait());
        }
        if let Some(complaint) = self.stop_watchdog() {
            eprintln!("{complaint}");
        }
    }
}
