//! The part of a client that its answers are read by.

use std::sync::Arc;

use crate::base_url::BaseUrl;
use crate::environment::Environment;
use crate::facts::Api;

pub(crate) struct Setup {
    pub(crate) api: &'static Api,
    pub(crate) base: BaseUrl,
    pub(crate) environment: Arc<dyn Environment>,
}
