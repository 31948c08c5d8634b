use crate::testing::{Bench, Reply, request};

const FORM: &str = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\
    content-type: image/jpeg\r\n\r\n\u{0}\r\n--b--\r\n";

fn upload(kind: &str, body: &str) -> Reply {
    let headers = [("content-type", kind.to_owned())];
    let path = "/api/v2/upload?folder=face-photo&private=true";
    Bench::new().send(&request("POST", path, &headers, body))
}

#[test]
fn a_photo_gets_a_key_and_an_address() {
    let reply = upload("multipart/form-data; boundary=b", FORM);
    let key = reply.text("key");
    assert_eq!(key.len(), "photos/".len() + 24 + ".jpg".len());
    assert_eq!(reply.text("url"), format!("https://files.example.com/{key}"));
}

#[test]
fn what_is_no_form_with_a_file_is_refused() {
    let reply = upload("application/json", FORM);
    assert_eq!(reply.message(), "`content-type` is not `multipart/form-data`");
    let reply = upload("multipart/form-data; boundary=b", &FORM.replace("file\"", "photo\""));
    assert_eq!((reply.status(), reply.message()), (400, "`file` is missing"));
}
