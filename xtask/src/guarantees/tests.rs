use super::*;

#[test]
fn the_label_and_our_notes_stay() {
    let program =
        Program::new("//! Why.\n// shows: not used\n// shows: ours\nfn main() {\n    1;\n}\n");
    let stderr = "\
error: not used
 --> ui/enums/fail_x.rs:5:7
  |
5 |     1;
  |     ^ here
  |
  = note: ours
  = note: required somewhere
note: required by a bound
 --> $WORKSPACE/mfa-client/src/api.rs
";
    let expected = "\
error: not used
 --> main.rs:3:7
  |
3 |     1;
  |     ^ here
  |
  = note: ours
";
    assert_eq!(message(&program, stderr), expected);
}

#[test]
fn a_place_in_a_document_is_enough() {
    let stderr = "\
error: [MFA0401] unknown type `sting`
                --> inline document:8:74
                 |
              8 | type: sting
                 |
                 = help: did you mean `string`?
  --> ui/documents/fail_x.rs:3:30
   |
 3 |   mfa_macros::client!(inline = \"

error: [MFA0901] expected something else
 --> ui/documents/fail_x.rs:12:1
   |
12 | mfa_macros::client!();
   | ^^^^^
   |
";
    let expected = "\
error: [MFA0401] unknown type `sting`
                --> inline document:8:74
                 |
              8 | type: sting
                 |
                 = help: did you mean `string`?

error: [MFA0901] expected something else
 --> main.rs:11:1
   |
11 | mfa_macros::client!();
   | ^^^^^
";
    assert_eq!(message(&Program::new("// shows: x\n"), stderr), expected);
}

#[test]
fn names_become_titles() {
    assert_eq!(in_words("sms_confirmed_as_otp"), "SMS confirmed as OTP");
    assert_eq!(in_words("broken_yaml"), "Broken YAML");
    assert_eq!(in_words("MFA0901_no_argument"), "MFA0901: no argument");
}
