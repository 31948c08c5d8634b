//! Hand-written minimal client of the six MFA endpoints, the baseline.
use serde::{Deserialize, Serialize, de::DeserializeOwned};
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum FactorType {
    Otp,
    Sms,
    Email,
    Face,
}
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FactorProfile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_country_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SendEnrollFactorRequestDto {
    pub profile: FactorProfile,
    pub factor_type: FactorType,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OtpData {
    pub qr_code_uri: String,
    pub qr_code_data_url: String,
    pub recovery_code: String,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SendEnrollData {
    pub enrollment_token: String,
    #[serde(default)]
    pub otp_data: Option<OtpData>,
}
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EnrollmentData {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_external_photo: Option<bool>,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EnrollFactorDto {
    pub enrollment_data: EnrollmentData,
    pub enrollment_token: String,
    pub factor_type: FactorType,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResetFactorDto {
    pub factor_id: String,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FactorDto {
    pub factor_id: String,
    pub factor_type: FactorType,
    pub profile: FactorProfile,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FactorToEnroll {
    pub factor_type: FactorType,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Resp<T> {
    pub status_code: i64,
    pub message: String,
    #[serde(default)]
    pub api_code: Option<i64>,
    #[serde(default)]
    pub request_id: Option<String>,
    pub data: T,
}
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plain {
    pub status_code: i64,
    pub message: String,
    #[serde(default)]
    pub api_code: Option<i64>,
    #[serde(default)]
    pub request_id: Option<String>,
}

#[derive(Debug)]
pub enum Error {
    Http(reqwest::Error),
    Json(serde_json::Error),
    Status(reqwest::StatusCode, Vec<u8>),
}
impl From<reqwest::Error> for Error {
    fn from(e: reqwest::Error) -> Self {
        Error::Http(e)
    }
}

pub struct Client {
    base: String,
    http: reqwest::Client,
}
impl Client {
    pub fn new(base: &str) -> Self {
        Self::with(base, reqwest::Client::new())
    }
    pub fn with(base: &str, http: reqwest::Client) -> Self {
        Client { base: base.trim_end_matches('/').to_owned(), http }
    }
    async fn run<T: DeserializeOwned>(&self, rb: reqwest::RequestBuilder) -> Result<T, Error> {
        let r = rb
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .send()
            .await?;
        let st = r.status();
        let b = r.bytes().await?;
        if !st.is_success() {
            return Err(Error::Status(st, b.to_vec()));
        }
        serde_json::from_slice(&b).map_err(Error::Json)
    }
    async fn post<B: Serialize, T: DeserializeOwned>(&self, p: &str, b: &B) -> Result<T, Error> {
        self.run(self.http.post(format!("{}{p}", self.base)).json(b)).await
    }
    async fn get<T: DeserializeOwned>(&self, p: &str) -> Result<T, Error> {
        self.run(self.http.get(format!("{}{p}", self.base))).await
    }
    pub async fn send_enroll_factor_request(
        &self,
        b: &SendEnrollFactorRequestDto,
    ) -> Result<Resp<SendEnrollData>, Error> {
        self.post("/api/v3/send-enroll-factor-request", b).await
    }
    pub async fn enroll_factor(&self, b: &EnrollFactorDto) -> Result<Plain, Error> {
        self.post("/api/v3/enroll-factor", b).await
    }
    pub async fn reset_factor(&self, b: &ResetFactorDto) -> Result<Plain, Error> {
        self.post("/api/v3/reset-factor", b).await
    }
    pub async fn list_enrolled_factors(&self) -> Result<Resp<Vec<FactorDto>>, Error> {
        self.get("/api/v3/list-enrolled-factors").await
    }
    pub async fn get_factor(&self, id: &str) -> Result<Resp<FactorDto>, Error> {
        self.run(
            self.http.get(format!("{}/api/v3/get-factor", self.base)).query(&[("factorId", id)]),
        )
        .await
    }
    pub async fn list_factors_to_enroll(&self) -> Result<Resp<Vec<FactorToEnroll>>, Error> {
        self.get("/api/v3/list-factors-to-enroll").await
    }
}
