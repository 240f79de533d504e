//! Patterns, parameter types, filled messages, and what matching costs.

mod filled_messages;
mod kinds;
mod patterns;
mod work;
