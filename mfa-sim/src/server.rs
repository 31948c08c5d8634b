//! The stand-in on a socket, with a thread of its own.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Deref;
use std::thread;

use tokio::net::TcpListener;
use tokio::runtime;
use tokio::sync::oneshot;

use crate::connection::Serving;
use crate::simulator::Simulator;

/// A stand-in that listens on loopback, has a thread of its own, and serves until it is dropped. Use
/// it like the [`Simulator`] inside. Made by
/// [`SimulatorBuilder::start`](crate::SimulatorBuilder::start).
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// use mfa_sim::Simulator;
///
/// let sim = Simulator::builder().token("my-token").start().await?;
/// // … point a client at `sim.url()`, with `mfa_sim::demo::APP_ID` and "my-token" …
/// assert_eq!(sim.last_code("188xxxx8888"), None, "nothing was sent yet");
/// # Ok(()) }
/// ```
pub struct Server {
    simulator: Simulator,
    address: SocketAddr,
    url: String,
    /// Dropping it ends the thread.
    _stop: oneshot::Sender<()>,
}

impl Server {
    pub(crate) async fn start(
        simulator: Simulator,
        port: u16,
        serving: Serving,
    ) -> io::Result<Self> {
        let (stop, stopped) = oneshot::channel();
        let (report, listening) = oneshot::channel();
        let work = Work { port, serving, report, stopped };
        // A runtime of its own keeps the stand-in alive while a test blocks its thread.
        thread::Builder::new().name("mfa-sim".to_owned()).spawn(|| work.run())?;
        let gone = |_| io::Error::other("the thread of the stand-in has ended");
        let address = listening.await.map_err(gone)??;
        Ok(Self { simulator, address, url: format!("http://{address}"), _stop: stop })
    }

    /// The base URL, for example `http://127.0.0.1:8080`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address it listens on.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Deref for Server {
    type Target = Simulator;

    fn deref(&self) -> &Simulator {
        &self.simulator
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("url", &self.url).finish_non_exhaustive()
    }
}

/// What the thread of a stand-in runs.
struct Work {
    port: u16,
    serving: Serving,
    /// Where to say that it listens, or why it does not. Nobody may be there to hear it.
    report: oneshot::Sender<io::Result<SocketAddr>>,
    stopped: oneshot::Receiver<()>,
}

impl Work {
    fn run(self) {
        match runtime::Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => runtime.block_on(self.serve()),
            Err(error) => _ = self.report.send(Err(error)),
        }
    }

    async fn serve(self) {
        let listening = async {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
            let address = listener.local_addr()?;
            Ok::<_, io::Error>((listener, address))
        };
        match listening.await {
            Ok((listener, address)) => {
                _ = self.report.send(Ok(address));
                tokio::select! {
                    () = self.serving.serve(listener) => {}
                    _ = self.stopped => {}
                }
            }
            Err(error) => _ = self.report.send(Err(error)),
        }
    }
}

#[cfg(test)]
mod tests;
