use super::*;

fn check(hosts: &Hosts, target: &str, headers: &[(&str, &str)]) -> Option<StatusCode> {
    let mut request = http::Request::builder().uri(target);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (parts, ()) = request.body(()).unwrap().into_parts();
    hosts.check(&parts).err().map(|failure| failure.http_status())
}

fn is_allowed(hosts: &Hosts, host: &str) -> bool {
    check(hosts, "/", &[("host", host)]).is_none()
}

#[test]
fn loopback_is_this_machine_at_any_port() {
    for host in [
        "localhost",
        "LocalHost:8080",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.1.2.3:80",
        "[::1]",
        "[::1]:99",
    ] {
        assert!(is_allowed(&Hosts::default(), host), "{host}");
    }
}

#[test]
fn other_names_are_not() {
    for host in [
        "",
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "localhost@evil.example",
        "user@localhost",
        "[::2]",
        "::1",
        "0.0.0.0",
        "128.0.0.1",
        "sim.localhost",
        "localhost/",
        "local host",
        "127.0.0.1:8080:8080",
        "2130706433",
        "0x7f.1",
    ] {
        assert_eq!(
            check(&Hosts::default(), "/", &[("host", host)]),
            Some(StatusCode::FORBIDDEN),
            "{host}"
        );
    }
}

#[test]
fn names_can_be_allowed() {
    let mut hosts = Hosts::default();
    hosts.allow("Sim.Test");
    assert!(is_allowed(&hosts, "sim.test:8080") && is_allowed(&hosts, "SIM.test"));
    assert!(is_allowed(&hosts, "localhost"), "it is still this machine");
    assert!(!is_allowed(&hosts, "x.sim.test"));
    let from_page = [("host", "localhost"), ("origin", "https://sim.test:3000")];
    assert_eq!(check(&hosts, "/", &from_page), None);
}

#[test]
fn there_is_one_host_wherever_it_stands() {
    let hosts = Hosts::default();
    let bad_request = Some(StatusCode::BAD_REQUEST);
    assert_eq!(check(&hosts, "/", &[]), bad_request);
    assert_eq!(check(&hosts, "/", &[("host", "localhost"), ("host", "localhost")]), bad_request);
    let in_line = |host: &str| check(&hosts, &format!("http://{host}/"), &[("host", "localhost")]);
    assert_eq!(in_line("localhost:80"), None);
    assert_eq!(in_line("evil.example"), Some(StatusCode::FORBIDDEN));
}

#[test]
fn pages_of_others_are_refused() {
    let hosts = Hosts::default();
    let origin = |origin: &str| check(&hosts, "/", &[("host", "localhost"), ("origin", origin)]);
    for origin_of_ours in ["http://localhost:3000", "https://127.0.0.1", "http://[::1]:8080"] {
        assert_eq!(origin(origin_of_ours), None, "{origin_of_ours}");
    }
    for foreign in
        ["https://evil.example", "null", "", "localhost", "http://localhost.evil.example"]
    {
        assert_eq!(origin(foreign), Some(StatusCode::FORBIDDEN), "{foreign}");
    }
    let both =
        [("host", "localhost"), ("origin", "http://localhost"), ("origin", "http://evil.example")];
    assert_eq!(check(&hosts, "/", &both), Some(StatusCode::FORBIDDEN));
}
