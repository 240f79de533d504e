//! Memory that the decoders of several threads share.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// An amount of memory.
#[derive(Debug)]
pub(crate) struct Budget {
    /// `None` once the budget is closed.
    free: Mutex<Option<u64>>,
    changed: Condvar,
}

/// A share of a [`Budget`], returned when it is dropped.
#[derive(Debug)]
pub(crate) struct Grant<'b> {
    budget: &'b Budget,
    pub(crate) bytes: u64,
}

impl Budget {
    pub(crate) const fn new(bytes: u64) -> Self {
        Self { free: Mutex::new(Some(bytes)), changed: Condvar::new() }
    }

    /// Waits until `bytes` are free. Returns `None` once the budget is [closed](Self::close). The calling thread must
    /// not hold a grant: two threads that wait for each other would never finish.
    pub(crate) fn wait_for(&self, bytes: u64) -> Option<Grant<'_>> {
        let free = self.changed.wait_while(self.lock(), |free| free.is_some_and(|free| free < bytes));
        let mut free = free.unwrap_or_else(PoisonError::into_inner);
        *free = Some((*free)?.saturating_sub(bytes));
        Some(Grant { budget: self, bytes })
    }

    /// Ends all current and later waits.
    pub(crate) fn close(&self) {
        *self.lock() = None;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Option<u64>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Grant<'_> {
    fn drop(&mut self) {
        if let Some(free) = &mut *self.budget.lock() {
            *free += self.bytes;
        }
        self.budget.changed.notify_all();
    }
}
