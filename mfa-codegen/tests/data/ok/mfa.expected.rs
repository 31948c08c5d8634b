#[allow(
    deprecated,
    missing_debug_implementations,
    non_camel_case_types,
    unused_imports,
    unused_mut,
    unused_qualifications,
    unused_variables,
    unreachable_pub,
    unreachable_patterns,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    rustdoc::redundant_explicit_links,
    clippy::all,
    clippy::pedantic,
)]
mod generated {
    /// The types of the document.
    pub mod types {
        use super::{builders, types};
        use ::mfa_client::__private as __rt;
        /// Type of an MFA factor.
        ///
        /// - `OTP`: codes of an authenticator app (TOTP).
        /// - `SMS`: a code sent to a phone number.
        /// - `EMAIL`: a code sent to an e-mail address.
        /// - `FACE`: comparison of the user's face with a photo.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum FactorType {
            /// `OTP`
            Otp,
            /// `SMS`
            Sms,
            /// `EMAIL`
            Email,
            /// `FACE`
            Face,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl FactorType {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Otp => "OTP",
                    Self::Sms => "SMS",
                    Self::Email => "EMAIL",
                    Self::Face => "FACE",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for FactorType {
            fn from(text: &str) -> Self {
                match text {
                    "OTP" => Self::Otp,
                    "SMS" => Self::Sms,
                    "EMAIL" => Self::Email,
                    "FACE" => Self::Face,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for FactorType {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for FactorType {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for FactorType {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for FactorType {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for FactorType {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (FactorType)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// Way in which an application lets a user pass the second factor: the four factor types, and passkeys
        /// besides.
        ///
        /// - `OTP`: codes of an authenticator app (TOTP).
        /// - `SMS`: a code sent to a phone number.
        /// - `EMAIL`: a code sent to an e-mail address.
        /// - `FACE`: comparison of the user's face with a photo.
        /// - `PASSKEY`: a WebAuthn credential. It cannot be enrolled or passed with the operations of this
        ///   document.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum MfaPolicy {
            /// `OTP`
            Otp,
            /// `SMS`
            Sms,
            /// `EMAIL`
            Email,
            /// `FACE`
            Face,
            /// `PASSKEY`
            Passkey,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl MfaPolicy {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Otp => "OTP",
                    Self::Sms => "SMS",
                    Self::Email => "EMAIL",
                    Self::Face => "FACE",
                    Self::Passkey => "PASSKEY",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for MfaPolicy {
            fn from(text: &str) -> Self {
                match text {
                    "OTP" => Self::Otp,
                    "SMS" => Self::Sms,
                    "EMAIL" => Self::Email,
                    "FACE" => Self::Face,
                    "PASSKEY" => Self::Passkey,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for MfaPolicy {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for MfaPolicy {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for MfaPolicy {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaPolicy {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaPolicy {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (MfaPolicy)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// Whether a user has enrolled a factor type.
        ///
        /// - `enabled`: enrolled.
        /// - `disabled`: not enrolled.
        ///
        /// The vendor's samples show a boolean here, so `true` and `false` are accepted in answers as well.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum MfaStatus {
            /// `enabled`
            Enabled,
            /// `disabled`
            Disabled,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl MfaStatus {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Enabled => "enabled",
                    Self::Disabled => "disabled",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for MfaStatus {
            fn from(text: &str) -> Self {
                match text {
                    "enabled" => Self::Enabled,
                    "disabled" => Self::Disabled,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for MfaStatus {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for MfaStatus {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for MfaStatus {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaStatus {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaStatus {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text_or_bool(
                    deserializer,
                    "a string (MfaStatus)",
                    |text| __rt::From::from(text),
                    ["disabled", "enabled"],
                )
            }
        }
        /// What kind of id names a user.
        ///
        /// - `user_id`: the id that GenAuth gave the user, the one taken if the kind is left out.
        /// - `external_id`: the id in a system outside, which the user's profile holds as `externalId`.
        /// - `phone`: the phone number.
        /// - `email`: the e-mail address.
        /// - `username`: the user name.
        /// - `identity`: an account at an identity provider, as `extIdpId:userIdInIdp`.
        /// - `sync_relation`: an account in a synchronized directory, as `provider:userIdInIdp`, for example with
        ///   `lark` or `wechatwork` as the provider.
        /// - `custom_field`: the value of a field that the user pool defines itself.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum UserIdType {
            /// `user_id`
            UserId,
            /// `external_id`
            ExternalId,
            /// `phone`
            Phone,
            /// `email`
            Email,
            /// `username`
            Username,
            /// `identity`
            Identity,
            /// `sync_relation`
            SyncRelation,
            /// `custom_field`
            CustomField,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl UserIdType {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::UserId => "user_id",
                    Self::ExternalId => "external_id",
                    Self::Phone => "phone",
                    Self::Email => "email",
                    Self::Username => "username",
                    Self::Identity => "identity",
                    Self::SyncRelation => "sync_relation",
                    Self::CustomField => "custom_field",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for UserIdType {
            fn from(text: &str) -> Self {
                match text {
                    "user_id" => Self::UserId,
                    "external_id" => Self::ExternalId,
                    "phone" => Self::Phone,
                    "email" => Self::Email,
                    "username" => Self::Username,
                    "identity" => Self::Identity,
                    "sync_relation" => Self::SyncRelation,
                    "custom_field" => Self::CustomField,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for UserIdType {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for UserIdType {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for UserIdType {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for UserIdType {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for UserIdType {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (UserIdType)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// What a code sent by SMS is for. The purpose is fixed when the code is sent.
        ///
        /// - `CHANNEL_LOGIN`: sign in.
        /// - `CHANNEL_REGISTER`: sign up.
        /// - `CHANNEL_RESET_PASSWORD`: set a new password.
        /// - `CHANNEL_BIND_PHONE`: bind a phone number to the account.
        /// - `CHANNEL_UNBIND_PHONE`: unbind the phone number from the account.
        /// - `CHANNEL_BIND_MFA`: enroll an MFA factor.
        /// - `CHANNEL_VERIFY_MFA`: pass the second factor.
        /// - `CHANNEL_UNBIND_MFA`: remove an MFA factor.
        /// - `CHANNEL_COMPLETE_PHONE`: add the phone number during sign-in or sign-up.
        /// - `CHANNEL_IDENTITY_VERIFICATION`: verify the user's real-world identity.
        /// - `CHANNEL_DELETE_ACCOUNT`: delete the account.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum SmsChannel {
            /// `CHANNEL_LOGIN`
            ChannelLogin,
            /// `CHANNEL_REGISTER`
            ChannelRegister,
            /// `CHANNEL_RESET_PASSWORD`
            ChannelResetPassword,
            /// `CHANNEL_BIND_PHONE`
            ChannelBindPhone,
            /// `CHANNEL_UNBIND_PHONE`
            ChannelUnbindPhone,
            /// `CHANNEL_BIND_MFA`
            ChannelBindMfa,
            /// `CHANNEL_VERIFY_MFA`
            ChannelVerifyMfa,
            /// `CHANNEL_UNBIND_MFA`
            ChannelUnbindMfa,
            /// `CHANNEL_COMPLETE_PHONE`
            ChannelCompletePhone,
            /// `CHANNEL_IDENTITY_VERIFICATION`
            ChannelIdentityVerification,
            /// `CHANNEL_DELETE_ACCOUNT`
            ChannelDeleteAccount,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl SmsChannel {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::ChannelLogin => "CHANNEL_LOGIN",
                    Self::ChannelRegister => "CHANNEL_REGISTER",
                    Self::ChannelResetPassword => "CHANNEL_RESET_PASSWORD",
                    Self::ChannelBindPhone => "CHANNEL_BIND_PHONE",
                    Self::ChannelUnbindPhone => "CHANNEL_UNBIND_PHONE",
                    Self::ChannelBindMfa => "CHANNEL_BIND_MFA",
                    Self::ChannelVerifyMfa => "CHANNEL_VERIFY_MFA",
                    Self::ChannelUnbindMfa => "CHANNEL_UNBIND_MFA",
                    Self::ChannelCompletePhone => "CHANNEL_COMPLETE_PHONE",
                    Self::ChannelIdentityVerification => "CHANNEL_IDENTITY_VERIFICATION",
                    Self::ChannelDeleteAccount => "CHANNEL_DELETE_ACCOUNT",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for SmsChannel {
            fn from(text: &str) -> Self {
                match text {
                    "CHANNEL_LOGIN" => Self::ChannelLogin,
                    "CHANNEL_REGISTER" => Self::ChannelRegister,
                    "CHANNEL_RESET_PASSWORD" => Self::ChannelResetPassword,
                    "CHANNEL_BIND_PHONE" => Self::ChannelBindPhone,
                    "CHANNEL_UNBIND_PHONE" => Self::ChannelUnbindPhone,
                    "CHANNEL_BIND_MFA" => Self::ChannelBindMfa,
                    "CHANNEL_VERIFY_MFA" => Self::ChannelVerifyMfa,
                    "CHANNEL_UNBIND_MFA" => Self::ChannelUnbindMfa,
                    "CHANNEL_COMPLETE_PHONE" => Self::ChannelCompletePhone,
                    "CHANNEL_IDENTITY_VERIFICATION" => Self::ChannelIdentityVerification,
                    "CHANNEL_DELETE_ACCOUNT" => Self::ChannelDeleteAccount,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for SmsChannel {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for SmsChannel {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for SmsChannel {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SmsChannel {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SmsChannel {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (SmsChannel)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// What a code sent by e-mail is for. The purpose is fixed when the code is sent. Unlike SMS, e-mail has no
        /// channels to enroll or remove an MFA factor.
        ///
        /// - `CHANNEL_LOGIN`: sign in.
        /// - `CHANNEL_REGISTER`: sign up.
        /// - `CHANNEL_RESET_PASSWORD`: set a new password.
        /// - `CHANNEL_VERIFY_EMAIL_LINK`: prove that the address is the user's.
        /// - `CHANNEL_UPDATE_EMAIL`: change the address of the account.
        /// - `CHANNEL_BIND_EMAIL`: bind an address to the account.
        /// - `CHANNEL_UNBIND_EMAIL`: unbind the address from the account.
        /// - `CHANNEL_VERIFY_MFA`: pass the second factor.
        /// - `CHANNEL_UNLOCK_ACCOUNT`: unlock the account oneself.
        /// - `CHANNEL_COMPLETE_EMAIL`: add the address during sign-in or sign-up.
        /// - `CHANNEL_DELETE_ACCOUNT`: delete the account.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum EmailChannel {
            /// `CHANNEL_LOGIN`
            ChannelLogin,
            /// `CHANNEL_REGISTER`
            ChannelRegister,
            /// `CHANNEL_RESET_PASSWORD`
            ChannelResetPassword,
            /// `CHANNEL_VERIFY_EMAIL_LINK`
            ChannelVerifyEmailLink,
            /// `CHANNEL_UPDATE_EMAIL`
            ChannelUpdateEmail,
            /// `CHANNEL_BIND_EMAIL`
            ChannelBindEmail,
            /// `CHANNEL_UNBIND_EMAIL`
            ChannelUnbindEmail,
            /// `CHANNEL_VERIFY_MFA`
            ChannelVerifyMfa,
            /// `CHANNEL_UNLOCK_ACCOUNT`
            ChannelUnlockAccount,
            /// `CHANNEL_COMPLETE_EMAIL`
            ChannelCompleteEmail,
            /// `CHANNEL_DELETE_ACCOUNT`
            ChannelDeleteAccount,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl EmailChannel {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::ChannelLogin => "CHANNEL_LOGIN",
                    Self::ChannelRegister => "CHANNEL_REGISTER",
                    Self::ChannelResetPassword => "CHANNEL_RESET_PASSWORD",
                    Self::ChannelVerifyEmailLink => "CHANNEL_VERIFY_EMAIL_LINK",
                    Self::ChannelUpdateEmail => "CHANNEL_UPDATE_EMAIL",
                    Self::ChannelBindEmail => "CHANNEL_BIND_EMAIL",
                    Self::ChannelUnbindEmail => "CHANNEL_UNBIND_EMAIL",
                    Self::ChannelVerifyMfa => "CHANNEL_VERIFY_MFA",
                    Self::ChannelUnlockAccount => "CHANNEL_UNLOCK_ACCOUNT",
                    Self::ChannelCompleteEmail => "CHANNEL_COMPLETE_EMAIL",
                    Self::ChannelDeleteAccount => "CHANNEL_DELETE_ACCOUNT",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for EmailChannel {
            fn from(text: &str) -> Self {
                match text {
                    "CHANNEL_LOGIN" => Self::ChannelLogin,
                    "CHANNEL_REGISTER" => Self::ChannelRegister,
                    "CHANNEL_RESET_PASSWORD" => Self::ChannelResetPassword,
                    "CHANNEL_VERIFY_EMAIL_LINK" => Self::ChannelVerifyEmailLink,
                    "CHANNEL_UPDATE_EMAIL" => Self::ChannelUpdateEmail,
                    "CHANNEL_BIND_EMAIL" => Self::ChannelBindEmail,
                    "CHANNEL_UNBIND_EMAIL" => Self::ChannelUnbindEmail,
                    "CHANNEL_VERIFY_MFA" => Self::ChannelVerifyMfa,
                    "CHANNEL_UNLOCK_ACCOUNT" => Self::ChannelUnlockAccount,
                    "CHANNEL_COMPLETE_EMAIL" => Self::ChannelCompleteEmail,
                    "CHANNEL_DELETE_ACCOUNT" => Self::ChannelDeleteAccount,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for EmailChannel {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for EmailChannel {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for EmailChannel {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for EmailChannel {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for EmailChannel {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (EmailChannel)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// How a code that is to be checked was sent.
        ///
        /// - `SMS`: by SMS; `smsCodePayload` holds it.
        /// - `EMAIL`: by e-mail; `emailCodePayload` holds it.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum PreCheckCodeType {
            /// `SMS`
            Sms,
            /// `EMAIL`
            Email,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl PreCheckCodeType {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Sms => "SMS",
                    Self::Email => "EMAIL",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for PreCheckCodeType {
            fn from(text: &str) -> Self {
                match text {
                    "SMS" => Self::Sms,
                    "EMAIL" => Self::Email,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for PreCheckCodeType {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for PreCheckCodeType {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for PreCheckCodeType {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PreCheckCodeType {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PreCheckCodeType {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (PreCheckCodeType)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// How a user signs in.
        ///
        /// - `PASSWORD`: with a password; `passwordPayload` is needed.
        /// - `PASSCODE`: with a one-time code; `passCodePayload` is needed.
        /// - `LDAP`: with an account of an LDAP directory; `ldapPayload` is needed.
        /// - `AD`: with an account of a Windows Active Directory; `adPayload` is needed.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum SignInConnection {
            /// `PASSWORD`
            Password,
            /// `PASSCODE`
            Passcode,
            /// `LDAP`
            Ldap,
            /// `AD`
            Ad,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl SignInConnection {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Password => "PASSWORD",
                    Self::Passcode => "PASSCODE",
                    Self::Ldap => "LDAP",
                    Self::Ad => "AD",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for SignInConnection {
            fn from(text: &str) -> Self {
                match text {
                    "PASSWORD" => Self::Password,
                    "PASSCODE" => Self::Passcode,
                    "LDAP" => Self::Ldap,
                    "AD" => Self::Ad,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for SignInConnection {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for SignInConnection {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for SignInConnection {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SignInConnection {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SignInConnection {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (SignInConnection)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// How the passwords in a request are encrypted, on top of HTTPS. The caller encrypts, with the public key
        /// that the vendor's system-information endpoint gives out.
        ///
        /// - `none`: not at all, the one taken if nothing is said.
        /// - `rsa`: RSA with PKCS #1 v1.5 padding, as base64.
        /// - `sm2`: SM2, as hexadecimal digits in the order C1C3C2.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum PasswordEncryptType {
            /// `none`
            None,
            /// `rsa`
            Rsa,
            /// `sm2`
            Sm2,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl PasswordEncryptType {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::None => "none",
                    Self::Rsa => "rsa",
                    Self::Sm2 => "sm2",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for PasswordEncryptType {
            fn from(text: &str) -> Self {
                match text {
                    "none" => Self::None,
                    "rsa" => Self::Rsa,
                    "sm2" => Self::Sm2,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for PasswordEncryptType {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for PasswordEncryptType {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for PasswordEncryptType {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PasswordEncryptType {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PasswordEncryptType {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (PasswordEncryptType)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// Kind of an authenticator, in lower case. The operations that pass or bind a second factor name the
        /// factors in this way where they name them at all.
        ///
        /// - `totp`: codes of an authenticator app.
        /// - `face`: comparison of the user's face with a photo.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum MfaAuthenticatorType {
            /// `totp`
            Totp,
            /// `face`
            Face,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl MfaAuthenticatorType {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Totp => "totp",
                    Self::Face => "face",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for MfaAuthenticatorType {
            fn from(text: &str) -> Self {
                match text {
                    "totp" => Self::Totp,
                    "face" => Self::Face,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for MfaAuthenticatorType {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for MfaAuthenticatorType {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for MfaAuthenticatorType {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaAuthenticatorType {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaAuthenticatorType {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (MfaAuthenticatorType)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// The side that wants an authenticator app to be bound.
        ///
        /// - `SELF`: the user, who is signed in and sets it up of the user's own accord. The vendor's SDKs take
        ///   this one if nothing is said.
        /// - `APPLICATION`: the application, which asks for it at sign-in.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum TotpSource {
            /// `SELF`
            Self_,
            /// `APPLICATION`
            Application,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl TotpSource {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Self_ => "SELF",
                    Self::Application => "APPLICATION",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for TotpSource {
            fn from(text: &str) -> Self {
                match text {
                    "SELF" => Self::Self_,
                    "APPLICATION" => Self::Application,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for TotpSource {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for TotpSource {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for TotpSource {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for TotpSource {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for TotpSource {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (TotpSource)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// What a code sent with `sendMfaEmail` is for.
        ///
        /// - `MFA_VERIFY_CODE`: pass the second factor.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum MfaEmailScene {
            /// `MFA_VERIFY_CODE`
            MfaVerifyCode,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl MfaEmailScene {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::MfaVerifyCode => "MFA_VERIFY_CODE",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for MfaEmailScene {
            fn from(text: &str) -> Self {
                match text {
                    "MFA_VERIFY_CODE" => Self::MfaVerifyCode,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for MfaEmailScene {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for MfaEmailScene {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for MfaEmailScene {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaEmailScene {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaEmailScene {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (MfaEmailScene)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// A factor that a user has bound, as an administrator names it. All sources know the first two; the other
        /// two follow the names of the factor types, and a server may refuse them.
        ///
        /// - `OTP`: codes of an authenticator app (TOTP).
        /// - `FACE`: comparison of the user's face with a photo.
        /// - `SMS`: a code sent to a phone number.
        /// - `EMAIL`: a code sent to an e-mail address.
        #[derive(
            __rt::Clone,
            __rt::Debug,
            __rt::PartialEq,
            __rt::Eq,
            __rt::PartialOrd,
            __rt::Ord,
            __rt::Hash,
        )]
        #[non_exhaustive]
        pub enum MfaBoundType {
            /// `OTP`
            Otp,
            /// `FACE`
            Face,
            /// `SMS`
            Sms,
            /// `EMAIL`
            Email,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl MfaBoundType {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Otp => "OTP",
                    Self::Face => "FACE",
                    Self::Sms => "SMS",
                    Self::Email => "EMAIL",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for MfaBoundType {
            fn from(text: &str) -> Self {
                match text {
                    "OTP" => Self::Otp,
                    "FACE" => Self::Face,
                    "SMS" => Self::Sms,
                    "EMAIL" => Self::Email,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for MfaBoundType {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for MfaBoundType {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for MfaBoundType {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaBoundType {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaBoundType {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (MfaBoundType)",
                    |text| __rt::From::from(text),
                )
            }
        }
        /// A factor type that is switched on and that the user has not enrolled yet.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct FactorToEnrollDto {
            /// The factor type.
            pub factor_type: types::FactorType,
        }
        impl FactorToEnrollDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::FactorToEnrollDtoBuilder {
                builders::FactorToEnrollDtoBuilder {
                    factor_type: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for FactorToEnrollDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for FactorToEnrollDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for FactorToEnrollDto {
            const NAME: &'static str = "FactorToEnrollDto";
            const KEYS: &'static [&'static str] = &["factorType"];
            type Slots = (__rt::Required<types::FactorType>,);
            fn make((factor_type,): __rt::Values<Self>) -> Self {
                Self { factor_type }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.factor_type,)
            }
        }
        /// Answer of `listFactorsToEnroll`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ListFactorsToEnrollRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The factor types that are left to enroll, possibly none.
            pub data: __rt::Vec<types::FactorToEnrollDto>,
        }
        impl ListFactorsToEnrollRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ListFactorsToEnrollRespDtoBuilder {
                builders::ListFactorsToEnrollRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ListFactorsToEnrollRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ListFactorsToEnrollRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ListFactorsToEnrollRespDto {
            const NAME: &'static str = "ListFactorsToEnrollRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<__rt::Vec<types::FactorToEnrollDto>, __rt::ListOrItem>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Where the code of an enrollment is to be sent. `SMS` needs the phone number and `EMAIL` the address; for `OTP` and `FACE` send the object with nothing in it.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct FactorProfile {
            /// Phone number to enroll, without the country code. Needed for `SMS`. A number gets one message a minute; asking sooner fails with `statusCode` 422.
            pub phone_number: __rt::Option<__rt::String>,
            /// Country code of the phone number, with the plus sign. Needed for `SMS` to numbers outside mainland China; `+86` is taken if it is left out. Other countries get messages only if the console has an SMS provider for them.
            pub phone_country_code: __rt::Option<__rt::String>,
            /// E-mail address to enroll. Needed for `EMAIL`. An address gets one message a minute; asking sooner fails, expect `statusCode` 422.
            pub email: __rt::Option<__rt::String>,
        }
        impl FactorProfile {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::FactorProfileBuilder {
                builders::FactorProfileBuilder {
                    phone_number: __rt::None,
                    phone_country_code: __rt::None,
                    email: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for FactorProfile {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for FactorProfile {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for FactorProfile {
            const NAME: &'static str = "FactorProfile";
            const KEYS: &'static [&'static str] = &[
                "phoneNumber",
                "phoneCountryCode",
                "email",
            ];
            type Slots = (
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (phone_number, phone_country_code, email): __rt::Values<Self>,
            ) -> Self {
                Self {
                    phone_number,
                    phone_country_code,
                    email,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.phone_number, &self.phone_country_code, &self.email)
            }
        }
        /// Starts the enrollment of a factor.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendEnrollFactorRequestDto {
            /// Type of the factor to enroll, one of those that `listFactorsToEnroll` gives.
            pub factor_type: types::FactorType,
            /// Where the code is to be sent. Always sent; empty for `OTP` and `FACE`. Fill in only what belongs to the factor type.
            pub profile: types::FactorProfile,
        }
        impl SendEnrollFactorRequestDto {
            /// Starts a value whose `factorType` is `SMS`.
            pub fn sms() -> builders::SendEnrollFactorRequestDtoSmsBuilder {
                builders::SendEnrollFactorRequestDtoSmsBuilder {
                    phone_number: __rt::Missing,
                    phone_country_code: __rt::None,
                }
            }
            /// Starts a value whose `factorType` is `EMAIL`.
            pub fn email() -> builders::SendEnrollFactorRequestDtoEmailBuilder {
                builders::SendEnrollFactorRequestDtoEmailBuilder {
                    email: __rt::Missing,
                }
            }
            /// Starts a value whose `factorType` is `OTP`.
            pub fn otp() -> builders::SendEnrollFactorRequestDtoOtpBuilder {
                builders::SendEnrollFactorRequestDtoOtpBuilder {
                }
            }
            /// Starts a value whose `factorType` is `FACE`.
            pub fn face() -> builders::SendEnrollFactorRequestDtoFaceBuilder {
                builders::SendEnrollFactorRequestDtoFaceBuilder {
                }
            }
            /// Starts a value of another kind, one that is newer than the document for example. Which
            /// fields it needs is not known here.
            pub fn other(
                factor_type: impl __rt::Into<types::FactorType>,
            ) -> builders::SendEnrollFactorRequestDtoBuilder<
                __rt::Set<types::FactorType>,
                __rt::Missing,
            > {
                builders::SendEnrollFactorRequestDtoBuilder {
                    factor_type: __rt::Missing,
                    profile: __rt::Missing,
                }
                    .factor_type(factor_type)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendEnrollFactorRequestDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendEnrollFactorRequestDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendEnrollFactorRequestDto {
            const NAME: &'static str = "SendEnrollFactorRequestDto";
            const KEYS: &'static [&'static str] = &["factorType", "profile"];
            type Slots = (
                __rt::Required<types::FactorType>,
                __rt::Required<types::FactorProfile>,
            );
            fn make((factor_type, profile): __rt::Values<Self>) -> Self {
                Self { factor_type, profile }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.factor_type, &self.profile)
            }
        }
        /// What a user needs to set up an authenticator app. Everything in it is a secret, and it is given out this once.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendEnrollFactorRequestOtpDataDto {
            /// The `otpauth` URI of the factor, with the TOTP secret in it: 6 digits, SHA-1, a new code every 30 seconds. Show it as a QR code, or its secret as text for typing in.
            pub qr_code_uri: __rt::Secret,
            /// The same URI as a QR code, a PNG image in a `data` URL that a page can show as it is. About 5 kB.
            pub qr_code_data_url: __rt::Secret,
            /// Code for the day the user loses the device: six groups of four hexadecimal digits. Shown once, so have the user write it down. `verifyTotpRecoveryCode` takes it.
            pub recovery_code: __rt::Secret,
        }
        impl SendEnrollFactorRequestOtpDataDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SendEnrollFactorRequestOtpDataDtoBuilder {
                builders::SendEnrollFactorRequestOtpDataDtoBuilder {
                    qr_code_uri: __rt::Missing,
                    qr_code_data_url: __rt::Missing,
                    recovery_code: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendEnrollFactorRequestOtpDataDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendEnrollFactorRequestOtpDataDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendEnrollFactorRequestOtpDataDto {
            const NAME: &'static str = "SendEnrollFactorRequestOtpDataDto";
            const KEYS: &'static [&'static str] = &[
                "qrCodeUri",
                "qrCodeDataUrl",
                "recoveryCode",
            ];
            type Slots = (
                __rt::Required<__rt::Secret>,
                __rt::Required<__rt::Secret>,
                __rt::Required<__rt::Secret>,
            );
            fn make(
                (qr_code_uri, qr_code_data_url, recovery_code): __rt::Values<Self>,
            ) -> Self {
                Self {
                    qr_code_uri,
                    qr_code_data_url,
                    recovery_code,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.qr_code_uri, &self.qr_code_data_url, &self.recovery_code)
            }
        }
        /// What the second step of an enrollment needs.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendEnrollFactorRequestDataDto {
            /// Token that ties `enrollFactor` to this request. Opaque, and valid for 60 seconds from the moment the server made it.
            pub enrollment_token: __rt::Secret,
            /// Set-up of the authenticator app. Present for `OTP` only.
            pub otp_data: __rt::Option<types::SendEnrollFactorRequestOtpDataDto>,
        }
        impl SendEnrollFactorRequestDataDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SendEnrollFactorRequestDataDtoBuilder {
                builders::SendEnrollFactorRequestDataDtoBuilder {
                    enrollment_token: __rt::Missing,
                    otp_data: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendEnrollFactorRequestDataDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendEnrollFactorRequestDataDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendEnrollFactorRequestDataDto {
            const NAME: &'static str = "SendEnrollFactorRequestDataDto";
            const KEYS: &'static [&'static str] = &["enrollmentToken", "otpData"];
            type Slots = (
                __rt::Required<__rt::Secret>,
                __rt::Optional<types::SendEnrollFactorRequestOtpDataDto>,
            );
            fn make((enrollment_token, otp_data): __rt::Values<Self>) -> Self {
                Self { enrollment_token, otp_data }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.enrollment_token, &self.otp_data)
            }
        }
        /// Answer of `sendEnrollFactorRequest`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendEnrollFactorRequestRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The enrollment token, and the set-up of the authenticator app for `OTP`.
            pub data: types::SendEnrollFactorRequestDataDto,
        }
        impl SendEnrollFactorRequestRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SendEnrollFactorRequestRespDtoBuilder {
                builders::SendEnrollFactorRequestRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendEnrollFactorRequestRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendEnrollFactorRequestRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendEnrollFactorRequestRespDto {
            const NAME: &'static str = "SendEnrollFactorRequestRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::SendEnrollFactorRequestDataDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Proof that the user holds the factor: a code for `SMS`, `EMAIL` and `OTP`, a photo for `FACE`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct EnrollFactorEnrollmentDataDto {
            /// The code that the user received or that the authenticator app shows. Needed for `SMS`, `EMAIL` and `OTP`. Codes of an app have 6 digits; those of messages have 4 or 6, as the user pool is set. Leading zeros count.
            pub pass_code: __rt::Option<__rt::Secret>,
            /// Photo of the user's face. Needed for `FACE`. Either the URL of an image or the key that the vendor's upload endpoint gave for it; `isExternalPhoto` says which.
            pub photo: __rt::Option<__rt::Secret>,
            /// Whether `photo` is a URL outside the vendor's storage (true) or a key of that storage (false). Needed for `FACE`.
            pub is_external_photo: __rt::Option<bool>,
        }
        impl EnrollFactorEnrollmentDataDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::EnrollFactorEnrollmentDataDtoBuilder {
                builders::EnrollFactorEnrollmentDataDtoBuilder {
                    pass_code: __rt::None,
                    photo: __rt::None,
                    is_external_photo: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for EnrollFactorEnrollmentDataDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for EnrollFactorEnrollmentDataDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for EnrollFactorEnrollmentDataDto {
            const NAME: &'static str = "EnrollFactorEnrollmentDataDto";
            const KEYS: &'static [&'static str] = &[
                "passCode",
                "photo",
                "isExternalPhoto",
            ];
            type Slots = (
                __rt::Optional<__rt::Secret>,
                __rt::Optional<__rt::Secret>,
                __rt::Optional<bool>,
            );
            fn make((pass_code, photo, is_external_photo): __rt::Values<Self>) -> Self {
                Self {
                    pass_code,
                    photo,
                    is_external_photo,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.pass_code, &self.photo, &self.is_external_photo)
            }
        }
        /// Finishes the enrollment of a factor.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct EnrollFactorDto {
            /// Type of the factor, the same as in the request that started the enrollment.
            pub factor_type: types::FactorType,
            /// Token from `sendEnrollFactorRequest`, not older than 60 seconds.
            pub enrollment_token: __rt::Secret,
            /// The proof that the factor type asks for.
            pub enrollment_data: types::EnrollFactorEnrollmentDataDto,
        }
        impl EnrollFactorDto {
            /// Starts a value whose `factorType` is `SMS`.
            pub fn sms() -> builders::EnrollFactorDtoSmsBuilder {
                builders::EnrollFactorDtoSmsBuilder {
                    enrollment_token: __rt::Missing,
                    pass_code: __rt::Missing,
                }
            }
            /// Starts a value whose `factorType` is `EMAIL`.
            pub fn email() -> builders::EnrollFactorDtoEmailBuilder {
                builders::EnrollFactorDtoEmailBuilder {
                    enrollment_token: __rt::Missing,
                    pass_code: __rt::Missing,
                }
            }
            /// Starts a value whose `factorType` is `OTP`.
            pub fn otp() -> builders::EnrollFactorDtoOtpBuilder {
                builders::EnrollFactorDtoOtpBuilder {
                    enrollment_token: __rt::Missing,
                    pass_code: __rt::Missing,
                }
            }
            /// Starts a value whose `factorType` is `FACE`.
            pub fn face() -> builders::EnrollFactorDtoFaceBuilder {
                builders::EnrollFactorDtoFaceBuilder {
                    enrollment_token: __rt::Missing,
                    photo: __rt::Missing,
                    is_external_photo: __rt::Missing,
                }
            }
            /// Starts a value of another kind, one that is newer than the document for example. Which
            /// fields it needs is not known here.
            pub fn other(
                factor_type: impl __rt::Into<types::FactorType>,
            ) -> builders::EnrollFactorDtoBuilder<
                __rt::Set<types::FactorType>,
                __rt::Missing,
                __rt::Missing,
            > {
                builders::EnrollFactorDtoBuilder {
                    factor_type: __rt::Missing,
                    enrollment_token: __rt::Missing,
                    enrollment_data: __rt::Missing,
                }
                    .factor_type(factor_type)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for EnrollFactorDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for EnrollFactorDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for EnrollFactorDto {
            const NAME: &'static str = "EnrollFactorDto";
            const KEYS: &'static [&'static str] = &[
                "factorType",
                "enrollmentToken",
                "enrollmentData",
            ];
            type Slots = (
                __rt::Required<types::FactorType>,
                __rt::Required<__rt::Secret>,
                __rt::Required<types::EnrollFactorEnrollmentDataDto>,
            );
            fn make(
                (factor_type, enrollment_token, enrollment_data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    factor_type,
                    enrollment_token,
                    enrollment_data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.factor_type, &self.enrollment_token, &self.enrollment_data)
            }
        }
        /// Answer of `enrollFactor`, without data.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct EnrollFactorRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
        }
        impl EnrollFactorRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::EnrollFactorRespDtoBuilder {
                builders::EnrollFactorRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for EnrollFactorRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for EnrollFactorRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for EnrollFactorRespDto {
            const NAME: &'static str = "EnrollFactorRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (status_code, message, api_code, request_id): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.status_code, &self.message, &self.api_code, &self.request_id)
            }
        }
        /// A factor that a user has enrolled.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct FactorDto {
            /// Id of the factor, for `getFactor` and `resetFactor`. Opaque: it usually reads like a user id and a word with a `|` between them, but that is not promised.
            pub factor_id: __rt::String,
            /// Type of the factor.
            pub factor_type: types::FactorType,
            /// Details of the factor. For `SMS` the keys `phoneNumber` and `phoneCountryCode` are known; what the other types hold is not documented.
            pub profile: __rt::Value,
        }
        impl FactorDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::FactorDtoBuilder {
                builders::FactorDtoBuilder {
                    factor_id: __rt::Missing,
                    factor_type: __rt::Missing,
                    profile: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for FactorDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for FactorDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for FactorDto {
            const NAME: &'static str = "FactorDto";
            const KEYS: &'static [&'static str] = &["factorId", "factorType", "profile"];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<types::FactorType>,
                __rt::Required<__rt::Value>,
            );
            fn make((factor_id, factor_type, profile): __rt::Values<Self>) -> Self {
                Self {
                    factor_id,
                    factor_type,
                    profile,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.factor_id, &self.factor_type, &self.profile)
            }
        }
        /// Answer of `listEnrolledFactors`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ListEnrolledFactorsRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The factors that the user has enrolled, possibly none.
            pub data: __rt::Vec<types::FactorDto>,
        }
        impl ListEnrolledFactorsRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ListEnrolledFactorsRespDtoBuilder {
                builders::ListEnrolledFactorsRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ListEnrolledFactorsRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ListEnrolledFactorsRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ListEnrolledFactorsRespDto {
            const NAME: &'static str = "ListEnrolledFactorsRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<__rt::Vec<types::FactorDto>, __rt::ListOrItem>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Answer of `getFactor`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetFactorRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The factor.
            pub data: types::FactorDto,
        }
        impl GetFactorRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetFactorRespDtoBuilder {
                builders::GetFactorRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetFactorRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetFactorRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetFactorRespDto {
            const NAME: &'static str = "GetFactorRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::FactorDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Names the factor to remove.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ResetFactorDto {
            /// Id of the factor, as `listEnrolledFactors` gave it.
            pub factor_id: __rt::String,
        }
        impl ResetFactorDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ResetFactorDtoBuilder {
                builders::ResetFactorDtoBuilder {
                    factor_id: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ResetFactorDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ResetFactorDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ResetFactorDto {
            const NAME: &'static str = "ResetFactorDto";
            const KEYS: &'static [&'static str] = &["factorId"];
            type Slots = (__rt::Required<__rt::String>,);
            fn make((factor_id,): __rt::Values<Self>) -> Self {
                Self { factor_id }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.factor_id,)
            }
        }
        /// Answer of `resetFactor`, without data.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ResetFactorRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
        }
        impl ResetFactorRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ResetFactorRespDtoBuilder {
                builders::ResetFactorRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ResetFactorRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ResetFactorRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ResetFactorRespDto {
            const NAME: &'static str = "ResetFactorRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (status_code, message, api_code, request_id): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.status_code, &self.message, &self.api_code, &self.request_id)
            }
        }
        /// A code of an authenticator app, to be checked. The misspelt name is the vendor's.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaOtpVerityDto {
            /// The 6 digits that the app shows. Leading zeros count. A code is good for about 30 seconds.
            pub totp: __rt::Secret,
        }
        impl MfaOtpVerityDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaOtpVerityDtoBuilder {
                builders::MfaOtpVerityDtoBuilder {
                    totp: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaOtpVerityDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaOtpVerityDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaOtpVerityDto {
            const NAME: &'static str = "MfaOtpVerityDto";
            const KEYS: &'static [&'static str] = &["totp"];
            type Slots = (__rt::Required<__rt::Secret>,);
            fn make((totp,): __rt::Values<Self>) -> Self {
                Self { totp }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.totp,)
            }
        }
        /// Outcome of the check of an authenticator app's code. The misspelt name is the vendor's.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct OtpVerityRespDto {
            /// Whether the code was right.
            pub verified: bool,
        }
        impl OtpVerityRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::OtpVerityRespDtoBuilder {
                builders::OtpVerityRespDtoBuilder {
                    verified: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for OtpVerityRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for OtpVerityRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for OtpVerityRespDto {
            const NAME: &'static str = "OtpVerityRespDto";
            const KEYS: &'static [&'static str] = &["verified"];
            type Slots = (__rt::Required<bool>,);
            fn make((verified,): __rt::Values<Self>) -> Self {
                Self { verified }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.verified,)
            }
        }
        /// Answer of `mfaOtpVerify`. The misspelt name is the vendor's.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaOtpVerityRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The outcome of the check.
            pub data: types::OtpVerityRespDto,
        }
        impl MfaOtpVerityRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaOtpVerityRespDtoBuilder {
                builders::MfaOtpVerityRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaOtpVerityRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaOtpVerityRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaOtpVerityRespDto {
            const NAME: &'static str = "MfaOtpVerityRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::OtpVerityRespDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Form of `verifyMfaToken`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaTokenIntrospectEndpointParams {
            /// The MFA token to ask about.
            pub token: __rt::Secret,
        }
        impl MfaTokenIntrospectEndpointParams {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaTokenIntrospectEndpointParamsBuilder {
                builders::MfaTokenIntrospectEndpointParamsBuilder {
                    token: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaTokenIntrospectEndpointParams {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaTokenIntrospectEndpointParams {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaTokenIntrospectEndpointParams {
            const NAME: &'static str = "MfaTokenIntrospectEndpointParams";
            const KEYS: &'static [&'static str] = &["token"];
            type Slots = (__rt::Required<__rt::Secret>,);
            fn make((token,): __rt::Values<Self>) -> Self {
                Self { token }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.token,)
            }
        }
        /// State of an MFA token, bare of any envelope. Only `active` is present for a token that is not valid.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaTokenIntrospectResponse {
            /// Whether the token is valid. True does not prove that the user has passed the second factor; see `verifyMfaToken`.
            pub active: bool,
            /// Id of the user pool that the token was made for.
            pub user_pool_id: __rt::Option<__rt::String>,
            /// Id of the user that the token was made for. Compare it with the user you expect.
            pub user_id: __rt::Option<__rt::String>,
            /// When the token runs out, in seconds since the Unix epoch, possibly with a fraction.
            pub exp: __rt::Option<f64>,
            /// When the token was made, in seconds since the Unix epoch, possibly with a fraction.
            pub iat: __rt::Option<f64>,
        }
        impl MfaTokenIntrospectResponse {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaTokenIntrospectResponseBuilder {
                builders::MfaTokenIntrospectResponseBuilder {
                    active: __rt::Missing,
                    user_pool_id: __rt::None,
                    user_id: __rt::None,
                    exp: __rt::None,
                    iat: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaTokenIntrospectResponse {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaTokenIntrospectResponse {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaTokenIntrospectResponse {
            const NAME: &'static str = "MfaTokenIntrospectResponse";
            const KEYS: &'static [&'static str] = &[
                "active",
                "userPoolId",
                "userId",
                "exp",
                "iat",
            ];
            type Slots = (
                __rt::Required<bool>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<f64>,
                __rt::Optional<f64>,
            );
            fn make(
                (active, user_pool_id, user_id, exp, iat): __rt::Values<Self>,
            ) -> Self {
                Self {
                    active,
                    user_pool_id,
                    user_id,
                    exp,
                    iat,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.active, &self.user_pool_id, &self.user_id, &self.exp, &self.iat)
            }
        }
        /// Asks for a code by SMS.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendSMSDto {
            /// Phone number without the country code.
            pub phone_number: __rt::String,
            /// What the code is for.
            pub channel: types::SmsChannel,
            /// Country code of the phone number, with the plus sign. Numbers in mainland China do without. Other countries get messages only if the console has an SMS provider for them.
            pub phone_country_code: __rt::Option<__rt::String>,
        }
        impl SendSMSDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SendSMSDtoBuilder {
                builders::SendSMSDtoBuilder {
                    phone_number: __rt::Missing,
                    channel: __rt::Missing,
                    phone_country_code: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendSMSDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendSMSDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendSMSDto {
            const NAME: &'static str = "SendSMSDto";
            const KEYS: &'static [&'static str] = &[
                "phoneNumber",
                "channel",
                "phoneCountryCode",
            ];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<types::SmsChannel>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (phone_number, channel, phone_country_code): __rt::Values<Self>,
            ) -> Self {
                Self {
                    phone_number,
                    channel,
                    phone_country_code,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.phone_number, &self.channel, &self.phone_country_code)
            }
        }
        /// Answer of `sendSms`, without data.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendSMSRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
        }
        impl SendSMSRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SendSMSRespDtoBuilder {
                builders::SendSMSRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendSMSRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendSMSRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendSMSRespDto {
            const NAME: &'static str = "SendSMSRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (status_code, message, api_code, request_id): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.status_code, &self.message, &self.api_code, &self.request_id)
            }
        }
        /// Asks for a code by e-mail.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendEmailDto {
            /// E-mail address; upper and lower case are the same.
            pub email: __rt::String,
            /// What the code is for.
            pub channel: types::EmailChannel,
        }
        impl SendEmailDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SendEmailDtoBuilder {
                builders::SendEmailDtoBuilder {
                    email: __rt::Missing,
                    channel: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendEmailDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendEmailDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendEmailDto {
            const NAME: &'static str = "SendEmailDto";
            const KEYS: &'static [&'static str] = &["email", "channel"];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<types::EmailChannel>,
            );
            fn make((email, channel): __rt::Values<Self>) -> Self {
                Self { email, channel }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.email, &self.channel)
            }
        }
        /// Answer of `sendEmail`, without data.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendEmailRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
        }
        impl SendEmailRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SendEmailRespDtoBuilder {
                builders::SendEmailRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendEmailRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendEmailRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendEmailRespDto {
            const NAME: &'static str = "SendEmailRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (status_code, message, api_code, request_id): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.status_code, &self.message, &self.api_code, &self.request_id)
            }
        }
        /// A code sent by SMS, to be checked.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PreCheckSmsCodeDto {
            /// Phone number without the country code. Note the name, which is `phoneNumber` elsewhere.
            pub phone: __rt::String,
            /// The code that the user received. Leading zeros count.
            pub pass_code: __rt::Secret,
            /// Country code of the phone number, with the plus sign. Numbers in mainland China do without.
            pub phone_country_code: __rt::Option<__rt::String>,
            /// The channel that the code was sent for.
            pub channel: types::SmsChannel,
        }
        impl PreCheckSmsCodeDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PreCheckSmsCodeDtoBuilder {
                builders::PreCheckSmsCodeDtoBuilder {
                    phone: __rt::Missing,
                    pass_code: __rt::Missing,
                    phone_country_code: __rt::None,
                    channel: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PreCheckSmsCodeDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PreCheckSmsCodeDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PreCheckSmsCodeDto {
            const NAME: &'static str = "PreCheckSmsCodeDto";
            const KEYS: &'static [&'static str] = &[
                "phone",
                "passCode",
                "phoneCountryCode",
                "channel",
            ];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<__rt::Secret>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::SmsChannel>,
            );
            fn make(
                (phone, pass_code, phone_country_code, channel): __rt::Values<Self>,
            ) -> Self {
                Self {
                    phone,
                    pass_code,
                    phone_country_code,
                    channel,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.phone, &self.pass_code, &self.phone_country_code, &self.channel)
            }
        }
        /// A code sent by e-mail, to be checked.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PreCheckEmailCodeDto {
            /// E-mail address; upper and lower case are the same.
            pub email: __rt::String,
            /// The code that the user received. Leading zeros count.
            pub pass_code: __rt::Secret,
            /// The channel that the code was sent for.
            pub channel: types::EmailChannel,
        }
        impl PreCheckEmailCodeDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PreCheckEmailCodeDtoBuilder {
                builders::PreCheckEmailCodeDtoBuilder {
                    email: __rt::Missing,
                    pass_code: __rt::Missing,
                    channel: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PreCheckEmailCodeDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PreCheckEmailCodeDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PreCheckEmailCodeDto {
            const NAME: &'static str = "PreCheckEmailCodeDto";
            const KEYS: &'static [&'static str] = &["email", "passCode", "channel"];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<__rt::Secret>,
                __rt::Required<types::EmailChannel>,
            );
            fn make((email, pass_code, channel): __rt::Values<Self>) -> Self {
                Self { email, pass_code, channel }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.email, &self.pass_code, &self.channel)
            }
        }
        /// A code to be checked without being used up, with the one payload that belongs to `codeType`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PreCheckCodeDto {
            /// How the code was sent.
            pub code_type: types::PreCheckCodeType,
            /// The code and its number. Needed when `codeType` is `SMS`.
            pub sms_code_payload: __rt::Option<types::PreCheckSmsCodeDto>,
            /// The code and its address. Needed when `codeType` is `EMAIL`.
            pub email_code_payload: __rt::Option<types::PreCheckEmailCodeDto>,
        }
        impl PreCheckCodeDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PreCheckCodeDtoBuilder {
                builders::PreCheckCodeDtoBuilder {
                    code_type: __rt::Missing,
                    sms_code_payload: __rt::None,
                    email_code_payload: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PreCheckCodeDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PreCheckCodeDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PreCheckCodeDto {
            const NAME: &'static str = "PreCheckCodeDto";
            const KEYS: &'static [&'static str] = &[
                "codeType",
                "smsCodePayload",
                "emailCodePayload",
            ];
            type Slots = (
                __rt::Required<types::PreCheckCodeType>,
                __rt::Optional<types::PreCheckSmsCodeDto>,
                __rt::Optional<types::PreCheckEmailCodeDto>,
            );
            fn make(
                (code_type, sms_code_payload, email_code_payload): __rt::Values<Self>,
            ) -> Self {
                Self {
                    code_type,
                    sms_code_payload,
                    email_code_payload,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code_type, &self.sms_code_payload, &self.email_code_payload)
            }
        }
        /// Outcome of a check that leaves the code valid.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PreCheckCodeDataDto {
            /// Whether the code is right and not expired.
            pub is_valid: bool,
            /// Why the code is not good, in words for people. Present when `isValid` is false.
            pub message: __rt::Option<__rt::String>,
        }
        impl PreCheckCodeDataDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PreCheckCodeDataDtoBuilder {
                builders::PreCheckCodeDataDtoBuilder {
                    is_valid: __rt::Missing,
                    message: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PreCheckCodeDataDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PreCheckCodeDataDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PreCheckCodeDataDto {
            const NAME: &'static str = "PreCheckCodeDataDto";
            const KEYS: &'static [&'static str] = &["isValid", "message"];
            type Slots = (__rt::Required<bool>, __rt::Optional<__rt::String>);
            fn make((is_valid, message): __rt::Values<Self>) -> Self {
                Self { is_valid, message }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.is_valid, &self.message)
            }
        }
        /// Answer of `preCheckCode`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PreCheckCodeRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The outcome of the check.
            pub data: types::PreCheckCodeDataDto,
        }
        impl PreCheckCodeRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PreCheckCodeRespDtoBuilder {
                builders::PreCheckCodeRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PreCheckCodeRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PreCheckCodeRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PreCheckCodeRespDto {
            const NAME: &'static str = "PreCheckCodeRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::PreCheckCodeDataDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Security rating of an account. The vendor publishes no scale for its numbers.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetSecurityInfoDto {
            /// Strength of the password.
            pub password_security_level: i64,
            /// Whether the user has enrolled an MFA factor.
            pub mfa_enrolled: bool,
            /// Whether the account has a password.
            pub password_set: bool,
            /// Whether an e-mail address is bound to the account.
            pub email_binded: bool,
            /// Whether a phone number is bound to the account.
            pub phone_binded: bool,
            /// Overall score of the account.
            pub security_score: f64,
        }
        impl GetSecurityInfoDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetSecurityInfoDtoBuilder {
                builders::GetSecurityInfoDtoBuilder {
                    password_security_level: __rt::Missing,
                    mfa_enrolled: __rt::Missing,
                    password_set: __rt::Missing,
                    email_binded: __rt::Missing,
                    phone_binded: __rt::Missing,
                    security_score: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetSecurityInfoDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetSecurityInfoDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetSecurityInfoDto {
            const NAME: &'static str = "GetSecurityInfoDto";
            const KEYS: &'static [&'static str] = &[
                "passwordSecurityLevel",
                "mfaEnrolled",
                "passwordSet",
                "emailBinded",
                "phoneBinded",
                "securityScore",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Required<bool>,
                __rt::Required<bool>,
                __rt::Required<bool>,
                __rt::Required<bool>,
                __rt::Required<f64>,
            );
            fn make(
                (
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.password_security_level,
                    &self.mfa_enrolled,
                    &self.password_set,
                    &self.email_binded,
                    &self.phone_binded,
                    &self.security_score,
                )
            }
        }
        /// Answer of `getSecurityLevel`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetSecurityInfoRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The rating.
            pub data: types::GetSecurityInfoDto,
        }
        impl GetSecurityInfoRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetSecurityInfoRespDtoBuilder {
                builders::GetSecurityInfoRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetSecurityInfoRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetSecurityInfoRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetSecurityInfoRespDto {
            const NAME: &'static str = "GetSecurityInfoRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::GetSecurityInfoDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// A password, and the account it belongs to. Give exactly one of `account`, `email`, `username` and `phone`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SignInByPasswordPayloadDto {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub password: __rt::Secret,
            /// User name, phone number or e-mail address; the server finds out which.
            pub account: __rt::Option<__rt::String>,
            /// E-mail address; upper and lower case are the same.
            pub email: __rt::Option<__rt::String>,
            /// User name.
            pub username: __rt::Option<__rt::String>,
            /// Phone number.
            pub phone: __rt::Option<__rt::String>,
        }
        impl SignInByPasswordPayloadDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SignInByPasswordPayloadDtoBuilder {
                builders::SignInByPasswordPayloadDtoBuilder {
                    password: __rt::Missing,
                    account: __rt::None,
                    email: __rt::None,
                    username: __rt::None,
                    phone: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SignInByPasswordPayloadDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SignInByPasswordPayloadDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SignInByPasswordPayloadDto {
            const NAME: &'static str = "SignInByPasswordPayloadDto";
            const KEYS: &'static [&'static str] = &[
                "password",
                "account",
                "email",
                "username",
                "phone",
            ];
            type Slots = (
                __rt::Required<__rt::Secret>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (password, account, email, username, phone): __rt::Values<Self>,
            ) -> Self {
                Self {
                    password,
                    account,
                    email,
                    username,
                    phone,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.password, &self.account, &self.email, &self.username, &self.phone)
            }
        }
        /// A code from `sendSms` or `sendEmail`, sent for the channel `CHANNEL_LOGIN`, and the contact it was sent to: either `email` or `phone`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SignInByPassCodePayloadDto {
            /// The code that the user received. Leading zeros count.
            pub pass_code: __rt::Secret,
            /// E-mail address that the code was sent to; upper and lower case are the same.
            pub email: __rt::Option<__rt::String>,
            /// Phone number that the code was sent to, without the country code.
            pub phone: __rt::Option<__rt::String>,
            /// Country code of the phone number, with the plus sign; `+86` is taken if it is left out.
            pub phone_country_code: __rt::Option<__rt::String>,
        }
        impl SignInByPassCodePayloadDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SignInByPassCodePayloadDtoBuilder {
                builders::SignInByPassCodePayloadDtoBuilder {
                    pass_code: __rt::Missing,
                    email: __rt::None,
                    phone: __rt::None,
                    phone_country_code: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SignInByPassCodePayloadDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SignInByPassCodePayloadDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SignInByPassCodePayloadDto {
            const NAME: &'static str = "SignInByPassCodePayloadDto";
            const KEYS: &'static [&'static str] = &[
                "passCode",
                "email",
                "phone",
                "phoneCountryCode",
            ];
            type Slots = (
                __rt::Required<__rt::Secret>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (pass_code, email, phone, phone_country_code): __rt::Values<Self>,
            ) -> Self {
                Self {
                    pass_code,
                    email,
                    phone,
                    phone_country_code,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.pass_code, &self.email, &self.phone, &self.phone_country_code)
            }
        }
        /// An account of a Windows Active Directory that is connected to the user pool.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SignInByAdPayloadDto {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub password: __rt::Secret,
            /// The account's `sAMAccountName` in the Active Directory.
            pub sam_account_name: __rt::String,
        }
        impl SignInByAdPayloadDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SignInByAdPayloadDtoBuilder {
                builders::SignInByAdPayloadDtoBuilder {
                    password: __rt::Missing,
                    sam_account_name: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SignInByAdPayloadDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SignInByAdPayloadDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SignInByAdPayloadDto {
            const NAME: &'static str = "SignInByAdPayloadDto";
            const KEYS: &'static [&'static str] = &["password", "sAMAccountName"];
            type Slots = (__rt::Required<__rt::Secret>, __rt::Required<__rt::String>);
            fn make((password, sam_account_name): __rt::Values<Self>) -> Self {
                Self { password, sam_account_name }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.password, &self.sam_account_name)
            }
        }
        /// An account of an LDAP directory that is connected to the user pool.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SignInByLdapPayloadDto {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub password: __rt::Secret,
            /// The account's name in the LDAP directory.
            pub sam_account_name: __rt::String,
        }
        impl SignInByLdapPayloadDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SignInByLdapPayloadDtoBuilder {
                builders::SignInByLdapPayloadDtoBuilder {
                    password: __rt::Missing,
                    sam_account_name: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SignInByLdapPayloadDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SignInByLdapPayloadDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SignInByLdapPayloadDto {
            const NAME: &'static str = "SignInByLdapPayloadDto";
            const KEYS: &'static [&'static str] = &["password", "sAMAccountName"];
            type Slots = (__rt::Required<__rt::Secret>, __rt::Required<__rt::String>);
            fn make((password, sam_account_name): __rt::Values<Self>) -> Self {
                Self { password, sam_account_name }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.password, &self.sam_account_name)
            }
        }
        /// Options of a sign-in. All may be left out.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SignInOptionsDto {
            /// Permissions to ask for, separated by spaces. `openid` has to be among them; `offline_access` adds a refresh token; `profile`, `phone`, `email` and others add those claims to the id token.
            pub scope: __rt::Option<__rt::String>,
            /// IP address of the user. Set it when a server signs the user in, or the server's own address is taken as the user's.
            pub client_ip: __rt::Option<__rt::String>,
            /// Values of your own that are handed to the vendor's pipelines as their `context`.
            pub context: __rt::Option<__rt::Value>,
            /// Id of the tenant to sign in to.
            pub tenant_id: __rt::Option<__rt::String>,
            /// Values for fields that the user pool defines itself. They have to be defined in the console before.
            pub custom_data: __rt::Option<__rt::Value>,
            /// Whether to create the account if there is none. Works with a user name, e-mail address or phone number, but not with `account`.
            pub auto_register: __rt::Option<bool>,
            /// What the user read in a captcha image; upper and lower case are the same. Needed when the user pool asks for a captcha after too many failed attempts.
            pub captcha_code: __rt::Option<__rt::String>,
            /// Token that came with the captcha image. Needed together with `captchaCode`.
            pub captcha_token: __rt::Option<__rt::Secret>,
            /// How the password in the payload is encrypted; `none` is taken if it is left out.
            pub password_encrypt_type: __rt::Option<types::PasswordEncryptType>,
        }
        impl SignInOptionsDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SignInOptionsDtoBuilder {
                builders::SignInOptionsDtoBuilder {
                    scope: __rt::None,
                    client_ip: __rt::None,
                    context: __rt::None,
                    tenant_id: __rt::None,
                    custom_data: __rt::None,
                    auto_register: __rt::None,
                    captcha_code: __rt::None,
                    captcha_token: __rt::None,
                    password_encrypt_type: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SignInOptionsDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SignInOptionsDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SignInOptionsDto {
            const NAME: &'static str = "SignInOptionsDto";
            const KEYS: &'static [&'static str] = &[
                "scope",
                "clientIp",
                "context",
                "tenantId",
                "customData",
                "autoRegister",
                "captchaCode",
                "captchaToken",
                "passwordEncryptType",
            ];
            type Slots = (
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::Value>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::Value>,
                __rt::Optional<bool>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::Secret>,
                __rt::Optional<types::PasswordEncryptType>,
            );
            fn make(
                (
                    scope,
                    client_ip,
                    context,
                    tenant_id,
                    custom_data,
                    auto_register,
                    captcha_code,
                    captcha_token,
                    password_encrypt_type,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    scope,
                    client_ip,
                    context,
                    tenant_id,
                    custom_data,
                    auto_register,
                    captcha_code,
                    captcha_token,
                    password_encrypt_type,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.scope,
                    &self.client_ip,
                    &self.context,
                    &self.tenant_id,
                    &self.custom_data,
                    &self.auto_register,
                    &self.captcha_code,
                    &self.captcha_token,
                    &self.password_encrypt_type,
                )
            }
        }
        /// Signs a user in, with the one payload that belongs to `connection`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SigninByCredentialsDto {
            /// How the user signs in.
            pub connection: types::SignInConnection,
            /// Needed when `connection` is `PASSWORD`.
            pub password_payload: __rt::Option<types::SignInByPasswordPayloadDto>,
            /// Needed when `connection` is `PASSCODE`.
            pub pass_code_payload: __rt::Option<types::SignInByPassCodePayloadDto>,
            /// Needed when `connection` is `AD`.
            pub ad_payload: __rt::Option<types::SignInByAdPayloadDto>,
            /// Needed when `connection` is `LDAP`.
            pub ldap_payload: __rt::Option<types::SignInByLdapPayloadDto>,
            /// Options, such as the scope to ask for.
            pub options: __rt::Option<types::SignInOptionsDto>,
            /// The app id. Needed when the application authenticates by `client_secret_post`.
            pub client_id: __rt::Option<__rt::String>,
            /// The app secret. Needed when the application authenticates by `client_secret_post`.
            pub client_secret: __rt::Option<__rt::Secret>,
        }
        impl SigninByCredentialsDto {
            /// Starts a value whose `connection` is `PASSWORD`.
            pub fn password() -> builders::SigninByCredentialsDtoPasswordBuilder {
                builders::SigninByCredentialsDtoPasswordBuilder {
                    password: __rt::Missing,
                    account: __rt::None,
                    email: __rt::None,
                    username: __rt::None,
                    phone: __rt::None,
                    options: __rt::None,
                    client_id: __rt::None,
                    client_secret: __rt::None,
                }
            }
            /// Starts a value whose `connection` is `PASSCODE`.
            pub fn passcode() -> builders::SigninByCredentialsDtoPasscodeBuilder {
                builders::SigninByCredentialsDtoPasscodeBuilder {
                    pass_code: __rt::Missing,
                    email: __rt::None,
                    phone: __rt::None,
                    phone_country_code: __rt::None,
                    options: __rt::None,
                    client_id: __rt::None,
                    client_secret: __rt::None,
                }
            }
            /// Starts a value whose `connection` is `AD`.
            pub fn ad() -> builders::SigninByCredentialsDtoAdBuilder {
                builders::SigninByCredentialsDtoAdBuilder {
                    password: __rt::Missing,
                    sam_account_name: __rt::Missing,
                    options: __rt::None,
                    client_id: __rt::None,
                    client_secret: __rt::None,
                }
            }
            /// Starts a value whose `connection` is `LDAP`.
            pub fn ldap() -> builders::SigninByCredentialsDtoLdapBuilder {
                builders::SigninByCredentialsDtoLdapBuilder {
                    password: __rt::Missing,
                    sam_account_name: __rt::Missing,
                    options: __rt::None,
                    client_id: __rt::None,
                    client_secret: __rt::None,
                }
            }
            /// Starts a value of another kind, one that is newer than the document for example. Which
            /// fields it needs is not known here.
            pub fn other(
                connection: impl __rt::Into<types::SignInConnection>,
            ) -> builders::SigninByCredentialsDtoBuilder<
                __rt::Set<types::SignInConnection>,
            > {
                builders::SigninByCredentialsDtoBuilder {
                    connection: __rt::Missing,
                    password_payload: __rt::None,
                    pass_code_payload: __rt::None,
                    ad_payload: __rt::None,
                    ldap_payload: __rt::None,
                    options: __rt::None,
                    client_id: __rt::None,
                    client_secret: __rt::None,
                }
                    .connection(connection)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SigninByCredentialsDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SigninByCredentialsDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SigninByCredentialsDto {
            const NAME: &'static str = "SigninByCredentialsDto";
            const KEYS: &'static [&'static str] = &[
                "connection",
                "passwordPayload",
                "passCodePayload",
                "adPayload",
                "ldapPayload",
                "options",
                "client_id",
                "client_secret",
            ];
            type Slots = (
                __rt::Required<types::SignInConnection>,
                __rt::Optional<types::SignInByPasswordPayloadDto>,
                __rt::Optional<types::SignInByPassCodePayloadDto>,
                __rt::Optional<types::SignInByAdPayloadDto>,
                __rt::Optional<types::SignInByLdapPayloadDto>,
                __rt::Optional<types::SignInOptionsDto>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::Secret>,
            );
            fn make(
                (
                    connection,
                    password_payload,
                    pass_code_payload,
                    ad_payload,
                    ldap_payload,
                    options,
                    client_id,
                    client_secret,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    connection,
                    password_payload,
                    pass_code_payload,
                    ad_payload,
                    ldap_payload,
                    options,
                    client_id,
                    client_secret,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.connection,
                    &self.password_payload,
                    &self.pass_code_payload,
                    &self.ad_payload,
                    &self.ldap_payload,
                    &self.options,
                    &self.client_id,
                    &self.client_secret,
                )
            }
        }
        /// The tokens of a user who has signed in.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct LoginTokenResponseDataDto {
            /// Permissions that the access token carries, separated by spaces. Not every server sends it.
            pub scope: __rt::Option<__rt::String>,
            /// Token that the user operations of this document take.
            pub access_token: __rt::Option<__rt::Secret>,
            /// The user's identity, as a JWT with the claims that the scope asks for.
            pub id_token: __rt::Option<__rt::Secret>,
            /// Token to get a new access token with. Present if the scope holds `offline_access`.
            pub refresh_token: __rt::Option<__rt::Secret>,
            /// Kind of the access token, `bearer`. Not every server sends it.
            pub token_type: __rt::Option<__rt::String>,
            /// For how many seconds from now the access token is valid. Named `expires_in` elsewhere.
            pub expire_in: i64,
        }
        impl LoginTokenResponseDataDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::LoginTokenResponseDataDtoBuilder {
                builders::LoginTokenResponseDataDtoBuilder {
                    scope: __rt::None,
                    access_token: __rt::None,
                    id_token: __rt::None,
                    refresh_token: __rt::None,
                    token_type: __rt::None,
                    expire_in: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for LoginTokenResponseDataDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for LoginTokenResponseDataDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for LoginTokenResponseDataDto {
            const NAME: &'static str = "LoginTokenResponseDataDto";
            const KEYS: &'static [&'static str] = &[
                "scope",
                "access_token",
                "id_token",
                "refresh_token",
                "token_type",
                "expire_in",
                "expires_in",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(5, 1)];
            type Slots = (
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::Secret>,
                __rt::Optional<__rt::Secret>,
                __rt::Optional<__rt::Secret>,
                __rt::Optional<__rt::String>,
                __rt::Aliased<__rt::Required<i64, __rt::WholeOrText>, 2>,
            );
            fn make(
                (
                    scope,
                    access_token,
                    id_token,
                    refresh_token,
                    token_type,
                    expire_in,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    scope,
                    access_token,
                    id_token,
                    refresh_token,
                    token_type,
                    expire_in,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.scope,
                    &self.access_token,
                    &self.id_token,
                    &self.refresh_token,
                    &self.token_type,
                    &self.expire_in,
                )
            }
        }
        /// Answer of `signInByCredentials`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct LoginTokenRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The tokens.
            pub data: types::LoginTokenResponseDataDto,
        }
        impl LoginTokenRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::LoginTokenRespDtoBuilder {
                builders::LoginTokenRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for LoginTokenRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for LoginTokenRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for LoginTokenRespDto {
            const NAME: &'static str = "LoginTokenRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::LoginTokenResponseDataDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// A code sent by SMS, and the number it was sent to.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct VerifyAppSmsMfaDto {
            /// Phone number without the country code. Note the name, which is `phoneNumber` elsewhere.
            pub phone: __rt::String,
            /// The code that the user received, 4 or 6 digits. Leading zeros count.
            pub code: __rt::Secret,
            /// Country code of the phone number, with the plus sign. Numbers in mainland China do without.
            pub phone_country_code: __rt::Option<__rt::String>,
        }
        impl VerifyAppSmsMfaDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::VerifyAppSmsMfaDtoBuilder {
                builders::VerifyAppSmsMfaDtoBuilder {
                    phone: __rt::Missing,
                    code: __rt::Missing,
                    phone_country_code: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for VerifyAppSmsMfaDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for VerifyAppSmsMfaDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for VerifyAppSmsMfaDto {
            const NAME: &'static str = "VerifyAppSmsMfaDto";
            const KEYS: &'static [&'static str] = &["phone", "code", "phoneCountryCode"];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<__rt::Secret>,
                __rt::Optional<__rt::String>,
            );
            fn make((phone, code, phone_country_code): __rt::Values<Self>) -> Self {
                Self {
                    phone,
                    code,
                    phone_country_code,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.phone, &self.code, &self.phone_country_code)
            }
        }
        /// A code sent by e-mail, and the address it was sent to.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct VerifyAppEmailMfaDto {
            /// E-mail address; upper and lower case are the same.
            pub email: __rt::String,
            /// The code that the user received, 4 or 6 digits. Leading zeros count.
            pub code: __rt::Secret,
        }
        impl VerifyAppEmailMfaDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::VerifyAppEmailMfaDtoBuilder {
                builders::VerifyAppEmailMfaDtoBuilder {
                    email: __rt::Missing,
                    code: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for VerifyAppEmailMfaDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for VerifyAppEmailMfaDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for VerifyAppEmailMfaDto {
            const NAME: &'static str = "VerifyAppEmailMfaDto";
            const KEYS: &'static [&'static str] = &["email", "code"];
            type Slots = (__rt::Required<__rt::String>, __rt::Required<__rt::Secret>);
            fn make((email, code): __rt::Values<Self>) -> Self {
                Self { email, code }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.email, &self.code)
            }
        }
        /// A code of an authenticator app.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct VerifyTotpMfaDto {
            /// The 6 digits that the app shows. Leading zeros count. A code is good for about 30 seconds.
            pub totp: __rt::Secret,
            /// Always `totp`, which is taken if it is left out.
            pub authenticator_type: __rt::Option<types::MfaAuthenticatorType>,
        }
        impl VerifyTotpMfaDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::VerifyTotpMfaDtoBuilder {
                builders::VerifyTotpMfaDtoBuilder {
                    totp: __rt::Missing,
                    authenticator_type: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for VerifyTotpMfaDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for VerifyTotpMfaDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for VerifyTotpMfaDto {
            const NAME: &'static str = "VerifyTotpMfaDto";
            const KEYS: &'static [&'static str] = &["totp", "authenticatorType"];
            type Slots = (
                __rt::Required<__rt::Secret>,
                __rt::Optional<types::MfaAuthenticatorType>,
            );
            fn make((totp, authenticator_type): __rt::Values<Self>) -> Self {
                Self { totp, authenticator_type }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.totp, &self.authenticator_type)
            }
        }
        /// A recovery code, in place of a code of the authenticator app.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct VerifyTotpRecoveryCodeDto {
            /// The code that came with the binding of the app, or with the last use of such a code: six groups of four hexadecimal digits. It is good for one use.
            pub recovery_code: __rt::Secret,
        }
        impl VerifyTotpRecoveryCodeDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::VerifyTotpRecoveryCodeDtoBuilder {
                builders::VerifyTotpRecoveryCodeDtoBuilder {
                    recovery_code: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for VerifyTotpRecoveryCodeDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for VerifyTotpRecoveryCodeDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for VerifyTotpRecoveryCodeDto {
            const NAME: &'static str = "VerifyTotpRecoveryCodeDto";
            const KEYS: &'static [&'static str] = &["recoveryCode"];
            type Slots = (__rt::Required<__rt::Secret>,);
            fn make((recovery_code,): __rt::Values<Self>) -> Self {
                Self { recovery_code }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.recovery_code,)
            }
        }
        /// A photo of the user's face, to be compared with the one that is bound.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct VerifyFaceMfaDto {
            /// The URL of an image, or the key that the vendor's upload endpoint gave for it.
            pub photo: __rt::Secret,
            /// Always `face`, which is taken if it is left out.
            pub r#type: __rt::Option<types::MfaAuthenticatorType>,
        }
        impl VerifyFaceMfaDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::VerifyFaceMfaDtoBuilder {
                builders::VerifyFaceMfaDtoBuilder {
                    photo: __rt::Missing,
                    r#type: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for VerifyFaceMfaDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for VerifyFaceMfaDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for VerifyFaceMfaDto {
            const NAME: &'static str = "VerifyFaceMfaDto";
            const KEYS: &'static [&'static str] = &["photo", "type"];
            type Slots = (
                __rt::Required<__rt::Secret>,
                __rt::Optional<types::MfaAuthenticatorType>,
            );
            fn make((photo, r#type): __rt::Values<Self>) -> Self {
                Self { photo, r#type }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.photo, &self.r#type)
            }
        }
        /// A user, as the operations that pass the second factor give it. Real answers hold some 60 members, and null where the user has no value; those that are not described here are kept.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaUser {
            /// Id that GenAuth gave the user.
            pub id: __rt::String,
            /// Name of the user that is unique among all user pools.
            pub arn: __rt::Option<__rt::String>,
            /// Id of the user pool.
            pub user_pool_id: __rt::Option<__rt::String>,
            /// Id of the user in a system outside.
            pub external_id: __rt::Option<__rt::String>,
            /// Token of the user, who is signed in with it. Present once the second factor is passed.
            pub token: __rt::Option<__rt::Secret>,
            /// When the token runs out.
            pub token_expired_at: __rt::Option<__rt::formats::DateTime>,
            /// User name, unique in the user pool.
            pub username: __rt::Option<__rt::String>,
            /// Nickname, which several users may have.
            pub nickname: __rt::Option<__rt::String>,
            /// Full name.
            pub name: __rt::Option<__rt::String>,
            /// URL of the user's picture, a default one if the user has none. No factor.
            pub photo: __rt::Option<__rt::String>,
            /// E-mail address, unique in the user pool.
            pub email: __rt::Option<__rt::String>,
            /// Whether the user has proved to own the address.
            pub email_verified: __rt::Option<bool>,
            /// Phone number without the country code, unique in the user pool.
            pub phone: __rt::Option<__rt::String>,
            /// Country code of the phone number, with the plus sign.
            pub phone_country_code: __rt::Option<__rt::String>,
            /// Whether the user has proved to own the number.
            pub phone_verified: __rt::Option<bool>,
            /// Whether an administrator has locked the account.
            pub blocked: __rt::Option<bool>,
            /// How many times the user has signed in.
            pub logins_count: __rt::Option<i64>,
            /// When the user signed in last.
            pub last_login: __rt::Option<__rt::formats::DateTime>,
            /// IP address from which the user signed in last. Named `lastIP` in the vendor's SDKs.
            pub last_ip: __rt::Option<__rt::String>,
            /// When the account was made.
            pub created_at: __rt::Option<__rt::formats::DateTime>,
            /// When the account was changed last.
            pub updated_at: __rt::Option<__rt::formats::DateTime>,
            /// Hash of the user's password. **Warning:** the vendor's samples show it in answers, although nobody needs it. Never keep it, pass it on or log it.
            pub password: __rt::Option<__rt::Secret>,
            /// Salt of the password's hash. **Warning:** it makes guessing the password easier. Never keep it, pass it on or log it.
            pub salt: __rt::Option<__rt::Secret>,
            /// The new recovery code, in the answer to `verifyTotpRecoveryCode`, from a server that gives it among the members of the user and not beside them.
            pub recovery_code: __rt::Option<__rt::Secret>,
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        #[automatically_derived]
        impl __rt::Debug for MfaUser {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                let fields: &[(&str, &dyn __rt::Debug)] = &[
                    ("id", &self.id),
                    ("arn", &self.arn),
                    ("user_pool_id", &self.user_pool_id),
                    ("external_id", &self.external_id),
                    ("token", &self.token),
                    ("token_expired_at", &self.token_expired_at),
                    ("username", &self.username),
                    ("nickname", &self.nickname),
                    ("name", &self.name),
                    ("photo", &self.photo),
                    ("email", &self.email),
                    ("email_verified", &self.email_verified),
                    ("phone", &self.phone),
                    ("phone_country_code", &self.phone_country_code),
                    ("phone_verified", &self.phone_verified),
                    ("blocked", &self.blocked),
                    ("logins_count", &self.logins_count),
                    ("last_login", &self.last_login),
                    ("last_ip", &self.last_ip),
                    ("created_at", &self.created_at),
                    ("updated_at", &self.updated_at),
                    ("password", &self.password),
                    ("salt", &self.salt),
                    ("recovery_code", &self.recovery_code),
                ];
                __rt::debug_object(
                    f,
                    "MfaUser",
                    fields,
                    ("additional_properties", &self.additional_properties),
                )
            }
        }
        impl MfaUser {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaUserBuilder {
                builders::MfaUserBuilder {
                    id: __rt::Missing,
                    arn: __rt::None,
                    user_pool_id: __rt::None,
                    external_id: __rt::None,
                    token: __rt::None,
                    token_expired_at: __rt::None,
                    username: __rt::None,
                    nickname: __rt::None,
                    name: __rt::None,
                    photo: __rt::None,
                    email: __rt::None,
                    email_verified: __rt::None,
                    phone: __rt::None,
                    phone_country_code: __rt::None,
                    phone_verified: __rt::None,
                    blocked: __rt::None,
                    logins_count: __rt::None,
                    last_login: __rt::None,
                    last_ip: __rt::None,
                    created_at: __rt::None,
                    updated_at: __rt::None,
                    password: __rt::None,
                    salt: __rt::None,
                    recovery_code: __rt::None,
                    additional_properties: __rt::BTreeMap::new(),
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaUser {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaUser {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaUser {
            const NAME: &'static str = "MfaUser";
            const KEYS: &'static [&'static str] = &[
                "id",
                "arn",
                "userPoolId",
                "externalId",
                "token",
                "tokenExpiredAt",
                "username",
                "nickname",
                "name",
                "photo",
                "email",
                "emailVerified",
                "phone",
                "phoneCountryCode",
                "phoneVerified",
                "blocked",
                "loginsCount",
                "lastLogin",
                "lastIp",
                "createdAt",
                "updatedAt",
                "password",
                "salt",
                "recoveryCode",
                "lastIP",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(18, 1)];
            type Slots = __rt::Open<
                __rt::Both<
                    (
                        __rt::Required<__rt::String>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<__rt::Secret>,
                        __rt::Optional<__rt::formats::DateTime>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<bool>,
                    ),
                    (
                        __rt::Optional<__rt::String>,
                        __rt::Optional<__rt::String>,
                        __rt::Optional<bool>,
                        __rt::Optional<bool>,
                        __rt::Optional<i64, __rt::Whole>,
                        __rt::Optional<__rt::formats::DateTime>,
                        __rt::Aliased<__rt::Optional<__rt::String>, 2>,
                        __rt::Optional<__rt::formats::DateTime>,
                        __rt::Optional<__rt::formats::DateTime>,
                        __rt::Optional<__rt::Secret>,
                        __rt::Optional<__rt::Secret>,
                        __rt::Optional<__rt::Secret>,
                    ),
                >,
            >;
            fn make(
                (
                    (
                        (
                            id,
                            arn,
                            user_pool_id,
                            external_id,
                            token,
                            token_expired_at,
                            username,
                            nickname,
                            name,
                            photo,
                            email,
                            email_verified,
                        ),
                        (
                            phone,
                            phone_country_code,
                            phone_verified,
                            blocked,
                            logins_count,
                            last_login,
                            last_ip,
                            created_at,
                            updated_at,
                            password,
                            salt,
                            recovery_code,
                        ),
                    ),
                    additional_properties,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    id,
                    arn,
                    user_pool_id,
                    external_id,
                    token,
                    token_expired_at,
                    username,
                    nickname,
                    name,
                    photo,
                    email,
                    email_verified,
                    phone,
                    phone_country_code,
                    phone_verified,
                    blocked,
                    logins_count,
                    last_login,
                    last_ip,
                    created_at,
                    updated_at,
                    password,
                    salt,
                    recovery_code,
                    additional_properties,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (
                        (
                            &self.id,
                            &self.arn,
                            &self.user_pool_id,
                            &self.external_id,
                            &self.token,
                            &self.token_expired_at,
                            &self.username,
                            &self.nickname,
                            &self.name,
                            &self.photo,
                            &self.email,
                            &self.email_verified,
                        ),
                        (
                            &self.phone,
                            &self.phone_country_code,
                            &self.phone_verified,
                            &self.blocked,
                            &self.logins_count,
                            &self.last_login,
                            &self.last_ip,
                            &self.created_at,
                            &self.updated_at,
                            &self.password,
                            &self.salt,
                            &self.recovery_code,
                        ),
                    ),
                    &self.additional_properties,
                )
            }
        }
        /// Answer of the operations that pass the second factor, and of those that finish the binding of one.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaUserRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// The user, with the user's token. May be absent when a binding is finished.
            pub data: __rt::Option<types::MfaUser>,
        }
        impl MfaUserRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaUserRespDtoBuilder {
                builders::MfaUserRespDtoBuilder {
                    code: __rt::Missing,
                    message: __rt::None,
                    data: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaUserRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaUserRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaUserRespDto {
            const NAME: &'static str = "MfaUserRespDto";
            const KEYS: &'static [&'static str] = &[
                "code",
                "message",
                "data",
                "statusCode",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<__rt::String>,
                __rt::Optional<types::MfaUser>,
            );
            fn make((code, message, data): __rt::Values<Self>) -> Self {
                Self { code, message, data }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.message, &self.data)
            }
        }
        /// Answer of `verifyTotpRecoveryCode`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaRecoveryRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// The user, with the user's token.
            pub data: __rt::Option<types::MfaUser>,
            /// The new recovery code, which takes the place of the one that was used: six groups of four hexadecimal digits. Shown this once, so have the user write it down.
            pub recovery_code: __rt::Option<__rt::Secret>,
        }
        impl MfaRecoveryRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaRecoveryRespDtoBuilder {
                builders::MfaRecoveryRespDtoBuilder {
                    code: __rt::Missing,
                    message: __rt::None,
                    data: __rt::None,
                    recovery_code: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaRecoveryRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaRecoveryRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaRecoveryRespDto {
            const NAME: &'static str = "MfaRecoveryRespDto";
            const KEYS: &'static [&'static str] = &[
                "code",
                "message",
                "data",
                "recoveryCode",
                "statusCode",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<__rt::String>,
                __rt::Optional<types::MfaUser>,
                __rt::Optional<__rt::Secret>,
            );
            fn make((code, message, data, recovery_code): __rt::Values<Self>) -> Self {
                Self {
                    code,
                    message,
                    data,
                    recovery_code,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.message, &self.data, &self.recovery_code)
            }
        }
        /// Answer without data of the operations that pass, bind or unbind a second factor.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaCommonRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
        }
        impl MfaCommonRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaCommonRespDtoBuilder {
                builders::MfaCommonRespDtoBuilder {
                    code: __rt::Missing,
                    message: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaCommonRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaCommonRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaCommonRespDto {
            const NAME: &'static str = "MfaCommonRespDto";
            const KEYS: &'static [&'static str] = &["code", "message", "statusCode"];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<__rt::String>,
            );
            fn make((code, message): __rt::Values<Self>) -> Self {
                Self { code, message }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.message)
            }
        }
        /// A contact that the user wants to bind as a factor, either `phone` or `email`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PhoneOrEmailBindableDto {
            /// Phone number without the country code.
            pub phone: __rt::Option<__rt::String>,
            /// E-mail address; upper and lower case are the same.
            pub email: __rt::Option<__rt::String>,
        }
        impl PhoneOrEmailBindableDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PhoneOrEmailBindableDtoBuilder {
                builders::PhoneOrEmailBindableDtoBuilder {
                    phone: __rt::None,
                    email: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PhoneOrEmailBindableDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PhoneOrEmailBindableDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PhoneOrEmailBindableDto {
            const NAME: &'static str = "PhoneOrEmailBindableDto";
            const KEYS: &'static [&'static str] = &["phone", "email"];
            type Slots = (__rt::Optional<__rt::String>, __rt::Optional<__rt::String>);
            fn make((phone, email): __rt::Values<Self>) -> Self {
                Self { phone, email }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.phone, &self.email)
            }
        }
        /// Answer of `phoneOrEmailBindable`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PhoneOrEmailBindableRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Whether the contact can be bound: `false` if it is another user's. Most of the vendor's clients read a boolean; an old one reads an object with it, and one takes a missing `data` for yes.
            pub data: __rt::Option<__rt::Value>,
        }
        impl PhoneOrEmailBindableRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PhoneOrEmailBindableRespDtoBuilder {
                builders::PhoneOrEmailBindableRespDtoBuilder {
                    code: __rt::Missing,
                    message: __rt::None,
                    data: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PhoneOrEmailBindableRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PhoneOrEmailBindableRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PhoneOrEmailBindableRespDto {
            const NAME: &'static str = "PhoneOrEmailBindableRespDto";
            const KEYS: &'static [&'static str] = &[
                "code",
                "message",
                "data",
                "statusCode",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::Value>,
            );
            fn make((code, message, data): __rt::Values<Self>) -> Self {
                Self { code, message, data }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.message, &self.data)
            }
        }
        /// An authenticator app of a user.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MfaAuthenticatorDto {
            /// Id of the authenticator.
            pub id: __rt::String,
            /// When its binding was started.
            pub created_at: __rt::Option<__rt::formats::DateTime>,
            /// When it was changed last.
            pub updated_at: __rt::Option<__rt::formats::DateTime>,
            /// Id of the user whose authenticator it is.
            pub user_id: __rt::String,
            /// Whether its binding is confirmed, so that sign-in asks for its codes.
            pub enable: bool,
            /// The TOTP secret, in base32. Anyone who has it can compute the user's codes. Never show or log it once the app is bound.
            pub secret: __rt::Option<__rt::Secret>,
            /// Kind of the authenticator.
            pub authenticator_type: types::MfaAuthenticatorType,
            /// The recovery code, which passes the second factor once without the app.
            pub recovery_code: __rt::Option<__rt::Secret>,
        }
        impl MfaAuthenticatorDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MfaAuthenticatorDtoBuilder {
                builders::MfaAuthenticatorDtoBuilder {
                    id: __rt::Missing,
                    created_at: __rt::None,
                    updated_at: __rt::None,
                    user_id: __rt::Missing,
                    enable: __rt::Missing,
                    secret: __rt::None,
                    authenticator_type: __rt::Missing,
                    recovery_code: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MfaAuthenticatorDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MfaAuthenticatorDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MfaAuthenticatorDto {
            const NAME: &'static str = "MfaAuthenticatorDto";
            const KEYS: &'static [&'static str] = &[
                "id",
                "createdAt",
                "updatedAt",
                "userId",
                "enable",
                "secret",
                "authenticatorType",
                "recoveryCode",
            ];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Optional<__rt::formats::DateTime>,
                __rt::Optional<__rt::formats::DateTime>,
                __rt::Required<__rt::String>,
                __rt::Required<bool>,
                __rt::Optional<__rt::Secret>,
                __rt::Required<types::MfaAuthenticatorType>,
                __rt::Optional<__rt::Secret>,
            );
            fn make(
                (
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.id,
                    &self.created_at,
                    &self.updated_at,
                    &self.user_id,
                    &self.enable,
                    &self.secret,
                    &self.authenticator_type,
                    &self.recovery_code,
                )
            }
        }
        /// Answer of `getMfaAuthenticators`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetMfaAuthenticatorsRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// The authenticators, possibly none.
            pub data: __rt::Vec<types::MfaAuthenticatorDto>,
        }
        impl GetMfaAuthenticatorsRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetMfaAuthenticatorsRespDtoBuilder {
                builders::GetMfaAuthenticatorsRespDtoBuilder {
                    code: __rt::Missing,
                    message: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetMfaAuthenticatorsRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetMfaAuthenticatorsRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetMfaAuthenticatorsRespDto {
            const NAME: &'static str = "GetMfaAuthenticatorsRespDto";
            const KEYS: &'static [&'static str] = &[
                "code",
                "message",
                "data",
                "statusCode",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<__rt::String>,
                __rt::Required<__rt::Vec<types::MfaAuthenticatorDto>>,
            );
            fn make((code, message, data): __rt::Values<Self>) -> Self {
                Self { code, message, data }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.message, &self.data)
            }
        }
        /// Starts the binding of an authenticator app. The misspelt name is the vendor's.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct AssosicateMfaAuthenticatorDto {
            /// Always `totp`.
            pub authenticator_type: types::MfaAuthenticatorType,
            /// The side that wants it to be bound. `APPLICATION` goes with an `mfaToken`.
            pub source: __rt::Option<types::TotpSource>,
        }
        impl AssosicateMfaAuthenticatorDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::AssosicateMfaAuthenticatorDtoBuilder {
                builders::AssosicateMfaAuthenticatorDtoBuilder {
                    authenticator_type: __rt::Missing,
                    source: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for AssosicateMfaAuthenticatorDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for AssosicateMfaAuthenticatorDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for AssosicateMfaAuthenticatorDto {
            const NAME: &'static str = "AssosicateMfaAuthenticatorDto";
            const KEYS: &'static [&'static str] = &["authenticator_type", "source"];
            type Slots = (
                __rt::Required<types::MfaAuthenticatorType>,
                __rt::Optional<types::TotpSource>,
            );
            fn make((authenticator_type, source): __rt::Values<Self>) -> Self {
                Self { authenticator_type, source }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.authenticator_type, &self.source)
            }
        }
        /// Set-up of an authenticator app. Everything but the type is a secret, and it is given out this once. The names are those of `otpData` in `sendEnrollFactorRequest`, written differently.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct AssosicateMfaAuthenticatorDataDto {
            /// Kind of the authenticator, `totp`.
            pub authenticator_type: __rt::Option<types::MfaAuthenticatorType>,
            /// The TOTP secret, in base32, for typing in.
            pub secret: __rt::Secret,
            /// The `otpauth` URI of the factor, with the TOTP secret in it: 6 digits, SHA-1, a new code every 30 seconds. Show it as a QR code.
            pub qrcode_uri: __rt::Secret,
            /// The same URI as a QR code, a PNG image in a `data` URL that a page can show as it is. About 5 kB.
            pub qrcode_data_url: __rt::Secret,
            /// Code for the day the user loses the device: six groups of four hexadecimal digits. Shown once, so have the user write it down. `verifyTotpRecoveryCode` takes it.
            pub recovery_code: __rt::Secret,
        }
        impl AssosicateMfaAuthenticatorDataDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::AssosicateMfaAuthenticatorDataDtoBuilder {
                builders::AssosicateMfaAuthenticatorDataDtoBuilder {
                    authenticator_type: __rt::None,
                    secret: __rt::Missing,
                    qrcode_uri: __rt::Missing,
                    qrcode_data_url: __rt::Missing,
                    recovery_code: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for AssosicateMfaAuthenticatorDataDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for AssosicateMfaAuthenticatorDataDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for AssosicateMfaAuthenticatorDataDto {
            const NAME: &'static str = "AssosicateMfaAuthenticatorDataDto";
            const KEYS: &'static [&'static str] = &[
                "authenticator_type",
                "secret",
                "qrcode_uri",
                "qrcode_data_url",
                "recovery_code",
            ];
            type Slots = (
                __rt::Optional<types::MfaAuthenticatorType>,
                __rt::Required<__rt::Secret>,
                __rt::Required<__rt::Secret>,
                __rt::Required<__rt::Secret>,
                __rt::Required<__rt::Secret>,
            );
            fn make(
                (
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.authenticator_type,
                    &self.secret,
                    &self.qrcode_uri,
                    &self.qrcode_data_url,
                    &self.recovery_code,
                )
            }
        }
        /// Answer of `assosicateMfaAuthenticator`. The misspelt name is the vendor's.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct AssosicateMfaAuthenticatorRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// The set-up of the authenticator app.
            pub data: types::AssosicateMfaAuthenticatorDataDto,
        }
        impl AssosicateMfaAuthenticatorRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::AssosicateMfaAuthenticatorRespDtoBuilder {
                builders::AssosicateMfaAuthenticatorRespDtoBuilder {
                    code: __rt::Missing,
                    message: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for AssosicateMfaAuthenticatorRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for AssosicateMfaAuthenticatorRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for AssosicateMfaAuthenticatorRespDto {
            const NAME: &'static str = "AssosicateMfaAuthenticatorRespDto";
            const KEYS: &'static [&'static str] = &[
                "code",
                "message",
                "data",
                "statusCode",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::AssosicateMfaAuthenticatorDataDto>,
            );
            fn make((code, message, data): __rt::Values<Self>) -> Self {
                Self { code, message, data }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.message, &self.data)
            }
        }
        /// Finishes the binding of an authenticator app. The misspelt name is the vendor's.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ConfirmAssosicateMfaAuthenticatorDto {
            /// Always `totp`.
            pub authenticator_type: types::MfaAuthenticatorType,
            /// The 6 digits that the app shows. Leading zeros count. A code is good for about 30 seconds.
            pub totp: __rt::Secret,
            /// The side that wants it to be bound, the same as in the request that started the binding.
            pub source: __rt::Option<types::TotpSource>,
        }
        impl ConfirmAssosicateMfaAuthenticatorDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ConfirmAssosicateMfaAuthenticatorDtoBuilder {
                builders::ConfirmAssosicateMfaAuthenticatorDtoBuilder {
                    authenticator_type: __rt::Missing,
                    totp: __rt::Missing,
                    source: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ConfirmAssosicateMfaAuthenticatorDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ConfirmAssosicateMfaAuthenticatorDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ConfirmAssosicateMfaAuthenticatorDto {
            const NAME: &'static str = "ConfirmAssosicateMfaAuthenticatorDto";
            const KEYS: &'static [&'static str] = &[
                "authenticator_type",
                "totp",
                "source",
            ];
            type Slots = (
                __rt::Required<types::MfaAuthenticatorType>,
                __rt::Required<__rt::Secret>,
                __rt::Optional<types::TotpSource>,
            );
            fn make((authenticator_type, totp, source): __rt::Values<Self>) -> Self {
                Self {
                    authenticator_type,
                    totp,
                    source,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.authenticator_type, &self.totp, &self.source)
            }
        }
        /// Two photos of the user's face.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct AssociateFaceByUrlDto {
            /// The photo to keep. Either the URL of an image or the key that the vendor's upload endpoint gave for it.
            pub photo_a: __rt::Secret,
            /// The photo to compare it with, given in the same way. It may be the same photo.
            pub photo_b: __rt::Secret,
            /// Whether the photos are URLs outside the vendor's storage (true) or keys of that storage (false, the one taken if it is left out).
            pub is_external: __rt::Option<bool>,
            /// The same under another name: the vendor's clients differ in which of the two they send. Give both the same value.
            pub is_external_photo: __rt::Option<bool>,
        }
        impl AssociateFaceByUrlDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::AssociateFaceByUrlDtoBuilder {
                builders::AssociateFaceByUrlDtoBuilder {
                    photo_a: __rt::Missing,
                    photo_b: __rt::Missing,
                    is_external: __rt::None,
                    is_external_photo: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for AssociateFaceByUrlDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for AssociateFaceByUrlDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for AssociateFaceByUrlDto {
            const NAME: &'static str = "AssociateFaceByUrlDto";
            const KEYS: &'static [&'static str] = &[
                "photoA",
                "photoB",
                "isExternal",
                "isExternalPhoto",
            ];
            type Slots = (
                __rt::Required<__rt::Secret>,
                __rt::Required<__rt::Secret>,
                __rt::Optional<bool>,
                __rt::Optional<bool>,
            );
            fn make(
                (photo_a, photo_b, is_external, is_external_photo): __rt::Values<Self>,
            ) -> Self {
                Self {
                    photo_a,
                    photo_b,
                    is_external,
                    is_external_photo,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.photo_a,
                    &self.photo_b,
                    &self.is_external,
                    &self.is_external_photo,
                )
            }
        }
        /// Asks for a code by e-mail, for the second factor.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SendMfaEmailDto {
            /// E-mail address; upper and lower case are the same.
            pub email: __rt::String,
            /// What the code is for.
            pub scene: types::MfaEmailScene,
        }
        impl SendMfaEmailDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SendMfaEmailDtoBuilder {
                builders::SendMfaEmailDtoBuilder {
                    email: __rt::Missing,
                    scene: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SendMfaEmailDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SendMfaEmailDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SendMfaEmailDto {
            const NAME: &'static str = "SendMfaEmailDto";
            const KEYS: &'static [&'static str] = &["email", "scene"];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<types::MfaEmailScene>,
            );
            fn make((email, scene): __rt::Values<Self>) -> Self {
                Self { email, scene }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.email, &self.scene)
            }
        }
        /// An access key, either the user pool's own or a collaborator's.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetManagementAccessTokenDto {
            /// Id of the user pool for its own key, otherwise the id of the collaborator's access key.
            pub access_key_id: __rt::String,
            /// Secret of the user pool for its own key, otherwise the secret of the collaborator's access key.
            pub access_key_secret: __rt::Secret,
        }
        impl GetManagementAccessTokenDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetManagementAccessTokenDtoBuilder {
                builders::GetManagementAccessTokenDtoBuilder {
                    access_key_id: __rt::Missing,
                    access_key_secret: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetManagementAccessTokenDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetManagementAccessTokenDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetManagementAccessTokenDto {
            const NAME: &'static str = "GetManagementAccessTokenDto";
            const KEYS: &'static [&'static str] = &["accessKeyId", "accessKeySecret"];
            type Slots = (__rt::Required<__rt::String>, __rt::Required<__rt::Secret>);
            fn make((access_key_id, access_key_secret): __rt::Values<Self>) -> Self {
                Self {
                    access_key_id,
                    access_key_secret,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.access_key_id, &self.access_key_secret)
            }
        }
        /// A management token.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct AccessTokenResDto {
            /// Token that the management operations take, a JWT. Its claim `scoped_userpool_id` is the id of the user pool.
            pub access_token: __rt::Secret,
            /// For how many seconds from now the token is valid, as a rule 7200. Named `expire_in` elsewhere.
            pub expires_in: i64,
        }
        impl AccessTokenResDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::AccessTokenResDtoBuilder {
                builders::AccessTokenResDtoBuilder {
                    access_token: __rt::Missing,
                    expires_in: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for AccessTokenResDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for AccessTokenResDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for AccessTokenResDto {
            const NAME: &'static str = "AccessTokenResDto";
            const KEYS: &'static [&'static str] = &[
                "access_token",
                "expires_in",
                "expire_in",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(1, 1)];
            type Slots = (
                __rt::Required<__rt::Secret>,
                __rt::Aliased<__rt::Required<i64, __rt::WholeOrText>, 2>,
            );
            fn make((access_token, expires_in): __rt::Values<Self>) -> Self {
                Self { access_token, expires_in }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.access_token, &self.expires_in)
            }
        }
        /// Answer of `getManagementToken`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetManagementTokenRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The token.
            pub data: types::AccessTokenResDto,
        }
        impl GetManagementTokenRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetManagementTokenRespDtoBuilder {
                builders::GetManagementTokenRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetManagementTokenRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetManagementTokenRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetManagementTokenRespDto {
            const NAME: &'static str = "GetManagementTokenRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::AccessTokenResDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Which factor types a user has enrolled.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct UserMfaRespDto {
            /// Whether the user has enrolled `OTP`.
            pub totp_status: types::MfaStatus,
            /// Whether the user has enrolled `FACE`.
            pub face_mfa_status: types::MfaStatus,
            /// Whether the user has enrolled `SMS`.
            pub sms_mfa_status: types::MfaStatus,
            /// Whether the user has enrolled `EMAIL`.
            pub email_mfa_status: types::MfaStatus,
        }
        impl UserMfaRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::UserMfaRespDtoBuilder {
                builders::UserMfaRespDtoBuilder {
                    totp_status: __rt::Missing,
                    face_mfa_status: __rt::Missing,
                    sms_mfa_status: __rt::Missing,
                    email_mfa_status: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for UserMfaRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for UserMfaRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for UserMfaRespDto {
            const NAME: &'static str = "UserMfaRespDto";
            const KEYS: &'static [&'static str] = &[
                "totpStatus",
                "faceMfaStatus",
                "smsMfaStatus",
                "emailMfaStatus",
            ];
            type Slots = (
                __rt::Required<types::MfaStatus>,
                __rt::Required<types::MfaStatus>,
                __rt::Required<types::MfaStatus>,
                __rt::Required<types::MfaStatus>,
            );
            fn make(
                (
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.totp_status,
                    &self.face_mfa_status,
                    &self.sms_mfa_status,
                    &self.email_mfa_status,
                )
            }
        }
        /// Answer of `getUserMfaInfo`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct UserMfaSingleRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The state of each factor type.
            pub data: types::UserMfaRespDto,
        }
        impl UserMfaSingleRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::UserMfaSingleRespDtoBuilder {
                builders::UserMfaSingleRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for UserMfaSingleRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for UserMfaSingleRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for UserMfaSingleRespDto {
            const NAME: &'static str = "UserMfaSingleRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::UserMfaRespDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// A TOTP secret to import.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ImportOtpItemDataDto {
            /// The secret, in base32.
            pub secret: __rt::Secret,
            /// The recovery code that goes with the secret, six groups of four hexadecimal digits.
            pub recovery_code: __rt::Option<__rt::Secret>,
        }
        impl ImportOtpItemDataDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ImportOtpItemDataDtoBuilder {
                builders::ImportOtpItemDataDtoBuilder {
                    secret: __rt::Missing,
                    recovery_code: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ImportOtpItemDataDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ImportOtpItemDataDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ImportOtpItemDataDto {
            const NAME: &'static str = "ImportOtpItemDataDto";
            const KEYS: &'static [&'static str] = &["secret", "recoveryCode"];
            type Slots = (__rt::Required<__rt::Secret>, __rt::Optional<__rt::Secret>);
            fn make((secret, recovery_code): __rt::Values<Self>) -> Self {
                Self { secret, recovery_code }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.secret, &self.recovery_code)
            }
        }
        /// A user, and the TOTP secret to import for the user.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ImportOtpItemDto {
            /// Id that GenAuth gave the user. This operation has no `userIdType` for other kinds of id.
            pub user_id: __rt::String,
            /// The secret.
            pub otp: types::ImportOtpItemDataDto,
        }
        impl ImportOtpItemDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ImportOtpItemDtoBuilder {
                builders::ImportOtpItemDtoBuilder {
                    user_id: __rt::Missing,
                    otp: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ImportOtpItemDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ImportOtpItemDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ImportOtpItemDto {
            const NAME: &'static str = "ImportOtpItemDto";
            const KEYS: &'static [&'static str] = &["userId", "otp"];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<types::ImportOtpItemDataDto>,
            );
            fn make((user_id, otp): __rt::Values<Self>) -> Self {
                Self { user_id, otp }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.user_id, &self.otp)
            }
        }
        /// Users with the TOTP secrets to import for them.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ImportOtpReqDto {
            /// One item a user.
            pub list: __rt::Vec<types::ImportOtpItemDto>,
        }
        impl ImportOtpReqDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ImportOtpReqDtoBuilder {
                builders::ImportOtpReqDtoBuilder {
                    list: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ImportOtpReqDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ImportOtpReqDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ImportOtpReqDto {
            const NAME: &'static str = "ImportOtpReqDto";
            const KEYS: &'static [&'static str] = &["list"];
            type Slots = (__rt::Required<__rt::Vec<types::ImportOtpItemDto>>,);
            fn make((list,): __rt::Values<Self>) -> Self {
                Self { list }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.list,)
            }
        }
        /// Answer without data.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct CommonResponseDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
        }
        impl CommonResponseDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::CommonResponseDtoBuilder {
                builders::CommonResponseDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for CommonResponseDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for CommonResponseDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for CommonResponseDto {
            const NAME: &'static str = "CommonResponseDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
            );
            fn make(
                (status_code, message, api_code, request_id): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.status_code, &self.message, &self.api_code, &self.request_id)
            }
        }
        /// The TOTP secret of a user.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct OtpSecretRespDto {
            /// The secret, in base32. Anyone who has it can compute the user's codes.
            pub secret: __rt::Secret,
        }
        impl OtpSecretRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::OtpSecretRespDtoBuilder {
                builders::OtpSecretRespDtoBuilder {
                    secret: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for OtpSecretRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for OtpSecretRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for OtpSecretRespDto {
            const NAME: &'static str = "OtpSecretRespDto";
            const KEYS: &'static [&'static str] = &["secret"];
            type Slots = (__rt::Required<__rt::Secret>,);
            fn make((secret,): __rt::Values<Self>) -> Self {
                Self { secret }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.secret,)
            }
        }
        /// Answer of `getOtpSecretByUser`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetOtpSecretRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The secret.
            pub data: types::OtpSecretRespDto,
        }
        impl GetOtpSecretRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetOtpSecretRespDtoBuilder {
                builders::GetOtpSecretRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetOtpSecretRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetOtpSecretRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetOtpSecretRespDto {
            const NAME: &'static str = "GetOtpSecretRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::OtpSecretRespDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Answer of `getStatus`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetStatusRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Whether the user has bound each factor. The keys are those that `unAssociateMfa` takes, `OTP` and `FACE` in all samples.
            pub data: __rt::BTreeMap<__rt::String, bool>,
        }
        impl GetStatusRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetStatusRespDtoBuilder {
                builders::GetStatusRespDtoBuilder {
                    code: __rt::Missing,
                    message: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetStatusRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetStatusRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetStatusRespDto {
            const NAME: &'static str = "GetStatusRespDto";
            const KEYS: &'static [&'static str] = &[
                "code",
                "message",
                "data",
                "statusCode",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<__rt::String>,
                __rt::Required<__rt::BTreeMap<__rt::String, bool>>,
            );
            fn make((code, message, data): __rt::Values<Self>) -> Self {
                Self { code, message, data }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.message, &self.data)
            }
        }
        /// A user, and the TOTP secret to import for the user.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ImportTotpDto {
            /// Id that GenAuth gave the user. This operation has no `userIdType` for other kinds of id.
            pub user_id: __rt::String,
            /// The secret, in base32.
            pub secret: __rt::Secret,
            /// The recovery code that goes with the secret, six groups of four hexadecimal digits.
            pub recovery_code: __rt::Option<__rt::Secret>,
        }
        impl ImportTotpDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ImportTotpDtoBuilder {
                builders::ImportTotpDtoBuilder {
                    user_id: __rt::Missing,
                    secret: __rt::Missing,
                    recovery_code: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ImportTotpDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ImportTotpDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ImportTotpDto {
            const NAME: &'static str = "ImportTotpDto";
            const KEYS: &'static [&'static str] = &["userId", "secret", "recoveryCode"];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<__rt::Secret>,
                __rt::Optional<__rt::Secret>,
            );
            fn make((user_id, secret, recovery_code): __rt::Values<Self>) -> Self {
                Self {
                    user_id,
                    secret,
                    recovery_code,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.user_id, &self.secret, &self.recovery_code)
            }
        }
        /// Answer of `importTotp`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ImportTotpRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// The authenticator that was made.
            pub data: __rt::Option<types::MfaAuthenticatorDto>,
        }
        impl ImportTotpRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ImportTotpRespDtoBuilder {
                builders::ImportTotpRespDtoBuilder {
                    code: __rt::Missing,
                    message: __rt::None,
                    data: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ImportTotpRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ImportTotpRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ImportTotpRespDto {
            const NAME: &'static str = "ImportTotpRespDto";
            const KEYS: &'static [&'static str] = &[
                "code",
                "message",
                "data",
                "statusCode",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<__rt::String>,
                __rt::Optional<types::MfaAuthenticatorDto>,
            );
            fn make((code, message, data): __rt::Values<Self>) -> Self {
                Self { code, message, data }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.message, &self.data)
            }
        }
        /// One way to pass the second factor, as an application offers it.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ApplicationMfaDto {
            /// The way.
            pub mfa_policy: types::MfaPolicy,
            /// 1 if it is on, 0 if it is off.
            pub status: i64,
            /// Place in the order in which to show the ways to the user.
            pub sort: i64,
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        #[automatically_derived]
        impl __rt::Debug for ApplicationMfaDto {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                let fields: &[(&str, &dyn __rt::Debug)] = &[
                    ("mfa_policy", &self.mfa_policy),
                    ("status", &self.status),
                    ("sort", &self.sort),
                ];
                __rt::debug_object(
                    f,
                    "ApplicationMfaDto",
                    fields,
                    ("additional_properties", &self.additional_properties),
                )
            }
        }
        impl ApplicationMfaDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ApplicationMfaDtoBuilder {
                builders::ApplicationMfaDtoBuilder {
                    mfa_policy: __rt::Missing,
                    status: __rt::Missing,
                    sort: __rt::Missing,
                    additional_properties: __rt::BTreeMap::new(),
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ApplicationMfaDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ApplicationMfaDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ApplicationMfaDto {
            const NAME: &'static str = "ApplicationMfaDto";
            const KEYS: &'static [&'static str] = &["mfaPolicy", "status", "sort"];
            type Slots = __rt::Open<
                (
                    __rt::Required<types::MfaPolicy>,
                    __rt::Required<i64, __rt::Whole>,
                    __rt::Required<i64, __rt::Whole>,
                ),
            >;
            fn make(
                ((mfa_policy, status, sort), additional_properties): __rt::Values<Self>,
            ) -> Self {
                Self {
                    mfa_policy,
                    status,
                    sort,
                    additional_properties,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (&self.mfa_policy, &self.status, &self.sort),
                    &self.additional_properties,
                )
            }
        }
        /// Trigger data: what is needed to ask a user for a second factor. Real answers hold more members than are described here, and the optional ones may be null. To write the data back send both as they came.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetMfaInfoDataDto {
            /// Token that authorizes the verification of a second factor, a JWT. It lives for some minutes, for six in the vendor's sample; its claim `exp` tells. It is made before the user has proved anything, so holding it proves nothing.
            pub mfa_token: __rt::Secret,
            /// Phone number that is enrolled as a factor. Absent or null if the user has none yet.
            pub mfa_phone: __rt::Maybe<__rt::String>,
            /// Country code of the phone number that is enrolled as a factor.
            pub mfa_phone_country_code: __rt::Maybe<__rt::String>,
            /// E-mail address that is enrolled as a factor. Absent or null if the user has none yet.
            pub mfa_email: __rt::Maybe<__rt::String>,
            /// E-mail address in the user's profile.
            pub email: __rt::Maybe<__rt::String>,
            /// URL of the picture in the user's profile.
            pub avatar: __rt::Maybe<__rt::String>,
            /// Nickname in the user's profile.
            pub nickname: __rt::Maybe<__rt::String>,
            /// User name in the user's profile.
            pub username: __rt::Maybe<__rt::String>,
            /// Phone number in the user's profile.
            pub phone: __rt::Maybe<__rt::String>,
            /// Country code of the phone number in the user's profile.
            pub phone_country_code: __rt::Maybe<__rt::String>,
            /// Whether verification of the face is on. If not, the user has to bind a face first.
            pub face_mfa_enabled: __rt::Maybe<bool>,
            /// Whether verification with an authenticator app is on. If not, the user has to bind an app first.
            pub totp_mfa_enabled: __rt::Maybe<bool>,
            /// The ways to pass the second factor. Empty if none is wanted and the user may pass.
            pub application_mfa: __rt::Vec<types::ApplicationMfaDto>,
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        #[automatically_derived]
        impl __rt::Debug for GetMfaInfoDataDto {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                let fields: &[(&str, &dyn __rt::Debug)] = &[
                    ("mfa_token", &self.mfa_token),
                    ("mfa_phone", &self.mfa_phone),
                    ("mfa_phone_country_code", &self.mfa_phone_country_code),
                    ("mfa_email", &self.mfa_email),
                    ("email", &self.email),
                    ("avatar", &self.avatar),
                    ("nickname", &self.nickname),
                    ("username", &self.username),
                    ("phone", &self.phone),
                    ("phone_country_code", &self.phone_country_code),
                    ("face_mfa_enabled", &self.face_mfa_enabled),
                    ("totp_mfa_enabled", &self.totp_mfa_enabled),
                    ("application_mfa", &self.application_mfa),
                ];
                __rt::debug_object(
                    f,
                    "GetMfaInfoDataDto",
                    fields,
                    ("additional_properties", &self.additional_properties),
                )
            }
        }
        impl GetMfaInfoDataDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetMfaInfoDataDtoBuilder {
                builders::GetMfaInfoDataDtoBuilder {
                    mfa_token: __rt::Missing,
                    mfa_phone: __rt::Maybe::Absent,
                    mfa_phone_country_code: __rt::Maybe::Absent,
                    mfa_email: __rt::Maybe::Absent,
                    email: __rt::Maybe::Absent,
                    avatar: __rt::Maybe::Absent,
                    nickname: __rt::Maybe::Absent,
                    username: __rt::Maybe::Absent,
                    phone: __rt::Maybe::Absent,
                    phone_country_code: __rt::Maybe::Absent,
                    face_mfa_enabled: __rt::Maybe::Absent,
                    totp_mfa_enabled: __rt::Maybe::Absent,
                    application_mfa: __rt::Missing,
                    additional_properties: __rt::BTreeMap::new(),
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetMfaInfoDataDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetMfaInfoDataDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetMfaInfoDataDto {
            const NAME: &'static str = "GetMfaInfoDataDto";
            const KEYS: &'static [&'static str] = &[
                "mfaToken",
                "mfaPhone",
                "mfaPhoneCountryCode",
                "mfaEmail",
                "email",
                "avatar",
                "nickname",
                "username",
                "phone",
                "phoneCountryCode",
                "faceMfaEnabled",
                "totpMfaEnabled",
                "applicationMfa",
            ];
            type Slots = __rt::Open<
                __rt::Both<
                    (
                        __rt::Required<__rt::Secret>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<__rt::String>,
                        __rt::Threefold<bool>,
                        __rt::Threefold<bool>,
                    ),
                    (__rt::Required<__rt::Vec<types::ApplicationMfaDto>>,),
                >,
            >;
            fn make(
                (
                    (
                        (
                            mfa_token,
                            mfa_phone,
                            mfa_phone_country_code,
                            mfa_email,
                            email,
                            avatar,
                            nickname,
                            username,
                            phone,
                            phone_country_code,
                            face_mfa_enabled,
                            totp_mfa_enabled,
                        ),
                        (application_mfa,),
                    ),
                    additional_properties,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    mfa_token,
                    mfa_phone,
                    mfa_phone_country_code,
                    mfa_email,
                    email,
                    avatar,
                    nickname,
                    username,
                    phone,
                    phone_country_code,
                    face_mfa_enabled,
                    totp_mfa_enabled,
                    application_mfa,
                    additional_properties,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (
                        (
                            &self.mfa_token,
                            &self.mfa_phone,
                            &self.mfa_phone_country_code,
                            &self.mfa_email,
                            &self.email,
                            &self.avatar,
                            &self.nickname,
                            &self.username,
                            &self.phone,
                            &self.phone_country_code,
                            &self.face_mfa_enabled,
                            &self.totp_mfa_enabled,
                        ),
                        (&self.application_mfa,),
                    ),
                    &self.additional_properties,
                )
            }
        }
        /// Answer of `getUserMfaStatus` and `getMfaTriggerData`. The name, with `Map`, is the vendor's.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct GetMapInfoRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The trigger data.
            pub data: types::GetMfaInfoDataDto,
        }
        impl GetMapInfoRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::GetMapInfoRespDtoBuilder {
                builders::GetMapInfoRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for GetMapInfoRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for GetMapInfoRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for GetMapInfoRespDto {
            const NAME: &'static str = "GetMapInfoRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::GetMfaInfoDataDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Trigger data to write for a user.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SetMfaStatusDto {
            /// Id of the user, of the kind that `userIdType` names.
            pub user_id: __rt::String,
            /// What kind of id `userId` is; `user_id` is taken if it is left out.
            pub user_id_type: __rt::Option<types::UserIdType>,
            /// The complete trigger data, as `getUserMfaStatus` gave it but for the changes.
            pub mfa_trigger_data: types::GetMfaInfoDataDto,
        }
        impl SetMfaStatusDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SetMfaStatusDtoBuilder {
                builders::SetMfaStatusDtoBuilder {
                    user_id: __rt::Missing,
                    user_id_type: __rt::None,
                    mfa_trigger_data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SetMfaStatusDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SetMfaStatusDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SetMfaStatusDto {
            const NAME: &'static str = "SetMfaStatusDto";
            const KEYS: &'static [&'static str] = &[
                "userId",
                "userIdType",
                "mfaTriggerData",
            ];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Optional<types::UserIdType>,
                __rt::Required<types::GetMfaInfoDataDto>,
            );
            fn make(
                (user_id, user_id_type, mfa_trigger_data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    user_id,
                    user_id_type,
                    mfa_trigger_data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.user_id, &self.user_id_type, &self.mfa_trigger_data)
            }
        }
        /// Outcome of a write.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct IsSuccessDto {
            /// Whether the data was written.
            pub success: bool,
        }
        impl IsSuccessDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::IsSuccessDtoBuilder {
                builders::IsSuccessDtoBuilder {
                    success: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for IsSuccessDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for IsSuccessDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for IsSuccessDto {
            const NAME: &'static str = "IsSuccessDto";
            const KEYS: &'static [&'static str] = &["success"];
            type Slots = (__rt::Required<bool>,);
            fn make((success,): __rt::Values<Self>) -> Self {
                Self { success }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.success,)
            }
        }
        /// Answer of `setUsersMfaStatus`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct IsSuccessRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The outcome.
            pub data: types::IsSuccessDto,
        }
        impl IsSuccessRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::IsSuccessRespDtoBuilder {
                builders::IsSuccessRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for IsSuccessRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for IsSuccessRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for IsSuccessRespDto {
            const NAME: &'static str = "IsSuccessRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::IsSuccessDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
        /// Factor types to switch on or off for an application.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct UpdateApplicationMfaSettingsDto {
            /// Id of the application.
            pub app_id: __rt::String,
            /// Factor types to switch on; none if it is left out.
            pub enabled_factors: __rt::Option<__rt::Vec<types::FactorType>>,
            /// Factor types to switch off; none if it is left out. Named `disableFactors` for the user pool.
            pub disabled_factors: __rt::Option<__rt::Vec<types::FactorType>>,
        }
        impl UpdateApplicationMfaSettingsDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::UpdateApplicationMfaSettingsDtoBuilder {
                builders::UpdateApplicationMfaSettingsDtoBuilder {
                    app_id: __rt::Missing,
                    enabled_factors: __rt::None,
                    disabled_factors: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for UpdateApplicationMfaSettingsDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for UpdateApplicationMfaSettingsDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for UpdateApplicationMfaSettingsDto {
            const NAME: &'static str = "UpdateApplicationMfaSettingsDto";
            const KEYS: &'static [&'static str] = &[
                "appId",
                "enabledFactors",
                "disabledFactors",
            ];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Optional<__rt::Vec<types::FactorType>>,
                __rt::Optional<__rt::Vec<types::FactorType>>,
            );
            fn make(
                (app_id, enabled_factors, disabled_factors): __rt::Values<Self>,
            ) -> Self {
                Self {
                    app_id,
                    enabled_factors,
                    disabled_factors,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.app_id, &self.enabled_factors, &self.disabled_factors)
            }
        }
        /// Factor types that are, or shall be, switched on.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MFASettingsDto {
            /// The factor types.
            pub enabled_factors: __rt::Vec<types::FactorType>,
        }
        impl MFASettingsDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MFASettingsDtoBuilder {
                builders::MFASettingsDtoBuilder {
                    enabled_factors: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MFASettingsDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MFASettingsDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MFASettingsDto {
            const NAME: &'static str = "MFASettingsDto";
            const KEYS: &'static [&'static str] = &["enabledFactors"];
            type Slots = (__rt::Required<__rt::Vec<types::FactorType>>,);
            fn make((enabled_factors,): __rt::Values<Self>) -> Self {
                Self { enabled_factors }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.enabled_factors,)
            }
        }
        /// Factor types to switch off for the user pool.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MFADisableSettingsDto {
            /// The factor types. Named `disabledFactors` for an application.
            pub disable_factors: __rt::Vec<types::FactorType>,
        }
        impl MFADisableSettingsDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MFADisableSettingsDtoBuilder {
                builders::MFADisableSettingsDtoBuilder {
                    disable_factors: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MFADisableSettingsDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MFADisableSettingsDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MFADisableSettingsDto {
            const NAME: &'static str = "MFADisableSettingsDto";
            const KEYS: &'static [&'static str] = &["disableFactors"];
            type Slots = (__rt::Required<__rt::Vec<types::FactorType>>,);
            fn make((disable_factors,): __rt::Values<Self>) -> Self {
                Self { disable_factors }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.disable_factors,)
            }
        }
        /// Answer of the operations that read or change which factors are on offer.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct MFASettingsRespDto {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub status_code: i64,
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub message: __rt::Option<__rt::String>,
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub api_code: __rt::Option<i64>,
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub request_id: __rt::Option<__rt::String>,
            /// The factor types that are on.
            pub data: types::MFASettingsDto,
        }
        impl MFASettingsRespDto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MFASettingsRespDtoBuilder {
                builders::MFASettingsRespDtoBuilder {
                    status_code: __rt::Missing,
                    message: __rt::None,
                    api_code: __rt::None,
                    request_id: __rt::None,
                    data: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for MFASettingsRespDto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for MFASettingsRespDto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for MFASettingsRespDto {
            const NAME: &'static str = "MFASettingsRespDto";
            const KEYS: &'static [&'static str] = &[
                "statusCode",
                "message",
                "apiCode",
                "requestId",
                "data",
            ];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i64, __rt::Whole>,
                __rt::Optional<__rt::String>,
                __rt::Required<types::MFASettingsDto>,
            );
            fn make(
                (status_code, message, api_code, request_id, data): __rt::Values<Self>,
            ) -> Self {
                Self {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.status_code,
                    &self.message,
                    &self.api_code,
                    &self.request_id,
                    &self.data,
                )
            }
        }
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_client::__private as __rt;
        /// Builds [`FactorToEnrollDto`](types::FactorToEnrollDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct FactorToEnrollDtoBuilder<P0 = __rt::Missing> {
            pub(super) factor_type: P0,
        }
        impl<P0> FactorToEnrollDtoBuilder<P0> {
            /// The factor type.
            pub fn factor_type(
                self,
                value: impl __rt::Into<types::FactorType>,
            ) -> FactorToEnrollDtoBuilder<__rt::Set<types::FactorType>> {
                let Self { factor_type } = self;
                let factor_type = __rt::Set(value.into());
                FactorToEnrollDtoBuilder {
                    factor_type,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::FactorToEnrollDto
            where
                P0: fields::factor_type<types::FactorType>,
            {
                types::FactorToEnrollDto {
                    factor_type: fields::factor_type::take(self.factor_type),
                }
            }
        }
        /// Builds [`ListFactorsToEnrollRespDto`](types::ListFactorsToEnrollRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ListFactorsToEnrollRespDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> ListFactorsToEnrollRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> ListFactorsToEnrollRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                ListFactorsToEnrollRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The factor types that are left to enroll, possibly none.
            pub fn data(
                self,
                value: impl __rt::Into<__rt::Vec<types::FactorToEnrollDto>>,
            ) -> ListFactorsToEnrollRespDtoBuilder<
                P0,
                __rt::Set<__rt::Vec<types::FactorToEnrollDto>>,
            > {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                ListFactorsToEnrollRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::ListFactorsToEnrollRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<__rt::Vec<types::FactorToEnrollDto>>,
            {
                types::ListFactorsToEnrollRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`FactorProfile`](types::FactorProfile).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct FactorProfileBuilder {
            pub(super) phone_number: __rt::Option<__rt::String>,
            pub(super) phone_country_code: __rt::Option<__rt::String>,
            pub(super) email: __rt::Option<__rt::String>,
        }
        impl FactorProfileBuilder {
            /// Phone number to enroll, without the country code. Needed for `SMS`. A number gets one message a minute; asking sooner fails with `statusCode` 422.
            pub fn phone_number(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone_number = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_number(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_number = value;
                self
            }
            /// Country code of the phone number, with the plus sign. Needed for `SMS` to numbers outside mainland China; `+86` is taken if it is left out. Other countries get messages only if the console has an SMS provider for them.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_country_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_country_code = value;
                self
            }
            /// E-mail address to enroll. Needed for `EMAIL`. An address gets one message a minute; asking sooner fails, expect `statusCode` 422.
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.email = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.email = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::FactorProfile {
                types::FactorProfile {
                    phone_number: self.phone_number,
                    phone_country_code: self.phone_country_code,
                    email: self.email,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<FactorProfileBuilder> for types::FactorProfile {
            fn from(builder: FactorProfileBuilder) -> Self {
                builder.build()
            }
        }
        /// Builds [`SendEnrollFactorRequestDto`](types::SendEnrollFactorRequestDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEnrollFactorRequestDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) factor_type: P0,
            pub(super) profile: P1,
        }
        impl<P0, P1> SendEnrollFactorRequestDtoBuilder<P0, P1> {
            /// Type of the factor to enroll, one of those that `listFactorsToEnroll` gives.
            pub fn factor_type(
                self,
                value: impl __rt::Into<types::FactorType>,
            ) -> SendEnrollFactorRequestDtoBuilder<__rt::Set<types::FactorType>, P1> {
                let Self { factor_type, profile } = self;
                let factor_type = __rt::Set(value.into());
                SendEnrollFactorRequestDtoBuilder {
                    factor_type,
                    profile,
                }
            }
            /// Where the code is to be sent. Always sent; empty for `OTP` and `FACE`. Fill in only what belongs to the factor type.
            pub fn profile(
                self,
                value: impl __rt::Into<types::FactorProfile>,
            ) -> SendEnrollFactorRequestDtoBuilder<P0, __rt::Set<types::FactorProfile>> {
                let Self { factor_type, profile } = self;
                let profile = __rt::Set(value.into());
                SendEnrollFactorRequestDtoBuilder {
                    factor_type,
                    profile,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SendEnrollFactorRequestDto
            where
                P0: fields::factor_type<types::FactorType>,
                P1: fields::profile<types::FactorProfile>,
            {
                types::SendEnrollFactorRequestDto {
                    factor_type: fields::factor_type::take(self.factor_type),
                    profile: fields::profile::take(self.profile),
                }
            }
        }
        /// Builds [`SendEnrollFactorRequestDto`](types::SendEnrollFactorRequestDto) for `SMS`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEnrollFactorRequestDtoSmsBuilder<P0 = __rt::Missing> {
            pub(super) phone_number: P0,
            pub(super) phone_country_code: __rt::Option<__rt::String>,
        }
        impl<P0> SendEnrollFactorRequestDtoSmsBuilder<P0> {
            /// Phone number to enroll, without the country code. Needed for `SMS`. A number gets one message a minute; asking sooner fails with `statusCode` 422.
            pub fn phone_number(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SendEnrollFactorRequestDtoSmsBuilder<__rt::Set<__rt::String>> {
                let Self { phone_number, phone_country_code } = self;
                let phone_number = __rt::Set(value.into());
                SendEnrollFactorRequestDtoSmsBuilder {
                    phone_number,
                    phone_country_code,
                }
            }
            /// Country code of the phone number, with the plus sign. Needed for `SMS` to numbers outside mainland China; `+86` is taken if it is left out. Other countries get messages only if the console has an SMS provider for them.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_country_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_country_code = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SendEnrollFactorRequestDto
            where
                P0: cases::sms_phone_number<__rt::String>,
            {
                types::SendEnrollFactorRequestDto {
                    factor_type: types::FactorType::Sms,
                    profile: types::FactorProfile {
                        phone_number: __rt::Some(
                            cases::sms_phone_number::take(self.phone_number),
                        ),
                        phone_country_code: self.phone_country_code,
                        email: __rt::None,
                    },
                }
            }
        }
        /// Builds [`SendEnrollFactorRequestDto`](types::SendEnrollFactorRequestDto) for `EMAIL`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEnrollFactorRequestDtoEmailBuilder<P0 = __rt::Missing> {
            pub(super) email: P0,
        }
        impl<P0> SendEnrollFactorRequestDtoEmailBuilder<P0> {
            /// E-mail address to enroll. Needed for `EMAIL`. An address gets one message a minute; asking sooner fails, expect `statusCode` 422.
            pub fn email(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SendEnrollFactorRequestDtoEmailBuilder<__rt::Set<__rt::String>> {
                let Self { email } = self;
                let email = __rt::Set(value.into());
                SendEnrollFactorRequestDtoEmailBuilder {
                    email,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SendEnrollFactorRequestDto
            where
                P0: cases::email_email<__rt::String>,
            {
                types::SendEnrollFactorRequestDto {
                    factor_type: types::FactorType::Email,
                    profile: types::FactorProfile {
                        phone_number: __rt::None,
                        phone_country_code: __rt::None,
                        email: __rt::Some(cases::email_email::take(self.email)),
                    },
                }
            }
        }
        /// Builds [`SendEnrollFactorRequestDto`](types::SendEnrollFactorRequestDto) for `OTP`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEnrollFactorRequestDtoOtpBuilder {}
        impl SendEnrollFactorRequestDtoOtpBuilder {
            /// The finished value.
            pub fn build(self) -> types::SendEnrollFactorRequestDto {
                types::SendEnrollFactorRequestDto {
                    factor_type: types::FactorType::Otp,
                    profile: types::FactorProfile {
                        phone_number: __rt::None,
                        phone_country_code: __rt::None,
                        email: __rt::None,
                    },
                }
            }
        }
        /// Builds [`SendEnrollFactorRequestDto`](types::SendEnrollFactorRequestDto) for `FACE`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEnrollFactorRequestDtoFaceBuilder {}
        impl SendEnrollFactorRequestDtoFaceBuilder {
            /// The finished value.
            pub fn build(self) -> types::SendEnrollFactorRequestDto {
                types::SendEnrollFactorRequestDto {
                    factor_type: types::FactorType::Face,
                    profile: types::FactorProfile {
                        phone_number: __rt::None,
                        phone_country_code: __rt::None,
                        email: __rt::None,
                    },
                }
            }
        }
        /// Builds [`SendEnrollFactorRequestOtpDataDto`](types::SendEnrollFactorRequestOtpDataDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEnrollFactorRequestOtpDataDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) qr_code_uri: P0,
            pub(super) qr_code_data_url: P1,
            pub(super) recovery_code: P2,
        }
        impl<P0, P1, P2> SendEnrollFactorRequestOtpDataDtoBuilder<P0, P1, P2> {
            /// The `otpauth` URI of the factor, with the TOTP secret in it: 6 digits, SHA-1, a new code every 30 seconds. Show it as a QR code, or its secret as text for typing in.
            pub fn qr_code_uri(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SendEnrollFactorRequestOtpDataDtoBuilder<
                __rt::Set<__rt::Secret>,
                P1,
                P2,
            > {
                let Self { qr_code_uri, qr_code_data_url, recovery_code } = self;
                let qr_code_uri = __rt::Set(value.into());
                SendEnrollFactorRequestOtpDataDtoBuilder {
                    qr_code_uri,
                    qr_code_data_url,
                    recovery_code,
                }
            }
            /// The same URI as a QR code, a PNG image in a `data` URL that a page can show as it is. About 5 kB.
            pub fn qr_code_data_url(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SendEnrollFactorRequestOtpDataDtoBuilder<
                P0,
                __rt::Set<__rt::Secret>,
                P2,
            > {
                let Self { qr_code_uri, qr_code_data_url, recovery_code } = self;
                let qr_code_data_url = __rt::Set(value.into());
                SendEnrollFactorRequestOtpDataDtoBuilder {
                    qr_code_uri,
                    qr_code_data_url,
                    recovery_code,
                }
            }
            /// Code for the day the user loses the device: six groups of four hexadecimal digits. Shown once, so have the user write it down. `verifyTotpRecoveryCode` takes it.
            pub fn recovery_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SendEnrollFactorRequestOtpDataDtoBuilder<
                P0,
                P1,
                __rt::Set<__rt::Secret>,
            > {
                let Self { qr_code_uri, qr_code_data_url, recovery_code } = self;
                let recovery_code = __rt::Set(value.into());
                SendEnrollFactorRequestOtpDataDtoBuilder {
                    qr_code_uri,
                    qr_code_data_url,
                    recovery_code,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SendEnrollFactorRequestOtpDataDto
            where
                P0: fields::qr_code_uri<__rt::Secret>,
                P1: fields::qr_code_data_url<__rt::Secret>,
                P2: fields::recovery_code<__rt::Secret>,
            {
                types::SendEnrollFactorRequestOtpDataDto {
                    qr_code_uri: fields::qr_code_uri::take(self.qr_code_uri),
                    qr_code_data_url: fields::qr_code_data_url::take(
                        self.qr_code_data_url,
                    ),
                    recovery_code: fields::recovery_code::take(self.recovery_code),
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1, P2> __rt::From<SendEnrollFactorRequestOtpDataDtoBuilder<P0, P1, P2>>
        for types::SendEnrollFactorRequestOtpDataDto
        where
            P0: fields::qr_code_uri<__rt::Secret>,
            P1: fields::qr_code_data_url<__rt::Secret>,
            P2: fields::recovery_code<__rt::Secret>,
        {
            fn from(
                builder: SendEnrollFactorRequestOtpDataDtoBuilder<P0, P1, P2>,
            ) -> Self {
                builder.build()
            }
        }
        /// Builds [`SendEnrollFactorRequestDataDto`](types::SendEnrollFactorRequestDataDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEnrollFactorRequestDataDtoBuilder<P0 = __rt::Missing> {
            pub(super) enrollment_token: P0,
            pub(super) otp_data: __rt::Option<types::SendEnrollFactorRequestOtpDataDto>,
        }
        impl<P0> SendEnrollFactorRequestDataDtoBuilder<P0> {
            /// Token that ties `enrollFactor` to this request. Opaque, and valid for 60 seconds from the moment the server made it.
            pub fn enrollment_token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SendEnrollFactorRequestDataDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { enrollment_token, otp_data } = self;
                let enrollment_token = __rt::Set(value.into());
                SendEnrollFactorRequestDataDtoBuilder {
                    enrollment_token,
                    otp_data,
                }
            }
            /// Set-up of the authenticator app. Present for `OTP` only.
            pub fn otp_data(
                mut self,
                value: impl __rt::Into<types::SendEnrollFactorRequestOtpDataDto>,
            ) -> Self {
                self.otp_data = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_otp_data(
                mut self,
                value: __rt::Option<types::SendEnrollFactorRequestOtpDataDto>,
            ) -> Self {
                self.otp_data = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SendEnrollFactorRequestDataDto
            where
                P0: fields::enrollment_token<__rt::Secret>,
            {
                types::SendEnrollFactorRequestDataDto {
                    enrollment_token: fields::enrollment_token::take(
                        self.enrollment_token,
                    ),
                    otp_data: self.otp_data,
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<SendEnrollFactorRequestDataDtoBuilder<P0>>
        for types::SendEnrollFactorRequestDataDto
        where
            P0: fields::enrollment_token<__rt::Secret>,
        {
            fn from(builder: SendEnrollFactorRequestDataDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`SendEnrollFactorRequestRespDto`](types::SendEnrollFactorRequestRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEnrollFactorRequestRespDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> SendEnrollFactorRequestRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> SendEnrollFactorRequestRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                SendEnrollFactorRequestRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The enrollment token, and the set-up of the authenticator app for `OTP`.
            pub fn data(
                self,
                value: impl __rt::Into<types::SendEnrollFactorRequestDataDto>,
            ) -> SendEnrollFactorRequestRespDtoBuilder<
                P0,
                __rt::Set<types::SendEnrollFactorRequestDataDto>,
            > {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                SendEnrollFactorRequestRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SendEnrollFactorRequestRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::SendEnrollFactorRequestDataDto>,
            {
                types::SendEnrollFactorRequestRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`EnrollFactorEnrollmentDataDto`](types::EnrollFactorEnrollmentDataDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollFactorEnrollmentDataDtoBuilder {
            pub(super) pass_code: __rt::Option<__rt::Secret>,
            pub(super) photo: __rt::Option<__rt::Secret>,
            pub(super) is_external_photo: __rt::Option<bool>,
        }
        impl EnrollFactorEnrollmentDataDtoBuilder {
            /// The code that the user received or that the authenticator app shows. Needed for `SMS`, `EMAIL` and `OTP`. Codes of an app have 6 digits; those of messages have 4 or 6, as the user pool is set. Leading zeros count.
            pub fn pass_code(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.pass_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_pass_code(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.pass_code = value;
                self
            }
            /// Photo of the user's face. Needed for `FACE`. Either the URL of an image or the key that the vendor's upload endpoint gave for it; `isExternalPhoto` says which.
            pub fn photo(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.photo = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_photo(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.photo = value;
                self
            }
            /// Whether `photo` is a URL outside the vendor's storage (true) or a key of that storage (false). Needed for `FACE`.
            pub fn is_external_photo(mut self, value: impl __rt::Into<bool>) -> Self {
                self.is_external_photo = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_is_external_photo(mut self, value: __rt::Option<bool>) -> Self {
                self.is_external_photo = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::EnrollFactorEnrollmentDataDto {
                types::EnrollFactorEnrollmentDataDto {
                    pass_code: self.pass_code,
                    photo: self.photo,
                    is_external_photo: self.is_external_photo,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<EnrollFactorEnrollmentDataDtoBuilder>
        for types::EnrollFactorEnrollmentDataDto {
            fn from(builder: EnrollFactorEnrollmentDataDtoBuilder) -> Self {
                builder.build()
            }
        }
        /// Builds [`EnrollFactorDto`](types::EnrollFactorDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollFactorDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) factor_type: P0,
            pub(super) enrollment_token: P1,
            pub(super) enrollment_data: P2,
        }
        impl<P0, P1, P2> EnrollFactorDtoBuilder<P0, P1, P2> {
            /// Type of the factor, the same as in the request that started the enrollment.
            pub fn factor_type(
                self,
                value: impl __rt::Into<types::FactorType>,
            ) -> EnrollFactorDtoBuilder<__rt::Set<types::FactorType>, P1, P2> {
                let Self { factor_type, enrollment_token, enrollment_data } = self;
                let factor_type = __rt::Set(value.into());
                EnrollFactorDtoBuilder {
                    factor_type,
                    enrollment_token,
                    enrollment_data,
                }
            }
            /// Token from `sendEnrollFactorRequest`, not older than 60 seconds.
            pub fn enrollment_token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoBuilder<P0, __rt::Set<__rt::Secret>, P2> {
                let Self { factor_type, enrollment_token, enrollment_data } = self;
                let enrollment_token = __rt::Set(value.into());
                EnrollFactorDtoBuilder {
                    factor_type,
                    enrollment_token,
                    enrollment_data,
                }
            }
            /// The proof that the factor type asks for.
            pub fn enrollment_data(
                self,
                value: impl __rt::Into<types::EnrollFactorEnrollmentDataDto>,
            ) -> EnrollFactorDtoBuilder<
                P0,
                P1,
                __rt::Set<types::EnrollFactorEnrollmentDataDto>,
            > {
                let Self { factor_type, enrollment_token, enrollment_data } = self;
                let enrollment_data = __rt::Set(value.into());
                EnrollFactorDtoBuilder {
                    factor_type,
                    enrollment_token,
                    enrollment_data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::EnrollFactorDto
            where
                P0: fields::factor_type<types::FactorType>,
                P1: fields::enrollment_token<__rt::Secret>,
                P2: fields::enrollment_data<types::EnrollFactorEnrollmentDataDto>,
            {
                types::EnrollFactorDto {
                    factor_type: fields::factor_type::take(self.factor_type),
                    enrollment_token: fields::enrollment_token::take(
                        self.enrollment_token,
                    ),
                    enrollment_data: fields::enrollment_data::take(self.enrollment_data),
                }
            }
        }
        /// Builds [`EnrollFactorDto`](types::EnrollFactorDto) for `SMS`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollFactorDtoSmsBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) enrollment_token: P0,
            pub(super) pass_code: P1,
        }
        impl<P0, P1> EnrollFactorDtoSmsBuilder<P0, P1> {
            /// Token from `sendEnrollFactorRequest`, not older than 60 seconds.
            pub fn enrollment_token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoSmsBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self { enrollment_token, pass_code } = self;
                let enrollment_token = __rt::Set(value.into());
                EnrollFactorDtoSmsBuilder {
                    enrollment_token,
                    pass_code,
                }
            }
            /// The code that the user received or that the authenticator app shows. Needed for `SMS`, `EMAIL` and `OTP`. Codes of an app have 6 digits; those of messages have 4 or 6, as the user pool is set. Leading zeros count.
            pub fn pass_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoSmsBuilder<P0, __rt::Set<__rt::Secret>> {
                let Self { enrollment_token, pass_code } = self;
                let pass_code = __rt::Set(value.into());
                EnrollFactorDtoSmsBuilder {
                    enrollment_token,
                    pass_code,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::EnrollFactorDto
            where
                P0: fields::enrollment_token<__rt::Secret>,
                P1: cases::sms_pass_code<__rt::Secret>,
            {
                types::EnrollFactorDto {
                    factor_type: types::FactorType::Sms,
                    enrollment_token: fields::enrollment_token::take(
                        self.enrollment_token,
                    ),
                    enrollment_data: types::EnrollFactorEnrollmentDataDto {
                        pass_code: __rt::Some(
                            cases::sms_pass_code::take(self.pass_code),
                        ),
                        photo: __rt::None,
                        is_external_photo: __rt::None,
                    },
                }
            }
        }
        /// Builds [`EnrollFactorDto`](types::EnrollFactorDto) for `EMAIL`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollFactorDtoEmailBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) enrollment_token: P0,
            pub(super) pass_code: P1,
        }
        impl<P0, P1> EnrollFactorDtoEmailBuilder<P0, P1> {
            /// Token from `sendEnrollFactorRequest`, not older than 60 seconds.
            pub fn enrollment_token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoEmailBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self { enrollment_token, pass_code } = self;
                let enrollment_token = __rt::Set(value.into());
                EnrollFactorDtoEmailBuilder {
                    enrollment_token,
                    pass_code,
                }
            }
            /// The code that the user received or that the authenticator app shows. Needed for `SMS`, `EMAIL` and `OTP`. Codes of an app have 6 digits; those of messages have 4 or 6, as the user pool is set. Leading zeros count.
            pub fn pass_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoEmailBuilder<P0, __rt::Set<__rt::Secret>> {
                let Self { enrollment_token, pass_code } = self;
                let pass_code = __rt::Set(value.into());
                EnrollFactorDtoEmailBuilder {
                    enrollment_token,
                    pass_code,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::EnrollFactorDto
            where
                P0: fields::enrollment_token<__rt::Secret>,
                P1: cases::email_pass_code<__rt::Secret>,
            {
                types::EnrollFactorDto {
                    factor_type: types::FactorType::Email,
                    enrollment_token: fields::enrollment_token::take(
                        self.enrollment_token,
                    ),
                    enrollment_data: types::EnrollFactorEnrollmentDataDto {
                        pass_code: __rt::Some(
                            cases::email_pass_code::take(self.pass_code),
                        ),
                        photo: __rt::None,
                        is_external_photo: __rt::None,
                    },
                }
            }
        }
        /// Builds [`EnrollFactorDto`](types::EnrollFactorDto) for `OTP`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollFactorDtoOtpBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) enrollment_token: P0,
            pub(super) pass_code: P1,
        }
        impl<P0, P1> EnrollFactorDtoOtpBuilder<P0, P1> {
            /// Token from `sendEnrollFactorRequest`, not older than 60 seconds.
            pub fn enrollment_token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoOtpBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self { enrollment_token, pass_code } = self;
                let enrollment_token = __rt::Set(value.into());
                EnrollFactorDtoOtpBuilder {
                    enrollment_token,
                    pass_code,
                }
            }
            /// The code that the user received or that the authenticator app shows. Needed for `SMS`, `EMAIL` and `OTP`. Codes of an app have 6 digits; those of messages have 4 or 6, as the user pool is set. Leading zeros count.
            pub fn pass_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoOtpBuilder<P0, __rt::Set<__rt::Secret>> {
                let Self { enrollment_token, pass_code } = self;
                let pass_code = __rt::Set(value.into());
                EnrollFactorDtoOtpBuilder {
                    enrollment_token,
                    pass_code,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::EnrollFactorDto
            where
                P0: fields::enrollment_token<__rt::Secret>,
                P1: cases::otp_pass_code<__rt::Secret>,
            {
                types::EnrollFactorDto {
                    factor_type: types::FactorType::Otp,
                    enrollment_token: fields::enrollment_token::take(
                        self.enrollment_token,
                    ),
                    enrollment_data: types::EnrollFactorEnrollmentDataDto {
                        pass_code: __rt::Some(
                            cases::otp_pass_code::take(self.pass_code),
                        ),
                        photo: __rt::None,
                        is_external_photo: __rt::None,
                    },
                }
            }
        }
        /// Builds [`EnrollFactorDto`](types::EnrollFactorDto) for `FACE`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollFactorDtoFaceBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) enrollment_token: P0,
            pub(super) photo: P1,
            pub(super) is_external_photo: P2,
        }
        impl<P0, P1, P2> EnrollFactorDtoFaceBuilder<P0, P1, P2> {
            /// Token from `sendEnrollFactorRequest`, not older than 60 seconds.
            pub fn enrollment_token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoFaceBuilder<__rt::Set<__rt::Secret>, P1, P2> {
                let Self { enrollment_token, photo, is_external_photo } = self;
                let enrollment_token = __rt::Set(value.into());
                EnrollFactorDtoFaceBuilder {
                    enrollment_token,
                    photo,
                    is_external_photo,
                }
            }
            /// Photo of the user's face. Needed for `FACE`. Either the URL of an image or the key that the vendor's upload endpoint gave for it; `isExternalPhoto` says which.
            pub fn photo(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> EnrollFactorDtoFaceBuilder<P0, __rt::Set<__rt::Secret>, P2> {
                let Self { enrollment_token, photo, is_external_photo } = self;
                let photo = __rt::Set(value.into());
                EnrollFactorDtoFaceBuilder {
                    enrollment_token,
                    photo,
                    is_external_photo,
                }
            }
            /// Whether `photo` is a URL outside the vendor's storage (true) or a key of that storage (false). Needed for `FACE`.
            pub fn is_external_photo(
                self,
                value: impl __rt::Into<bool>,
            ) -> EnrollFactorDtoFaceBuilder<P0, P1, __rt::Set<bool>> {
                let Self { enrollment_token, photo, is_external_photo } = self;
                let is_external_photo = __rt::Set(value.into());
                EnrollFactorDtoFaceBuilder {
                    enrollment_token,
                    photo,
                    is_external_photo,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::EnrollFactorDto
            where
                P0: fields::enrollment_token<__rt::Secret>,
                P1: cases::face_photo<__rt::Secret>,
                P2: cases::face_is_external_photo<bool>,
            {
                types::EnrollFactorDto {
                    factor_type: types::FactorType::Face,
                    enrollment_token: fields::enrollment_token::take(
                        self.enrollment_token,
                    ),
                    enrollment_data: types::EnrollFactorEnrollmentDataDto {
                        pass_code: __rt::None,
                        photo: __rt::Some(cases::face_photo::take(self.photo)),
                        is_external_photo: __rt::Some(
                            cases::face_is_external_photo::take(self.is_external_photo),
                        ),
                    },
                }
            }
        }
        /// Builds [`EnrollFactorRespDto`](types::EnrollFactorRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollFactorRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
        }
        impl<P0> EnrollFactorRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> EnrollFactorRespDtoBuilder<__rt::Set<i64>> {
                let Self { status_code, message, api_code, request_id } = self;
                let status_code = __rt::Set(value.into());
                EnrollFactorRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::EnrollFactorRespDto
            where
                P0: fields::status_code<i64>,
            {
                types::EnrollFactorRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                }
            }
        }
        /// Builds [`FactorDto`](types::FactorDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct FactorDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) factor_id: P0,
            pub(super) factor_type: P1,
            pub(super) profile: P2,
        }
        impl<P0, P1, P2> FactorDtoBuilder<P0, P1, P2> {
            /// Id of the factor, for `getFactor` and `resetFactor`. Opaque: it usually reads like a user id and a word with a `|` between them, but that is not promised.
            pub fn factor_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> FactorDtoBuilder<__rt::Set<__rt::String>, P1, P2> {
                let Self { factor_id, factor_type, profile } = self;
                let factor_id = __rt::Set(value.into());
                FactorDtoBuilder {
                    factor_id,
                    factor_type,
                    profile,
                }
            }
            /// Type of the factor.
            pub fn factor_type(
                self,
                value: impl __rt::Into<types::FactorType>,
            ) -> FactorDtoBuilder<P0, __rt::Set<types::FactorType>, P2> {
                let Self { factor_id, factor_type, profile } = self;
                let factor_type = __rt::Set(value.into());
                FactorDtoBuilder {
                    factor_id,
                    factor_type,
                    profile,
                }
            }
            /// Details of the factor. For `SMS` the keys `phoneNumber` and `phoneCountryCode` are known; what the other types hold is not documented.
            pub fn profile(
                self,
                value: impl __rt::Into<__rt::Value>,
            ) -> FactorDtoBuilder<P0, P1, __rt::Set<__rt::Value>> {
                let Self { factor_id, factor_type, profile } = self;
                let profile = __rt::Set(value.into());
                FactorDtoBuilder {
                    factor_id,
                    factor_type,
                    profile,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::FactorDto
            where
                P0: fields::factor_id<__rt::String>,
                P1: fields::factor_type<types::FactorType>,
                P2: fields::profile<__rt::Value>,
            {
                types::FactorDto {
                    factor_id: fields::factor_id::take(self.factor_id),
                    factor_type: fields::factor_type::take(self.factor_type),
                    profile: fields::profile::take(self.profile),
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1, P2> __rt::From<FactorDtoBuilder<P0, P1, P2>> for types::FactorDto
        where
            P0: fields::factor_id<__rt::String>,
            P1: fields::factor_type<types::FactorType>,
            P2: fields::profile<__rt::Value>,
        {
            fn from(builder: FactorDtoBuilder<P0, P1, P2>) -> Self {
                builder.build()
            }
        }
        /// Builds [`ListEnrolledFactorsRespDto`](types::ListEnrolledFactorsRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ListEnrolledFactorsRespDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> ListEnrolledFactorsRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> ListEnrolledFactorsRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                ListEnrolledFactorsRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The factors that the user has enrolled, possibly none.
            pub fn data(
                self,
                value: impl __rt::Into<__rt::Vec<types::FactorDto>>,
            ) -> ListEnrolledFactorsRespDtoBuilder<
                P0,
                __rt::Set<__rt::Vec<types::FactorDto>>,
            > {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                ListEnrolledFactorsRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::ListEnrolledFactorsRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<__rt::Vec<types::FactorDto>>,
            {
                types::ListEnrolledFactorsRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`GetFactorRespDto`](types::GetFactorRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetFactorRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> GetFactorRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> GetFactorRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                GetFactorRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The factor.
            pub fn data(
                self,
                value: impl __rt::Into<types::FactorDto>,
            ) -> GetFactorRespDtoBuilder<P0, __rt::Set<types::FactorDto>> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                GetFactorRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetFactorRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::FactorDto>,
            {
                types::GetFactorRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`ResetFactorDto`](types::ResetFactorDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ResetFactorDtoBuilder<P0 = __rt::Missing> {
            pub(super) factor_id: P0,
        }
        impl<P0> ResetFactorDtoBuilder<P0> {
            /// Id of the factor, as `listEnrolledFactors` gave it.
            pub fn factor_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> ResetFactorDtoBuilder<__rt::Set<__rt::String>> {
                let Self { factor_id } = self;
                let factor_id = __rt::Set(value.into());
                ResetFactorDtoBuilder { factor_id }
            }
            /// The finished value.
            pub fn build(self) -> types::ResetFactorDto
            where
                P0: fields::factor_id<__rt::String>,
            {
                types::ResetFactorDto {
                    factor_id: fields::factor_id::take(self.factor_id),
                }
            }
        }
        /// Builds [`ResetFactorRespDto`](types::ResetFactorRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ResetFactorRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
        }
        impl<P0> ResetFactorRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> ResetFactorRespDtoBuilder<__rt::Set<i64>> {
                let Self { status_code, message, api_code, request_id } = self;
                let status_code = __rt::Set(value.into());
                ResetFactorRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::ResetFactorRespDto
            where
                P0: fields::status_code<i64>,
            {
                types::ResetFactorRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                }
            }
        }
        /// Builds [`MfaOtpVerityDto`](types::MfaOtpVerityDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaOtpVerityDtoBuilder<P0 = __rt::Missing> {
            pub(super) totp: P0,
        }
        impl<P0> MfaOtpVerityDtoBuilder<P0> {
            /// The 6 digits that the app shows. Leading zeros count. A code is good for about 30 seconds.
            pub fn totp(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> MfaOtpVerityDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { totp } = self;
                let totp = __rt::Set(value.into());
                MfaOtpVerityDtoBuilder { totp }
            }
            /// The finished value.
            pub fn build(self) -> types::MfaOtpVerityDto
            where
                P0: fields::totp<__rt::Secret>,
            {
                types::MfaOtpVerityDto {
                    totp: fields::totp::take(self.totp),
                }
            }
        }
        /// Builds [`OtpVerityRespDto`](types::OtpVerityRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct OtpVerityRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) verified: P0,
        }
        impl<P0> OtpVerityRespDtoBuilder<P0> {
            /// Whether the code was right.
            pub fn verified(
                self,
                value: impl __rt::Into<bool>,
            ) -> OtpVerityRespDtoBuilder<__rt::Set<bool>> {
                let Self { verified } = self;
                let verified = __rt::Set(value.into());
                OtpVerityRespDtoBuilder {
                    verified,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::OtpVerityRespDto
            where
                P0: fields::verified<bool>,
            {
                types::OtpVerityRespDto {
                    verified: fields::verified::take(self.verified),
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<OtpVerityRespDtoBuilder<P0>> for types::OtpVerityRespDto
        where
            P0: fields::verified<bool>,
        {
            fn from(builder: OtpVerityRespDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`MfaOtpVerityRespDto`](types::MfaOtpVerityRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaOtpVerityRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> MfaOtpVerityRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> MfaOtpVerityRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                MfaOtpVerityRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The outcome of the check.
            pub fn data(
                self,
                value: impl __rt::Into<types::OtpVerityRespDto>,
            ) -> MfaOtpVerityRespDtoBuilder<P0, __rt::Set<types::OtpVerityRespDto>> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                MfaOtpVerityRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::MfaOtpVerityRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::OtpVerityRespDto>,
            {
                types::MfaOtpVerityRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`MfaTokenIntrospectEndpointParams`](types::MfaTokenIntrospectEndpointParams).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaTokenIntrospectEndpointParamsBuilder<P0 = __rt::Missing> {
            pub(super) token: P0,
        }
        impl<P0> MfaTokenIntrospectEndpointParamsBuilder<P0> {
            /// The MFA token to ask about.
            pub fn token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> MfaTokenIntrospectEndpointParamsBuilder<__rt::Set<__rt::Secret>> {
                let Self { token } = self;
                let token = __rt::Set(value.into());
                MfaTokenIntrospectEndpointParamsBuilder {
                    token,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::MfaTokenIntrospectEndpointParams
            where
                P0: fields::token<__rt::Secret>,
            {
                types::MfaTokenIntrospectEndpointParams {
                    token: fields::token::take(self.token),
                }
            }
        }
        /// Builds [`MfaTokenIntrospectResponse`](types::MfaTokenIntrospectResponse).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaTokenIntrospectResponseBuilder<P0 = __rt::Missing> {
            pub(super) active: P0,
            pub(super) user_pool_id: __rt::Option<__rt::String>,
            pub(super) user_id: __rt::Option<__rt::String>,
            pub(super) exp: __rt::Option<f64>,
            pub(super) iat: __rt::Option<f64>,
        }
        impl<P0> MfaTokenIntrospectResponseBuilder<P0> {
            /// Whether the token is valid. True does not prove that the user has passed the second factor; see `verifyMfaToken`.
            pub fn active(
                self,
                value: impl __rt::Into<bool>,
            ) -> MfaTokenIntrospectResponseBuilder<__rt::Set<bool>> {
                let Self { active, user_pool_id, user_id, exp, iat } = self;
                let active = __rt::Set(value.into());
                MfaTokenIntrospectResponseBuilder {
                    active,
                    user_pool_id,
                    user_id,
                    exp,
                    iat,
                }
            }
            /// Id of the user pool that the token was made for.
            pub fn user_pool_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.user_pool_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_user_pool_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.user_pool_id = value;
                self
            }
            /// Id of the user that the token was made for. Compare it with the user you expect.
            pub fn user_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.user_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_user_id(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.user_id = value;
                self
            }
            /// When the token runs out, in seconds since the Unix epoch, possibly with a fraction.
            pub fn exp(mut self, value: impl __rt::Into<f64>) -> Self {
                self.exp = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_exp(mut self, value: __rt::Option<f64>) -> Self {
                self.exp = value;
                self
            }
            /// When the token was made, in seconds since the Unix epoch, possibly with a fraction.
            pub fn iat(mut self, value: impl __rt::Into<f64>) -> Self {
                self.iat = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_iat(mut self, value: __rt::Option<f64>) -> Self {
                self.iat = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::MfaTokenIntrospectResponse
            where
                P0: fields::active<bool>,
            {
                types::MfaTokenIntrospectResponse {
                    active: fields::active::take(self.active),
                    user_pool_id: self.user_pool_id,
                    user_id: self.user_id,
                    exp: self.exp,
                    iat: self.iat,
                }
            }
        }
        /// Builds [`SendSMSDto`](types::SendSMSDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendSMSDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) phone_number: P0,
            pub(super) channel: P1,
            pub(super) phone_country_code: __rt::Option<__rt::String>,
        }
        impl<P0, P1> SendSMSDtoBuilder<P0, P1> {
            /// Phone number without the country code.
            pub fn phone_number(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SendSMSDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { phone_number, channel, phone_country_code } = self;
                let phone_number = __rt::Set(value.into());
                SendSMSDtoBuilder {
                    phone_number,
                    channel,
                    phone_country_code,
                }
            }
            /// What the code is for.
            pub fn channel(
                self,
                value: impl __rt::Into<types::SmsChannel>,
            ) -> SendSMSDtoBuilder<P0, __rt::Set<types::SmsChannel>> {
                let Self { phone_number, channel, phone_country_code } = self;
                let channel = __rt::Set(value.into());
                SendSMSDtoBuilder {
                    phone_number,
                    channel,
                    phone_country_code,
                }
            }
            /// Country code of the phone number, with the plus sign. Numbers in mainland China do without. Other countries get messages only if the console has an SMS provider for them.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_country_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_country_code = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SendSMSDto
            where
                P0: fields::phone_number<__rt::String>,
                P1: fields::channel<types::SmsChannel>,
            {
                types::SendSMSDto {
                    phone_number: fields::phone_number::take(self.phone_number),
                    channel: fields::channel::take(self.channel),
                    phone_country_code: self.phone_country_code,
                }
            }
        }
        /// Builds [`SendSMSRespDto`](types::SendSMSRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendSMSRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
        }
        impl<P0> SendSMSRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> SendSMSRespDtoBuilder<__rt::Set<i64>> {
                let Self { status_code, message, api_code, request_id } = self;
                let status_code = __rt::Set(value.into());
                SendSMSRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SendSMSRespDto
            where
                P0: fields::status_code<i64>,
            {
                types::SendSMSRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                }
            }
        }
        /// Builds [`SendEmailDto`](types::SendEmailDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEmailDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) email: P0,
            pub(super) channel: P1,
        }
        impl<P0, P1> SendEmailDtoBuilder<P0, P1> {
            /// E-mail address; upper and lower case are the same.
            pub fn email(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SendEmailDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { email, channel } = self;
                let email = __rt::Set(value.into());
                SendEmailDtoBuilder {
                    email,
                    channel,
                }
            }
            /// What the code is for.
            pub fn channel(
                self,
                value: impl __rt::Into<types::EmailChannel>,
            ) -> SendEmailDtoBuilder<P0, __rt::Set<types::EmailChannel>> {
                let Self { email, channel } = self;
                let channel = __rt::Set(value.into());
                SendEmailDtoBuilder {
                    email,
                    channel,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SendEmailDto
            where
                P0: fields::email<__rt::String>,
                P1: fields::channel<types::EmailChannel>,
            {
                types::SendEmailDto {
                    email: fields::email::take(self.email),
                    channel: fields::channel::take(self.channel),
                }
            }
        }
        /// Builds [`SendEmailRespDto`](types::SendEmailRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendEmailRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
        }
        impl<P0> SendEmailRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> SendEmailRespDtoBuilder<__rt::Set<i64>> {
                let Self { status_code, message, api_code, request_id } = self;
                let status_code = __rt::Set(value.into());
                SendEmailRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SendEmailRespDto
            where
                P0: fields::status_code<i64>,
            {
                types::SendEmailRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                }
            }
        }
        /// Builds [`PreCheckSmsCodeDto`](types::PreCheckSmsCodeDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PreCheckSmsCodeDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) phone: P0,
            pub(super) pass_code: P1,
            pub(super) phone_country_code: __rt::Option<__rt::String>,
            pub(super) channel: P2,
        }
        impl<P0, P1, P2> PreCheckSmsCodeDtoBuilder<P0, P1, P2> {
            /// Phone number without the country code. Note the name, which is `phoneNumber` elsewhere.
            pub fn phone(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> PreCheckSmsCodeDtoBuilder<__rt::Set<__rt::String>, P1, P2> {
                let Self { phone, pass_code, phone_country_code, channel } = self;
                let phone = __rt::Set(value.into());
                PreCheckSmsCodeDtoBuilder {
                    phone,
                    pass_code,
                    phone_country_code,
                    channel,
                }
            }
            /// The code that the user received. Leading zeros count.
            pub fn pass_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> PreCheckSmsCodeDtoBuilder<P0, __rt::Set<__rt::Secret>, P2> {
                let Self { phone, pass_code, phone_country_code, channel } = self;
                let pass_code = __rt::Set(value.into());
                PreCheckSmsCodeDtoBuilder {
                    phone,
                    pass_code,
                    phone_country_code,
                    channel,
                }
            }
            /// Country code of the phone number, with the plus sign. Numbers in mainland China do without.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_country_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_country_code = value;
                self
            }
            /// The channel that the code was sent for.
            pub fn channel(
                self,
                value: impl __rt::Into<types::SmsChannel>,
            ) -> PreCheckSmsCodeDtoBuilder<P0, P1, __rt::Set<types::SmsChannel>> {
                let Self { phone, pass_code, phone_country_code, channel } = self;
                let channel = __rt::Set(value.into());
                PreCheckSmsCodeDtoBuilder {
                    phone,
                    pass_code,
                    phone_country_code,
                    channel,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::PreCheckSmsCodeDto
            where
                P0: fields::phone<__rt::String>,
                P1: fields::pass_code<__rt::Secret>,
                P2: fields::channel<types::SmsChannel>,
            {
                types::PreCheckSmsCodeDto {
                    phone: fields::phone::take(self.phone),
                    pass_code: fields::pass_code::take(self.pass_code),
                    phone_country_code: self.phone_country_code,
                    channel: fields::channel::take(self.channel),
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1, P2> __rt::From<PreCheckSmsCodeDtoBuilder<P0, P1, P2>>
        for types::PreCheckSmsCodeDto
        where
            P0: fields::phone<__rt::String>,
            P1: fields::pass_code<__rt::Secret>,
            P2: fields::channel<types::SmsChannel>,
        {
            fn from(builder: PreCheckSmsCodeDtoBuilder<P0, P1, P2>) -> Self {
                builder.build()
            }
        }
        /// Builds [`PreCheckEmailCodeDto`](types::PreCheckEmailCodeDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PreCheckEmailCodeDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) email: P0,
            pub(super) pass_code: P1,
            pub(super) channel: P2,
        }
        impl<P0, P1, P2> PreCheckEmailCodeDtoBuilder<P0, P1, P2> {
            /// E-mail address; upper and lower case are the same.
            pub fn email(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> PreCheckEmailCodeDtoBuilder<__rt::Set<__rt::String>, P1, P2> {
                let Self { email, pass_code, channel } = self;
                let email = __rt::Set(value.into());
                PreCheckEmailCodeDtoBuilder {
                    email,
                    pass_code,
                    channel,
                }
            }
            /// The code that the user received. Leading zeros count.
            pub fn pass_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> PreCheckEmailCodeDtoBuilder<P0, __rt::Set<__rt::Secret>, P2> {
                let Self { email, pass_code, channel } = self;
                let pass_code = __rt::Set(value.into());
                PreCheckEmailCodeDtoBuilder {
                    email,
                    pass_code,
                    channel,
                }
            }
            /// The channel that the code was sent for.
            pub fn channel(
                self,
                value: impl __rt::Into<types::EmailChannel>,
            ) -> PreCheckEmailCodeDtoBuilder<P0, P1, __rt::Set<types::EmailChannel>> {
                let Self { email, pass_code, channel } = self;
                let channel = __rt::Set(value.into());
                PreCheckEmailCodeDtoBuilder {
                    email,
                    pass_code,
                    channel,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::PreCheckEmailCodeDto
            where
                P0: fields::email<__rt::String>,
                P1: fields::pass_code<__rt::Secret>,
                P2: fields::channel<types::EmailChannel>,
            {
                types::PreCheckEmailCodeDto {
                    email: fields::email::take(self.email),
                    pass_code: fields::pass_code::take(self.pass_code),
                    channel: fields::channel::take(self.channel),
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1, P2> __rt::From<PreCheckEmailCodeDtoBuilder<P0, P1, P2>>
        for types::PreCheckEmailCodeDto
        where
            P0: fields::email<__rt::String>,
            P1: fields::pass_code<__rt::Secret>,
            P2: fields::channel<types::EmailChannel>,
        {
            fn from(builder: PreCheckEmailCodeDtoBuilder<P0, P1, P2>) -> Self {
                builder.build()
            }
        }
        /// Builds [`PreCheckCodeDto`](types::PreCheckCodeDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PreCheckCodeDtoBuilder<P0 = __rt::Missing> {
            pub(super) code_type: P0,
            pub(super) sms_code_payload: __rt::Option<types::PreCheckSmsCodeDto>,
            pub(super) email_code_payload: __rt::Option<types::PreCheckEmailCodeDto>,
        }
        impl<P0> PreCheckCodeDtoBuilder<P0> {
            /// How the code was sent.
            pub fn code_type(
                self,
                value: impl __rt::Into<types::PreCheckCodeType>,
            ) -> PreCheckCodeDtoBuilder<__rt::Set<types::PreCheckCodeType>> {
                let Self { code_type, sms_code_payload, email_code_payload } = self;
                let code_type = __rt::Set(value.into());
                PreCheckCodeDtoBuilder {
                    code_type,
                    sms_code_payload,
                    email_code_payload,
                }
            }
            /// The code and its number. Needed when `codeType` is `SMS`.
            pub fn sms_code_payload(
                mut self,
                value: impl __rt::Into<types::PreCheckSmsCodeDto>,
            ) -> Self {
                self.sms_code_payload = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_sms_code_payload(
                mut self,
                value: __rt::Option<types::PreCheckSmsCodeDto>,
            ) -> Self {
                self.sms_code_payload = value;
                self
            }
            /// The code and its address. Needed when `codeType` is `EMAIL`.
            pub fn email_code_payload(
                mut self,
                value: impl __rt::Into<types::PreCheckEmailCodeDto>,
            ) -> Self {
                self.email_code_payload = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email_code_payload(
                mut self,
                value: __rt::Option<types::PreCheckEmailCodeDto>,
            ) -> Self {
                self.email_code_payload = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::PreCheckCodeDto
            where
                P0: fields::code_type<types::PreCheckCodeType>,
            {
                types::PreCheckCodeDto {
                    code_type: fields::code_type::take(self.code_type),
                    sms_code_payload: self.sms_code_payload,
                    email_code_payload: self.email_code_payload,
                }
            }
        }
        /// Builds [`PreCheckCodeDataDto`](types::PreCheckCodeDataDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PreCheckCodeDataDtoBuilder<P0 = __rt::Missing> {
            pub(super) is_valid: P0,
            pub(super) message: __rt::Option<__rt::String>,
        }
        impl<P0> PreCheckCodeDataDtoBuilder<P0> {
            /// Whether the code is right and not expired.
            pub fn is_valid(
                self,
                value: impl __rt::Into<bool>,
            ) -> PreCheckCodeDataDtoBuilder<__rt::Set<bool>> {
                let Self { is_valid, message } = self;
                let is_valid = __rt::Set(value.into());
                PreCheckCodeDataDtoBuilder {
                    is_valid,
                    message,
                }
            }
            /// Why the code is not good, in words for people. Present when `isValid` is false.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::PreCheckCodeDataDto
            where
                P0: fields::is_valid<bool>,
            {
                types::PreCheckCodeDataDto {
                    is_valid: fields::is_valid::take(self.is_valid),
                    message: self.message,
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<PreCheckCodeDataDtoBuilder<P0>>
        for types::PreCheckCodeDataDto
        where
            P0: fields::is_valid<bool>,
        {
            fn from(builder: PreCheckCodeDataDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`PreCheckCodeRespDto`](types::PreCheckCodeRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PreCheckCodeRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> PreCheckCodeRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> PreCheckCodeRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                PreCheckCodeRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The outcome of the check.
            pub fn data(
                self,
                value: impl __rt::Into<types::PreCheckCodeDataDto>,
            ) -> PreCheckCodeRespDtoBuilder<P0, __rt::Set<types::PreCheckCodeDataDto>> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                PreCheckCodeRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::PreCheckCodeRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::PreCheckCodeDataDto>,
            {
                types::PreCheckCodeRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`GetSecurityInfoDto`](types::GetSecurityInfoDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetSecurityInfoDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
            P3 = __rt::Missing,
            P4 = __rt::Missing,
            P5 = __rt::Missing,
        > {
            pub(super) password_security_level: P0,
            pub(super) mfa_enrolled: P1,
            pub(super) password_set: P2,
            pub(super) email_binded: P3,
            pub(super) phone_binded: P4,
            pub(super) security_score: P5,
        }
        impl<P0, P1, P2, P3, P4, P5> GetSecurityInfoDtoBuilder<P0, P1, P2, P3, P4, P5> {
            /// Strength of the password.
            pub fn password_security_level(
                self,
                value: impl __rt::Into<i64>,
            ) -> GetSecurityInfoDtoBuilder<__rt::Set<i64>, P1, P2, P3, P4, P5> {
                let Self {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                } = self;
                let password_security_level = __rt::Set(value.into());
                GetSecurityInfoDtoBuilder {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                }
            }
            /// Whether the user has enrolled an MFA factor.
            pub fn mfa_enrolled(
                self,
                value: impl __rt::Into<bool>,
            ) -> GetSecurityInfoDtoBuilder<P0, __rt::Set<bool>, P2, P3, P4, P5> {
                let Self {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                } = self;
                let mfa_enrolled = __rt::Set(value.into());
                GetSecurityInfoDtoBuilder {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                }
            }
            /// Whether the account has a password.
            pub fn password_set(
                self,
                value: impl __rt::Into<bool>,
            ) -> GetSecurityInfoDtoBuilder<P0, P1, __rt::Set<bool>, P3, P4, P5> {
                let Self {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                } = self;
                let password_set = __rt::Set(value.into());
                GetSecurityInfoDtoBuilder {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                }
            }
            /// Whether an e-mail address is bound to the account.
            pub fn email_binded(
                self,
                value: impl __rt::Into<bool>,
            ) -> GetSecurityInfoDtoBuilder<P0, P1, P2, __rt::Set<bool>, P4, P5> {
                let Self {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                } = self;
                let email_binded = __rt::Set(value.into());
                GetSecurityInfoDtoBuilder {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                }
            }
            /// Whether a phone number is bound to the account.
            pub fn phone_binded(
                self,
                value: impl __rt::Into<bool>,
            ) -> GetSecurityInfoDtoBuilder<P0, P1, P2, P3, __rt::Set<bool>, P5> {
                let Self {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                } = self;
                let phone_binded = __rt::Set(value.into());
                GetSecurityInfoDtoBuilder {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                }
            }
            /// Overall score of the account.
            pub fn security_score(
                self,
                value: impl __rt::Into<f64>,
            ) -> GetSecurityInfoDtoBuilder<P0, P1, P2, P3, P4, __rt::Set<f64>> {
                let Self {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                } = self;
                let security_score = __rt::Set(value.into());
                GetSecurityInfoDtoBuilder {
                    password_security_level,
                    mfa_enrolled,
                    password_set,
                    email_binded,
                    phone_binded,
                    security_score,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetSecurityInfoDto
            where
                P0: fields::password_security_level<i64>,
                P1: fields::mfa_enrolled<bool>,
                P2: fields::password_set<bool>,
                P3: fields::email_binded<bool>,
                P4: fields::phone_binded<bool>,
                P5: fields::security_score<f64>,
            {
                types::GetSecurityInfoDto {
                    password_security_level: fields::password_security_level::take(
                        self.password_security_level,
                    ),
                    mfa_enrolled: fields::mfa_enrolled::take(self.mfa_enrolled),
                    password_set: fields::password_set::take(self.password_set),
                    email_binded: fields::email_binded::take(self.email_binded),
                    phone_binded: fields::phone_binded::take(self.phone_binded),
                    security_score: fields::security_score::take(self.security_score),
                }
            }
        }
        #[automatically_derived]
        impl<
            P0,
            P1,
            P2,
            P3,
            P4,
            P5,
        > __rt::From<GetSecurityInfoDtoBuilder<P0, P1, P2, P3, P4, P5>>
        for types::GetSecurityInfoDto
        where
            P0: fields::password_security_level<i64>,
            P1: fields::mfa_enrolled<bool>,
            P2: fields::password_set<bool>,
            P3: fields::email_binded<bool>,
            P4: fields::phone_binded<bool>,
            P5: fields::security_score<f64>,
        {
            fn from(builder: GetSecurityInfoDtoBuilder<P0, P1, P2, P3, P4, P5>) -> Self {
                builder.build()
            }
        }
        /// Builds [`GetSecurityInfoRespDto`](types::GetSecurityInfoRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetSecurityInfoRespDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> GetSecurityInfoRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> GetSecurityInfoRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                GetSecurityInfoRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The rating.
            pub fn data(
                self,
                value: impl __rt::Into<types::GetSecurityInfoDto>,
            ) -> GetSecurityInfoRespDtoBuilder<
                P0,
                __rt::Set<types::GetSecurityInfoDto>,
            > {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                GetSecurityInfoRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetSecurityInfoRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::GetSecurityInfoDto>,
            {
                types::GetSecurityInfoRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`SignInByPasswordPayloadDto`](types::SignInByPasswordPayloadDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SignInByPasswordPayloadDtoBuilder<P0 = __rt::Missing> {
            pub(super) password: P0,
            pub(super) account: __rt::Option<__rt::String>,
            pub(super) email: __rt::Option<__rt::String>,
            pub(super) username: __rt::Option<__rt::String>,
            pub(super) phone: __rt::Option<__rt::String>,
        }
        impl<P0> SignInByPasswordPayloadDtoBuilder<P0> {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub fn password(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SignInByPasswordPayloadDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { password, account, email, username, phone } = self;
                let password = __rt::Set(value.into());
                SignInByPasswordPayloadDtoBuilder {
                    password,
                    account,
                    email,
                    username,
                    phone,
                }
            }
            /// User name, phone number or e-mail address; the server finds out which.
            pub fn account(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.account = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_account(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.account = value;
                self
            }
            /// E-mail address; upper and lower case are the same.
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.email = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.email = value;
                self
            }
            /// User name.
            pub fn username(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.username = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_username(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.username = value;
                self
            }
            /// Phone number.
            pub fn phone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.phone = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SignInByPasswordPayloadDto
            where
                P0: fields::password<__rt::Secret>,
            {
                types::SignInByPasswordPayloadDto {
                    password: fields::password::take(self.password),
                    account: self.account,
                    email: self.email,
                    username: self.username,
                    phone: self.phone,
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<SignInByPasswordPayloadDtoBuilder<P0>>
        for types::SignInByPasswordPayloadDto
        where
            P0: fields::password<__rt::Secret>,
        {
            fn from(builder: SignInByPasswordPayloadDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`SignInByPassCodePayloadDto`](types::SignInByPassCodePayloadDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SignInByPassCodePayloadDtoBuilder<P0 = __rt::Missing> {
            pub(super) pass_code: P0,
            pub(super) email: __rt::Option<__rt::String>,
            pub(super) phone: __rt::Option<__rt::String>,
            pub(super) phone_country_code: __rt::Option<__rt::String>,
        }
        impl<P0> SignInByPassCodePayloadDtoBuilder<P0> {
            /// The code that the user received. Leading zeros count.
            pub fn pass_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SignInByPassCodePayloadDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { pass_code, email, phone, phone_country_code } = self;
                let pass_code = __rt::Set(value.into());
                SignInByPassCodePayloadDtoBuilder {
                    pass_code,
                    email,
                    phone,
                    phone_country_code,
                }
            }
            /// E-mail address that the code was sent to; upper and lower case are the same.
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.email = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.email = value;
                self
            }
            /// Phone number that the code was sent to, without the country code.
            pub fn phone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.phone = value;
                self
            }
            /// Country code of the phone number, with the plus sign; `+86` is taken if it is left out.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_country_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_country_code = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SignInByPassCodePayloadDto
            where
                P0: fields::pass_code<__rt::Secret>,
            {
                types::SignInByPassCodePayloadDto {
                    pass_code: fields::pass_code::take(self.pass_code),
                    email: self.email,
                    phone: self.phone,
                    phone_country_code: self.phone_country_code,
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<SignInByPassCodePayloadDtoBuilder<P0>>
        for types::SignInByPassCodePayloadDto
        where
            P0: fields::pass_code<__rt::Secret>,
        {
            fn from(builder: SignInByPassCodePayloadDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`SignInByAdPayloadDto`](types::SignInByAdPayloadDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SignInByAdPayloadDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) password: P0,
            pub(super) sam_account_name: P1,
        }
        impl<P0, P1> SignInByAdPayloadDtoBuilder<P0, P1> {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub fn password(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SignInByAdPayloadDtoBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self { password, sam_account_name } = self;
                let password = __rt::Set(value.into());
                SignInByAdPayloadDtoBuilder {
                    password,
                    sam_account_name,
                }
            }
            /// The account's `sAMAccountName` in the Active Directory.
            pub fn sam_account_name(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SignInByAdPayloadDtoBuilder<P0, __rt::Set<__rt::String>> {
                let Self { password, sam_account_name } = self;
                let sam_account_name = __rt::Set(value.into());
                SignInByAdPayloadDtoBuilder {
                    password,
                    sam_account_name,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SignInByAdPayloadDto
            where
                P0: fields::password<__rt::Secret>,
                P1: fields::sam_account_name<__rt::String>,
            {
                types::SignInByAdPayloadDto {
                    password: fields::password::take(self.password),
                    sam_account_name: fields::sam_account_name::take(
                        self.sam_account_name,
                    ),
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1> __rt::From<SignInByAdPayloadDtoBuilder<P0, P1>>
        for types::SignInByAdPayloadDto
        where
            P0: fields::password<__rt::Secret>,
            P1: fields::sam_account_name<__rt::String>,
        {
            fn from(builder: SignInByAdPayloadDtoBuilder<P0, P1>) -> Self {
                builder.build()
            }
        }
        /// Builds [`SignInByLdapPayloadDto`](types::SignInByLdapPayloadDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SignInByLdapPayloadDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) password: P0,
            pub(super) sam_account_name: P1,
        }
        impl<P0, P1> SignInByLdapPayloadDtoBuilder<P0, P1> {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub fn password(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SignInByLdapPayloadDtoBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self { password, sam_account_name } = self;
                let password = __rt::Set(value.into());
                SignInByLdapPayloadDtoBuilder {
                    password,
                    sam_account_name,
                }
            }
            /// The account's name in the LDAP directory.
            pub fn sam_account_name(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SignInByLdapPayloadDtoBuilder<P0, __rt::Set<__rt::String>> {
                let Self { password, sam_account_name } = self;
                let sam_account_name = __rt::Set(value.into());
                SignInByLdapPayloadDtoBuilder {
                    password,
                    sam_account_name,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SignInByLdapPayloadDto
            where
                P0: fields::password<__rt::Secret>,
                P1: fields::sam_account_name<__rt::String>,
            {
                types::SignInByLdapPayloadDto {
                    password: fields::password::take(self.password),
                    sam_account_name: fields::sam_account_name::take(
                        self.sam_account_name,
                    ),
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1> __rt::From<SignInByLdapPayloadDtoBuilder<P0, P1>>
        for types::SignInByLdapPayloadDto
        where
            P0: fields::password<__rt::Secret>,
            P1: fields::sam_account_name<__rt::String>,
        {
            fn from(builder: SignInByLdapPayloadDtoBuilder<P0, P1>) -> Self {
                builder.build()
            }
        }
        /// Builds [`SignInOptionsDto`](types::SignInOptionsDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SignInOptionsDtoBuilder {
            pub(super) scope: __rt::Option<__rt::String>,
            pub(super) client_ip: __rt::Option<__rt::String>,
            pub(super) context: __rt::Option<__rt::Value>,
            pub(super) tenant_id: __rt::Option<__rt::String>,
            pub(super) custom_data: __rt::Option<__rt::Value>,
            pub(super) auto_register: __rt::Option<bool>,
            pub(super) captcha_code: __rt::Option<__rt::String>,
            pub(super) captcha_token: __rt::Option<__rt::Secret>,
            pub(super) password_encrypt_type: __rt::Option<types::PasswordEncryptType>,
        }
        impl SignInOptionsDtoBuilder {
            /// Permissions to ask for, separated by spaces. `openid` has to be among them; `offline_access` adds a refresh token; `profile`, `phone`, `email` and others add those claims to the id token.
            pub fn scope(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.scope = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_scope(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.scope = value;
                self
            }
            /// IP address of the user. Set it when a server signs the user in, or the server's own address is taken as the user's.
            pub fn client_ip(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.client_ip = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_ip(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.client_ip = value;
                self
            }
            /// Values of your own that are handed to the vendor's pipelines as their `context`.
            pub fn context(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
                self.context = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_context(mut self, value: __rt::Option<__rt::Value>) -> Self {
                self.context = value;
                self
            }
            /// Id of the tenant to sign in to.
            pub fn tenant_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.tenant_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_tenant_id(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.tenant_id = value;
                self
            }
            /// Values for fields that the user pool defines itself. They have to be defined in the console before.
            pub fn custom_data(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
                self.custom_data = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_custom_data(
                mut self,
                value: __rt::Option<__rt::Value>,
            ) -> Self {
                self.custom_data = value;
                self
            }
            /// Whether to create the account if there is none. Works with a user name, e-mail address or phone number, but not with `account`.
            pub fn auto_register(mut self, value: impl __rt::Into<bool>) -> Self {
                self.auto_register = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_auto_register(mut self, value: __rt::Option<bool>) -> Self {
                self.auto_register = value;
                self
            }
            /// What the user read in a captcha image; upper and lower case are the same. Needed when the user pool asks for a captcha after too many failed attempts.
            pub fn captcha_code(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.captcha_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_captcha_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.captcha_code = value;
                self
            }
            /// Token that came with the captcha image. Needed together with `captchaCode`.
            pub fn captcha_token(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.captcha_token = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_captcha_token(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.captcha_token = value;
                self
            }
            /// How the password in the payload is encrypted; `none` is taken if it is left out.
            pub fn password_encrypt_type(
                mut self,
                value: impl __rt::Into<types::PasswordEncryptType>,
            ) -> Self {
                self.password_encrypt_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_password_encrypt_type(
                mut self,
                value: __rt::Option<types::PasswordEncryptType>,
            ) -> Self {
                self.password_encrypt_type = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SignInOptionsDto {
                types::SignInOptionsDto {
                    scope: self.scope,
                    client_ip: self.client_ip,
                    context: self.context,
                    tenant_id: self.tenant_id,
                    custom_data: self.custom_data,
                    auto_register: self.auto_register,
                    captcha_code: self.captcha_code,
                    captcha_token: self.captcha_token,
                    password_encrypt_type: self.password_encrypt_type,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<SignInOptionsDtoBuilder> for types::SignInOptionsDto {
            fn from(builder: SignInOptionsDtoBuilder) -> Self {
                builder.build()
            }
        }
        /// Builds [`SigninByCredentialsDto`](types::SigninByCredentialsDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SigninByCredentialsDtoBuilder<P0 = __rt::Missing> {
            pub(super) connection: P0,
            pub(super) password_payload: __rt::Option<types::SignInByPasswordPayloadDto>,
            pub(super) pass_code_payload: __rt::Option<
                types::SignInByPassCodePayloadDto,
            >,
            pub(super) ad_payload: __rt::Option<types::SignInByAdPayloadDto>,
            pub(super) ldap_payload: __rt::Option<types::SignInByLdapPayloadDto>,
            pub(super) options: __rt::Option<types::SignInOptionsDto>,
            pub(super) client_id: __rt::Option<__rt::String>,
            pub(super) client_secret: __rt::Option<__rt::Secret>,
        }
        impl<P0> SigninByCredentialsDtoBuilder<P0> {
            /// How the user signs in.
            pub fn connection(
                self,
                value: impl __rt::Into<types::SignInConnection>,
            ) -> SigninByCredentialsDtoBuilder<__rt::Set<types::SignInConnection>> {
                let Self {
                    connection,
                    password_payload,
                    pass_code_payload,
                    ad_payload,
                    ldap_payload,
                    options,
                    client_id,
                    client_secret,
                } = self;
                let connection = __rt::Set(value.into());
                SigninByCredentialsDtoBuilder {
                    connection,
                    password_payload,
                    pass_code_payload,
                    ad_payload,
                    ldap_payload,
                    options,
                    client_id,
                    client_secret,
                }
            }
            /// Needed when `connection` is `PASSWORD`.
            pub fn password_payload(
                mut self,
                value: impl __rt::Into<types::SignInByPasswordPayloadDto>,
            ) -> Self {
                self.password_payload = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_password_payload(
                mut self,
                value: __rt::Option<types::SignInByPasswordPayloadDto>,
            ) -> Self {
                self.password_payload = value;
                self
            }
            /// Needed when `connection` is `PASSCODE`.
            pub fn pass_code_payload(
                mut self,
                value: impl __rt::Into<types::SignInByPassCodePayloadDto>,
            ) -> Self {
                self.pass_code_payload = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_pass_code_payload(
                mut self,
                value: __rt::Option<types::SignInByPassCodePayloadDto>,
            ) -> Self {
                self.pass_code_payload = value;
                self
            }
            /// Needed when `connection` is `AD`.
            pub fn ad_payload(
                mut self,
                value: impl __rt::Into<types::SignInByAdPayloadDto>,
            ) -> Self {
                self.ad_payload = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_ad_payload(
                mut self,
                value: __rt::Option<types::SignInByAdPayloadDto>,
            ) -> Self {
                self.ad_payload = value;
                self
            }
            /// Needed when `connection` is `LDAP`.
            pub fn ldap_payload(
                mut self,
                value: impl __rt::Into<types::SignInByLdapPayloadDto>,
            ) -> Self {
                self.ldap_payload = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_ldap_payload(
                mut self,
                value: __rt::Option<types::SignInByLdapPayloadDto>,
            ) -> Self {
                self.ldap_payload = value;
                self
            }
            /// Options, such as the scope to ask for.
            pub fn options(
                mut self,
                value: impl __rt::Into<types::SignInOptionsDto>,
            ) -> Self {
                self.options = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_options(
                mut self,
                value: __rt::Option<types::SignInOptionsDto>,
            ) -> Self {
                self.options = value;
                self
            }
            /// The app id. Needed when the application authenticates by `client_secret_post`.
            pub fn client_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.client_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_id(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.client_id = value;
                self
            }
            /// The app secret. Needed when the application authenticates by `client_secret_post`.
            pub fn client_secret(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.client_secret = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_secret(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.client_secret = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SigninByCredentialsDto
            where
                P0: fields::connection<types::SignInConnection>,
            {
                types::SigninByCredentialsDto {
                    connection: fields::connection::take(self.connection),
                    password_payload: self.password_payload,
                    pass_code_payload: self.pass_code_payload,
                    ad_payload: self.ad_payload,
                    ldap_payload: self.ldap_payload,
                    options: self.options,
                    client_id: self.client_id,
                    client_secret: self.client_secret,
                }
            }
        }
        /// Builds [`SigninByCredentialsDto`](types::SigninByCredentialsDto) for `PASSWORD`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SigninByCredentialsDtoPasswordBuilder<P0 = __rt::Missing> {
            pub(super) password: P0,
            pub(super) account: __rt::Option<__rt::String>,
            pub(super) email: __rt::Option<__rt::String>,
            pub(super) username: __rt::Option<__rt::String>,
            pub(super) phone: __rt::Option<__rt::String>,
            pub(super) options: __rt::Option<types::SignInOptionsDto>,
            pub(super) client_id: __rt::Option<__rt::String>,
            pub(super) client_secret: __rt::Option<__rt::Secret>,
        }
        impl<P0> SigninByCredentialsDtoPasswordBuilder<P0> {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub fn password(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SigninByCredentialsDtoPasswordBuilder<__rt::Set<__rt::Secret>> {
                let Self {
                    password,
                    account,
                    email,
                    username,
                    phone,
                    options,
                    client_id,
                    client_secret,
                } = self;
                let password = __rt::Set(value.into());
                SigninByCredentialsDtoPasswordBuilder {
                    password,
                    account,
                    email,
                    username,
                    phone,
                    options,
                    client_id,
                    client_secret,
                }
            }
            /// User name, phone number or e-mail address; the server finds out which.
            pub fn account(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.account = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_account(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.account = value;
                self
            }
            /// E-mail address; upper and lower case are the same.
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.email = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.email = value;
                self
            }
            /// User name.
            pub fn username(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.username = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_username(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.username = value;
                self
            }
            /// Phone number.
            pub fn phone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.phone = value;
                self
            }
            /// Options, such as the scope to ask for.
            pub fn options(
                mut self,
                value: impl __rt::Into<types::SignInOptionsDto>,
            ) -> Self {
                self.options = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_options(
                mut self,
                value: __rt::Option<types::SignInOptionsDto>,
            ) -> Self {
                self.options = value;
                self
            }
            /// The app id. Needed when the application authenticates by `client_secret_post`.
            pub fn client_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.client_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_id(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.client_id = value;
                self
            }
            /// The app secret. Needed when the application authenticates by `client_secret_post`.
            pub fn client_secret(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.client_secret = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_secret(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.client_secret = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SigninByCredentialsDto
            where
                P0: cases::password_password<__rt::Secret>,
            {
                types::SigninByCredentialsDto {
                    connection: types::SignInConnection::Password,
                    password_payload: __rt::Some(types::SignInByPasswordPayloadDto {
                        password: cases::password_password::take(self.password),
                        account: self.account,
                        email: self.email,
                        username: self.username,
                        phone: self.phone,
                    }),
                    pass_code_payload: __rt::None,
                    ad_payload: __rt::None,
                    ldap_payload: __rt::None,
                    options: self.options,
                    client_id: self.client_id,
                    client_secret: self.client_secret,
                }
            }
        }
        /// Builds [`SigninByCredentialsDto`](types::SigninByCredentialsDto) for `PASSCODE`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SigninByCredentialsDtoPasscodeBuilder<P0 = __rt::Missing> {
            pub(super) pass_code: P0,
            pub(super) email: __rt::Option<__rt::String>,
            pub(super) phone: __rt::Option<__rt::String>,
            pub(super) phone_country_code: __rt::Option<__rt::String>,
            pub(super) options: __rt::Option<types::SignInOptionsDto>,
            pub(super) client_id: __rt::Option<__rt::String>,
            pub(super) client_secret: __rt::Option<__rt::Secret>,
        }
        impl<P0> SigninByCredentialsDtoPasscodeBuilder<P0> {
            /// The code that the user received. Leading zeros count.
            pub fn pass_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SigninByCredentialsDtoPasscodeBuilder<__rt::Set<__rt::Secret>> {
                let Self {
                    pass_code,
                    email,
                    phone,
                    phone_country_code,
                    options,
                    client_id,
                    client_secret,
                } = self;
                let pass_code = __rt::Set(value.into());
                SigninByCredentialsDtoPasscodeBuilder {
                    pass_code,
                    email,
                    phone,
                    phone_country_code,
                    options,
                    client_id,
                    client_secret,
                }
            }
            /// E-mail address that the code was sent to; upper and lower case are the same.
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.email = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.email = value;
                self
            }
            /// Phone number that the code was sent to, without the country code.
            pub fn phone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.phone = value;
                self
            }
            /// Country code of the phone number, with the plus sign; `+86` is taken if it is left out.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_country_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_country_code = value;
                self
            }
            /// Options, such as the scope to ask for.
            pub fn options(
                mut self,
                value: impl __rt::Into<types::SignInOptionsDto>,
            ) -> Self {
                self.options = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_options(
                mut self,
                value: __rt::Option<types::SignInOptionsDto>,
            ) -> Self {
                self.options = value;
                self
            }
            /// The app id. Needed when the application authenticates by `client_secret_post`.
            pub fn client_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.client_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_id(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.client_id = value;
                self
            }
            /// The app secret. Needed when the application authenticates by `client_secret_post`.
            pub fn client_secret(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.client_secret = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_secret(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.client_secret = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SigninByCredentialsDto
            where
                P0: cases::passcode_pass_code<__rt::Secret>,
            {
                types::SigninByCredentialsDto {
                    connection: types::SignInConnection::Passcode,
                    password_payload: __rt::None,
                    pass_code_payload: __rt::Some(types::SignInByPassCodePayloadDto {
                        pass_code: cases::passcode_pass_code::take(self.pass_code),
                        email: self.email,
                        phone: self.phone,
                        phone_country_code: self.phone_country_code,
                    }),
                    ad_payload: __rt::None,
                    ldap_payload: __rt::None,
                    options: self.options,
                    client_id: self.client_id,
                    client_secret: self.client_secret,
                }
            }
        }
        /// Builds [`SigninByCredentialsDto`](types::SigninByCredentialsDto) for `AD`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SigninByCredentialsDtoAdBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) password: P0,
            pub(super) sam_account_name: P1,
            pub(super) options: __rt::Option<types::SignInOptionsDto>,
            pub(super) client_id: __rt::Option<__rt::String>,
            pub(super) client_secret: __rt::Option<__rt::Secret>,
        }
        impl<P0, P1> SigninByCredentialsDtoAdBuilder<P0, P1> {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub fn password(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SigninByCredentialsDtoAdBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self {
                    password,
                    sam_account_name,
                    options,
                    client_id,
                    client_secret,
                } = self;
                let password = __rt::Set(value.into());
                SigninByCredentialsDtoAdBuilder {
                    password,
                    sam_account_name,
                    options,
                    client_id,
                    client_secret,
                }
            }
            /// The account's `sAMAccountName` in the Active Directory.
            pub fn sam_account_name(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SigninByCredentialsDtoAdBuilder<P0, __rt::Set<__rt::String>> {
                let Self {
                    password,
                    sam_account_name,
                    options,
                    client_id,
                    client_secret,
                } = self;
                let sam_account_name = __rt::Set(value.into());
                SigninByCredentialsDtoAdBuilder {
                    password,
                    sam_account_name,
                    options,
                    client_id,
                    client_secret,
                }
            }
            /// Options, such as the scope to ask for.
            pub fn options(
                mut self,
                value: impl __rt::Into<types::SignInOptionsDto>,
            ) -> Self {
                self.options = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_options(
                mut self,
                value: __rt::Option<types::SignInOptionsDto>,
            ) -> Self {
                self.options = value;
                self
            }
            /// The app id. Needed when the application authenticates by `client_secret_post`.
            pub fn client_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.client_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_id(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.client_id = value;
                self
            }
            /// The app secret. Needed when the application authenticates by `client_secret_post`.
            pub fn client_secret(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.client_secret = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_secret(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.client_secret = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SigninByCredentialsDto
            where
                P0: cases::ad_password<__rt::Secret>,
                P1: cases::ad_sam_account_name<__rt::String>,
            {
                types::SigninByCredentialsDto {
                    connection: types::SignInConnection::Ad,
                    password_payload: __rt::None,
                    pass_code_payload: __rt::None,
                    ad_payload: __rt::Some(types::SignInByAdPayloadDto {
                        password: cases::ad_password::take(self.password),
                        sam_account_name: cases::ad_sam_account_name::take(
                            self.sam_account_name,
                        ),
                    }),
                    ldap_payload: __rt::None,
                    options: self.options,
                    client_id: self.client_id,
                    client_secret: self.client_secret,
                }
            }
        }
        /// Builds [`SigninByCredentialsDto`](types::SigninByCredentialsDto) for `LDAP`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SigninByCredentialsDtoLdapBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) password: P0,
            pub(super) sam_account_name: P1,
            pub(super) options: __rt::Option<types::SignInOptionsDto>,
            pub(super) client_id: __rt::Option<__rt::String>,
            pub(super) client_secret: __rt::Option<__rt::Secret>,
        }
        impl<P0, P1> SigninByCredentialsDtoLdapBuilder<P0, P1> {
            /// The password, encrypted as `options.passwordEncryptType` says, in plain text if that is not set.
            pub fn password(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> SigninByCredentialsDtoLdapBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self {
                    password,
                    sam_account_name,
                    options,
                    client_id,
                    client_secret,
                } = self;
                let password = __rt::Set(value.into());
                SigninByCredentialsDtoLdapBuilder {
                    password,
                    sam_account_name,
                    options,
                    client_id,
                    client_secret,
                }
            }
            /// The account's name in the LDAP directory.
            pub fn sam_account_name(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SigninByCredentialsDtoLdapBuilder<P0, __rt::Set<__rt::String>> {
                let Self {
                    password,
                    sam_account_name,
                    options,
                    client_id,
                    client_secret,
                } = self;
                let sam_account_name = __rt::Set(value.into());
                SigninByCredentialsDtoLdapBuilder {
                    password,
                    sam_account_name,
                    options,
                    client_id,
                    client_secret,
                }
            }
            /// Options, such as the scope to ask for.
            pub fn options(
                mut self,
                value: impl __rt::Into<types::SignInOptionsDto>,
            ) -> Self {
                self.options = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_options(
                mut self,
                value: __rt::Option<types::SignInOptionsDto>,
            ) -> Self {
                self.options = value;
                self
            }
            /// The app id. Needed when the application authenticates by `client_secret_post`.
            pub fn client_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.client_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_id(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.client_id = value;
                self
            }
            /// The app secret. Needed when the application authenticates by `client_secret_post`.
            pub fn client_secret(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.client_secret = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_client_secret(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.client_secret = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SigninByCredentialsDto
            where
                P0: cases::ldap_password<__rt::Secret>,
                P1: cases::ldap_sam_account_name<__rt::String>,
            {
                types::SigninByCredentialsDto {
                    connection: types::SignInConnection::Ldap,
                    password_payload: __rt::None,
                    pass_code_payload: __rt::None,
                    ad_payload: __rt::None,
                    ldap_payload: __rt::Some(types::SignInByLdapPayloadDto {
                        password: cases::ldap_password::take(self.password),
                        sam_account_name: cases::ldap_sam_account_name::take(
                            self.sam_account_name,
                        ),
                    }),
                    options: self.options,
                    client_id: self.client_id,
                    client_secret: self.client_secret,
                }
            }
        }
        /// Builds [`LoginTokenResponseDataDto`](types::LoginTokenResponseDataDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct LoginTokenResponseDataDtoBuilder<P0 = __rt::Missing> {
            pub(super) scope: __rt::Option<__rt::String>,
            pub(super) access_token: __rt::Option<__rt::Secret>,
            pub(super) id_token: __rt::Option<__rt::Secret>,
            pub(super) refresh_token: __rt::Option<__rt::Secret>,
            pub(super) token_type: __rt::Option<__rt::String>,
            pub(super) expire_in: P0,
        }
        impl<P0> LoginTokenResponseDataDtoBuilder<P0> {
            /// Permissions that the access token carries, separated by spaces. Not every server sends it.
            pub fn scope(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.scope = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_scope(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.scope = value;
                self
            }
            /// Token that the user operations of this document take.
            pub fn access_token(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.access_token = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_access_token(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.access_token = value;
                self
            }
            /// The user's identity, as a JWT with the claims that the scope asks for.
            pub fn id_token(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.id_token = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_id_token(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.id_token = value;
                self
            }
            /// Token to get a new access token with. Present if the scope holds `offline_access`.
            pub fn refresh_token(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.refresh_token = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_refresh_token(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.refresh_token = value;
                self
            }
            /// Kind of the access token, `bearer`. Not every server sends it.
            pub fn token_type(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.token_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_token_type(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.token_type = value;
                self
            }
            /// For how many seconds from now the access token is valid. Named `expires_in` elsewhere.
            pub fn expire_in(
                self,
                value: impl __rt::Into<i64>,
            ) -> LoginTokenResponseDataDtoBuilder<__rt::Set<i64>> {
                let Self {
                    scope,
                    access_token,
                    id_token,
                    refresh_token,
                    token_type,
                    expire_in,
                } = self;
                let expire_in = __rt::Set(value.into());
                LoginTokenResponseDataDtoBuilder {
                    scope,
                    access_token,
                    id_token,
                    refresh_token,
                    token_type,
                    expire_in,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::LoginTokenResponseDataDto
            where
                P0: fields::expire_in<i64>,
            {
                types::LoginTokenResponseDataDto {
                    scope: self.scope,
                    access_token: self.access_token,
                    id_token: self.id_token,
                    refresh_token: self.refresh_token,
                    token_type: self.token_type,
                    expire_in: fields::expire_in::take(self.expire_in),
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<LoginTokenResponseDataDtoBuilder<P0>>
        for types::LoginTokenResponseDataDto
        where
            P0: fields::expire_in<i64>,
        {
            fn from(builder: LoginTokenResponseDataDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`LoginTokenRespDto`](types::LoginTokenRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct LoginTokenRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> LoginTokenRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> LoginTokenRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                LoginTokenRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The tokens.
            pub fn data(
                self,
                value: impl __rt::Into<types::LoginTokenResponseDataDto>,
            ) -> LoginTokenRespDtoBuilder<
                P0,
                __rt::Set<types::LoginTokenResponseDataDto>,
            > {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                LoginTokenRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::LoginTokenRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::LoginTokenResponseDataDto>,
            {
                types::LoginTokenRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`VerifyAppSmsMfaDto`](types::VerifyAppSmsMfaDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct VerifyAppSmsMfaDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) phone: P0,
            pub(super) code: P1,
            pub(super) phone_country_code: __rt::Option<__rt::String>,
        }
        impl<P0, P1> VerifyAppSmsMfaDtoBuilder<P0, P1> {
            /// Phone number without the country code. Note the name, which is `phoneNumber` elsewhere.
            pub fn phone(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> VerifyAppSmsMfaDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { phone, code, phone_country_code } = self;
                let phone = __rt::Set(value.into());
                VerifyAppSmsMfaDtoBuilder {
                    phone,
                    code,
                    phone_country_code,
                }
            }
            /// The code that the user received, 4 or 6 digits. Leading zeros count.
            pub fn code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> VerifyAppSmsMfaDtoBuilder<P0, __rt::Set<__rt::Secret>> {
                let Self { phone, code, phone_country_code } = self;
                let code = __rt::Set(value.into());
                VerifyAppSmsMfaDtoBuilder {
                    phone,
                    code,
                    phone_country_code,
                }
            }
            /// Country code of the phone number, with the plus sign. Numbers in mainland China do without.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_country_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_country_code = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::VerifyAppSmsMfaDto
            where
                P0: fields::phone<__rt::String>,
                P1: fields::code<__rt::Secret>,
            {
                types::VerifyAppSmsMfaDto {
                    phone: fields::phone::take(self.phone),
                    code: fields::code::take(self.code),
                    phone_country_code: self.phone_country_code,
                }
            }
        }
        /// Builds [`VerifyAppEmailMfaDto`](types::VerifyAppEmailMfaDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct VerifyAppEmailMfaDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) email: P0,
            pub(super) code: P1,
        }
        impl<P0, P1> VerifyAppEmailMfaDtoBuilder<P0, P1> {
            /// E-mail address; upper and lower case are the same.
            pub fn email(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> VerifyAppEmailMfaDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { email, code } = self;
                let email = __rt::Set(value.into());
                VerifyAppEmailMfaDtoBuilder {
                    email,
                    code,
                }
            }
            /// The code that the user received, 4 or 6 digits. Leading zeros count.
            pub fn code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> VerifyAppEmailMfaDtoBuilder<P0, __rt::Set<__rt::Secret>> {
                let Self { email, code } = self;
                let code = __rt::Set(value.into());
                VerifyAppEmailMfaDtoBuilder {
                    email,
                    code,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::VerifyAppEmailMfaDto
            where
                P0: fields::email<__rt::String>,
                P1: fields::code<__rt::Secret>,
            {
                types::VerifyAppEmailMfaDto {
                    email: fields::email::take(self.email),
                    code: fields::code::take(self.code),
                }
            }
        }
        /// Builds [`VerifyTotpMfaDto`](types::VerifyTotpMfaDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct VerifyTotpMfaDtoBuilder<P0 = __rt::Missing> {
            pub(super) totp: P0,
            pub(super) authenticator_type: __rt::Option<types::MfaAuthenticatorType>,
        }
        impl<P0> VerifyTotpMfaDtoBuilder<P0> {
            /// The 6 digits that the app shows. Leading zeros count. A code is good for about 30 seconds.
            pub fn totp(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> VerifyTotpMfaDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { totp, authenticator_type } = self;
                let totp = __rt::Set(value.into());
                VerifyTotpMfaDtoBuilder {
                    totp,
                    authenticator_type,
                }
            }
            /// Always `totp`, which is taken if it is left out.
            pub fn authenticator_type(
                mut self,
                value: impl __rt::Into<types::MfaAuthenticatorType>,
            ) -> Self {
                self.authenticator_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_authenticator_type(
                mut self,
                value: __rt::Option<types::MfaAuthenticatorType>,
            ) -> Self {
                self.authenticator_type = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::VerifyTotpMfaDto
            where
                P0: fields::totp<__rt::Secret>,
            {
                types::VerifyTotpMfaDto {
                    totp: fields::totp::take(self.totp),
                    authenticator_type: self.authenticator_type,
                }
            }
        }
        /// Builds [`VerifyTotpRecoveryCodeDto`](types::VerifyTotpRecoveryCodeDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct VerifyTotpRecoveryCodeDtoBuilder<P0 = __rt::Missing> {
            pub(super) recovery_code: P0,
        }
        impl<P0> VerifyTotpRecoveryCodeDtoBuilder<P0> {
            /// The code that came with the binding of the app, or with the last use of such a code: six groups of four hexadecimal digits. It is good for one use.
            pub fn recovery_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> VerifyTotpRecoveryCodeDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { recovery_code } = self;
                let recovery_code = __rt::Set(value.into());
                VerifyTotpRecoveryCodeDtoBuilder {
                    recovery_code,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::VerifyTotpRecoveryCodeDto
            where
                P0: fields::recovery_code<__rt::Secret>,
            {
                types::VerifyTotpRecoveryCodeDto {
                    recovery_code: fields::recovery_code::take(self.recovery_code),
                }
            }
        }
        /// Builds [`VerifyFaceMfaDto`](types::VerifyFaceMfaDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct VerifyFaceMfaDtoBuilder<P0 = __rt::Missing> {
            pub(super) photo: P0,
            pub(super) r#type: __rt::Option<types::MfaAuthenticatorType>,
        }
        impl<P0> VerifyFaceMfaDtoBuilder<P0> {
            /// The URL of an image, or the key that the vendor's upload endpoint gave for it.
            pub fn photo(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> VerifyFaceMfaDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { photo, r#type } = self;
                let photo = __rt::Set(value.into());
                VerifyFaceMfaDtoBuilder {
                    photo,
                    r#type,
                }
            }
            /// Always `face`, which is taken if it is left out.
            pub fn r#type(
                mut self,
                value: impl __rt::Into<types::MfaAuthenticatorType>,
            ) -> Self {
                self.r#type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_type(
                mut self,
                value: __rt::Option<types::MfaAuthenticatorType>,
            ) -> Self {
                self.r#type = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::VerifyFaceMfaDto
            where
                P0: fields::photo<__rt::Secret>,
            {
                types::VerifyFaceMfaDto {
                    photo: fields::photo::take(self.photo),
                    r#type: self.r#type,
                }
            }
        }
        /// Builds [`MfaUser`](types::MfaUser).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaUserBuilder<P0 = __rt::Missing> {
            pub(super) id: P0,
            pub(super) arn: __rt::Option<__rt::String>,
            pub(super) user_pool_id: __rt::Option<__rt::String>,
            pub(super) external_id: __rt::Option<__rt::String>,
            pub(super) token: __rt::Option<__rt::Secret>,
            pub(super) token_expired_at: __rt::Option<__rt::formats::DateTime>,
            pub(super) username: __rt::Option<__rt::String>,
            pub(super) nickname: __rt::Option<__rt::String>,
            pub(super) name: __rt::Option<__rt::String>,
            pub(super) photo: __rt::Option<__rt::String>,
            pub(super) email: __rt::Option<__rt::String>,
            pub(super) email_verified: __rt::Option<bool>,
            pub(super) phone: __rt::Option<__rt::String>,
            pub(super) phone_country_code: __rt::Option<__rt::String>,
            pub(super) phone_verified: __rt::Option<bool>,
            pub(super) blocked: __rt::Option<bool>,
            pub(super) logins_count: __rt::Option<i64>,
            pub(super) last_login: __rt::Option<__rt::formats::DateTime>,
            pub(super) last_ip: __rt::Option<__rt::String>,
            pub(super) created_at: __rt::Option<__rt::formats::DateTime>,
            pub(super) updated_at: __rt::Option<__rt::formats::DateTime>,
            pub(super) password: __rt::Option<__rt::Secret>,
            pub(super) salt: __rt::Option<__rt::Secret>,
            pub(super) recovery_code: __rt::Option<__rt::Secret>,
            pub(super) additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        impl<P0> MfaUserBuilder<P0> {
            /// Id that GenAuth gave the user.
            pub fn id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> MfaUserBuilder<__rt::Set<__rt::String>> {
                let Self {
                    additional_properties,
                    id,
                    arn,
                    user_pool_id,
                    external_id,
                    token,
                    token_expired_at,
                    username,
                    nickname,
                    name,
                    photo,
                    email,
                    email_verified,
                    phone,
                    phone_country_code,
                    phone_verified,
                    blocked,
                    logins_count,
                    last_login,
                    last_ip,
                    created_at,
                    updated_at,
                    password,
                    salt,
                    recovery_code,
                } = self;
                let id = __rt::Set(value.into());
                MfaUserBuilder {
                    additional_properties,
                    id,
                    arn,
                    user_pool_id,
                    external_id,
                    token,
                    token_expired_at,
                    username,
                    nickname,
                    name,
                    photo,
                    email,
                    email_verified,
                    phone,
                    phone_country_code,
                    phone_verified,
                    blocked,
                    logins_count,
                    last_login,
                    last_ip,
                    created_at,
                    updated_at,
                    password,
                    salt,
                    recovery_code,
                }
            }
            /// Name of the user that is unique among all user pools.
            pub fn arn(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.arn = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_arn(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.arn = value;
                self
            }
            /// Id of the user pool.
            pub fn user_pool_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.user_pool_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_user_pool_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.user_pool_id = value;
                self
            }
            /// Id of the user in a system outside.
            pub fn external_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.external_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_external_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.external_id = value;
                self
            }
            /// Token of the user, who is signed in with it. Present once the second factor is passed.
            pub fn token(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.token = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_token(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.token = value;
                self
            }
            /// When the token runs out.
            pub fn token_expired_at(
                mut self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> Self {
                self.token_expired_at = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_token_expired_at(
                mut self,
                value: __rt::Option<__rt::formats::DateTime>,
            ) -> Self {
                self.token_expired_at = value;
                self
            }
            /// User name, unique in the user pool.
            pub fn username(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.username = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_username(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.username = value;
                self
            }
            /// Nickname, which several users may have.
            pub fn nickname(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.nickname = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_nickname(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.nickname = value;
                self
            }
            /// Full name.
            pub fn name(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.name = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_name(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.name = value;
                self
            }
            /// URL of the user's picture, a default one if the user has none. No factor.
            pub fn photo(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.photo = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_photo(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.photo = value;
                self
            }
            /// E-mail address, unique in the user pool.
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.email = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.email = value;
                self
            }
            /// Whether the user has proved to own the address.
            pub fn email_verified(mut self, value: impl __rt::Into<bool>) -> Self {
                self.email_verified = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email_verified(mut self, value: __rt::Option<bool>) -> Self {
                self.email_verified = value;
                self
            }
            /// Phone number without the country code, unique in the user pool.
            pub fn phone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.phone = value;
                self
            }
            /// Country code of the phone number, with the plus sign.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_country_code(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_country_code = value;
                self
            }
            /// Whether the user has proved to own the number.
            pub fn phone_verified(mut self, value: impl __rt::Into<bool>) -> Self {
                self.phone_verified = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_verified(mut self, value: __rt::Option<bool>) -> Self {
                self.phone_verified = value;
                self
            }
            /// Whether an administrator has locked the account.
            pub fn blocked(mut self, value: impl __rt::Into<bool>) -> Self {
                self.blocked = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_blocked(mut self, value: __rt::Option<bool>) -> Self {
                self.blocked = value;
                self
            }
            /// How many times the user has signed in.
            pub fn logins_count(mut self, value: impl __rt::Into<i64>) -> Self {
                self.logins_count = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_logins_count(mut self, value: __rt::Option<i64>) -> Self {
                self.logins_count = value;
                self
            }
            /// When the user signed in last.
            pub fn last_login(
                mut self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> Self {
                self.last_login = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_last_login(
                mut self,
                value: __rt::Option<__rt::formats::DateTime>,
            ) -> Self {
                self.last_login = value;
                self
            }
            /// IP address from which the user signed in last. Named `lastIP` in the vendor's SDKs.
            pub fn last_ip(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.last_ip = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_last_ip(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.last_ip = value;
                self
            }
            /// When the account was made.
            pub fn created_at(
                mut self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> Self {
                self.created_at = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_created_at(
                mut self,
                value: __rt::Option<__rt::formats::DateTime>,
            ) -> Self {
                self.created_at = value;
                self
            }
            /// When the account was changed last.
            pub fn updated_at(
                mut self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> Self {
                self.updated_at = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_updated_at(
                mut self,
                value: __rt::Option<__rt::formats::DateTime>,
            ) -> Self {
                self.updated_at = value;
                self
            }
            /// Hash of the user's password. **Warning:** the vendor's samples show it in answers, although nobody needs it. Never keep it, pass it on or log it.
            pub fn password(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.password = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_password(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.password = value;
                self
            }
            /// Salt of the password's hash. **Warning:** it makes guessing the password easier. Never keep it, pass it on or log it.
            pub fn salt(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.salt = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_salt(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.salt = value;
                self
            }
            /// The new recovery code, in the answer to `verifyTotpRecoveryCode`, from a server that gives it among the members of the user and not beside them.
            pub fn recovery_code(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.recovery_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_recovery_code(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.recovery_code = value;
                self
            }
            /// Properties that the document does not know.
            pub fn additional_properties(
                mut self,
                value: __rt::BTreeMap<__rt::String, __rt::Value>,
            ) -> Self {
                self.additional_properties = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::MfaUser
            where
                P0: fields::id<__rt::String>,
            {
                types::MfaUser {
                    id: fields::id::take(self.id),
                    arn: self.arn,
                    user_pool_id: self.user_pool_id,
                    external_id: self.external_id,
                    token: self.token,
                    token_expired_at: self.token_expired_at,
                    username: self.username,
                    nickname: self.nickname,
                    name: self.name,
                    photo: self.photo,
                    email: self.email,
                    email_verified: self.email_verified,
                    phone: self.phone,
                    phone_country_code: self.phone_country_code,
                    phone_verified: self.phone_verified,
                    blocked: self.blocked,
                    logins_count: self.logins_count,
                    last_login: self.last_login,
                    last_ip: self.last_ip,
                    created_at: self.created_at,
                    updated_at: self.updated_at,
                    password: self.password,
                    salt: self.salt,
                    recovery_code: self.recovery_code,
                    additional_properties: self.additional_properties,
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<MfaUserBuilder<P0>> for types::MfaUser
        where
            P0: fields::id<__rt::String>,
        {
            fn from(builder: MfaUserBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`MfaUserRespDto`](types::MfaUserRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaUserRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) data: __rt::Option<types::MfaUser>,
        }
        impl<P0> MfaUserRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn code(
                self,
                value: impl __rt::Into<i64>,
            ) -> MfaUserRespDtoBuilder<__rt::Set<i64>> {
                let Self { code, message, data } = self;
                let code = __rt::Set(value.into());
                MfaUserRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// The user, with the user's token. May be absent when a binding is finished.
            pub fn data(mut self, value: impl __rt::Into<types::MfaUser>) -> Self {
                self.data = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_data(mut self, value: __rt::Option<types::MfaUser>) -> Self {
                self.data = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::MfaUserRespDto
            where
                P0: fields::code<i64>,
            {
                types::MfaUserRespDto {
                    code: fields::code::take(self.code),
                    message: self.message,
                    data: self.data,
                }
            }
        }
        /// Builds [`MfaRecoveryRespDto`](types::MfaRecoveryRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaRecoveryRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) data: __rt::Option<types::MfaUser>,
            pub(super) recovery_code: __rt::Option<__rt::Secret>,
        }
        impl<P0> MfaRecoveryRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn code(
                self,
                value: impl __rt::Into<i64>,
            ) -> MfaRecoveryRespDtoBuilder<__rt::Set<i64>> {
                let Self { code, message, data, recovery_code } = self;
                let code = __rt::Set(value.into());
                MfaRecoveryRespDtoBuilder {
                    code,
                    message,
                    data,
                    recovery_code,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// The user, with the user's token.
            pub fn data(mut self, value: impl __rt::Into<types::MfaUser>) -> Self {
                self.data = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_data(mut self, value: __rt::Option<types::MfaUser>) -> Self {
                self.data = value;
                self
            }
            /// The new recovery code, which takes the place of the one that was used: six groups of four hexadecimal digits. Shown this once, so have the user write it down.
            pub fn recovery_code(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.recovery_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_recovery_code(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.recovery_code = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::MfaRecoveryRespDto
            where
                P0: fields::code<i64>,
            {
                types::MfaRecoveryRespDto {
                    code: fields::code::take(self.code),
                    message: self.message,
                    data: self.data,
                    recovery_code: self.recovery_code,
                }
            }
        }
        /// Builds [`MfaCommonRespDto`](types::MfaCommonRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaCommonRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) code: P0,
            pub(super) message: __rt::Option<__rt::String>,
        }
        impl<P0> MfaCommonRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn code(
                self,
                value: impl __rt::Into<i64>,
            ) -> MfaCommonRespDtoBuilder<__rt::Set<i64>> {
                let Self { code, message } = self;
                let code = __rt::Set(value.into());
                MfaCommonRespDtoBuilder {
                    code,
                    message,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::MfaCommonRespDto
            where
                P0: fields::code<i64>,
            {
                types::MfaCommonRespDto {
                    code: fields::code::take(self.code),
                    message: self.message,
                }
            }
        }
        /// Builds [`PhoneOrEmailBindableDto`](types::PhoneOrEmailBindableDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PhoneOrEmailBindableDtoBuilder {
            pub(super) phone: __rt::Option<__rt::String>,
            pub(super) email: __rt::Option<__rt::String>,
        }
        impl PhoneOrEmailBindableDtoBuilder {
            /// Phone number without the country code.
            pub fn phone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.phone = value;
                self
            }
            /// E-mail address; upper and lower case are the same.
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.email = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_email(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.email = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::PhoneOrEmailBindableDto {
                types::PhoneOrEmailBindableDto {
                    phone: self.phone,
                    email: self.email,
                }
            }
        }
        /// Builds [`PhoneOrEmailBindableRespDto`](types::PhoneOrEmailBindableRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PhoneOrEmailBindableRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) data: __rt::Option<__rt::Value>,
        }
        impl<P0> PhoneOrEmailBindableRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn code(
                self,
                value: impl __rt::Into<i64>,
            ) -> PhoneOrEmailBindableRespDtoBuilder<__rt::Set<i64>> {
                let Self { code, message, data } = self;
                let code = __rt::Set(value.into());
                PhoneOrEmailBindableRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Whether the contact can be bound: `false` if it is another user's. Most of the vendor's clients read a boolean; an old one reads an object with it, and one takes a missing `data` for yes.
            pub fn data(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
                self.data = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_data(mut self, value: __rt::Option<__rt::Value>) -> Self {
                self.data = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::PhoneOrEmailBindableRespDto
            where
                P0: fields::code<i64>,
            {
                types::PhoneOrEmailBindableRespDto {
                    code: fields::code::take(self.code),
                    message: self.message,
                    data: self.data,
                }
            }
        }
        /// Builds [`MfaAuthenticatorDto`](types::MfaAuthenticatorDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MfaAuthenticatorDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
            P3 = __rt::Missing,
        > {
            pub(super) id: P0,
            pub(super) created_at: __rt::Option<__rt::formats::DateTime>,
            pub(super) updated_at: __rt::Option<__rt::formats::DateTime>,
            pub(super) user_id: P1,
            pub(super) enable: P2,
            pub(super) secret: __rt::Option<__rt::Secret>,
            pub(super) authenticator_type: P3,
            pub(super) recovery_code: __rt::Option<__rt::Secret>,
        }
        impl<P0, P1, P2, P3> MfaAuthenticatorDtoBuilder<P0, P1, P2, P3> {
            /// Id of the authenticator.
            pub fn id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> MfaAuthenticatorDtoBuilder<__rt::Set<__rt::String>, P1, P2, P3> {
                let Self {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                } = self;
                let id = __rt::Set(value.into());
                MfaAuthenticatorDtoBuilder {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                }
            }
            /// When its binding was started.
            pub fn created_at(
                mut self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> Self {
                self.created_at = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_created_at(
                mut self,
                value: __rt::Option<__rt::formats::DateTime>,
            ) -> Self {
                self.created_at = value;
                self
            }
            /// When it was changed last.
            pub fn updated_at(
                mut self,
                value: impl __rt::Into<__rt::formats::DateTime>,
            ) -> Self {
                self.updated_at = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_updated_at(
                mut self,
                value: __rt::Option<__rt::formats::DateTime>,
            ) -> Self {
                self.updated_at = value;
                self
            }
            /// Id of the user whose authenticator it is.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> MfaAuthenticatorDtoBuilder<P0, __rt::Set<__rt::String>, P2, P3> {
                let Self {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                } = self;
                let user_id = __rt::Set(value.into());
                MfaAuthenticatorDtoBuilder {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                }
            }
            /// Whether its binding is confirmed, so that sign-in asks for its codes.
            pub fn enable(
                self,
                value: impl __rt::Into<bool>,
            ) -> MfaAuthenticatorDtoBuilder<P0, P1, __rt::Set<bool>, P3> {
                let Self {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                } = self;
                let enable = __rt::Set(value.into());
                MfaAuthenticatorDtoBuilder {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                }
            }
            /// The TOTP secret, in base32. Anyone who has it can compute the user's codes. Never show or log it once the app is bound.
            pub fn secret(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.secret = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_secret(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.secret = value;
                self
            }
            /// Kind of the authenticator.
            pub fn authenticator_type(
                self,
                value: impl __rt::Into<types::MfaAuthenticatorType>,
            ) -> MfaAuthenticatorDtoBuilder<
                P0,
                P1,
                P2,
                __rt::Set<types::MfaAuthenticatorType>,
            > {
                let Self {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                } = self;
                let authenticator_type = __rt::Set(value.into());
                MfaAuthenticatorDtoBuilder {
                    id,
                    created_at,
                    updated_at,
                    user_id,
                    enable,
                    secret,
                    authenticator_type,
                    recovery_code,
                }
            }
            /// The recovery code, which passes the second factor once without the app.
            pub fn recovery_code(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.recovery_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_recovery_code(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.recovery_code = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::MfaAuthenticatorDto
            where
                P0: fields::id<__rt::String>,
                P1: fields::user_id<__rt::String>,
                P2: fields::enable<bool>,
                P3: fields::authenticator_type<types::MfaAuthenticatorType>,
            {
                types::MfaAuthenticatorDto {
                    id: fields::id::take(self.id),
                    created_at: self.created_at,
                    updated_at: self.updated_at,
                    user_id: fields::user_id::take(self.user_id),
                    enable: fields::enable::take(self.enable),
                    secret: self.secret,
                    authenticator_type: fields::authenticator_type::take(
                        self.authenticator_type,
                    ),
                    recovery_code: self.recovery_code,
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1, P2, P3> __rt::From<MfaAuthenticatorDtoBuilder<P0, P1, P2, P3>>
        for types::MfaAuthenticatorDto
        where
            P0: fields::id<__rt::String>,
            P1: fields::user_id<__rt::String>,
            P2: fields::enable<bool>,
            P3: fields::authenticator_type<types::MfaAuthenticatorType>,
        {
            fn from(builder: MfaAuthenticatorDtoBuilder<P0, P1, P2, P3>) -> Self {
                builder.build()
            }
        }
        /// Builds [`GetMfaAuthenticatorsRespDto`](types::GetMfaAuthenticatorsRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetMfaAuthenticatorsRespDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> GetMfaAuthenticatorsRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn code(
                self,
                value: impl __rt::Into<i64>,
            ) -> GetMfaAuthenticatorsRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { code, message, data } = self;
                let code = __rt::Set(value.into());
                GetMfaAuthenticatorsRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// The authenticators, possibly none.
            pub fn data(
                self,
                value: impl __rt::Into<__rt::Vec<types::MfaAuthenticatorDto>>,
            ) -> GetMfaAuthenticatorsRespDtoBuilder<
                P0,
                __rt::Set<__rt::Vec<types::MfaAuthenticatorDto>>,
            > {
                let Self { code, message, data } = self;
                let data = __rt::Set(value.into());
                GetMfaAuthenticatorsRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetMfaAuthenticatorsRespDto
            where
                P0: fields::code<i64>,
                P1: fields::data<__rt::Vec<types::MfaAuthenticatorDto>>,
            {
                types::GetMfaAuthenticatorsRespDto {
                    code: fields::code::take(self.code),
                    message: self.message,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`AssosicateMfaAuthenticatorDto`](types::AssosicateMfaAuthenticatorDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct AssosicateMfaAuthenticatorDtoBuilder<P0 = __rt::Missing> {
            pub(super) authenticator_type: P0,
            pub(super) source: __rt::Option<types::TotpSource>,
        }
        impl<P0> AssosicateMfaAuthenticatorDtoBuilder<P0> {
            /// Always `totp`.
            pub fn authenticator_type(
                self,
                value: impl __rt::Into<types::MfaAuthenticatorType>,
            ) -> AssosicateMfaAuthenticatorDtoBuilder<
                __rt::Set<types::MfaAuthenticatorType>,
            > {
                let Self { authenticator_type, source } = self;
                let authenticator_type = __rt::Set(value.into());
                AssosicateMfaAuthenticatorDtoBuilder {
                    authenticator_type,
                    source,
                }
            }
            /// The side that wants it to be bound. `APPLICATION` goes with an `mfaToken`.
            pub fn source(mut self, value: impl __rt::Into<types::TotpSource>) -> Self {
                self.source = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_source(
                mut self,
                value: __rt::Option<types::TotpSource>,
            ) -> Self {
                self.source = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::AssosicateMfaAuthenticatorDto
            where
                P0: fields::authenticator_type<types::MfaAuthenticatorType>,
            {
                types::AssosicateMfaAuthenticatorDto {
                    authenticator_type: fields::authenticator_type::take(
                        self.authenticator_type,
                    ),
                    source: self.source,
                }
            }
        }
        /// Builds [`AssosicateMfaAuthenticatorDataDto`](types::AssosicateMfaAuthenticatorDataDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct AssosicateMfaAuthenticatorDataDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
            P3 = __rt::Missing,
        > {
            pub(super) authenticator_type: __rt::Option<types::MfaAuthenticatorType>,
            pub(super) secret: P0,
            pub(super) qrcode_uri: P1,
            pub(super) qrcode_data_url: P2,
            pub(super) recovery_code: P3,
        }
        impl<P0, P1, P2, P3> AssosicateMfaAuthenticatorDataDtoBuilder<P0, P1, P2, P3> {
            /// Kind of the authenticator, `totp`.
            pub fn authenticator_type(
                mut self,
                value: impl __rt::Into<types::MfaAuthenticatorType>,
            ) -> Self {
                self.authenticator_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_authenticator_type(
                mut self,
                value: __rt::Option<types::MfaAuthenticatorType>,
            ) -> Self {
                self.authenticator_type = value;
                self
            }
            /// The TOTP secret, in base32, for typing in.
            pub fn secret(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> AssosicateMfaAuthenticatorDataDtoBuilder<
                __rt::Set<__rt::Secret>,
                P1,
                P2,
                P3,
            > {
                let Self {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                } = self;
                let secret = __rt::Set(value.into());
                AssosicateMfaAuthenticatorDataDtoBuilder {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                }
            }
            /// The `otpauth` URI of the factor, with the TOTP secret in it: 6 digits, SHA-1, a new code every 30 seconds. Show it as a QR code.
            pub fn qrcode_uri(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> AssosicateMfaAuthenticatorDataDtoBuilder<
                P0,
                __rt::Set<__rt::Secret>,
                P2,
                P3,
            > {
                let Self {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                } = self;
                let qrcode_uri = __rt::Set(value.into());
                AssosicateMfaAuthenticatorDataDtoBuilder {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                }
            }
            /// The same URI as a QR code, a PNG image in a `data` URL that a page can show as it is. About 5 kB.
            pub fn qrcode_data_url(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> AssosicateMfaAuthenticatorDataDtoBuilder<
                P0,
                P1,
                __rt::Set<__rt::Secret>,
                P3,
            > {
                let Self {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                } = self;
                let qrcode_data_url = __rt::Set(value.into());
                AssosicateMfaAuthenticatorDataDtoBuilder {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                }
            }
            /// Code for the day the user loses the device: six groups of four hexadecimal digits. Shown once, so have the user write it down. `verifyTotpRecoveryCode` takes it.
            pub fn recovery_code(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> AssosicateMfaAuthenticatorDataDtoBuilder<
                P0,
                P1,
                P2,
                __rt::Set<__rt::Secret>,
            > {
                let Self {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                } = self;
                let recovery_code = __rt::Set(value.into());
                AssosicateMfaAuthenticatorDataDtoBuilder {
                    authenticator_type,
                    secret,
                    qrcode_uri,
                    qrcode_data_url,
                    recovery_code,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::AssosicateMfaAuthenticatorDataDto
            where
                P0: fields::secret<__rt::Secret>,
                P1: fields::qrcode_uri<__rt::Secret>,
                P2: fields::qrcode_data_url<__rt::Secret>,
                P3: fields::recovery_code<__rt::Secret>,
            {
                types::AssosicateMfaAuthenticatorDataDto {
                    authenticator_type: self.authenticator_type,
                    secret: fields::secret::take(self.secret),
                    qrcode_uri: fields::qrcode_uri::take(self.qrcode_uri),
                    qrcode_data_url: fields::qrcode_data_url::take(self.qrcode_data_url),
                    recovery_code: fields::recovery_code::take(self.recovery_code),
                }
            }
        }
        #[automatically_derived]
        impl<
            P0,
            P1,
            P2,
            P3,
        > __rt::From<AssosicateMfaAuthenticatorDataDtoBuilder<P0, P1, P2, P3>>
        for types::AssosicateMfaAuthenticatorDataDto
        where
            P0: fields::secret<__rt::Secret>,
            P1: fields::qrcode_uri<__rt::Secret>,
            P2: fields::qrcode_data_url<__rt::Secret>,
            P3: fields::recovery_code<__rt::Secret>,
        {
            fn from(
                builder: AssosicateMfaAuthenticatorDataDtoBuilder<P0, P1, P2, P3>,
            ) -> Self {
                builder.build()
            }
        }
        /// Builds [`AssosicateMfaAuthenticatorRespDto`](types::AssosicateMfaAuthenticatorRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct AssosicateMfaAuthenticatorRespDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> AssosicateMfaAuthenticatorRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn code(
                self,
                value: impl __rt::Into<i64>,
            ) -> AssosicateMfaAuthenticatorRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { code, message, data } = self;
                let code = __rt::Set(value.into());
                AssosicateMfaAuthenticatorRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// The set-up of the authenticator app.
            pub fn data(
                self,
                value: impl __rt::Into<types::AssosicateMfaAuthenticatorDataDto>,
            ) -> AssosicateMfaAuthenticatorRespDtoBuilder<
                P0,
                __rt::Set<types::AssosicateMfaAuthenticatorDataDto>,
            > {
                let Self { code, message, data } = self;
                let data = __rt::Set(value.into());
                AssosicateMfaAuthenticatorRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::AssosicateMfaAuthenticatorRespDto
            where
                P0: fields::code<i64>,
                P1: fields::data<types::AssosicateMfaAuthenticatorDataDto>,
            {
                types::AssosicateMfaAuthenticatorRespDto {
                    code: fields::code::take(self.code),
                    message: self.message,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`ConfirmAssosicateMfaAuthenticatorDto`](types::ConfirmAssosicateMfaAuthenticatorDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ConfirmAssosicateMfaAuthenticatorDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) authenticator_type: P0,
            pub(super) totp: P1,
            pub(super) source: __rt::Option<types::TotpSource>,
        }
        impl<P0, P1> ConfirmAssosicateMfaAuthenticatorDtoBuilder<P0, P1> {
            /// Always `totp`.
            pub fn authenticator_type(
                self,
                value: impl __rt::Into<types::MfaAuthenticatorType>,
            ) -> ConfirmAssosicateMfaAuthenticatorDtoBuilder<
                __rt::Set<types::MfaAuthenticatorType>,
                P1,
            > {
                let Self { authenticator_type, totp, source } = self;
                let authenticator_type = __rt::Set(value.into());
                ConfirmAssosicateMfaAuthenticatorDtoBuilder {
                    authenticator_type,
                    totp,
                    source,
                }
            }
            /// The 6 digits that the app shows. Leading zeros count. A code is good for about 30 seconds.
            pub fn totp(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> ConfirmAssosicateMfaAuthenticatorDtoBuilder<
                P0,
                __rt::Set<__rt::Secret>,
            > {
                let Self { authenticator_type, totp, source } = self;
                let totp = __rt::Set(value.into());
                ConfirmAssosicateMfaAuthenticatorDtoBuilder {
                    authenticator_type,
                    totp,
                    source,
                }
            }
            /// The side that wants it to be bound, the same as in the request that started the binding.
            pub fn source(mut self, value: impl __rt::Into<types::TotpSource>) -> Self {
                self.source = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_source(
                mut self,
                value: __rt::Option<types::TotpSource>,
            ) -> Self {
                self.source = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::ConfirmAssosicateMfaAuthenticatorDto
            where
                P0: fields::authenticator_type<types::MfaAuthenticatorType>,
                P1: fields::totp<__rt::Secret>,
            {
                types::ConfirmAssosicateMfaAuthenticatorDto {
                    authenticator_type: fields::authenticator_type::take(
                        self.authenticator_type,
                    ),
                    totp: fields::totp::take(self.totp),
                    source: self.source,
                }
            }
        }
        /// Builds [`AssociateFaceByUrlDto`](types::AssociateFaceByUrlDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct AssociateFaceByUrlDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) photo_a: P0,
            pub(super) photo_b: P1,
            pub(super) is_external: __rt::Option<bool>,
            pub(super) is_external_photo: __rt::Option<bool>,
        }
        impl<P0, P1> AssociateFaceByUrlDtoBuilder<P0, P1> {
            /// The photo to keep. Either the URL of an image or the key that the vendor's upload endpoint gave for it.
            pub fn photo_a(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> AssociateFaceByUrlDtoBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self { photo_a, photo_b, is_external, is_external_photo } = self;
                let photo_a = __rt::Set(value.into());
                AssociateFaceByUrlDtoBuilder {
                    photo_a,
                    photo_b,
                    is_external,
                    is_external_photo,
                }
            }
            /// The photo to compare it with, given in the same way. It may be the same photo.
            pub fn photo_b(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> AssociateFaceByUrlDtoBuilder<P0, __rt::Set<__rt::Secret>> {
                let Self { photo_a, photo_b, is_external, is_external_photo } = self;
                let photo_b = __rt::Set(value.into());
                AssociateFaceByUrlDtoBuilder {
                    photo_a,
                    photo_b,
                    is_external,
                    is_external_photo,
                }
            }
            /// Whether the photos are URLs outside the vendor's storage (true) or keys of that storage (false, the one taken if it is left out).
            pub fn is_external(mut self, value: impl __rt::Into<bool>) -> Self {
                self.is_external = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_is_external(mut self, value: __rt::Option<bool>) -> Self {
                self.is_external = value;
                self
            }
            /// The same under another name: the vendor's clients differ in which of the two they send. Give both the same value.
            pub fn is_external_photo(mut self, value: impl __rt::Into<bool>) -> Self {
                self.is_external_photo = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_is_external_photo(mut self, value: __rt::Option<bool>) -> Self {
                self.is_external_photo = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::AssociateFaceByUrlDto
            where
                P0: fields::photo_a<__rt::Secret>,
                P1: fields::photo_b<__rt::Secret>,
            {
                types::AssociateFaceByUrlDto {
                    photo_a: fields::photo_a::take(self.photo_a),
                    photo_b: fields::photo_b::take(self.photo_b),
                    is_external: self.is_external,
                    is_external_photo: self.is_external_photo,
                }
            }
        }
        /// Builds [`SendMfaEmailDto`](types::SendMfaEmailDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SendMfaEmailDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) email: P0,
            pub(super) scene: P1,
        }
        impl<P0, P1> SendMfaEmailDtoBuilder<P0, P1> {
            /// E-mail address; upper and lower case are the same.
            pub fn email(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SendMfaEmailDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { email, scene } = self;
                let email = __rt::Set(value.into());
                SendMfaEmailDtoBuilder {
                    email,
                    scene,
                }
            }
            /// What the code is for.
            pub fn scene(
                self,
                value: impl __rt::Into<types::MfaEmailScene>,
            ) -> SendMfaEmailDtoBuilder<P0, __rt::Set<types::MfaEmailScene>> {
                let Self { email, scene } = self;
                let scene = __rt::Set(value.into());
                SendMfaEmailDtoBuilder {
                    email,
                    scene,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SendMfaEmailDto
            where
                P0: fields::email<__rt::String>,
                P1: fields::scene<types::MfaEmailScene>,
            {
                types::SendMfaEmailDto {
                    email: fields::email::take(self.email),
                    scene: fields::scene::take(self.scene),
                }
            }
        }
        /// Builds [`GetManagementAccessTokenDto`](types::GetManagementAccessTokenDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetManagementAccessTokenDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) access_key_id: P0,
            pub(super) access_key_secret: P1,
        }
        impl<P0, P1> GetManagementAccessTokenDtoBuilder<P0, P1> {
            /// Id of the user pool for its own key, otherwise the id of the collaborator's access key.
            pub fn access_key_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetManagementAccessTokenDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { access_key_id, access_key_secret } = self;
                let access_key_id = __rt::Set(value.into());
                GetManagementAccessTokenDtoBuilder {
                    access_key_id,
                    access_key_secret,
                }
            }
            /// Secret of the user pool for its own key, otherwise the secret of the collaborator's access key.
            pub fn access_key_secret(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> GetManagementAccessTokenDtoBuilder<P0, __rt::Set<__rt::Secret>> {
                let Self { access_key_id, access_key_secret } = self;
                let access_key_secret = __rt::Set(value.into());
                GetManagementAccessTokenDtoBuilder {
                    access_key_id,
                    access_key_secret,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetManagementAccessTokenDto
            where
                P0: fields::access_key_id<__rt::String>,
                P1: fields::access_key_secret<__rt::Secret>,
            {
                types::GetManagementAccessTokenDto {
                    access_key_id: fields::access_key_id::take(self.access_key_id),
                    access_key_secret: fields::access_key_secret::take(
                        self.access_key_secret,
                    ),
                }
            }
        }
        /// Builds [`AccessTokenResDto`](types::AccessTokenResDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct AccessTokenResDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) access_token: P0,
            pub(super) expires_in: P1,
        }
        impl<P0, P1> AccessTokenResDtoBuilder<P0, P1> {
            /// Token that the management operations take, a JWT. Its claim `scoped_userpool_id` is the id of the user pool.
            pub fn access_token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> AccessTokenResDtoBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self { access_token, expires_in } = self;
                let access_token = __rt::Set(value.into());
                AccessTokenResDtoBuilder {
                    access_token,
                    expires_in,
                }
            }
            /// For how many seconds from now the token is valid, as a rule 7200. Named `expire_in` elsewhere.
            pub fn expires_in(
                self,
                value: impl __rt::Into<i64>,
            ) -> AccessTokenResDtoBuilder<P0, __rt::Set<i64>> {
                let Self { access_token, expires_in } = self;
                let expires_in = __rt::Set(value.into());
                AccessTokenResDtoBuilder {
                    access_token,
                    expires_in,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::AccessTokenResDto
            where
                P0: fields::access_token<__rt::Secret>,
                P1: fields::expires_in<i64>,
            {
                types::AccessTokenResDto {
                    access_token: fields::access_token::take(self.access_token),
                    expires_in: fields::expires_in::take(self.expires_in),
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1> __rt::From<AccessTokenResDtoBuilder<P0, P1>>
        for types::AccessTokenResDto
        where
            P0: fields::access_token<__rt::Secret>,
            P1: fields::expires_in<i64>,
        {
            fn from(builder: AccessTokenResDtoBuilder<P0, P1>) -> Self {
                builder.build()
            }
        }
        /// Builds [`GetManagementTokenRespDto`](types::GetManagementTokenRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetManagementTokenRespDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
        > {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> GetManagementTokenRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> GetManagementTokenRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                GetManagementTokenRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The token.
            pub fn data(
                self,
                value: impl __rt::Into<types::AccessTokenResDto>,
            ) -> GetManagementTokenRespDtoBuilder<
                P0,
                __rt::Set<types::AccessTokenResDto>,
            > {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                GetManagementTokenRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetManagementTokenRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::AccessTokenResDto>,
            {
                types::GetManagementTokenRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`UserMfaRespDto`](types::UserMfaRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct UserMfaRespDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
            P3 = __rt::Missing,
        > {
            pub(super) totp_status: P0,
            pub(super) face_mfa_status: P1,
            pub(super) sms_mfa_status: P2,
            pub(super) email_mfa_status: P3,
        }
        impl<P0, P1, P2, P3> UserMfaRespDtoBuilder<P0, P1, P2, P3> {
            /// Whether the user has enrolled `OTP`.
            pub fn totp_status(
                self,
                value: impl __rt::Into<types::MfaStatus>,
            ) -> UserMfaRespDtoBuilder<__rt::Set<types::MfaStatus>, P1, P2, P3> {
                let Self {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                } = self;
                let totp_status = __rt::Set(value.into());
                UserMfaRespDtoBuilder {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                }
            }
            /// Whether the user has enrolled `FACE`.
            pub fn face_mfa_status(
                self,
                value: impl __rt::Into<types::MfaStatus>,
            ) -> UserMfaRespDtoBuilder<P0, __rt::Set<types::MfaStatus>, P2, P3> {
                let Self {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                } = self;
                let face_mfa_status = __rt::Set(value.into());
                UserMfaRespDtoBuilder {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                }
            }
            /// Whether the user has enrolled `SMS`.
            pub fn sms_mfa_status(
                self,
                value: impl __rt::Into<types::MfaStatus>,
            ) -> UserMfaRespDtoBuilder<P0, P1, __rt::Set<types::MfaStatus>, P3> {
                let Self {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                } = self;
                let sms_mfa_status = __rt::Set(value.into());
                UserMfaRespDtoBuilder {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                }
            }
            /// Whether the user has enrolled `EMAIL`.
            pub fn email_mfa_status(
                self,
                value: impl __rt::Into<types::MfaStatus>,
            ) -> UserMfaRespDtoBuilder<P0, P1, P2, __rt::Set<types::MfaStatus>> {
                let Self {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                } = self;
                let email_mfa_status = __rt::Set(value.into());
                UserMfaRespDtoBuilder {
                    totp_status,
                    face_mfa_status,
                    sms_mfa_status,
                    email_mfa_status,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::UserMfaRespDto
            where
                P0: fields::totp_status<types::MfaStatus>,
                P1: fields::face_mfa_status<types::MfaStatus>,
                P2: fields::sms_mfa_status<types::MfaStatus>,
                P3: fields::email_mfa_status<types::MfaStatus>,
            {
                types::UserMfaRespDto {
                    totp_status: fields::totp_status::take(self.totp_status),
                    face_mfa_status: fields::face_mfa_status::take(self.face_mfa_status),
                    sms_mfa_status: fields::sms_mfa_status::take(self.sms_mfa_status),
                    email_mfa_status: fields::email_mfa_status::take(
                        self.email_mfa_status,
                    ),
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1, P2, P3> __rt::From<UserMfaRespDtoBuilder<P0, P1, P2, P3>>
        for types::UserMfaRespDto
        where
            P0: fields::totp_status<types::MfaStatus>,
            P1: fields::face_mfa_status<types::MfaStatus>,
            P2: fields::sms_mfa_status<types::MfaStatus>,
            P3: fields::email_mfa_status<types::MfaStatus>,
        {
            fn from(builder: UserMfaRespDtoBuilder<P0, P1, P2, P3>) -> Self {
                builder.build()
            }
        }
        /// Builds [`UserMfaSingleRespDto`](types::UserMfaSingleRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct UserMfaSingleRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> UserMfaSingleRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> UserMfaSingleRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                UserMfaSingleRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The state of each factor type.
            pub fn data(
                self,
                value: impl __rt::Into<types::UserMfaRespDto>,
            ) -> UserMfaSingleRespDtoBuilder<P0, __rt::Set<types::UserMfaRespDto>> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                UserMfaSingleRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::UserMfaSingleRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::UserMfaRespDto>,
            {
                types::UserMfaSingleRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`ImportOtpItemDataDto`](types::ImportOtpItemDataDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ImportOtpItemDataDtoBuilder<P0 = __rt::Missing> {
            pub(super) secret: P0,
            pub(super) recovery_code: __rt::Option<__rt::Secret>,
        }
        impl<P0> ImportOtpItemDataDtoBuilder<P0> {
            /// The secret, in base32.
            pub fn secret(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> ImportOtpItemDataDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { secret, recovery_code } = self;
                let secret = __rt::Set(value.into());
                ImportOtpItemDataDtoBuilder {
                    secret,
                    recovery_code,
                }
            }
            /// The recovery code that goes with the secret, six groups of four hexadecimal digits.
            pub fn recovery_code(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.recovery_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_recovery_code(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.recovery_code = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::ImportOtpItemDataDto
            where
                P0: fields::secret<__rt::Secret>,
            {
                types::ImportOtpItemDataDto {
                    secret: fields::secret::take(self.secret),
                    recovery_code: self.recovery_code,
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<ImportOtpItemDataDtoBuilder<P0>>
        for types::ImportOtpItemDataDto
        where
            P0: fields::secret<__rt::Secret>,
        {
            fn from(builder: ImportOtpItemDataDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`ImportOtpItemDto`](types::ImportOtpItemDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ImportOtpItemDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) user_id: P0,
            pub(super) otp: P1,
        }
        impl<P0, P1> ImportOtpItemDtoBuilder<P0, P1> {
            /// Id that GenAuth gave the user. This operation has no `userIdType` for other kinds of id.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> ImportOtpItemDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { user_id, otp } = self;
                let user_id = __rt::Set(value.into());
                ImportOtpItemDtoBuilder {
                    user_id,
                    otp,
                }
            }
            /// The secret.
            pub fn otp(
                self,
                value: impl __rt::Into<types::ImportOtpItemDataDto>,
            ) -> ImportOtpItemDtoBuilder<P0, __rt::Set<types::ImportOtpItemDataDto>> {
                let Self { user_id, otp } = self;
                let otp = __rt::Set(value.into());
                ImportOtpItemDtoBuilder {
                    user_id,
                    otp,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::ImportOtpItemDto
            where
                P0: fields::user_id<__rt::String>,
                P1: fields::otp<types::ImportOtpItemDataDto>,
            {
                types::ImportOtpItemDto {
                    user_id: fields::user_id::take(self.user_id),
                    otp: fields::otp::take(self.otp),
                }
            }
        }
        /// Builds [`ImportOtpReqDto`](types::ImportOtpReqDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ImportOtpReqDtoBuilder<P0 = __rt::Missing> {
            pub(super) list: P0,
        }
        impl<P0> ImportOtpReqDtoBuilder<P0> {
            /// One item a user.
            pub fn list(
                self,
                value: impl __rt::Into<__rt::Vec<types::ImportOtpItemDto>>,
            ) -> ImportOtpReqDtoBuilder<__rt::Set<__rt::Vec<types::ImportOtpItemDto>>> {
                let Self { list } = self;
                let list = __rt::Set(value.into());
                ImportOtpReqDtoBuilder { list }
            }
            /// The finished value.
            pub fn build(self) -> types::ImportOtpReqDto
            where
                P0: fields::list<__rt::Vec<types::ImportOtpItemDto>>,
            {
                types::ImportOtpReqDto {
                    list: fields::list::take(self.list),
                }
            }
        }
        /// Builds [`CommonResponseDto`](types::CommonResponseDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct CommonResponseDtoBuilder<P0 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
        }
        impl<P0> CommonResponseDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> CommonResponseDtoBuilder<__rt::Set<i64>> {
                let Self { status_code, message, api_code, request_id } = self;
                let status_code = __rt::Set(value.into());
                CommonResponseDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::CommonResponseDto
            where
                P0: fields::status_code<i64>,
            {
                types::CommonResponseDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                }
            }
        }
        /// Builds [`OtpSecretRespDto`](types::OtpSecretRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct OtpSecretRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) secret: P0,
        }
        impl<P0> OtpSecretRespDtoBuilder<P0> {
            /// The secret, in base32. Anyone who has it can compute the user's codes.
            pub fn secret(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> OtpSecretRespDtoBuilder<__rt::Set<__rt::Secret>> {
                let Self { secret } = self;
                let secret = __rt::Set(value.into());
                OtpSecretRespDtoBuilder { secret }
            }
            /// The finished value.
            pub fn build(self) -> types::OtpSecretRespDto
            where
                P0: fields::secret<__rt::Secret>,
            {
                types::OtpSecretRespDto {
                    secret: fields::secret::take(self.secret),
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<OtpSecretRespDtoBuilder<P0>> for types::OtpSecretRespDto
        where
            P0: fields::secret<__rt::Secret>,
        {
            fn from(builder: OtpSecretRespDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`GetOtpSecretRespDto`](types::GetOtpSecretRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetOtpSecretRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> GetOtpSecretRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> GetOtpSecretRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                GetOtpSecretRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The secret.
            pub fn data(
                self,
                value: impl __rt::Into<types::OtpSecretRespDto>,
            ) -> GetOtpSecretRespDtoBuilder<P0, __rt::Set<types::OtpSecretRespDto>> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                GetOtpSecretRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetOtpSecretRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::OtpSecretRespDto>,
            {
                types::GetOtpSecretRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`GetStatusRespDto`](types::GetStatusRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetStatusRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> GetStatusRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn code(
                self,
                value: impl __rt::Into<i64>,
            ) -> GetStatusRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { code, message, data } = self;
                let code = __rt::Set(value.into());
                GetStatusRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Whether the user has bound each factor. The keys are those that `unAssociateMfa` takes, `OTP` and `FACE` in all samples.
            pub fn data(
                self,
                value: impl __rt::Into<__rt::BTreeMap<__rt::String, bool>>,
            ) -> GetStatusRespDtoBuilder<
                P0,
                __rt::Set<__rt::BTreeMap<__rt::String, bool>>,
            > {
                let Self { code, message, data } = self;
                let data = __rt::Set(value.into());
                GetStatusRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetStatusRespDto
            where
                P0: fields::code<i64>,
                P1: fields::data<__rt::BTreeMap<__rt::String, bool>>,
            {
                types::GetStatusRespDto {
                    code: fields::code::take(self.code),
                    message: self.message,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`ImportTotpDto`](types::ImportTotpDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ImportTotpDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) user_id: P0,
            pub(super) secret: P1,
            pub(super) recovery_code: __rt::Option<__rt::Secret>,
        }
        impl<P0, P1> ImportTotpDtoBuilder<P0, P1> {
            /// Id that GenAuth gave the user. This operation has no `userIdType` for other kinds of id.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> ImportTotpDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { user_id, secret, recovery_code } = self;
                let user_id = __rt::Set(value.into());
                ImportTotpDtoBuilder {
                    user_id,
                    secret,
                    recovery_code,
                }
            }
            /// The secret, in base32.
            pub fn secret(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> ImportTotpDtoBuilder<P0, __rt::Set<__rt::Secret>> {
                let Self { user_id, secret, recovery_code } = self;
                let secret = __rt::Set(value.into());
                ImportTotpDtoBuilder {
                    user_id,
                    secret,
                    recovery_code,
                }
            }
            /// The recovery code that goes with the secret, six groups of four hexadecimal digits.
            pub fn recovery_code(
                mut self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                self.recovery_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_recovery_code(
                mut self,
                value: __rt::Option<__rt::Secret>,
            ) -> Self {
                self.recovery_code = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::ImportTotpDto
            where
                P0: fields::user_id<__rt::String>,
                P1: fields::secret<__rt::Secret>,
            {
                types::ImportTotpDto {
                    user_id: fields::user_id::take(self.user_id),
                    secret: fields::secret::take(self.secret),
                    recovery_code: self.recovery_code,
                }
            }
        }
        /// Builds [`ImportTotpRespDto`](types::ImportTotpRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ImportTotpRespDtoBuilder<P0 = __rt::Missing> {
            pub(super) code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) data: __rt::Option<types::MfaAuthenticatorDto>,
        }
        impl<P0> ImportTotpRespDtoBuilder<P0> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn code(
                self,
                value: impl __rt::Into<i64>,
            ) -> ImportTotpRespDtoBuilder<__rt::Set<i64>> {
                let Self { code, message, data } = self;
                let code = __rt::Set(value.into());
                ImportTotpRespDtoBuilder {
                    code,
                    message,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// The authenticator that was made.
            pub fn data(
                mut self,
                value: impl __rt::Into<types::MfaAuthenticatorDto>,
            ) -> Self {
                self.data = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_data(
                mut self,
                value: __rt::Option<types::MfaAuthenticatorDto>,
            ) -> Self {
                self.data = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::ImportTotpRespDto
            where
                P0: fields::code<i64>,
            {
                types::ImportTotpRespDto {
                    code: fields::code::take(self.code),
                    message: self.message,
                    data: self.data,
                }
            }
        }
        /// Builds [`ApplicationMfaDto`](types::ApplicationMfaDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ApplicationMfaDtoBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) mfa_policy: P0,
            pub(super) status: P1,
            pub(super) sort: P2,
            pub(super) additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        impl<P0, P1, P2> ApplicationMfaDtoBuilder<P0, P1, P2> {
            /// The way.
            pub fn mfa_policy(
                self,
                value: impl __rt::Into<types::MfaPolicy>,
            ) -> ApplicationMfaDtoBuilder<__rt::Set<types::MfaPolicy>, P1, P2> {
                let Self { additional_properties, mfa_policy, status, sort } = self;
                let mfa_policy = __rt::Set(value.into());
                ApplicationMfaDtoBuilder {
                    additional_properties,
                    mfa_policy,
                    status,
                    sort,
                }
            }
            /// 1 if it is on, 0 if it is off.
            pub fn status(
                self,
                value: impl __rt::Into<i64>,
            ) -> ApplicationMfaDtoBuilder<P0, __rt::Set<i64>, P2> {
                let Self { additional_properties, mfa_policy, status, sort } = self;
                let status = __rt::Set(value.into());
                ApplicationMfaDtoBuilder {
                    additional_properties,
                    mfa_policy,
                    status,
                    sort,
                }
            }
            /// Place in the order in which to show the ways to the user.
            pub fn sort(
                self,
                value: impl __rt::Into<i64>,
            ) -> ApplicationMfaDtoBuilder<P0, P1, __rt::Set<i64>> {
                let Self { additional_properties, mfa_policy, status, sort } = self;
                let sort = __rt::Set(value.into());
                ApplicationMfaDtoBuilder {
                    additional_properties,
                    mfa_policy,
                    status,
                    sort,
                }
            }
            /// Properties that the document does not know.
            pub fn additional_properties(
                mut self,
                value: __rt::BTreeMap<__rt::String, __rt::Value>,
            ) -> Self {
                self.additional_properties = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::ApplicationMfaDto
            where
                P0: fields::mfa_policy<types::MfaPolicy>,
                P1: fields::status<i64>,
                P2: fields::sort<i64>,
            {
                types::ApplicationMfaDto {
                    mfa_policy: fields::mfa_policy::take(self.mfa_policy),
                    status: fields::status::take(self.status),
                    sort: fields::sort::take(self.sort),
                    additional_properties: self.additional_properties,
                }
            }
        }
        /// Builds [`GetMfaInfoDataDto`](types::GetMfaInfoDataDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetMfaInfoDataDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) mfa_token: P0,
            pub(super) mfa_phone: __rt::Maybe<__rt::String>,
            pub(super) mfa_phone_country_code: __rt::Maybe<__rt::String>,
            pub(super) mfa_email: __rt::Maybe<__rt::String>,
            pub(super) email: __rt::Maybe<__rt::String>,
            pub(super) avatar: __rt::Maybe<__rt::String>,
            pub(super) nickname: __rt::Maybe<__rt::String>,
            pub(super) username: __rt::Maybe<__rt::String>,
            pub(super) phone: __rt::Maybe<__rt::String>,
            pub(super) phone_country_code: __rt::Maybe<__rt::String>,
            pub(super) face_mfa_enabled: __rt::Maybe<bool>,
            pub(super) totp_mfa_enabled: __rt::Maybe<bool>,
            pub(super) application_mfa: P1,
            pub(super) additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        impl<P0, P1> GetMfaInfoDataDtoBuilder<P0, P1> {
            /// Token that authorizes the verification of a second factor, a JWT. It lives for some minutes, for six in the vendor's sample; its claim `exp` tells. It is made before the user has proved anything, so holding it proves nothing.
            pub fn mfa_token(
                self,
                value: impl __rt::Into<__rt::Secret>,
            ) -> GetMfaInfoDataDtoBuilder<__rt::Set<__rt::Secret>, P1> {
                let Self {
                    additional_properties,
                    mfa_token,
                    mfa_phone,
                    mfa_phone_country_code,
                    mfa_email,
                    email,
                    avatar,
                    nickname,
                    username,
                    phone,
                    phone_country_code,
                    face_mfa_enabled,
                    totp_mfa_enabled,
                    application_mfa,
                } = self;
                let mfa_token = __rt::Set(value.into());
                GetMfaInfoDataDtoBuilder {
                    additional_properties,
                    mfa_token,
                    mfa_phone,
                    mfa_phone_country_code,
                    mfa_email,
                    email,
                    avatar,
                    nickname,
                    username,
                    phone,
                    phone_country_code,
                    face_mfa_enabled,
                    totp_mfa_enabled,
                    application_mfa,
                }
            }
            /// Phone number that is enrolled as a factor. Absent or null if the user has none yet.
            pub fn mfa_phone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.mfa_phone = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_mfa_phone(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.mfa_phone = value.into();
                self
            }
            /// Country code of the phone number that is enrolled as a factor.
            pub fn mfa_phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.mfa_phone_country_code = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_mfa_phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.mfa_phone_country_code = value.into();
                self
            }
            /// E-mail address that is enrolled as a factor. Absent or null if the user has none yet.
            pub fn mfa_email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.mfa_email = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_mfa_email(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.mfa_email = value.into();
                self
            }
            /// E-mail address in the user's profile.
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.email = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_email(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.email = value.into();
                self
            }
            /// URL of the picture in the user's profile.
            pub fn avatar(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.avatar = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_avatar(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.avatar = value.into();
                self
            }
            /// Nickname in the user's profile.
            pub fn nickname(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.nickname = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_nickname(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.nickname = value.into();
                self
            }
            /// User name in the user's profile.
            pub fn username(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.username = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_username(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.username = value.into();
                self
            }
            /// Phone number in the user's profile.
            pub fn phone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_phone(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.phone = value.into();
                self
            }
            /// Country code of the phone number in the user's profile.
            pub fn phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.phone_country_code = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_phone_country_code(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.phone_country_code = value.into();
                self
            }
            /// Whether verification of the face is on. If not, the user has to bind a face first.
            pub fn face_mfa_enabled(mut self, value: impl __rt::Into<bool>) -> Self {
                self.face_mfa_enabled = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_face_mfa_enabled(
                mut self,
                value: impl __rt::Into<__rt::Maybe<bool>>,
            ) -> Self {
                self.face_mfa_enabled = value.into();
                self
            }
            /// Whether verification with an authenticator app is on. If not, the user has to bind an app first.
            pub fn totp_mfa_enabled(mut self, value: impl __rt::Into<bool>) -> Self {
                self.totp_mfa_enabled = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_client::Maybe) or an `Option`.
            pub fn maybe_totp_mfa_enabled(
                mut self,
                value: impl __rt::Into<__rt::Maybe<bool>>,
            ) -> Self {
                self.totp_mfa_enabled = value.into();
                self
            }
            /// The ways to pass the second factor. Empty if none is wanted and the user may pass.
            pub fn application_mfa(
                self,
                value: impl __rt::Into<__rt::Vec<types::ApplicationMfaDto>>,
            ) -> GetMfaInfoDataDtoBuilder<
                P0,
                __rt::Set<__rt::Vec<types::ApplicationMfaDto>>,
            > {
                let Self {
                    additional_properties,
                    mfa_token,
                    mfa_phone,
                    mfa_phone_country_code,
                    mfa_email,
                    email,
                    avatar,
                    nickname,
                    username,
                    phone,
                    phone_country_code,
                    face_mfa_enabled,
                    totp_mfa_enabled,
                    application_mfa,
                } = self;
                let application_mfa = __rt::Set(value.into());
                GetMfaInfoDataDtoBuilder {
                    additional_properties,
                    mfa_token,
                    mfa_phone,
                    mfa_phone_country_code,
                    mfa_email,
                    email,
                    avatar,
                    nickname,
                    username,
                    phone,
                    phone_country_code,
                    face_mfa_enabled,
                    totp_mfa_enabled,
                    application_mfa,
                }
            }
            /// Properties that the document does not know.
            pub fn additional_properties(
                mut self,
                value: __rt::BTreeMap<__rt::String, __rt::Value>,
            ) -> Self {
                self.additional_properties = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::GetMfaInfoDataDto
            where
                P0: fields::mfa_token<__rt::Secret>,
                P1: fields::application_mfa<__rt::Vec<types::ApplicationMfaDto>>,
            {
                types::GetMfaInfoDataDto {
                    mfa_token: fields::mfa_token::take(self.mfa_token),
                    mfa_phone: self.mfa_phone,
                    mfa_phone_country_code: self.mfa_phone_country_code,
                    mfa_email: self.mfa_email,
                    email: self.email,
                    avatar: self.avatar,
                    nickname: self.nickname,
                    username: self.username,
                    phone: self.phone,
                    phone_country_code: self.phone_country_code,
                    face_mfa_enabled: self.face_mfa_enabled,
                    totp_mfa_enabled: self.totp_mfa_enabled,
                    application_mfa: fields::application_mfa::take(self.application_mfa),
                    additional_properties: self.additional_properties,
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1> __rt::From<GetMfaInfoDataDtoBuilder<P0, P1>>
        for types::GetMfaInfoDataDto
        where
            P0: fields::mfa_token<__rt::Secret>,
            P1: fields::application_mfa<__rt::Vec<types::ApplicationMfaDto>>,
        {
            fn from(builder: GetMfaInfoDataDtoBuilder<P0, P1>) -> Self {
                builder.build()
            }
        }
        /// Builds [`GetMapInfoRespDto`](types::GetMapInfoRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetMapInfoRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> GetMapInfoRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> GetMapInfoRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                GetMapInfoRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The trigger data.
            pub fn data(
                self,
                value: impl __rt::Into<types::GetMfaInfoDataDto>,
            ) -> GetMapInfoRespDtoBuilder<P0, __rt::Set<types::GetMfaInfoDataDto>> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                GetMapInfoRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::GetMapInfoRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::GetMfaInfoDataDto>,
            {
                types::GetMapInfoRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`SetMfaStatusDto`](types::SetMfaStatusDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SetMfaStatusDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) user_id: P0,
            pub(super) user_id_type: __rt::Option<types::UserIdType>,
            pub(super) mfa_trigger_data: P1,
        }
        impl<P0, P1> SetMfaStatusDtoBuilder<P0, P1> {
            /// Id of the user, of the kind that `userIdType` names.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SetMfaStatusDtoBuilder<__rt::Set<__rt::String>, P1> {
                let Self { user_id, user_id_type, mfa_trigger_data } = self;
                let user_id = __rt::Set(value.into());
                SetMfaStatusDtoBuilder {
                    user_id,
                    user_id_type,
                    mfa_trigger_data,
                }
            }
            /// What kind of id `userId` is; `user_id` is taken if it is left out.
            pub fn user_id_type(
                mut self,
                value: impl __rt::Into<types::UserIdType>,
            ) -> Self {
                self.user_id_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_user_id_type(
                mut self,
                value: __rt::Option<types::UserIdType>,
            ) -> Self {
                self.user_id_type = value;
                self
            }
            /// The complete trigger data, as `getUserMfaStatus` gave it but for the changes.
            pub fn mfa_trigger_data(
                self,
                value: impl __rt::Into<types::GetMfaInfoDataDto>,
            ) -> SetMfaStatusDtoBuilder<P0, __rt::Set<types::GetMfaInfoDataDto>> {
                let Self { user_id, user_id_type, mfa_trigger_data } = self;
                let mfa_trigger_data = __rt::Set(value.into());
                SetMfaStatusDtoBuilder {
                    user_id,
                    user_id_type,
                    mfa_trigger_data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::SetMfaStatusDto
            where
                P0: fields::user_id<__rt::String>,
                P1: fields::mfa_trigger_data<types::GetMfaInfoDataDto>,
            {
                types::SetMfaStatusDto {
                    user_id: fields::user_id::take(self.user_id),
                    user_id_type: self.user_id_type,
                    mfa_trigger_data: fields::mfa_trigger_data::take(
                        self.mfa_trigger_data,
                    ),
                }
            }
        }
        /// Builds [`IsSuccessDto`](types::IsSuccessDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct IsSuccessDtoBuilder<P0 = __rt::Missing> {
            pub(super) success: P0,
        }
        impl<P0> IsSuccessDtoBuilder<P0> {
            /// Whether the data was written.
            pub fn success(
                self,
                value: impl __rt::Into<bool>,
            ) -> IsSuccessDtoBuilder<__rt::Set<bool>> {
                let Self { success } = self;
                let success = __rt::Set(value.into());
                IsSuccessDtoBuilder { success }
            }
            /// The finished value.
            pub fn build(self) -> types::IsSuccessDto
            where
                P0: fields::success<bool>,
            {
                types::IsSuccessDto {
                    success: fields::success::take(self.success),
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<IsSuccessDtoBuilder<P0>> for types::IsSuccessDto
        where
            P0: fields::success<bool>,
        {
            fn from(builder: IsSuccessDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`IsSuccessRespDto`](types::IsSuccessRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct IsSuccessRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> IsSuccessRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> IsSuccessRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                IsSuccessRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The outcome.
            pub fn data(
                self,
                value: impl __rt::Into<types::IsSuccessDto>,
            ) -> IsSuccessRespDtoBuilder<P0, __rt::Set<types::IsSuccessDto>> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                IsSuccessRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::IsSuccessRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::IsSuccessDto>,
            {
                types::IsSuccessRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
        /// Builds [`UpdateApplicationMfaSettingsDto`](types::UpdateApplicationMfaSettingsDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct UpdateApplicationMfaSettingsDtoBuilder<P0 = __rt::Missing> {
            pub(super) app_id: P0,
            pub(super) enabled_factors: __rt::Option<__rt::Vec<types::FactorType>>,
            pub(super) disabled_factors: __rt::Option<__rt::Vec<types::FactorType>>,
        }
        impl<P0> UpdateApplicationMfaSettingsDtoBuilder<P0> {
            /// Id of the application.
            pub fn app_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> UpdateApplicationMfaSettingsDtoBuilder<__rt::Set<__rt::String>> {
                let Self { app_id, enabled_factors, disabled_factors } = self;
                let app_id = __rt::Set(value.into());
                UpdateApplicationMfaSettingsDtoBuilder {
                    app_id,
                    enabled_factors,
                    disabled_factors,
                }
            }
            /// Factor types to switch on; none if it is left out.
            pub fn enabled_factors(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::FactorType>>,
            ) -> Self {
                self.enabled_factors = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_enabled_factors(
                mut self,
                value: __rt::Option<__rt::Vec<types::FactorType>>,
            ) -> Self {
                self.enabled_factors = value;
                self
            }
            /// Factor types to switch off; none if it is left out. Named `disableFactors` for the user pool.
            pub fn disabled_factors(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::FactorType>>,
            ) -> Self {
                self.disabled_factors = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_disabled_factors(
                mut self,
                value: __rt::Option<__rt::Vec<types::FactorType>>,
            ) -> Self {
                self.disabled_factors = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::UpdateApplicationMfaSettingsDto
            where
                P0: fields::app_id<__rt::String>,
            {
                types::UpdateApplicationMfaSettingsDto {
                    app_id: fields::app_id::take(self.app_id),
                    enabled_factors: self.enabled_factors,
                    disabled_factors: self.disabled_factors,
                }
            }
        }
        /// Builds [`MFASettingsDto`](types::MFASettingsDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MFASettingsDtoBuilder<P0 = __rt::Missing> {
            pub(super) enabled_factors: P0,
        }
        impl<P0> MFASettingsDtoBuilder<P0> {
            /// The factor types.
            pub fn enabled_factors(
                self,
                value: impl __rt::Into<__rt::Vec<types::FactorType>>,
            ) -> MFASettingsDtoBuilder<__rt::Set<__rt::Vec<types::FactorType>>> {
                let Self { enabled_factors } = self;
                let enabled_factors = __rt::Set(value.into());
                MFASettingsDtoBuilder {
                    enabled_factors,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::MFASettingsDto
            where
                P0: fields::enabled_factors<__rt::Vec<types::FactorType>>,
            {
                types::MFASettingsDto {
                    enabled_factors: fields::enabled_factors::take(self.enabled_factors),
                }
            }
        }
        #[automatically_derived]
        impl<P0> __rt::From<MFASettingsDtoBuilder<P0>> for types::MFASettingsDto
        where
            P0: fields::enabled_factors<__rt::Vec<types::FactorType>>,
        {
            fn from(builder: MFASettingsDtoBuilder<P0>) -> Self {
                builder.build()
            }
        }
        /// Builds [`MFADisableSettingsDto`](types::MFADisableSettingsDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MFADisableSettingsDtoBuilder<P0 = __rt::Missing> {
            pub(super) disable_factors: P0,
        }
        impl<P0> MFADisableSettingsDtoBuilder<P0> {
            /// The factor types. Named `disabledFactors` for an application.
            pub fn disable_factors(
                self,
                value: impl __rt::Into<__rt::Vec<types::FactorType>>,
            ) -> MFADisableSettingsDtoBuilder<__rt::Set<__rt::Vec<types::FactorType>>> {
                let Self { disable_factors } = self;
                let disable_factors = __rt::Set(value.into());
                MFADisableSettingsDtoBuilder {
                    disable_factors,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::MFADisableSettingsDto
            where
                P0: fields::disable_factors<__rt::Vec<types::FactorType>>,
            {
                types::MFADisableSettingsDto {
                    disable_factors: fields::disable_factors::take(self.disable_factors),
                }
            }
        }
        /// Builds [`MFASettingsRespDto`](types::MFASettingsRespDto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MFASettingsRespDtoBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) status_code: P0,
            pub(super) message: __rt::Option<__rt::String>,
            pub(super) api_code: __rt::Option<i64>,
            pub(super) request_id: __rt::Option<__rt::String>,
            pub(super) data: P1,
        }
        impl<P0, P1> MFASettingsRespDtoBuilder<P0, P1> {
            /// Business status. 200 means success and nothing else does, whatever the HTTP status is.
            pub fn status_code(
                self,
                value: impl __rt::Into<i64>,
            ) -> MFASettingsRespDtoBuilder<__rt::Set<i64>, P1> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let status_code = __rt::Set(value.into());
                MFASettingsRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The outcome in words for people, possibly empty. Do not branch on it.
            pub fn message(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.message = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_message(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.message = value;
                self
            }
            /// Finer reason of a failure. Absent on success, and on failures that have none.
            pub fn api_code(mut self, value: impl __rt::Into<i64>) -> Self {
                self.api_code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_api_code(mut self, value: __rt::Option<i64>) -> Self {
                self.api_code = value;
                self
            }
            /// Id of this request, a UUID. Quote it when asking the vendor for support.
            pub fn request_id(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.request_id = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_request_id(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.request_id = value;
                self
            }
            /// The factor types that are on.
            pub fn data(
                self,
                value: impl __rt::Into<types::MFASettingsDto>,
            ) -> MFASettingsRespDtoBuilder<P0, __rt::Set<types::MFASettingsDto>> {
                let Self { status_code, message, api_code, request_id, data } = self;
                let data = __rt::Set(value.into());
                MFASettingsRespDtoBuilder {
                    status_code,
                    message,
                    api_code,
                    request_id,
                    data,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::MFASettingsRespDto
            where
                P0: fields::status_code<i64>,
                P1: fields::data<types::MFASettingsDto>,
            {
                types::MFASettingsRespDto {
                    status_code: fields::status_code::take(self.status_code),
                    message: self.message,
                    api_code: self.api_code,
                    request_id: self.request_id,
                    data: fields::data::take(self.data),
                }
            }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_client::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required field `access_key_id` is not set",
            label = "call `.access_key_id(…)` before `.build()`"
        )]
        pub trait access_key_id<T> {
            fn take(self) -> T;
        }
        impl<T> access_key_id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `access_key_secret` is not set",
            label = "call `.access_key_secret(…)` before `.build()`"
        )]
        pub trait access_key_secret<T> {
            fn take(self) -> T;
        }
        impl<T> access_key_secret<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `access_token` is not set",
            label = "call `.access_token(…)` before `.build()`"
        )]
        pub trait access_token<T> {
            fn take(self) -> T;
        }
        impl<T> access_token<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `active` is not set",
            label = "call `.active(…)` before `.build()`"
        )]
        pub trait active<T> {
            fn take(self) -> T;
        }
        impl<T> active<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `app_id` is not set",
            label = "call `.app_id(…)` before `.build()`"
        )]
        pub trait app_id<T> {
            fn take(self) -> T;
        }
        impl<T> app_id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `application_mfa` is not set",
            label = "call `.application_mfa(…)` before `.build()`"
        )]
        pub trait application_mfa<T> {
            fn take(self) -> T;
        }
        impl<T> application_mfa<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `authenticator_type` is not set",
            label = "call `.authenticator_type(…)` before `.build()`"
        )]
        pub trait authenticator_type<T> {
            fn take(self) -> T;
        }
        impl<T> authenticator_type<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `channel` is not set",
            label = "call `.channel(…)` before `.build()`"
        )]
        pub trait channel<T> {
            fn take(self) -> T;
        }
        impl<T> channel<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `code` is not set",
            label = "call `.code(…)` before `.build()`"
        )]
        pub trait code<T> {
            fn take(self) -> T;
        }
        impl<T> code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `code_type` is not set",
            label = "call `.code_type(…)` before `.build()`"
        )]
        pub trait code_type<T> {
            fn take(self) -> T;
        }
        impl<T> code_type<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `connection` is not set",
            label = "call `.connection(…)` before `.build()`"
        )]
        pub trait connection<T> {
            fn take(self) -> T;
        }
        impl<T> connection<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `data` is not set",
            label = "call `.data(…)` before `.build()`"
        )]
        pub trait data<T> {
            fn take(self) -> T;
        }
        impl<T> data<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `disable_factors` is not set",
            label = "call `.disable_factors(…)` before `.build()`"
        )]
        pub trait disable_factors<T> {
            fn take(self) -> T;
        }
        impl<T> disable_factors<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `email` is not set",
            label = "call `.email(…)` before `.build()`"
        )]
        pub trait email<T> {
            fn take(self) -> T;
        }
        impl<T> email<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `email_binded` is not set",
            label = "call `.email_binded(…)` before `.build()`"
        )]
        pub trait email_binded<T> {
            fn take(self) -> T;
        }
        impl<T> email_binded<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `email_mfa_status` is not set",
            label = "call `.email_mfa_status(…)` before `.build()`"
        )]
        pub trait email_mfa_status<T> {
            fn take(self) -> T;
        }
        impl<T> email_mfa_status<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `enable` is not set",
            label = "call `.enable(…)` before `.build()`"
        )]
        pub trait enable<T> {
            fn take(self) -> T;
        }
        impl<T> enable<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `enabled_factors` is not set",
            label = "call `.enabled_factors(…)` before `.build()`"
        )]
        pub trait enabled_factors<T> {
            fn take(self) -> T;
        }
        impl<T> enabled_factors<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `enrollment_data` is not set",
            label = "call `.enrollment_data(…)` before `.build()`"
        )]
        pub trait enrollment_data<T> {
            fn take(self) -> T;
        }
        impl<T> enrollment_data<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `enrollment_token` is not set",
            label = "call `.enrollment_token(…)` before `.build()`"
        )]
        pub trait enrollment_token<T> {
            fn take(self) -> T;
        }
        impl<T> enrollment_token<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `expire_in` is not set",
            label = "call `.expire_in(…)` before `.build()`"
        )]
        pub trait expire_in<T> {
            fn take(self) -> T;
        }
        impl<T> expire_in<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `expires_in` is not set",
            label = "call `.expires_in(…)` before `.build()`"
        )]
        pub trait expires_in<T> {
            fn take(self) -> T;
        }
        impl<T> expires_in<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `face_mfa_status` is not set",
            label = "call `.face_mfa_status(…)` before `.build()`"
        )]
        pub trait face_mfa_status<T> {
            fn take(self) -> T;
        }
        impl<T> face_mfa_status<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `factor_id` is not set",
            label = "call `.factor_id(…)` before `.build()`"
        )]
        pub trait factor_id<T> {
            fn take(self) -> T;
        }
        impl<T> factor_id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `factor_type` is not set",
            label = "call `.factor_type(…)` before `.build()`"
        )]
        pub trait factor_type<T> {
            fn take(self) -> T;
        }
        impl<T> factor_type<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `id` is not set",
            label = "call `.id(…)` before `.build()`"
        )]
        pub trait id<T> {
            fn take(self) -> T;
        }
        impl<T> id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `is_valid` is not set",
            label = "call `.is_valid(…)` before `.build()`"
        )]
        pub trait is_valid<T> {
            fn take(self) -> T;
        }
        impl<T> is_valid<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `list` is not set",
            label = "call `.list(…)` before `.build()`"
        )]
        pub trait list<T> {
            fn take(self) -> T;
        }
        impl<T> list<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `mfa_enrolled` is not set",
            label = "call `.mfa_enrolled(…)` before `.build()`"
        )]
        pub trait mfa_enrolled<T> {
            fn take(self) -> T;
        }
        impl<T> mfa_enrolled<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `mfa_policy` is not set",
            label = "call `.mfa_policy(…)` before `.build()`"
        )]
        pub trait mfa_policy<T> {
            fn take(self) -> T;
        }
        impl<T> mfa_policy<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `mfa_token` is not set",
            label = "call `.mfa_token(…)` before `.build()`"
        )]
        pub trait mfa_token<T> {
            fn take(self) -> T;
        }
        impl<T> mfa_token<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `mfa_trigger_data` is not set",
            label = "call `.mfa_trigger_data(…)` before `.build()`"
        )]
        pub trait mfa_trigger_data<T> {
            fn take(self) -> T;
        }
        impl<T> mfa_trigger_data<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `otp` is not set",
            label = "call `.otp(…)` before `.build()`"
        )]
        pub trait otp<T> {
            fn take(self) -> T;
        }
        impl<T> otp<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `pass_code` is not set",
            label = "call `.pass_code(…)` before `.build()`"
        )]
        pub trait pass_code<T> {
            fn take(self) -> T;
        }
        impl<T> pass_code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `password` is not set",
            label = "call `.password(…)` before `.build()`"
        )]
        pub trait password<T> {
            fn take(self) -> T;
        }
        impl<T> password<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `password_security_level` is not set",
            label = "call `.password_security_level(…)` before `.build()`"
        )]
        pub trait password_security_level<T> {
            fn take(self) -> T;
        }
        impl<T> password_security_level<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `password_set` is not set",
            label = "call `.password_set(…)` before `.build()`"
        )]
        pub trait password_set<T> {
            fn take(self) -> T;
        }
        impl<T> password_set<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `phone` is not set",
            label = "call `.phone(…)` before `.build()`"
        )]
        pub trait phone<T> {
            fn take(self) -> T;
        }
        impl<T> phone<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `phone_binded` is not set",
            label = "call `.phone_binded(…)` before `.build()`"
        )]
        pub trait phone_binded<T> {
            fn take(self) -> T;
        }
        impl<T> phone_binded<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `phone_number` is not set",
            label = "call `.phone_number(…)` before `.build()`"
        )]
        pub trait phone_number<T> {
            fn take(self) -> T;
        }
        impl<T> phone_number<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `photo` is not set",
            label = "call `.photo(…)` before `.build()`"
        )]
        pub trait photo<T> {
            fn take(self) -> T;
        }
        impl<T> photo<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `photo_a` is not set",
            label = "call `.photo_a(…)` before `.build()`"
        )]
        pub trait photo_a<T> {
            fn take(self) -> T;
        }
        impl<T> photo_a<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `photo_b` is not set",
            label = "call `.photo_b(…)` before `.build()`"
        )]
        pub trait photo_b<T> {
            fn take(self) -> T;
        }
        impl<T> photo_b<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `profile` is not set",
            label = "call `.profile(…)` before `.build()`"
        )]
        pub trait profile<T> {
            fn take(self) -> T;
        }
        impl<T> profile<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `qr_code_data_url` is not set",
            label = "call `.qr_code_data_url(…)` before `.build()`"
        )]
        pub trait qr_code_data_url<T> {
            fn take(self) -> T;
        }
        impl<T> qr_code_data_url<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `qr_code_uri` is not set",
            label = "call `.qr_code_uri(…)` before `.build()`"
        )]
        pub trait qr_code_uri<T> {
            fn take(self) -> T;
        }
        impl<T> qr_code_uri<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `qrcode_data_url` is not set",
            label = "call `.qrcode_data_url(…)` before `.build()`"
        )]
        pub trait qrcode_data_url<T> {
            fn take(self) -> T;
        }
        impl<T> qrcode_data_url<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `qrcode_uri` is not set",
            label = "call `.qrcode_uri(…)` before `.build()`"
        )]
        pub trait qrcode_uri<T> {
            fn take(self) -> T;
        }
        impl<T> qrcode_uri<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `recovery_code` is not set",
            label = "call `.recovery_code(…)` before `.build()`"
        )]
        pub trait recovery_code<T> {
            fn take(self) -> T;
        }
        impl<T> recovery_code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `sam_account_name` is not set",
            label = "call `.sam_account_name(…)` before `.build()`"
        )]
        pub trait sam_account_name<T> {
            fn take(self) -> T;
        }
        impl<T> sam_account_name<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `scene` is not set",
            label = "call `.scene(…)` before `.build()`"
        )]
        pub trait scene<T> {
            fn take(self) -> T;
        }
        impl<T> scene<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `secret` is not set",
            label = "call `.secret(…)` before `.build()`"
        )]
        pub trait secret<T> {
            fn take(self) -> T;
        }
        impl<T> secret<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `security_score` is not set",
            label = "call `.security_score(…)` before `.build()`"
        )]
        pub trait security_score<T> {
            fn take(self) -> T;
        }
        impl<T> security_score<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `sms_mfa_status` is not set",
            label = "call `.sms_mfa_status(…)` before `.build()`"
        )]
        pub trait sms_mfa_status<T> {
            fn take(self) -> T;
        }
        impl<T> sms_mfa_status<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `sort` is not set",
            label = "call `.sort(…)` before `.build()`"
        )]
        pub trait sort<T> {
            fn take(self) -> T;
        }
        impl<T> sort<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `status` is not set",
            label = "call `.status(…)` before `.build()`"
        )]
        pub trait status<T> {
            fn take(self) -> T;
        }
        impl<T> status<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `status_code` is not set",
            label = "call `.status_code(…)` before `.build()`"
        )]
        pub trait status_code<T> {
            fn take(self) -> T;
        }
        impl<T> status_code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `success` is not set",
            label = "call `.success(…)` before `.build()`"
        )]
        pub trait success<T> {
            fn take(self) -> T;
        }
        impl<T> success<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `token` is not set",
            label = "call `.token(…)` before `.build()`"
        )]
        pub trait token<T> {
            fn take(self) -> T;
        }
        impl<T> token<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `totp` is not set",
            label = "call `.totp(…)` before `.build()`"
        )]
        pub trait totp<T> {
            fn take(self) -> T;
        }
        impl<T> totp<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `totp_status` is not set",
            label = "call `.totp_status(…)` before `.build()`"
        )]
        pub trait totp_status<T> {
            fn take(self) -> T;
        }
        impl<T> totp_status<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `user_id` is not set",
            label = "call `.user_id(…)` before `.build()`"
        )]
        pub trait user_id<T> {
            fn take(self) -> T;
        }
        impl<T> user_id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `verified` is not set",
            label = "call `.verified(…)` before `.build()`"
        )]
        pub trait verified<T> {
            fn take(self) -> T;
        }
        impl<T> verified<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
    }
    #[doc(hidden)]
    pub mod cases {
        use ::mfa_client::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "AD needs `password`",
            label = "call `.password(…)` before `.build()`"
        )]
        pub trait ad_password<T> {
            fn take(self) -> T;
        }
        impl<T> ad_password<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "AD needs `sam_account_name`",
            label = "call `.sam_account_name(…)` before `.build()`"
        )]
        pub trait ad_sam_account_name<T> {
            fn take(self) -> T;
        }
        impl<T> ad_sam_account_name<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "EMAIL needs `email`",
            label = "call `.email(…)` before `.build()`"
        )]
        pub trait email_email<T> {
            fn take(self) -> T;
        }
        impl<T> email_email<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "EMAIL needs `pass_code`",
            label = "call `.pass_code(…)` before `.build()`"
        )]
        pub trait email_pass_code<T> {
            fn take(self) -> T;
        }
        impl<T> email_pass_code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "FACE needs `is_external_photo`",
            label = "call `.is_external_photo(…)` before `.build()`"
        )]
        pub trait face_is_external_photo<T> {
            fn take(self) -> T;
        }
        impl<T> face_is_external_photo<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "FACE needs `photo`",
            label = "call `.photo(…)` before `.build()`"
        )]
        pub trait face_photo<T> {
            fn take(self) -> T;
        }
        impl<T> face_photo<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "LDAP needs `password`",
            label = "call `.password(…)` before `.build()`"
        )]
        pub trait ldap_password<T> {
            fn take(self) -> T;
        }
        impl<T> ldap_password<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "LDAP needs `sam_account_name`",
            label = "call `.sam_account_name(…)` before `.build()`"
        )]
        pub trait ldap_sam_account_name<T> {
            fn take(self) -> T;
        }
        impl<T> ldap_sam_account_name<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "OTP needs `pass_code`",
            label = "call `.pass_code(…)` before `.build()`"
        )]
        pub trait otp_pass_code<T> {
            fn take(self) -> T;
        }
        impl<T> otp_pass_code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "PASSCODE needs `pass_code`",
            label = "call `.pass_code(…)` before `.build()`"
        )]
        pub trait passcode_pass_code<T> {
            fn take(self) -> T;
        }
        impl<T> passcode_pass_code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "PASSWORD needs `password`",
            label = "call `.password(…)` before `.build()`"
        )]
        pub trait password_password<T> {
            fn take(self) -> T;
        }
        impl<T> password_password<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "SMS needs `pass_code`",
            label = "call `.pass_code(…)` before `.build()`"
        )]
        pub trait sms_pass_code<T> {
            fn take(self) -> T;
        }
        impl<T> sms_pass_code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "SMS needs `phone_number`",
            label = "call `.phone_number(…)` before `.build()`"
        )]
        pub trait sms_phone_number<T> {
            fn take(self) -> T;
        }
        impl<T> sms_phone_number<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
    }
    #[doc(hidden)]
    pub mod parameters {
        use ::mfa_client::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required parameter `app_id` is not set",
            label = "call `.app_id(…)` before this"
        )]
        pub trait app_id<T> {
            fn take(self) -> T;
        }
        impl<T> app_id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required parameter `body` is not set",
            label = "call `.body(…)` before this"
        )]
        pub trait body<T> {
            fn take(self) -> T;
        }
        impl<T> body<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required parameter `factor` is not set",
            label = "call `.factor(…)` before this"
        )]
        pub trait factor<T> {
            fn take(self) -> T;
        }
        impl<T> factor<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required parameter `factor_id` is not set",
            label = "call `.factor_id(…)` before this"
        )]
        pub trait factor_id<T> {
            fn take(self) -> T;
        }
        impl<T> factor_id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required parameter `user_id` is not set",
            label = "call `.user_id(…)` before this"
        )]
        pub trait user_id<T> {
            fn take(self) -> T;
        }
        impl<T> user_id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
    }
    /// [`AuthenticationClient`] and the calls it makes.
    pub mod authentication_client {
        use super::{parameters, types};
        use ::mfa_client::__private as __rt;
        /// Operations for one signed-in user: enroll, list, check and reset this user's own factors, and what is needed around that.
        #[derive(__rt::Clone)]
        pub struct AuthenticationClient {
            inner: __rt::Client,
        }
        #[automatically_derived]
        impl __rt::Debug for AuthenticationClient {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl AuthenticationClient {
            /// Starts setting up a client.
            pub fn builder() -> AuthenticationClientBuilder {
                AuthenticationClientBuilder {
                    inner: __rt::ClientBuilder::new(&API),
                }
            }
            /// A request that the document does not describe; `path` begins with a slash.
            ///
            /// It has the credentials, limits and retries of every other call.
            pub fn request(
                &self,
                method: __rt::Method,
                path: &str,
            ) -> __rt::CustomRequest<'_> {
                __rt::CustomRequest::new(&self.inner, method, path)
            }
            /// List the factors that the user can still enroll.
            ///
            /// Answers with the factor types that an administrator has switched on and that the signed-in user has not enrolled yet. Offer these, then start an enrollment with `sendEnrollFactorRequest`. The list is empty when nothing is switched on or when the user has enrolled everything.
            ///
            /// Sends `GET /api/v3/list-factors-to-enroll` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn list_factors_to_enroll(
                &self,
            ) -> __rt::Call<'_, types::ListFactorsToEnrollRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "listFactorsToEnroll",
                    method: __rt::Method::GET,
                    path: "/api/v3/list-factors-to-enroll",
                    security: &[&[0usize, 1usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Start the enrollment of a factor.
            ///
            /// First of the two steps that enroll a factor. The answer holds an `enrollmentToken` that lives for 60
            /// seconds; finish with `enrollFactor` before it runs out, or start again.
            ///
            /// What else happens depends on the factor type:
            ///
            /// - `SMS` and `EMAIL`: a message with a code goes out to the number or address in `profile`. Only one
            ///   message a minute is sent to a number or address; asking sooner fails with `statusCode` 422. Every call
            ///   costs a message, so never repeat this one without being asked to by the user.
            /// - `OTP`: the answer also holds `otpData`, with a QR code for the authenticator app and a recovery code.
            ///   The recovery code is shown this once and cannot be read again. A repeated request makes a new secret,
            ///   so a QR code that was scanned before is void.
            /// - `FACE`: nothing is sent. The user needs a bound phone number or e-mail address first, or the
            ///   enrollment fails with `apiCode` 1703.
            ///
            /// Sends `POST /api/v3/send-enroll-factor-request` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn send_enroll_factor_request(
                &self,
                body: types::SendEnrollFactorRequestDto,
            ) -> __rt::Call<'_, types::SendEnrollFactorRequestRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "sendEnrollFactorRequest",
                    method: __rt::Method::POST,
                    path: "/api/v3/send-enroll-factor-request",
                    security: &[&[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Finish the enrollment of a factor.
            ///
            /// Second of the two steps that enroll a factor: proves that the user holds it. Call it within 60 seconds
            /// of `sendEnrollFactorRequest`, with the `enrollmentToken` from there and the same factor type; later the
            /// token is void and the enrollment has to be started again. A new start for `SMS` or `EMAIL` is bound to
            /// the limit of one message a minute (`statusCode` 422 otherwise), and for `OTP` it makes a new secret and
            /// a new recovery code, each shown once.
            ///
            /// For `FACE` the failures are told apart by `apiCode`: 1700 and 1701 a photo is missing, 1702 the faces
            /// differ, 1703 the user has no bound phone number or e-mail address, 1704 and 1705 the check of that
            /// contact failed, 1706 a face is enrolled already, 1707 any other reason. A wrong or late code has no
            /// documented `apiCode`.
            ///
            /// The answer has no `data`. To learn the id of the new factor, call `listEnrolledFactors`.
            ///
            /// Sends `POST /api/v3/enroll-factor` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn enroll_factor(
                &self,
                body: types::EnrollFactorDto,
            ) -> __rt::Call<'_, types::EnrollFactorRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "enrollFactor",
                    method: __rt::Method::POST,
                    path: "/api/v3/enroll-factor",
                    security: &[&[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// List the factors that the user has enrolled.
            ///
            /// Answers with the factors of the signed-in user, each with the id that `getFactor` and `resetFactor` take. A phone number or e-mail address that is bound to the account may be listed as a factor although it was never enrolled as one.
            ///
            /// Sends `GET /api/v3/list-enrolled-factors` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn list_enrolled_factors(
                &self,
            ) -> __rt::Call<'_, types::ListEnrolledFactorsRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "listEnrolledFactors",
                    method: __rt::Method::GET,
                    path: "/api/v3/list-enrolled-factors",
                    security: &[&[0usize, 1usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Get one enrolled factor.
            ///
            /// Answers with one factor of the signed-in user. Take the id from `listEnrolledFactors`; which error an unknown id gives is not documented.
            ///
            /// Sends `GET /api/v3/get-factor` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_factor(
                &self,
                factor_id: &str,
            ) -> __rt::Call<'_, types::GetFactorRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getFactor",
                    method: __rt::Method::GET,
                    path: "/api/v3/get-factor",
                    security: &[&[0usize, 1usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION)
                    .query("factorId", &factor_id);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Remove an enrolled factor.
            ///
            /// Removes one factor of the signed-in user, who can enroll one of this type again afterwards. Be prepared for a failure with `SMS` and `EMAIL` factors: older releases of the vendor's documentation say that those go away only by unbinding the phone number or e-mail address from the account. The answer has no `data`.
            ///
            /// Sends `POST /api/v3/reset-factor` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn reset_factor(
                &self,
                body: types::ResetFactorDto,
            ) -> __rt::Call<'_, types::ResetFactorRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "resetFactor",
                    method: __rt::Method::POST,
                    path: "/api/v3/reset-factor",
                    security: &[&[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Check a code of the user's authenticator app.
            ///
            /// Checks a TOTP code against the `OTP` factor of the signed-in user. Call it before an action that deserves a second look. For the other factor types take the `mfaToken` of `getMfaTriggerData` and one of `verifyAppSmsMfa`, `verifyAppEmailMfa` and `verifyFaceMfa`. Handle a wrong code in both its forms, since the sources do not say which one the server takes: `verified` is false, or the call fails with `apiCode` 6001 (6003 if the code is missing).
            ///
            /// Sends `POST /api/v3/mfa-totp-verify` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn mfa_otp_verify(
                &self,
                body: types::MfaOtpVerityDto,
            ) -> __rt::Call<'_, types::MfaOtpVerityRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "mfaOtpVerify",
                    method: __rt::Method::POST,
                    path: "/api/v3/mfa-totp-verify",
                    security: &[&[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Ask whether an MFA token is valid, and whose it is.
            ///
            /// For the server side of a step-up: after the second factor was checked in the page, ask for the state of
            /// the MFA token and compare `userId` with the user you expect. The body is a form, and the answer is bare
            /// JSON without the envelope.
            ///
            /// Caution: `active` alone does not prove that the user has passed the second factor. `getMfaTriggerData`
            /// hands out an MFA token before the user has proved anything, and no source says that this operation tells
            /// such a token from one whose user has been verified. Rely on the answer of the call that verified the
            /// factor, and use this operation for what it does say: that the token is genuine, not expired, and belongs
            /// to this user.
            ///
            /// The app id is not needed, and is sent along if there is one.
            ///
            /// Sends `POST /mfa/token/introspection` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn verify_mfa_token(
                &self,
                body: types::MfaTokenIntrospectEndpointParams,
            ) -> __rt::Call<'_, types::MfaTokenIntrospectResponse> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "verifyMfaToken",
                    method: __rt::Method::POST,
                    path: "/mfa/token/introspection",
                    security: &[&[1usize], &[]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).form(&body);
                __rt::Call::new(&self.inner, request)
            }
            /// Send a code by SMS.
            ///
            /// Sends a one-time code for the purpose named by `channel`, for example to sign in with it or to verify a
            /// second factor. Enrollment does not need it: `sendEnrollFactorRequest` sends its code itself. A number
            /// gets one message per channel and minute; asking sooner fails with `statusCode` 422. Never repeat the
            /// call without being asked to by the user. The answer has no `data`.
            ///
            /// A token is sent along if there is one. Channels to sign in, to sign up and to set a new password come
            /// before there is any. Channels that change a user's account make no sense without that user's access
            /// token: `CHANNEL_BIND_PHONE`, `CHANNEL_UNBIND_PHONE`, `CHANNEL_BIND_MFA`, `CHANNEL_UNBIND_MFA` and
            /// `CHANNEL_DELETE_ACCOUNT`. For `CHANNEL_VERIFY_MFA` the token is the `mfaToken` of the sign-in that
            /// wants a second factor; `verifyAppSmsMfa` takes the code.
            ///
            /// Sends `POST /api/v3/send-sms` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn send_sms(
                &self,
                body: types::SendSMSDto,
            ) -> __rt::Call<'_, types::SendSMSRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "sendSms",
                    method: __rt::Method::POST,
                    path: "/api/v3/send-sms",
                    security: &[&[0usize, 1usize], &[1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Send a code by e-mail.
            ///
            /// Sends a one-time code for the purpose named by `channel`, for example to sign in with it or to verify a
            /// second factor. Enrollment does not need it: `sendEnrollFactorRequest` sends its code itself. An address
            /// gets one message per channel and minute; asking sooner fails, expect `statusCode` 422 as with SMS. Never
            /// repeat the call without being asked to by the user. The answer has no `data`.
            ///
            /// A token is sent along if there is one. Channels to sign in, to sign up, to set a new password and to
            /// unlock the account come before there is any. Channels that change a user's account make no sense without
            /// that user's access token: `CHANNEL_UPDATE_EMAIL`, `CHANNEL_BIND_EMAIL`, `CHANNEL_UNBIND_EMAIL` and
            /// `CHANNEL_DELETE_ACCOUNT`. For `CHANNEL_VERIFY_MFA` the token is the `mfaToken` of the sign-in that
            /// wants a second factor; `verifyAppEmailMfa` takes the code.
            ///
            /// Sends `POST /api/v3/send-email` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn send_email(
                &self,
                body: types::SendEmailDto,
            ) -> __rt::Call<'_, types::SendEmailRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "sendEmail",
                    method: __rt::Method::POST,
                    path: "/api/v3/send-email",
                    security: &[&[0usize, 1usize], &[1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Check a code without using it up.
            ///
            /// Says whether a code from `sendSms` or `sendEmail` is right and still valid, and leaves it valid for the call that consumes it. Use it to give feedback early in a form of several pages. A wrong code is no failure of the call: `isValid` is false and `data.message` gives the reason. The access token is not needed, and is sent along if there is one.
            ///
            /// Sends `POST /api/v3/pre-check-code` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn pre_check_code(
                &self,
                body: types::PreCheckCodeDto,
            ) -> __rt::Call<'_, types::PreCheckCodeRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "preCheckCode",
                    method: __rt::Method::POST,
                    path: "/api/v3/pre-check-code",
                    security: &[&[0usize, 1usize], &[1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Get the security rating of the user's account.
            ///
            /// Answers with the strength of the signed-in user's password, the overall score of the account, and which protections are set up, MFA among them. Use it to suggest the next improvement to the user.
            ///
            /// Sends `GET /api/v3/get-security-info` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_security_level(
                &self,
            ) -> __rt::Call<'_, types::GetSecurityInfoRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getSecurityLevel",
                    method: __rt::Method::GET,
                    path: "/api/v3/get-security-info",
                    security: &[&[0usize, 1usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Sign a user in and get the user's tokens.
            ///
            /// For applications with a sign-in page of their own: exchanges a password, a one-time code or the account
            /// of a directory for the access token that the other user operations need. Fill in the payload that
            /// belongs to `connection`, and only that one. A wrong account or password fails with `apiCode` 2333.
            ///
            /// The application proves itself in the way that the console sets for it. With `client_secret_basic` its id
            /// and secret are sent as HTTP basic authentication, with `client_secret_post` they are `client_id` and
            /// `client_secret` in the body, and with `none` only the app id is sent. A program on a user's device
            /// cannot keep a secret and must use `none`.
            ///
            /// The call fails if a second factor is due, with `apiCode` 1635 for the user's own authenticator app and
            /// 1636 for a factor that the application demands. The `data` of this failure is trigger data, as
            /// `getMfaTriggerData` gives it: an `mfaToken` that lives for some minutes, the ways that the application
            /// offers, and which of them the user has bound. If none is bound, the user has to bind a first one. The
            /// `mfaToken` is the bearer token of the operations that go on from there:
            ///
            /// - to get a code: `sendSms` or `sendEmail` with `CHANNEL_VERIFY_MFA`, or `sendMfaEmail`;
            /// - to pass the factor: `verifyAppSmsMfa`, `verifyAppEmailMfa`, `verifyTotpMfa`, `verifyFaceMfa`, or
            ///   `verifyTotpRecoveryCode` without the device;
            /// - to bind a first one: `phoneOrEmailBindable` and then as to pass it, `assosicateMfaAuthenticator` and
            ///   `confirmAssosicateMfaAuthenticator`, or `associateFaceByUrl`.
            ///
            /// Other steps that may be due, such as missing profile data or a forced change of password, are failures
            /// as well, and need the hosted OIDC sign-in.
            ///
            /// Sends `POST /api/v3/signin` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn sign_in_by_credentials(
                &self,
                body: types::SigninByCredentialsDto,
            ) -> __rt::Call<'_, types::LoginTokenRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "signInByCredentials",
                    method: __rt::Method::POST,
                    path: "/api/v3/signin",
                    security: &[&[2usize, 1usize], &[1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Pass the second factor with a code sent by SMS.
            ///
            /// Checks a code that `sendSms` sent for `CHANNEL_VERIFY_MFA`. The bearer token is the `mfaToken` of a sign-in that wants a second factor, or of the trigger data. The answer holds the user and the user's token. A user who has to bind a first phone number passes with the same call, after `phoneOrEmailBindable`. A wrong code fails with a `code` that is not documented; 2021 says that the `mfaToken` no longer counts.
            ///
            /// Sends `POST /api/v2/applications/mfa/sms/verify` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn verify_app_sms_mfa(
                &self,
                body: types::VerifyAppSmsMfaDto,
            ) -> __rt::Call<'_, types::MfaUserRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "verifyAppSmsMfa",
                    method: __rt::Method::POST,
                    path: "/api/v2/applications/mfa/sms/verify",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Pass the second factor with a code sent by e-mail.
            ///
            /// Checks a code that `sendMfaEmail` sent, or `sendEmail` for `CHANNEL_VERIFY_MFA`. The bearer token is the `mfaToken` of a sign-in that wants a second factor, or of the trigger data. The answer holds the user and the user's token. A user who has to bind a first address passes with the same call, after `phoneOrEmailBindable`. A wrong code fails with a `code` that is not documented; 2021 says that the `mfaToken` no longer counts.
            ///
            /// Sends `POST /api/v2/applications/mfa/email/verify` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn verify_app_email_mfa(
                &self,
                body: types::VerifyAppEmailMfaDto,
            ) -> __rt::Call<'_, types::MfaUserRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "verifyAppEmailMfa",
                    method: __rt::Method::POST,
                    path: "/api/v2/applications/mfa/email/verify",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Pass the second factor with a code of an authenticator app.
            ///
            /// Checks the code that the user's authenticator app shows. The bearer token is the `mfaToken` of a sign-in that wants a second factor, or of the trigger data. The answer holds the user and the user's token. A wrong code fails with `code` 6001 and a missing one with 6003, both at HTTP 200; 2021 says that the `mfaToken` no longer counts. For a user who is signed in there is `mfaOtpVerify` as well.
            ///
            /// Sends `POST /api/v2/mfa/totp/verify` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn verify_totp_mfa(
                &self,
                body: types::VerifyTotpMfaDto,
            ) -> __rt::Call<'_, types::MfaUserRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "verifyTotpMfa",
                    method: __rt::Method::POST,
                    path: "/api/v2/mfa/totp/verify",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Pass the second factor with a recovery code.
            ///
            /// For a user who has lost the device with the authenticator app: takes the recovery code in place of a
            /// code of the app. The bearer token is the `mfaToken` of a sign-in that wants a second factor. The answer
            /// holds the user and the user's token.
            ///
            /// The code is used up, and the answer holds **a new recovery code** in its place, which is shown this
            /// once: have the user write it down before anything else. It stands beside `data`.
            ///
            /// A wrong code fails with `code` 6002 and a missing one with 6004; 2021 says that the `mfaToken` no longer
            /// counts. The call leaves the factor bound. Unbind it with `deleteMfaAuthenticator` and bind a new one, or
            /// the user needs the new recovery code at the next sign-in.
            ///
            /// Sends `POST /api/v2/mfa/totp/recovery` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn verify_totp_recovery_code(
                &self,
                body: types::VerifyTotpRecoveryCodeDto,
            ) -> __rt::Call<'_, types::MfaRecoveryRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "verifyTotpRecoveryCode",
                    method: __rt::Method::POST,
                    path: "/api/v2/mfa/totp/recovery",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Pass the second factor with a photo of the face.
            ///
            /// Compares a photo with the face that the user has bound. The bearer token is the `mfaToken` of a sign-in that wants a second factor, or of the trigger data. The answer holds the user and the user's token. The failures are told apart by `code`: 1700 and 1701 a photo is missing, 1702 the faces differ, other codes up to 1707 as with `enrollFactor`; 2021 says that the `mfaToken` no longer counts.
            ///
            /// Sends `POST /api/v2/mfa/face/verify` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn verify_face_mfa(
                &self,
                body: types::VerifyFaceMfaDto,
            ) -> __rt::Call<'_, types::MfaUserRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "verifyFaceMfa",
                    method: __rt::Method::POST,
                    path: "/api/v2/mfa/face/verify",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Ask whether a phone number or e-mail address can be bound as a factor.
            ///
            /// For a sign-in at which the user has to bind a first factor: ask here whether the number or address is still free, send a code to it, and go on with `verifyAppSmsMfa` or `verifyAppEmailMfa`, which binds it. The bearer token is the `mfaToken` of that sign-in. Give either `phone` or `email`.
            ///
            /// Sends `POST /api/v2/applications/mfa/check` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn phone_or_email_bindable(
                &self,
                body: types::PhoneOrEmailBindableDto,
            ) -> __rt::Call<'_, types::PhoneOrEmailBindableRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "phoneOrEmailBindable",
                    method: __rt::Method::POST,
                    path: "/api/v2/applications/mfa/check",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// List the authenticator apps that the user has bound.
            ///
            /// Answers with the authenticators of the user, none if there is none. One whose binding was started and never confirmed is listed too, with `enable` false. The bearer token is the access token of a user who is signed in, or the `mfaToken` of a sign-in that wants a second factor; `code` 2021 says that the `mfaToken` no longer counts. The answer may hold the secrets of the authenticators: never log it.
            ///
            /// Sends `GET /api/v2/mfa/authenticator` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_mfa_authenticators(&self) -> GetMfaAuthenticatorsCall<'_> {
                let client = &self.inner;
                GetMfaAuthenticatorsCall {
                    client,
                    authenticator_type: __rt::None,
                    source: __rt::None,
                }
            }
            /// Start the binding of an authenticator app.
            ///
            /// First of two steps: answers with the secret for the app, as text and as a QR code, and with a recovery code. Show both to the user, who cannot get them again later, and finish with `confirmAssosicateMfaAuthenticator`; until then the factor is not asked for. A repeated request makes a new secret, so a QR code that was scanned before is void. The bearer token is the access token of a user who is signed in, or the `mfaToken` of a sign-in at which the user has to bind a first factor. The misspelt name is the vendor's.
            ///
            /// Sends `POST /api/v2/mfa/totp/associate` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn associate_mfa_authenticator(
                &self,
                body: types::AssosicateMfaAuthenticatorDto,
            ) -> __rt::Call<'_, types::AssosicateMfaAuthenticatorRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "assosicateMfaAuthenticator",
                    method: __rt::Method::POST,
                    path: "/api/v2/mfa/totp/associate",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Unbind the user's authenticator app.
            ///
            /// Removes the authenticator app of the signed-in user, who is not asked for its codes from the next sign-in on. The bearer token is the user's access token. The answer has no `data`.
            ///
            /// Sends `DELETE /api/v2/mfa/totp/associate` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn delete_mfa_authenticator(
                &self,
            ) -> __rt::Call<'_, types::MfaCommonRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "deleteMfaAuthenticator",
                    method: __rt::Method::DELETE,
                    path: "/api/v2/mfa/totp/associate",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Finish the binding of an authenticator app.
            ///
            /// Second of two steps: proves with a code that the app has the secret of `assosicateMfaAuthenticator`. From then on the user is asked for such codes at sign-in. The bearer token is the one of the first step, and so is `source`. A wrong code fails with HTTP status 400 and `code` 400. With an `mfaToken`, `data` holds the user and the user's token, and the sign-in is complete: the vendor's front ends take it so. If there is no `data`, as in the vendor's sample, pass the factor with `verifyTotpMfa` and the app's next code. The misspelt name is the vendor's.
            ///
            /// Sends `POST /api/v2/mfa/totp/associate/confirm` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn confirm_associate_mfa_authenticator(
                &self,
                body: types::ConfirmAssosicateMfaAuthenticatorDto,
            ) -> __rt::Call<'_, types::MfaUserRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "confirmAssosicateMfaAuthenticator",
                    method: __rt::Method::POST,
                    path: "/api/v2/mfa/totp/associate/confirm",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Bind the user's face as a factor.
            ///
            /// Compares two photos of the user and keeps the face as a factor. The bearer token is the access token of a user who is signed in, or the `mfaToken` of a sign-in at which the user has to bind a first factor, which is complete then. The answer holds the user. The failures are told apart by `code`: 1700 and 1701 a photo is missing, 1702 the faces differ, 1703 the user has no bound phone number or e-mail address, 1704 and 1705 the check of that contact failed, 1706 a face is bound already, 1707 any other reason.
            ///
            /// Sends `POST /api/v2/mfa/face/associate` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn associate_face_by_url(
                &self,
                body: types::AssociateFaceByUrlDto,
            ) -> __rt::Call<'_, types::MfaUserRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "associateFaceByUrl",
                    method: __rt::Method::POST,
                    path: "/api/v2/mfa/face/associate",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Send a code by e-mail for the second factor.
            ///
            /// Sends the code that `verifyAppEmailMfa` takes. An address gets one message a minute; asking sooner fails with `apiCode` 2080. Never repeat the call without being asked to by the user. The call needs no token; give the `mfaToken` where there is one. The answer has no `data`. The name is ours: the vendor's is `sendEmail`, as that of the newer operation, which sends such a code for `CHANNEL_VERIFY_MFA`.
            ///
            /// Sends `POST /api/v2/email/send` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn send_mfa_email(
                &self,
                body: types::SendMfaEmailDto,
            ) -> __rt::Call<'_, types::MfaCommonRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "sendMfaEmail",
                    method: __rt::Method::POST,
                    path: "/api/v2/email/send",
                    security: &[
                        &[0usize, 1usize, 3usize],
                        &[0usize, 1usize],
                        &[1usize, 3usize],
                        &[1usize],
                    ],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
        }
        static ENVELOPES: [__rt::Envelope; 2usize] = [
            __rt::Envelope {
                status: &["statusCode"],
                success: 200i64,
                message: &["message"],
                code: &["apiCode"],
                request_id: &["requestId"],
                data: &["data"],
            },
            __rt::Envelope {
                status: &["code", "statusCode"],
                success: 200i64,
                message: &["message"],
                code: &["apiCode", "code"],
                request_id: &["requestId"],
                data: &["data"],
            },
        ];
        static API: __rt::Api = __rt::Api {
            client: "AuthenticationClient",
            default_host: __rt::None,
            schemes: &[
                __rt::Scheme {
                    name: "access_token",
                    kind: __rt::SchemeKind::Bearer,
                },
                __rt::Scheme {
                    name: "app_id",
                    kind: __rt::SchemeKind::Header {
                        names: &["x-genauth-app-id", "x-authing-app-id"],
                    },
                },
                __rt::Scheme {
                    name: "client_secret_basic",
                    kind: __rt::SchemeKind::Basic,
                },
                __rt::Scheme {
                    name: "userpool_id",
                    kind: __rt::SchemeKind::Header {
                        names: &["x-genauth-userpool-id", "x-authing-userpool-id"],
                    },
                },
            ],
            envelope: __rt::Some(&ENVELOPES[0usize]),
        };
        /// Sets up an [`AuthenticationClient`].
        #[derive(__rt::Clone)]
        #[must_use = "a builder does nothing until `.build()`"]
        pub struct AuthenticationClientBuilder {
            pub(crate) inner: __rt::ClientBuilder,
        }
        #[automatically_derived]
        impl __rt::Debug for AuthenticationClientBuilder {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl AuthenticationClientBuilder {
            /// Where the service is: `https://`, a host, and a path in front of all paths if there
            /// is one. Plain `http://` is for loopback addresses only.
            pub fn host(self, host: impl __rt::Into<__rt::String>) -> Self {
                Self {
                    inner: self.inner.host(host.into()),
                }
            }
            /// Access token of the signed-in user, from `signInByCredentials` or an OIDC sign-in. Its scope has to hold at least `openid`. The operations that pass a second factor take an `mfaToken` in its place.
            pub fn access_token(self, value: impl __rt::Into<__rt::Secret>) -> Self {
                Self {
                    inner: self.inner.credential(0usize, value.into()),
                }
            }
            /// A provider of tokens, in place of one fixed [`access_token`](Self::access_token).
            pub fn access_token_from(
                self,
                source: impl __rt::Into<__rt::TokenSource>,
            ) -> Self {
                Self {
                    inner: self.inner.token_source(0usize, source.into()),
                }
            }
            /// Id of the application, from the console; not a secret. The header bore Authing's name before the product was renamed, and the vendor's clients differ in which of the two they send, so the value is sent under both.
            pub fn app_id(self, value: impl __rt::Into<__rt::Secret>) -> Self {
                Self {
                    inner: self.inner.credential(1usize, value.into()),
                }
            }
            /// App id and app secret of an application whose token endpoint authentication is `client_secret_basic`. For servers only.
            pub fn client_secret_basic(
                self,
                user: impl __rt::Into<__rt::String>,
                password: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                Self {
                    inner: self
                        .inner
                        .basic_credential(2usize, user.into(), password.into()),
                }
            }
            /// Id of the user pool, from the console and in the claim `scoped_userpool_id` of the management token; not a secret. Sent under two names, as the app id is.
            pub fn userpool_id(self, value: impl __rt::Into<__rt::Secret>) -> Self {
                Self {
                    inner: self.inner.credential(3usize, value.into()),
                }
            }
            /// Under which of their names credentials are sent that have several; under all of them
            /// without this.
            pub fn header_names(
                self,
                names: impl __rt::Into<__rt::HeaderNames>,
            ) -> Self {
                Self {
                    inner: self.inner.header_names(names.into()),
                }
            }
            /// A header that every request carries.
            ///
            /// None that frames or routes a message, as [`Call::header`](::mfa_client::Call::header)
            /// lists them, and no idempotency key, which belongs to one call.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self {
                    inner: self.inner.header(name, value),
                }
            }
            /// How long to wait, for what.
            pub fn timeouts(self, timeouts: __rt::Timeouts) -> Self {
                Self {
                    inner: self.inner.timeouts(timeouts),
                }
            }
            /// When to send a request again, and how long to wait before.
            pub fn retry(self, policy: __rt::RetryPolicy) -> Self {
                Self {
                    inner: self.inner.retry(policy),
                }
            }
            /// The longest answer in bytes; without this, 4 MiB.
            ///
            /// Its values may take eight times as much memory. What is longer, or becomes larger, is
            /// [`ErrorKind::TooLarge`](::mfa_client::ErrorKind::TooLarge). A call can have its own:
            /// [`Call::max_answer`](::mfa_client::Call::max_answer).
            pub fn max_answer(self, bytes: usize) -> Self {
                Self {
                    inner: self.inner.max_answer(bytes),
                }
            }
            /// The longest body of a refusal that is read and kept, in bytes; without this, 64 KiB.
            ///
            /// Of what is longer only the status counts. A call can have its own:
            /// [`Call::max_refusal`](::mfa_client::Call::max_refusal).
            pub fn max_refusal(self, bytes: usize) -> Self {
                Self {
                    inner: self.inner.max_refusal(bytes),
                }
            }
            /// How many requests may be under way at once; without this, as many as there are calls.
            ///
            /// Others wait on the time of their calls, whoever came first is first. A call that waits
            /// to send its request again holds nobody up.
            pub fn max_in_flight(self, most: usize) -> Self {
                Self {
                    inner: self.inner.max_in_flight(most),
                }
            }
            /// A connection for each request, in place of shared ones.
            ///
            /// HTTP/1.1 cannot tell whom an answer on a shared connection is for: one too many, which a
            /// broken server or proxy sends, is taken for the answer to the next request, whoever makes it.
            /// The price is a handshake for each request.
            pub fn fresh_connections(self) -> Self {
                Self {
                    inner: self.inner.fresh_connections(),
                }
            }
            /// Code of your own that runs around every request, behind what was set before.
            pub fn hooks(self, hooks: impl __rt::Hooks) -> Self {
                Self {
                    inner: self.inner.hooks(hooks),
                }
            }
            /// An HTTP client of your own, in place of the one that is made here.
            ///
            /// What this client then cannot vouch for is said at
            /// [`HttpClient`](::mfa_client::HttpClient).
            pub fn http_client(self, http: impl __rt::Into<__rt::HttpClient>) -> Self {
                Self {
                    inner: self.inner.http_client(http.into()),
                }
            }
            __rt::service!();
            /// The finished client.
            ///
            /// # Errors
            ///
            /// If the host is missing or not one to send secrets to, or if a credential or a header
            /// cannot stand in a request.
            pub fn build(self) -> __rt::Result<AuthenticationClient, __rt::Error> {
                __rt::Ok(AuthenticationClient {
                    inner: self.inner.build()?,
                })
            }
        }
        /// The call of `get_mfa_authenticators`: set its inputs, then await it.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetMfaAuthenticatorsCall<'c> {
            pub(super) client: &'c __rt::Client,
            pub(super) authenticator_type: __rt::Option<types::MfaAuthenticatorType>,
            pub(super) source: __rt::Option<types::TotpSource>,
        }
        impl<'c> GetMfaAuthenticatorsCall<'c> {
            /// Kind of authenticators to list, `totp`.
            pub fn authenticator_type(
                mut self,
                value: impl __rt::Into<types::MfaAuthenticatorType>,
            ) -> Self {
                self.authenticator_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_authenticator_type(
                mut self,
                value: __rt::Option<types::MfaAuthenticatorType>,
            ) -> Self {
                self.authenticator_type = value;
                self
            }
            /// The side that wanted them to be bound, as given when they were.
            pub fn source(mut self, value: impl __rt::Into<types::TotpSource>) -> Self {
                self.source = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_source(
                mut self,
                value: __rt::Option<types::TotpSource>,
            ) -> Self {
                self.source = value;
                self
            }
            /// The call with its parameters, to set options of this one call before it is awaited.
            pub fn call(self) -> __rt::Call<'c, types::GetMfaAuthenticatorsRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getMfaAuthenticators",
                    method: __rt::Method::GET,
                    path: "/api/v2/mfa/authenticator",
                    security: &[&[0usize, 1usize, 3usize], &[0usize, 1usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION)
                    .query_optional("type", self.authenticator_type.as_ref())
                    .query_optional("source", self.source.as_ref());
                __rt::Call::enveloped(self.client, request, |answer| answer.code)
            }
        }
        impl<'c> __rt::IntoFuture for GetMfaAuthenticatorsCall<'c> {
            type Output = __rt::Result<
                __rt::Response<types::GetMfaAuthenticatorsRespDto>,
                __rt::Error,
            >;
            type IntoFuture = <__rt::Call<
                'c,
                types::GetMfaAuthenticatorsRespDto,
            > as __rt::IntoFuture>::IntoFuture;
            fn into_future(self) -> Self::IntoFuture {
                __rt::IntoFuture::into_future(self.call())
            }
        }
        impl<'c> GetMfaAuthenticatorsCall<'c> {
            __rt::blocking!(types::GetMfaAuthenticatorsRespDto,);
        }
        __rt::services! {
            AuthenticationService AuthenticationClient "listFactorsToEnroll" GET
            "/api/v3/list-factors-to-enroll" list_factors_to_enroll() ->
            types::ListFactorsToEnrollRespDto, __rt::Some(& ENVELOPES[0usize]);
            "sendEnrollFactorRequest" POST "/api/v3/send-enroll-factor-request"
            send_enroll_factor_request(body : types::SendEnrollFactorRequestDto =
            json(),) -> types::SendEnrollFactorRequestRespDto, __rt::Some(&
            ENVELOPES[0usize]); "enrollFactor" POST "/api/v3/enroll-factor"
            enroll_factor(body : types::EnrollFactorDto = json(),) ->
            types::EnrollFactorRespDto, __rt::Some(& ENVELOPES[0usize]);
            "listEnrolledFactors" GET "/api/v3/list-enrolled-factors"
            list_enrolled_factors() -> types::ListEnrolledFactorsRespDto, __rt::Some(&
            ENVELOPES[0usize]); "getFactor" GET "/api/v3/get-factor" get_factor(factor_id
            : __rt::String = query("factorId"),) -> types::GetFactorRespDto, __rt::Some(&
            ENVELOPES[0usize]); "resetFactor" POST "/api/v3/reset-factor"
            reset_factor(body : types::ResetFactorDto = json(),) ->
            types::ResetFactorRespDto, __rt::Some(& ENVELOPES[0usize]); "mfaOtpVerify"
            POST "/api/v3/mfa-totp-verify" mfa_otp_verify(body : types::MfaOtpVerityDto =
            json(),) -> types::MfaOtpVerityRespDto, __rt::Some(& ENVELOPES[0usize]);
            "verifyMfaToken" POST "/mfa/token/introspection" verify_mfa_token(body :
            types::MfaTokenIntrospectEndpointParams = form(),) ->
            types::MfaTokenIntrospectResponse, __rt::Some(& ENVELOPES[0usize]); "sendSms"
            POST "/api/v3/send-sms" send_sms(body : types::SendSMSDto = json(),) ->
            types::SendSMSRespDto, __rt::Some(& ENVELOPES[0usize]); "sendEmail" POST
            "/api/v3/send-email" send_email(body : types::SendEmailDto = json(),) ->
            types::SendEmailRespDto, __rt::Some(& ENVELOPES[0usize]); "preCheckCode" POST
            "/api/v3/pre-check-code" pre_check_code(body : types::PreCheckCodeDto =
            json(),) -> types::PreCheckCodeRespDto, __rt::Some(& ENVELOPES[0usize]);
            "getSecurityLevel" GET "/api/v3/get-security-info" get_security_level() ->
            types::GetSecurityInfoRespDto, __rt::Some(& ENVELOPES[0usize]);
            "signInByCredentials" POST "/api/v3/signin" sign_in_by_credentials(body :
            types::SigninByCredentialsDto = json(),) -> types::LoginTokenRespDto,
            __rt::Some(& ENVELOPES[0usize]); "verifyAppSmsMfa" POST
            "/api/v2/applications/mfa/sms/verify" verify_app_sms_mfa(body :
            types::VerifyAppSmsMfaDto = json(),) -> types::MfaUserRespDto, __rt::Some(&
            ENVELOPES[1usize]); "verifyAppEmailMfa" POST
            "/api/v2/applications/mfa/email/verify" verify_app_email_mfa(body :
            types::VerifyAppEmailMfaDto = json(),) -> types::MfaUserRespDto, __rt::Some(&
            ENVELOPES[1usize]); "verifyTotpMfa" POST "/api/v2/mfa/totp/verify"
            verify_totp_mfa(body : types::VerifyTotpMfaDto = json(),) ->
            types::MfaUserRespDto, __rt::Some(& ENVELOPES[1usize]);
            "verifyTotpRecoveryCode" POST "/api/v2/mfa/totp/recovery"
            verify_totp_recovery_code(body : types::VerifyTotpRecoveryCodeDto = json(),)
            -> types::MfaRecoveryRespDto, __rt::Some(& ENVELOPES[1usize]);
            "verifyFaceMfa" POST "/api/v2/mfa/face/verify" verify_face_mfa(body :
            types::VerifyFaceMfaDto = json(),) -> types::MfaUserRespDto, __rt::Some(&
            ENVELOPES[1usize]); "phoneOrEmailBindable" POST
            "/api/v2/applications/mfa/check" phone_or_email_bindable(body :
            types::PhoneOrEmailBindableDto = json(),) ->
            types::PhoneOrEmailBindableRespDto, __rt::Some(& ENVELOPES[1usize]);
            "getMfaAuthenticators" GET "/api/v2/mfa/authenticator"
            get_mfa_authenticators(authenticator_type : __rt::Option <
            types::MfaAuthenticatorType > = query_optional("type"), source : __rt::Option
            < types::TotpSource > = query_optional("source"),) ->
            types::GetMfaAuthenticatorsRespDto, __rt::Some(& ENVELOPES[1usize]);
            "assosicateMfaAuthenticator" POST "/api/v2/mfa/totp/associate"
            associate_mfa_authenticator(body : types::AssosicateMfaAuthenticatorDto =
            json(),) -> types::AssosicateMfaAuthenticatorRespDto, __rt::Some(&
            ENVELOPES[1usize]); "deleteMfaAuthenticator" DELETE
            "/api/v2/mfa/totp/associate" delete_mfa_authenticator() ->
            types::MfaCommonRespDto, __rt::Some(& ENVELOPES[1usize]);
            "confirmAssosicateMfaAuthenticator" POST "/api/v2/mfa/totp/associate/confirm"
            confirm_associate_mfa_authenticator(body :
            types::ConfirmAssosicateMfaAuthenticatorDto = json(),) ->
            types::MfaUserRespDto, __rt::Some(& ENVELOPES[1usize]); "associateFaceByUrl"
            POST "/api/v2/mfa/face/associate" associate_face_by_url(body :
            types::AssociateFaceByUrlDto = json(),) -> types::MfaUserRespDto,
            __rt::Some(& ENVELOPES[1usize]); "sendMfaEmail" POST "/api/v2/email/send"
            send_mfa_email(body : types::SendMfaEmailDto = json(),) ->
            types::MfaCommonRespDto, __rt::Some(& ENVELOPES[1usize]);
        }
    }
    /// [`ManagementClient`] and the calls it makes.
    pub mod management_client {
        use super::{parameters, types};
        use ::mfa_client::__private as __rt;
        /// Operations for an administrator: read and change the factors of any user, and say which factors an application or the whole user pool offers.
        #[derive(__rt::Clone)]
        pub struct ManagementClient {
            inner: __rt::Client,
        }
        #[automatically_derived]
        impl __rt::Debug for ManagementClient {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl ManagementClient {
            /// Starts setting up a client.
            pub fn builder() -> ManagementClientBuilder {
                ManagementClientBuilder {
                    inner: __rt::ClientBuilder::new(&API),
                }
            }
            /// A request that the document does not describe; `path` begins with a slash.
            ///
            /// It has the credentials, limits and retries of every other call.
            pub fn request(
                &self,
                method: __rt::Method,
                path: &str,
            ) -> __rt::CustomRequest<'_> {
                __rt::CustomRequest::new(&self.inner, method, path)
            }
            /// Exchange an access key for a management token.
            ///
            /// Answers with the token that all other management operations need. It lives for two hours; keep it until shortly before it runs out instead of asking for one per call. The token is a JWT whose claim `scoped_userpool_id` names the user pool. The call itself needs no token. Keep the access key on a server: it opens the whole user pool.
            ///
            /// Sends `POST /api/v3/get-management-token` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_management_token(
                &self,
                body: types::GetManagementAccessTokenDto,
            ) -> __rt::Call<'_, types::GetManagementTokenRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getManagementToken",
                    method: __rt::Method::POST,
                    path: "/api/v3/get-management-token",
                    security: &[],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Get which factors a user has enrolled.
            ///
            /// Answers for each of the four factor types whether the user has enrolled it. Only the state is given, neither ids nor contacts.
            ///
            /// Sends `GET /api/v3/get-user-mfa-info` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_user_mfa_info(&self) -> GetUserMfaInfoCall<'_> {
                let client = &self.inner;
                GetUserMfaInfoCall {
                    client,
                    user_id: __rt::Missing,
                    user_id_type: __rt::None,
                }
            }
            /// Import OTP secrets of users.
            ///
            /// Gives users an `OTP` factor with a secret that they already have in their authenticator app, so that a move from another system asks nothing of them. The secret has to fit what GenAuth's own QR codes say: SHA-1, 6 digits, 30 seconds. The answer has no `data` and says nothing about single users; check with `getUserMfaInfo`. What becomes of an `OTP` factor that a user already has, and how long the list may be, is not documented.
            ///
            /// Sends `POST /api/v3/import-otp` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn import_otp(
                &self,
                body: types::ImportOtpReqDto,
            ) -> __rt::Call<'_, types::CommonResponseDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "importOtp",
                    method: __rt::Method::POST,
                    path: "/api/v3/import-otp",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Get the OTP secret of a user.
            ///
            /// Answers with the secret behind the user's `OTP` factor. Anyone who has it can compute the user's codes, now and later: ask for it only to move users to another system, and never show or log it.
            ///
            /// Sends `GET /api/v3/get-otp-secret-by-user` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_otp_secret_by_user(&self) -> GetOtpSecretByUserCall<'_> {
                let client = &self.inner;
                GetOtpSecretByUserCall {
                    client,
                    user_id: __rt::Missing,
                    user_id_type: __rt::None,
                }
            }
            /// Get the MFA trigger data of a user.
            ///
            /// Answers with what a sign-in page needs to ask the user for a second factor: which policies are on, which contacts are bound, and an MFA token that authorizes the verification. Call it from a server, and note that this token exists before the user has proved anything. For the policies of one application use `getMfaTriggerData`.
            ///
            /// Sends `GET /api/v3/get-mfa-status` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_user_mfa_status(&self) -> GetUserMfaStatusCall<'_> {
                let client = &self.inner;
                GetUserMfaStatusCall {
                    client,
                    user_id: __rt::Missing,
                    user_id_type: __rt::None,
                }
            }
            /// Set the MFA trigger data of a user.
            ///
            /// Writes the trigger data of one user. Read it with `getUserMfaStatus`, change what has to change, and send all of it back as it came: what is null as null, and members that this document does not name, also inside `applicationMfa`. Whether the server keeps what is left out is not documented.
            ///
            /// Sends `POST /api/v3/set-mfa-status` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn set_users_mfa_status(
                &self,
                body: types::SetMfaStatusDto,
            ) -> __rt::Call<'_, types::IsSuccessRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "setUsersMfaStatus",
                    method: __rt::Method::POST,
                    path: "/api/v3/set-mfa-status",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Get the MFA trigger data of a user for one application.
            ///
            /// First step of a step-up in an application of your own (adaptive MFA). If `applicationMfa` is empty, no second factor is wanted and the user may pass. Otherwise let the user choose one of the policies and verify it, with `verifyAppSmsMfa` and its like and the `mfaToken` as the bearer token. Call it from a server, and note that this token exists before the user has proved anything: holding it is no proof of a second factor.
            ///
            /// Sends `GET /api/v3/get-mfa-trigger-data` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_mfa_trigger_data(&self) -> GetMfaTriggerDataCall<'_> {
                let client = &self.inner;
                GetMfaTriggerDataCall {
                    client,
                    app_id: __rt::Missing,
                    user_id: __rt::Missing,
                    user_id_type: __rt::None,
                }
            }
            /// Switch factors on or off for one application.
            ///
            /// Switches the listed factor types on or off for one application and answers with those that are on. What becomes of types in neither list is not documented; the answer tells. Give no type in both.
            ///
            /// Sends `POST /api/v3/update-application-mfa-settings` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn update_application_mfa_settings(
                &self,
                body: types::UpdateApplicationMfaSettingsDto,
            ) -> __rt::Call<'_, types::MFASettingsRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "updateApplicationMfaSettings",
                    method: __rt::Method::POST,
                    path: "/api/v3/update-application-mfa-settings",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Get the factors that the user pool offers.
            ///
            /// Answers with the factor types that are switched on for the whole user pool. An application may have settings of its own besides.
            ///
            /// Sends `GET /api/v3/get-global-mfa-settings` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_global_mfa_settings(
                &self,
            ) -> __rt::Call<'_, types::MFASettingsRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getGlobalMfaSettings",
                    method: __rt::Method::GET,
                    path: "/api/v3/get-global-mfa-settings",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Switch factors on for the user pool.
            ///
            /// Switches the listed factor types on for the whole user pool and answers with those that are on. Whether types that are not listed are switched off is not documented: list everything that shall be on, and use `closeGlobalMfaSettings` to switch off.
            ///
            /// Sends `POST /api/v3/update-global-mfa-settings` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn update_global_mfa_settings(
                &self,
                body: types::MFASettingsDto,
            ) -> __rt::Call<'_, types::MFASettingsRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "updateGlobalMfaSettings",
                    method: __rt::Method::POST,
                    path: "/api/v3/update-global-mfa-settings",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Switch factors off for the user pool.
            ///
            /// Switches the listed factor types off for the whole user pool and answers with those that are still on. Newer than the other settings operations and known to the vendor's Node SDKs only, so an older deployment may not have it.
            ///
            /// Sends `POST /api/v3/disable-global-mfa-settings` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn close_global_mfa_settings(
                &self,
                body: types::MFADisableSettingsDto,
            ) -> __rt::Call<'_, types::MFASettingsRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "closeGlobalMfaSettings",
                    method: __rt::Method::POST,
                    path: "/api/v3/disable-global-mfa-settings",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.status_code)
            }
            /// Get which factors a user has bound.
            ///
            /// Answers with the factors that the user is asked for at sign-in. `getUserMfaInfo` answers the same question for each of the four factor types.
            ///
            /// Sends `GET /api/v2/users/{userId}/mfa-bound` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_mfa_bound(
                &self,
                user_id: &str,
            ) -> __rt::Call<'_, types::GetStatusRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getStatus",
                    method: __rt::Method::GET,
                    path: "/api/v2/users/{userId}/mfa-bound",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).path("userId", &user_id);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
            /// Unbind a factor of a user.
            ///
            /// Removes one factor of a user, for example of one who has lost both the device and the recovery code. Make sure first that it is the user who asks: whoever has the password can sign in afterwards. The answer has no `data`.
            ///
            /// Sends `DELETE /api/v2/users/{userId}/mfa-bound` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn un_associate_mfa(&self) -> UnAssociateMfaCall<'_> {
                let client = &self.inner;
                UnAssociateMfaCall {
                    client,
                    user_id: __rt::Missing,
                    factor: __rt::Missing,
                }
            }
            /// Import the TOTP secret of one user.
            ///
            /// Gives one user an authenticator with a secret that is in the user's app already, and switches it on. The secret has to fit what GenAuth's own QR codes say: SHA-1, 6 digits, 30 seconds. `importOtp` does the same for many users and answers without saying anything about single ones; this call answers with the authenticator it made.
            ///
            /// Sends `POST /api/v2/mfa/totp/import` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_client::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn import_totp(
                &self,
                body: types::ImportTotpDto,
            ) -> __rt::Call<'_, types::ImportTotpRespDto> {
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "importTotp",
                    method: __rt::Method::POST,
                    path: "/api/v2/mfa/totp/import",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION).json(&body);
                __rt::Call::enveloped(&self.inner, request, |answer| answer.code)
            }
        }
        static ENVELOPES: [__rt::Envelope; 2usize] = [
            __rt::Envelope {
                status: &["statusCode"],
                success: 200i64,
                message: &["message"],
                code: &["apiCode"],
                request_id: &["requestId"],
                data: &["data"],
            },
            __rt::Envelope {
                status: &["code", "statusCode"],
                success: 200i64,
                message: &["message"],
                code: &["apiCode", "code"],
                request_id: &["requestId"],
                data: &["data"],
            },
        ];
        static API: __rt::Api = __rt::Api {
            client: "ManagementClient",
            default_host: __rt::Some("https://api.genauth.ai"),
            schemes: &[
                __rt::Scheme {
                    name: "management_token",
                    kind: __rt::SchemeKind::Bearer,
                },
                __rt::Scheme {
                    name: "userpool_id",
                    kind: __rt::SchemeKind::Header {
                        names: &["x-genauth-userpool-id", "x-authing-userpool-id"],
                    },
                },
            ],
            envelope: __rt::Some(&ENVELOPES[0usize]),
        };
        /// Sets up an [`ManagementClient`].
        #[derive(__rt::Clone)]
        #[must_use = "a builder does nothing until `.build()`"]
        pub struct ManagementClientBuilder {
            pub(crate) inner: __rt::ClientBuilder,
        }
        #[automatically_derived]
        impl __rt::Debug for ManagementClientBuilder {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl ManagementClientBuilder {
            /// Where the service is: `https://`, a host, and a path in front of all paths if there
            /// is one. Plain `http://` is for loopback addresses only.
            pub fn host(self, host: impl __rt::Into<__rt::String>) -> Self {
                Self {
                    inner: self.inner.host(host.into()),
                }
            }
            /// Token of an administrator, from `getManagementToken`. For servers only.
            pub fn management_token(self, value: impl __rt::Into<__rt::Secret>) -> Self {
                Self {
                    inner: self.inner.credential(0usize, value.into()),
                }
            }
            /// A provider of tokens, in place of one fixed [`management_token`](Self::management_token).
            pub fn management_token_from(
                self,
                source: impl __rt::Into<__rt::TokenSource>,
            ) -> Self {
                Self {
                    inner: self.inner.token_source(0usize, source.into()),
                }
            }
            /// Id of the user pool, from the console and in the claim `scoped_userpool_id` of the management token; not a secret. Sent under two names, as the app id is.
            pub fn userpool_id(self, value: impl __rt::Into<__rt::Secret>) -> Self {
                Self {
                    inner: self.inner.credential(1usize, value.into()),
                }
            }
            /// Under which of their names credentials are sent that have several; under all of them
            /// without this.
            pub fn header_names(
                self,
                names: impl __rt::Into<__rt::HeaderNames>,
            ) -> Self {
                Self {
                    inner: self.inner.header_names(names.into()),
                }
            }
            /// A header that every request carries.
            ///
            /// None that frames or routes a message, as [`Call::header`](::mfa_client::Call::header)
            /// lists them, and no idempotency key, which belongs to one call.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self {
                    inner: self.inner.header(name, value),
                }
            }
            /// How long to wait, for what.
            pub fn timeouts(self, timeouts: __rt::Timeouts) -> Self {
                Self {
                    inner: self.inner.timeouts(timeouts),
                }
            }
            /// When to send a request again, and how long to wait before.
            pub fn retry(self, policy: __rt::RetryPolicy) -> Self {
                Self {
                    inner: self.inner.retry(policy),
                }
            }
            /// The longest answer in bytes; without this, 4 MiB.
            ///
            /// Its values may take eight times as much memory. What is longer, or becomes larger, is
            /// [`ErrorKind::TooLarge`](::mfa_client::ErrorKind::TooLarge). A call can have its own:
            /// [`Call::max_answer`](::mfa_client::Call::max_answer).
            pub fn max_answer(self, bytes: usize) -> Self {
                Self {
                    inner: self.inner.max_answer(bytes),
                }
            }
            /// The longest body of a refusal that is read and kept, in bytes; without this, 64 KiB.
            ///
            /// Of what is longer only the status counts. A call can have its own:
            /// [`Call::max_refusal`](::mfa_client::Call::max_refusal).
            pub fn max_refusal(self, bytes: usize) -> Self {
                Self {
                    inner: self.inner.max_refusal(bytes),
                }
            }
            /// How many requests may be under way at once; without this, as many as there are calls.
            ///
            /// Others wait on the time of their calls, whoever came first is first. A call that waits
            /// to send its request again holds nobody up.
            pub fn max_in_flight(self, most: usize) -> Self {
                Self {
                    inner: self.inner.max_in_flight(most),
                }
            }
            /// A connection for each request, in place of shared ones.
            ///
            /// HTTP/1.1 cannot tell whom an answer on a shared connection is for: one too many, which a
            /// broken server or proxy sends, is taken for the answer to the next request, whoever makes it.
            /// The price is a handshake for each request.
            pub fn fresh_connections(self) -> Self {
                Self {
                    inner: self.inner.fresh_connections(),
                }
            }
            /// Code of your own that runs around every request, behind what was set before.
            pub fn hooks(self, hooks: impl __rt::Hooks) -> Self {
                Self {
                    inner: self.inner.hooks(hooks),
                }
            }
            /// An HTTP client of your own, in place of the one that is made here.
            ///
            /// What this client then cannot vouch for is said at
            /// [`HttpClient`](::mfa_client::HttpClient).
            pub fn http_client(self, http: impl __rt::Into<__rt::HttpClient>) -> Self {
                Self {
                    inner: self.inner.http_client(http.into()),
                }
            }
            __rt::service!();
            /// The finished client.
            ///
            /// # Errors
            ///
            /// If the host is missing or not one to send secrets to, or if a credential or a header
            /// cannot stand in a request.
            pub fn build(self) -> __rt::Result<ManagementClient, __rt::Error> {
                __rt::Ok(ManagementClient {
                    inner: self.inner.build()?,
                })
            }
        }
        /// The call of `get_user_mfa_info`: set its inputs, then await it.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetUserMfaInfoCall<'c, P0 = __rt::Missing> {
            pub(super) client: &'c __rt::Client,
            pub(super) user_id: P0,
            pub(super) user_id_type: __rt::Option<types::UserIdType>,
        }
        impl<'c, P0> GetUserMfaInfoCall<'c, P0> {
            /// Id of the user, of the kind that `userIdType` names.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetUserMfaInfoCall<'c, __rt::Set<__rt::String>> {
                let Self { client, user_id, user_id_type } = self;
                let user_id = __rt::Set(value.into());
                GetUserMfaInfoCall {
                    client,
                    user_id,
                    user_id_type,
                }
            }
            /// What kind of id `userId` is; `user_id` is taken if it is left out.
            pub fn user_id_type(
                mut self,
                value: impl __rt::Into<types::UserIdType>,
            ) -> Self {
                self.user_id_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_user_id_type(
                mut self,
                value: __rt::Option<types::UserIdType>,
            ) -> Self {
                self.user_id_type = value;
                self
            }
            /// The call with its parameters, to set options of this one call before it is awaited.
            pub fn call(self) -> __rt::Call<'c, types::UserMfaSingleRespDto>
            where
                P0: parameters::user_id<__rt::String>,
            {
                let user_id = parameters::user_id::take(self.user_id);
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getUserMfaInfo",
                    method: __rt::Method::GET,
                    path: "/api/v3/get-user-mfa-info",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION)
                    .query("userId", &user_id)
                    .query_optional("userIdType", self.user_id_type.as_ref());
                __rt::Call::enveloped(self.client, request, |answer| answer.status_code)
            }
        }
        impl<'c, P0> __rt::IntoFuture for GetUserMfaInfoCall<'c, P0>
        where
            P0: parameters::user_id<__rt::String>,
        {
            type Output = __rt::Result<
                __rt::Response<types::UserMfaSingleRespDto>,
                __rt::Error,
            >;
            type IntoFuture = <__rt::Call<
                'c,
                types::UserMfaSingleRespDto,
            > as __rt::IntoFuture>::IntoFuture;
            fn into_future(self) -> Self::IntoFuture {
                __rt::IntoFuture::into_future(self.call())
            }
        }
        impl<'c, P0> GetUserMfaInfoCall<'c, P0> {
            __rt::blocking!(
                types::UserMfaSingleRespDto, P0 : parameters::user_id < __rt::String >
            );
        }
        /// The call of `get_otp_secret_by_user`: set its inputs, then await it.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetOtpSecretByUserCall<'c, P0 = __rt::Missing> {
            pub(super) client: &'c __rt::Client,
            pub(super) user_id: P0,
            pub(super) user_id_type: __rt::Option<types::UserIdType>,
        }
        impl<'c, P0> GetOtpSecretByUserCall<'c, P0> {
            /// Id of the user, of the kind that `userIdType` names.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetOtpSecretByUserCall<'c, __rt::Set<__rt::String>> {
                let Self { client, user_id, user_id_type } = self;
                let user_id = __rt::Set(value.into());
                GetOtpSecretByUserCall {
                    client,
                    user_id,
                    user_id_type,
                }
            }
            /// What kind of id `userId` is; `user_id` is taken if it is left out.
            pub fn user_id_type(
                mut self,
                value: impl __rt::Into<types::UserIdType>,
            ) -> Self {
                self.user_id_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_user_id_type(
                mut self,
                value: __rt::Option<types::UserIdType>,
            ) -> Self {
                self.user_id_type = value;
                self
            }
            /// The call with its parameters, to set options of this one call before it is awaited.
            pub fn call(self) -> __rt::Call<'c, types::GetOtpSecretRespDto>
            where
                P0: parameters::user_id<__rt::String>,
            {
                let user_id = parameters::user_id::take(self.user_id);
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getOtpSecretByUser",
                    method: __rt::Method::GET,
                    path: "/api/v3/get-otp-secret-by-user",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION)
                    .query("userId", &user_id)
                    .query_optional("userIdType", self.user_id_type.as_ref());
                __rt::Call::enveloped(self.client, request, |answer| answer.status_code)
            }
        }
        impl<'c, P0> __rt::IntoFuture for GetOtpSecretByUserCall<'c, P0>
        where
            P0: parameters::user_id<__rt::String>,
        {
            type Output = __rt::Result<
                __rt::Response<types::GetOtpSecretRespDto>,
                __rt::Error,
            >;
            type IntoFuture = <__rt::Call<
                'c,
                types::GetOtpSecretRespDto,
            > as __rt::IntoFuture>::IntoFuture;
            fn into_future(self) -> Self::IntoFuture {
                __rt::IntoFuture::into_future(self.call())
            }
        }
        impl<'c, P0> GetOtpSecretByUserCall<'c, P0> {
            __rt::blocking!(
                types::GetOtpSecretRespDto, P0 : parameters::user_id < __rt::String >
            );
        }
        /// The call of `get_user_mfa_status`: set its inputs, then await it.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetUserMfaStatusCall<'c, P0 = __rt::Missing> {
            pub(super) client: &'c __rt::Client,
            pub(super) user_id: P0,
            pub(super) user_id_type: __rt::Option<types::UserIdType>,
        }
        impl<'c, P0> GetUserMfaStatusCall<'c, P0> {
            /// Id of the user, of the kind that `userIdType` names.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetUserMfaStatusCall<'c, __rt::Set<__rt::String>> {
                let Self { client, user_id, user_id_type } = self;
                let user_id = __rt::Set(value.into());
                GetUserMfaStatusCall {
                    client,
                    user_id,
                    user_id_type,
                }
            }
            /// What kind of id `userId` is; `user_id` is taken if it is left out.
            pub fn user_id_type(
                mut self,
                value: impl __rt::Into<types::UserIdType>,
            ) -> Self {
                self.user_id_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_user_id_type(
                mut self,
                value: __rt::Option<types::UserIdType>,
            ) -> Self {
                self.user_id_type = value;
                self
            }
            /// The call with its parameters, to set options of this one call before it is awaited.
            pub fn call(self) -> __rt::Call<'c, types::GetMapInfoRespDto>
            where
                P0: parameters::user_id<__rt::String>,
            {
                let user_id = parameters::user_id::take(self.user_id);
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getUserMfaStatus",
                    method: __rt::Method::GET,
                    path: "/api/v3/get-mfa-status",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION)
                    .query("userId", &user_id)
                    .query_optional("userIdType", self.user_id_type.as_ref());
                __rt::Call::enveloped(self.client, request, |answer| answer.status_code)
            }
        }
        impl<'c, P0> __rt::IntoFuture for GetUserMfaStatusCall<'c, P0>
        where
            P0: parameters::user_id<__rt::String>,
        {
            type Output = __rt::Result<
                __rt::Response<types::GetMapInfoRespDto>,
                __rt::Error,
            >;
            type IntoFuture = <__rt::Call<
                'c,
                types::GetMapInfoRespDto,
            > as __rt::IntoFuture>::IntoFuture;
            fn into_future(self) -> Self::IntoFuture {
                __rt::IntoFuture::into_future(self.call())
            }
        }
        impl<'c, P0> GetUserMfaStatusCall<'c, P0> {
            __rt::blocking!(
                types::GetMapInfoRespDto, P0 : parameters::user_id < __rt::String >
            );
        }
        /// The call of `get_mfa_trigger_data`: set its inputs, then await it.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct GetMfaTriggerDataCall<'c, P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) client: &'c __rt::Client,
            pub(super) app_id: P0,
            pub(super) user_id: P1,
            pub(super) user_id_type: __rt::Option<types::UserIdType>,
        }
        impl<'c, P0, P1> GetMfaTriggerDataCall<'c, P0, P1> {
            /// Id of the application whose policies decide.
            pub fn app_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetMfaTriggerDataCall<'c, __rt::Set<__rt::String>, P1> {
                let Self { client, app_id, user_id, user_id_type } = self;
                let app_id = __rt::Set(value.into());
                GetMfaTriggerDataCall {
                    client,
                    app_id,
                    user_id,
                    user_id_type,
                }
            }
            /// Id of the user, of the kind that `userIdType` names.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetMfaTriggerDataCall<'c, P0, __rt::Set<__rt::String>> {
                let Self { client, app_id, user_id, user_id_type } = self;
                let user_id = __rt::Set(value.into());
                GetMfaTriggerDataCall {
                    client,
                    app_id,
                    user_id,
                    user_id_type,
                }
            }
            /// What kind of id `userId` is; `user_id` is taken if it is left out.
            pub fn user_id_type(
                mut self,
                value: impl __rt::Into<types::UserIdType>,
            ) -> Self {
                self.user_id_type = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_user_id_type(
                mut self,
                value: __rt::Option<types::UserIdType>,
            ) -> Self {
                self.user_id_type = value;
                self
            }
            /// The call with its parameters, to set options of this one call before it is awaited.
            pub fn call(self) -> __rt::Call<'c, types::GetMapInfoRespDto>
            where
                P0: parameters::app_id<__rt::String>,
                P1: parameters::user_id<__rt::String>,
            {
                let app_id = parameters::app_id::take(self.app_id);
                let user_id = parameters::user_id::take(self.user_id);
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "getMfaTriggerData",
                    method: __rt::Method::GET,
                    path: "/api/v3/get-mfa-trigger-data",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: true,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[0usize]),
                };
                let request = __rt::Request::new(&OPERATION)
                    .query("appId", &app_id)
                    .query("userId", &user_id)
                    .query_optional("userIdType", self.user_id_type.as_ref());
                __rt::Call::enveloped(self.client, request, |answer| answer.status_code)
            }
        }
        impl<'c, P0, P1> __rt::IntoFuture for GetMfaTriggerDataCall<'c, P0, P1>
        where
            P0: parameters::app_id<__rt::String>,
            P1: parameters::user_id<__rt::String>,
        {
            type Output = __rt::Result<
                __rt::Response<types::GetMapInfoRespDto>,
                __rt::Error,
            >;
            type IntoFuture = <__rt::Call<
                'c,
                types::GetMapInfoRespDto,
            > as __rt::IntoFuture>::IntoFuture;
            fn into_future(self) -> Self::IntoFuture {
                __rt::IntoFuture::into_future(self.call())
            }
        }
        impl<'c, P0, P1> GetMfaTriggerDataCall<'c, P0, P1> {
            __rt::blocking!(
                types::GetMapInfoRespDto, P0 : parameters::app_id < __rt::String >, P1 :
                parameters::user_id < __rt::String >
            );
        }
        /// The call of `un_associate_mfa`: set its inputs, then await it.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct UnAssociateMfaCall<'c, P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) client: &'c __rt::Client,
            pub(super) user_id: P0,
            pub(super) factor: P1,
        }
        impl<'c, P0, P1> UnAssociateMfaCall<'c, P0, P1> {
            /// Id that GenAuth gave the user. There is no `userIdType` for other kinds of id here.
            pub fn user_id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> UnAssociateMfaCall<'c, __rt::Set<__rt::String>, P1> {
                let Self { client, user_id, factor } = self;
                let user_id = __rt::Set(value.into());
                UnAssociateMfaCall {
                    client,
                    user_id,
                    factor,
                }
            }
            /// The factor to unbind, as `getStatus` names it.
            pub fn factor(
                self,
                value: impl __rt::Into<types::MfaBoundType>,
            ) -> UnAssociateMfaCall<'c, P0, __rt::Set<types::MfaBoundType>> {
                let Self { client, user_id, factor } = self;
                let factor = __rt::Set(value.into());
                UnAssociateMfaCall {
                    client,
                    user_id,
                    factor,
                }
            }
            /// The call with its parameters, to set options of this one call before it is awaited.
            pub fn call(self) -> __rt::Call<'c, types::MfaCommonRespDto>
            where
                P0: parameters::user_id<__rt::String>,
                P1: parameters::factor<types::MfaBoundType>,
            {
                let user_id = parameters::user_id::take(self.user_id);
                let factor = parameters::factor::take(self.factor);
                static OPERATION: __rt::Operation = __rt::Operation {
                    id: "unAssociateMfa",
                    method: __rt::Method::DELETE,
                    path: "/api/v2/users/{userId}/mfa-bound",
                    security: &[&[0usize, 1usize], &[0usize]],
                    repeatable: false,
                    takes_idempotency_key: false,
                    envelope: __rt::Some(&ENVELOPES[1usize]),
                };
                let request = __rt::Request::new(&OPERATION)
                    .path("userId", &user_id)
                    .query("type", &factor);
                __rt::Call::enveloped(self.client, request, |answer| answer.code)
            }
        }
        impl<'c, P0, P1> __rt::IntoFuture for UnAssociateMfaCall<'c, P0, P1>
        where
            P0: parameters::user_id<__rt::String>,
            P1: parameters::factor<types::MfaBoundType>,
        {
            type Output = __rt::Result<
                __rt::Response<types::MfaCommonRespDto>,
                __rt::Error,
            >;
            type IntoFuture = <__rt::Call<
                'c,
                types::MfaCommonRespDto,
            > as __rt::IntoFuture>::IntoFuture;
            fn into_future(self) -> Self::IntoFuture {
                __rt::IntoFuture::into_future(self.call())
            }
        }
        impl<'c, P0, P1> UnAssociateMfaCall<'c, P0, P1> {
            __rt::blocking!(
                types::MfaCommonRespDto, P0 : parameters::user_id < __rt::String >, P1 :
                parameters::factor < types::MfaBoundType >
            );
        }
        __rt::services! {
            ManagementService ManagementClient "getManagementToken" POST
            "/api/v3/get-management-token" get_management_token(body :
            types::GetManagementAccessTokenDto = json(),) ->
            types::GetManagementTokenRespDto, __rt::Some(& ENVELOPES[0usize]);
            "getUserMfaInfo" GET "/api/v3/get-user-mfa-info" get_user_mfa_info(user_id :
            __rt::String = query("userId"), user_id_type : __rt::Option <
            types::UserIdType > = query_optional("userIdType"),) ->
            types::UserMfaSingleRespDto, __rt::Some(& ENVELOPES[0usize]); "importOtp"
            POST "/api/v3/import-otp" import_otp(body : types::ImportOtpReqDto = json(),)
            -> types::CommonResponseDto, __rt::Some(& ENVELOPES[0usize]);
            "getOtpSecretByUser" GET "/api/v3/get-otp-secret-by-user"
            get_otp_secret_by_user(user_id : __rt::String = query("userId"), user_id_type
            : __rt::Option < types::UserIdType > = query_optional("userIdType"),) ->
            types::GetOtpSecretRespDto, __rt::Some(& ENVELOPES[0usize]);
            "getUserMfaStatus" GET "/api/v3/get-mfa-status" get_user_mfa_status(user_id :
            __rt::String = query("userId"), user_id_type : __rt::Option <
            types::UserIdType > = query_optional("userIdType"),) ->
            types::GetMapInfoRespDto, __rt::Some(& ENVELOPES[0usize]);
            "setUsersMfaStatus" POST "/api/v3/set-mfa-status" set_users_mfa_status(body :
            types::SetMfaStatusDto = json(),) -> types::IsSuccessRespDto, __rt::Some(&
            ENVELOPES[0usize]); "getMfaTriggerData" GET "/api/v3/get-mfa-trigger-data"
            get_mfa_trigger_data(app_id : __rt::String = query("appId"), user_id :
            __rt::String = query("userId"), user_id_type : __rt::Option <
            types::UserIdType > = query_optional("userIdType"),) ->
            types::GetMapInfoRespDto, __rt::Some(& ENVELOPES[0usize]);
            "updateApplicationMfaSettings" POST "/api/v3/update-application-mfa-settings"
            update_application_mfa_settings(body : types::UpdateApplicationMfaSettingsDto
            = json(),) -> types::MFASettingsRespDto, __rt::Some(& ENVELOPES[0usize]);
            "getGlobalMfaSettings" GET "/api/v3/get-global-mfa-settings"
            get_global_mfa_settings() -> types::MFASettingsRespDto, __rt::Some(&
            ENVELOPES[0usize]); "updateGlobalMfaSettings" POST
            "/api/v3/update-global-mfa-settings" update_global_mfa_settings(body :
            types::MFASettingsDto = json(),) -> types::MFASettingsRespDto, __rt::Some(&
            ENVELOPES[0usize]); "closeGlobalMfaSettings" POST
            "/api/v3/disable-global-mfa-settings" close_global_mfa_settings(body :
            types::MFADisableSettingsDto = json(),) -> types::MFASettingsRespDto,
            __rt::Some(& ENVELOPES[0usize]); "getStatus" GET
            "/api/v2/users/{userId}/mfa-bound" get_mfa_bound(user_id : __rt::String =
            path("userId"),) -> types::GetStatusRespDto, __rt::Some(& ENVELOPES[1usize]);
            "unAssociateMfa" DELETE "/api/v2/users/{userId}/mfa-bound"
            un_associate_mfa(user_id : __rt::String = path("userId"), factor :
            types::MfaBoundType = query("type"),) -> types::MfaCommonRespDto,
            __rt::Some(& ENVELOPES[1usize]); "importTotp" POST "/api/v2/mfa/totp/import"
            import_totp(body : types::ImportTotpDto = json(),) ->
            types::ImportTotpRespDto, __rt::Some(& ENVELOPES[1usize]);
        }
    }
    pub use authentication_client::{AuthenticationClient, AuthenticationClientBuilder};
    pub use management_client::{ManagementClient, ManagementClientBuilder};
    ::mfa_client::__private::testing! {
        pub use authentication_client::AuthenticationService; pub use
        management_client::ManagementService;
    }
}
pub use generated::*;
