#pragma once

#include "core/domain/agreement.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Agreement> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "agreement");
    static constexpr auto all = std::tuple{
        Field{"title", &Agreement::title, QT_TRANSLATE_NOOP("agreement", "Title")},
        Field{"state", &Agreement::state, QT_TRANSLATE_NOOP("agreement", "State")},
        Field{"signedOn", &Agreement::signedOn, QT_TRANSLATE_NOOP("agreement", "Signed on")},
        Field{"place", &Agreement::place, QT_TRANSLATE_NOOP("agreement", "Place")},
        Field{"projectId", &Agreement::projectId, QT_TRANSLATE_NOOP("agreement", "Project")},
        Field{"meetingId", &Agreement::meetingId, QT_TRANSLATE_NOOP("agreement", "Signed in the meeting")},
        Field{"validFrom", &Agreement::validFrom, QT_TRANSLATE_NOOP("agreement", "Valid from")},
        Field{"validTo", &Agreement::validTo, QT_TRANSLATE_NOOP("agreement", "Valid to")},
        Field{"derivation", &Agreement::derivation, QT_TRANSLATE_NOOP("agreement", "Tie to an earlier one")},
        Field{"derivedFromId", &Agreement::derivedFromId, QT_TRANSLATE_NOOP("agreement", "Earlier agreement")}};
};

template <>
struct Fields<AgreementParty> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "agreement_party");
    static constexpr auto all = std::tuple{
        Field{"agreementId", &AgreementParty::agreementId, QT_TRANSLATE_NOOP("agreement_party", "Agreement")},
        Field{"bodyId", &AgreementParty::bodyId, QT_TRANSLATE_NOOP("agreement_party", "Body")},
        Field{"name", &AgreementParty::name, QT_TRANSLATE_NOOP("agreement_party", "Name")},
        Field{"role", &AgreementParty::role, QT_TRANSLATE_NOOP("agreement_party", "Role")}};
};

template <>
struct Fields<AgreementStateChange> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "agreement_state_change");
    static constexpr auto all =
        std::tuple{Field{"agreementId", &AgreementStateChange::agreementId,
                         QT_TRANSLATE_NOOP("agreement_state_change", "Agreement")},
                   Field{"state", &AgreementStateChange::state, QT_TRANSLATE_NOOP("agreement_state_change", "State")},
                   Field{"since", &AgreementStateChange::since, QT_TRANSLATE_NOOP("agreement_state_change", "Since")},
                   Field{"meetingId", &AgreementStateChange::meetingId,
                         QT_TRANSLATE_NOOP("agreement_state_change", "Told in the meeting")},
                   Field{"note", &AgreementStateChange::note, QT_TRANSLATE_NOOP("agreement_state_change", "Notes")}};
};

}
