//! Reading the bodies of requests, within limits.

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http_body_util::BodyExt as _;
use hyper::body::Incoming;

use crate::budget::{Budget, Held};
use crate::envelope::{Failure, Status};

/// Largest body that is read, in bytes.
const LARGEST: usize = 1024 * 1024;

/// What is read and thrown away of a body that is refused, in bytes. A client that is still sending when
/// the connection closes may never see the answer.
const LARGEST_REFUSED: usize = 16 * LARGEST;

/// What the bodies of all requests may take together, in bytes.
pub(crate) const ALL: usize = 16 * LARGEST;

/// Reads a body up to the limit. What it takes of the budget is given back with the second of the two.
pub(crate) async fn read(mut body: Incoming, budget: &Budget) -> Result<(Bytes, Held), Failure> {
    let mut kept = Kept { bytes: BytesMut::new(), held: budget.hold() };
    let mut refused = None;
    let mut length = 0_usize;
    while let Some(frame) = body.frame().await {
        let broken = |_| Failure::new(Status::BadArgument, "the body is cut off");
        let frame = frame.map_err(broken).map_err(|failure| failure.http(StatusCode::BAD_REQUEST));
        let Ok(data) = frame?.into_data() else { continue };
        length = length.saturating_add(data.len());
        if LARGEST_REFUSED < length {
            break;
        }
        if refused.is_none() {
            refused = kept.add(&data).err();
            if refused.is_some() {
                kept = Kept { bytes: BytesMut::new(), held: budget.hold() };
            }
        }
    }
    refused.map_or(Ok((kept.bytes.freeze(), kept.held)), Err)
}

/// What has arrived of a body.
struct Kept {
    bytes: BytesMut,
    held: Held,
}

impl Kept {
    /// Adds a piece, in as much memory as has been taken of the budget for it.
    fn add(&mut self, data: &[u8]) -> Result<(), Failure> {
        let length = self.bytes.len() + data.len();
        if LARGEST < length {
            let failure = Failure::new(Status::TooLarge, "the body is larger than 1 MiB");
            return Err(failure.http(StatusCode::PAYLOAD_TOO_LARGE));
        }
        if self.bytes.capacity() < length {
            let room = length.next_power_of_two();
            if !self.held.grow(room) {
                let why = "the bodies of all requests under way are larger than 16 MiB";
                let failure = Failure::new(Status::Overloaded, why);
                return Err(failure.http(StatusCode::SERVICE_UNAVAILABLE));
            }
            self.bytes.reserve(room - self.bytes.len());
        }
        self.bytes.extend_from_slice(data);
        Ok(())
    }
}
