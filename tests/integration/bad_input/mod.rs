//! What a client refuses, and what it survives.

mod answers;
mod hosts;
mod paths;
mod sending;
mod timing;
