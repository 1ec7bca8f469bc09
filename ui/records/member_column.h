#pragma once

#include "ui/records/rows_model.h"

#include "core/domain/field.h"
#include "core/domain/member_type.h"

namespace seduta {

/// The column of a member: its title is what the office calls the field, its words are those of the member's type.
template <class Record, class Member>
typename RowsModel<Record>::Column memberColumn(Member Record::*member, std::function<Tone(const Record &)> tone = {})
{
    return {wordOf(member),
            [member](const Record &record) { return MemberType<Member>::words(record.*member); },
            {},
            std::move(tone),
            false};
}

}
