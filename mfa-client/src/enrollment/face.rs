//! Enrolling a face.

use std::fmt;

use super::confirming::Confirming;
use super::factor::Factor;
use super::pending::PendingEnrollment;
use super::starting::Starting;
use crate::Secret;
use crate::flow::{Access, Step, sealed};
use crate::types::{EnrollFactorDto, FactorType, SendEnrollFactorRequestDto};

/// The factor `FACE`: a photo that later ones are compared with.
#[derive(Debug)]
#[non_exhaustive]
pub struct Face;

impl sealed::Sealed for Face {}

impl Factor for Face {
    const TYPE: FactorType = FactorType::Face;
}

/// A photo of the user's face: where it is, not the picture itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Photo {
    /// Whoever has it has the picture.
    address: Secret,
    is_external: bool,
}

impl Photo {
    /// A picture outside the service, by its URL. The server fetches it from there.
    pub fn external(url: impl Into<Secret>) -> Self {
        Self { address: url.into(), is_external: true }
    }

    /// A picture in the service's own storage, by the key that the upload gave.
    pub fn stored(key: impl Into<Secret>) -> Self {
        Self { address: key.into(), is_external: false }
    }

    pub(crate) fn address(&self) -> &Secret {
        &self.address
    }

    pub(crate) fn is_external(&self) -> bool {
        self.is_external
    }
}

/// A face to be enrolled. Made by [`Enrollment::face`](super::Enrollment::face).
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = mfa_sim::Simulator::builder().token("my-token").start().await?;
/// # let client = mfa_client::AuthenticationClient::builder();
/// # let client = client.host(sim.url()).app_id(mfa_sim::demo::APP_ID).access_token("my-token").build()?;
/// use mfa_client::enrollment::Photo;
///
/// # let phone = client.enrollment().sms("188xxxx8888").start().await?;
/// # phone.confirm(sim.last_code("188xxxx8888").unwrap()).await?;
/// let pending = client.enrollment().face().start().await?;
/// pending.confirm(Photo::external("https://example.com/me.jpg")).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until `start` is awaited"]
pub struct FaceEnrollment {
    access: Access,
}

impl FaceEnrollment {
    pub(super) fn new(access: Access) -> Self {
        Self { access }
    }

    /// Asks for the enrollment. No message goes out.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error); its `apiCode` is 1703 if the user has neither phone nor e-mail address bound,
    /// which has to come first.
    pub fn start(self) -> Step<Starting<Face>> {
        Starting::step(self.access, Self::request(), |_| Ok(Face))
    }

    fn request() -> SendEnrollFactorRequestDto {
        SendEnrollFactorRequestDto::face().build()
    }
}

impl PendingEnrollment<Face> {
    /// Enrolls the face in the photo.
    ///
    /// # Errors
    ///
    /// [`ConfirmError`](super::ConfirmError), with the enrollment in it where another photo may do.
    pub fn confirm(self, photo: Photo) -> Step<Confirming<Face>> {
        let proof = self.proof(photo);
        Confirming::step(self, proof)
    }

    fn proof(&self, photo: Photo) -> EnrollFactorDto {
        EnrollFactorDto::face()
            .enrollment_token(&self.token)
            .photo(photo.address)
            .is_external_photo(photo.is_external)
            .build()
    }
}

impl fmt::Debug for Photo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Photo").field("is_external", &self.is_external).finish_non_exhaustive()
    }
}

impl fmt::Debug for FaceEnrollment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaceEnrollment").finish_non_exhaustive()
    }
}
