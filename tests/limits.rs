//! A test that waits for a child process ends, and says what it waited for.

use std::process::{Command, Stdio};
use std::time::Duration;

use tests::child::Child;

#[cfg(unix)]
#[test]
#[should_panic(expected = "waited 100ms for \"sleep\"")]
fn child_that_does_not_end_is_killed() {
    Child::spawn_within(Duration::from_millis(100), Command::new("sleep").arg("1000")).wait();
}

#[cfg(unix)]
#[test]
fn child_of_a_failed_test_is_killed() {
    let child = Child::spawn(Command::new("sleep").arg("1000"));
    let id = child.id().to_string();
    drop(child);
    let mut signal = Command::new("kill");
    let status = Child::spawn(signal.args(["-0", &id]).stderr(Stdio::null())).wait();
    assert!(!status.success(), "process {id} is alive");
}
