// shows: nothing is sent until this is awaited
#![deny(unused_must_use)]
use mfa_client::sign_in::Challenge;

fn pass(challenge: Challenge) {
    challenge.otp().verify("123456");
}

fn main() {}
