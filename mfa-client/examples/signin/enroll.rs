//! Enrolling more factors once the user is signed in. The example `enroll` shows each step of it.

use mfa_client::enrollment::Photo;
use mfa_client::{AuthenticationClient, Secret};

use crate::common::Result;
use crate::service::Service;

/// Enrolls a phone, an address and a face.
pub(crate) async fn others(
    service: &Service,
    client: &AuthenticationClient,
    token: &Secret,
) -> Result<()> {
    println!("\n== Enrolling the other factors");
    let enrollment = || client.enrollment().bearer(token.clone());
    let (country_code, number) = service.phone()?;
    let phone = enrollment().sms(number).country_code(country_code).start().await?;
    phone.confirm(service.code_in_sms()?).await?;
    let address = enrollment().email(service.email()?).start().await?;
    address.confirm(service.code_in_email()?).await?;
    let face = enrollment().face().start().await?;
    face.confirm(Photo::external(service.photo_url()?)).await?;
    println!("   a phone, an address and a face are enrolled");
    Ok(())
}
