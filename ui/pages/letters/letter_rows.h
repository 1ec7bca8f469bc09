#pragma once

#include "core/domain/body.h"
#include "core/domain/issuing.h"
#include "ui/records/form.h"
#include "ui/records/rows_model.h"

namespace seduta {

/// A letter as the list shows it.
struct LetterRow {
    Convocation letter{};
    QString addressee{};
    int precedence = 0;
    bool isIssued = false;
    /// The latest answer.
    QString reply{};
};

/// Who the addressees are, and what of the letters was issued.
struct LetterFacts {
    const QList<Body> &bodies;
    const QList<Choice> &people;
    const LettersIssued &issued;
};

QList<LetterRow> letterRows(const QList<Convocation> &letters, const QList<Reply> &replies, const LetterFacts &facts);
QList<RowsModel<LetterRow>::Column> letterColumns();

/// Issued, and still here.
bool isReady(const LetterRow &row);
/// Still here, and not issued.
bool isNotIssued(const LetterRow &row);
QList<LetterRow> only(const QList<LetterRow> &rows, bool (*isWanted)(const LetterRow &));
QList<ConvocationId> idsOf(const QList<LetterRow> &rows);
/// "Questura di Asti, Provincia di Asti"
QString namesOf(const QList<LetterRow> &rows);

}
