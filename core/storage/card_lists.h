#pragma once

#include "core/storage/card_repository.h"

namespace seduta {

/// What a line of a list tells, in SQL: the record it leads to ('' and 0 for none), its day, its words, more of them, and a state. A day that
/// may be only a month or a year is named by its member after a tilde ("~t.founded"); $p stands for the name of the person p.
struct CardListColumns {
    const char *table = "''";
    const char *id = "0";
    const char *on = "NULL";
    const char *words = "''";
    const char *more = "''";
    const char *state = "''";
};

/// One list: ?1 is the record it hangs on. `fromWhenMany` reads in the order asked, for lists too long to be put in order, and `counted` counts
/// them without reading them.
struct CardListRows {
    CardList list = CardList::PeopleOfBody;
    CardListColumns columns{};
    const char *from = "";
    const char *order = "";
    const char *fromWhenMany = "";
    const char *counted = "";
};

const CardListRows &cardListRows(CardList list);

}
