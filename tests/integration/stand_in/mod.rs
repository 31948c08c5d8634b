//! The typed clients against the stand-in: every operation, in the order a program needs them.

mod administrator;
mod user;
