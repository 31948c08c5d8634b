//! Sending codes, and looking whether a code is right.

use mfa_client::types::{
    EmailChannel, PreCheckCodeDataDto, PreCheckCodeDto, PreCheckCodeType, SendEmailDto, SendSMSDto,
    SmsChannel,
};

use crate::access;
use crate::context::Context;
use crate::envelope::{Failure, Outcome, Success};
use crate::handlers::{email, phone, send_code};
use crate::message::Address;
use crate::state::codes::Purpose;

/// `sendSms`
pub(crate) fn send_sms(cx: &mut Context<'_>) -> Outcome {
    let dto: SendSMSDto = cx.request.json()?;
    let channel = sms_channel(&dto.channel, "channel")?;
    access::check_sender(cx.request, cx.state, cx.now, &channel)?;
    let address = phone(dto.phone_country_code.as_deref(), &dto.phone_number, "phoneNumber")?;
    send(cx, address, channel)
}

/// `sendEmail`
pub(crate) fn send_email(cx: &mut Context<'_>) -> Outcome {
    let dto: SendEmailDto = cx.request.json()?;
    let channel = email_channel(&dto.channel, "channel")?;
    access::check_sender(cx.request, cx.state, cx.now, &channel)?;
    let address = email(&dto.email, "email")?;
    send(cx, address, channel)
}

/// `preCheckCode`: leaves the code usable.
pub(crate) fn pre_check(cx: &mut Context<'_>) -> Outcome {
    let dto: PreCheckCodeDto = cx.request.json()?;
    let (address, channel, code) = match &dto.code_type {
        PreCheckCodeType::Sms => {
            let payload = dto.sms_code_payload.ok_or_else(|| Failure::missing("smsCodePayload"))?;
            let channel = sms_channel(&payload.channel, "smsCodePayload.channel")?;
            let country_code = payload.phone_country_code.as_deref();
            let address = phone(country_code, &payload.phone, "smsCodePayload.phone")?;
            (address, channel, payload.pass_code)
        }
        PreCheckCodeType::Email => {
            let missing = || Failure::missing("emailCodePayload");
            let payload = dto.email_code_payload.ok_or_else(missing)?;
            let channel = email_channel(&payload.channel, "emailCodePayload.channel")?;
            (email(&payload.email, "emailCodePayload.email")?, channel, payload.pass_code)
        }
        _ => return Err(Failure::invalid("codeType", "is neither `SMS` nor `EMAIL`")),
    };
    let is_valid = cx.state.codes.fits(cx.now, &address, &channel, code.expose());
    let why = (!is_valid).then(|| "the code is wrong or has expired".to_owned());
    Success::data(&PreCheckCodeDataDto::builder().is_valid(is_valid).maybe_message(why).build())
}

/// Sends a code for a channel, which it passes until it is used up.
pub(crate) fn send(cx: &mut Context<'_>, address: Address, channel: String) -> Outcome {
    let code = send_code(cx.state, cx.now, &address, Purpose::Channel(channel.clone()))?;
    cx.state.codes.keep(cx.now, address, channel, code);
    Ok(Success::Done)
}

fn sms_channel(channel: &SmsChannel, field: &str) -> Result<String, Failure> {
    match channel {
        SmsChannel::Unknown(_) => Err(unknown_channel(field)),
        known => Ok(known.as_str().to_owned()),
    }
}

fn email_channel(channel: &EmailChannel, field: &str) -> Result<String, Failure> {
    match channel {
        EmailChannel::Unknown(_) => Err(unknown_channel(field)),
        known => Ok(known.as_str().to_owned()),
    }
}

fn unknown_channel(field: &str) -> Failure {
    Failure::invalid(field, "is not a channel of this kind of message")
}

#[cfg(test)]
mod tests;
