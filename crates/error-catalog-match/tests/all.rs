//! Patterns, parameter types, filled messages, and what matching costs.

mod filled_messages;
mod parameter_types;
mod patterns;
mod work;
