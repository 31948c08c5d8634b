// shows: the trait `From<&str>` is not implemented for `mfa_runtime::free_object::FreeObject`
use mfa_client::types::SignInOptionsDto;

fn main() {
    let _ = SignInOptionsDto::builder().context("a text");
}
