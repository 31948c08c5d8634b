//! Tokens that run out, against the stand-in, whose clock can be moved.

mod access_key;
mod sign_in;
mod signed;
