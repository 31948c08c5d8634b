use std::net::TcpStream;

use super::*;

#[tokio::test]
async fn listens_on_loopback_until_it_is_dropped() {
    let sim = Simulator::builder().start().await.unwrap();
    let address = sim.address();
    assert!(address.ip().is_loopback() && address.port() != 0);
    assert_eq!(sim.url(), format!("http://{address}"));
    assert!(format!("{sim:?}").contains(sim.url()));
    TcpStream::connect(address).unwrap();
    drop(sim);
    // The thread ends on its own time: wait for it to let go of the port.
    while TcpStream::connect(address).is_ok() {
        thread::yield_now();
    }
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let first = Simulator::builder().start().await.unwrap();
    let second = Simulator::builder().port(first.address().port()).start().await;
    assert_eq!(second.unwrap_err().kind(), io::ErrorKind::AddrInUse);
}
