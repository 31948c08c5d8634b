//! Which factors are on offer.

use mfa_client::types::{
    FactorType, MFADisableSettingsDto, MFASettingsDto, UpdateApplicationMfaSettingsDto,
};

use crate::context::Context;
use crate::demo;
use crate::envelope::{ApiCode, Failure, Outcome, Status, Success};
use crate::handlers::{factor_kind, factor_type};
use crate::state::factors::FactorKind;
use crate::state::settings::Switch;

/// `getGlobalMfaSettings`
pub(crate) fn get_pool(cx: &mut Context<'_>) -> Outcome {
    answer(cx.state.settings.pool())
}

/// `updateGlobalMfaSettings`: adds to what is on.
pub(crate) fn update_pool(cx: &mut Context<'_>) -> Outcome {
    let dto: MFASettingsDto = cx.request.json()?;
    switch_pool(cx, &kinds(&dto.enabled_factors, "enabledFactors")?, Switch::On)
}

/// `closeGlobalMfaSettings`
pub(crate) fn disable_pool(cx: &mut Context<'_>) -> Outcome {
    let dto: MFADisableSettingsDto = cx.request.json()?;
    switch_pool(cx, &kinds(&dto.disable_factors, "disableFactors")?, Switch::Off)
}

/// `updateApplicationMfaSettings`: types in neither list stay as they are.
pub(crate) fn update_application(cx: &mut Context<'_>) -> Outcome {
    let dto: UpdateApplicationMfaSettingsDto = cx.request.json()?;
    if dto.app_id != demo::APP_ID {
        let unknown = Failure::new(Status::NotFound, "there is no such application");
        return Err(unknown.api_code(ApiCode::AppUnknown));
    }
    let on = kinds(dto.enabled_factors.as_deref().unwrap_or_default(), "enabledFactors")?;
    let off = kinds(dto.disabled_factors.as_deref().unwrap_or_default(), "disabledFactors")?;
    if on.iter().any(|kind| off.contains(kind)) {
        return Err(Failure::invalid("disabledFactors", "holds a type that is to be enabled"));
    }
    for (kinds, to) in [(on, Switch::On), (off, Switch::Off)] {
        for kind in kinds {
            cx.state.settings.switch_application(kind, to);
        }
    }
    answer(cx.state.settings.enabled())
}

fn switch_pool(cx: &mut Context<'_>, kinds: &[FactorKind], to: Switch) -> Outcome {
    for kind in kinds {
        cx.state.settings.switch_pool(*kind, to);
    }
    answer(cx.state.settings.pool())
}

fn kinds(factor_types: &[FactorType], field: &str) -> Result<Vec<FactorKind>, Failure> {
    factor_types.iter().map(|factor_type| factor_kind(factor_type, field)).collect()
}

fn answer(kinds: impl Iterator<Item = FactorKind>) -> Outcome {
    let factors: Vec<FactorType> = kinds.map(factor_type).collect();
    Success::data(&MFASettingsDto::builder().enabled_factors(factors).build())
}

#[cfg(test)]
mod tests;
