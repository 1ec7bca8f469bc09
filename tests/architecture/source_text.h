#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

namespace seduta::house {

/// One piece of a source file and the line it begins on.
struct Piece {
    QString text{};
    int line = 0;

    bool operator==(const Piece &) const = default;
};

/// A C++ file taken apart, so that a rule about calls does not trip over a comment, nor a rule about SQL over a name.
struct SourceText {
    QString path{}; ///< relative to the root, with slashes
    QString code{}; ///< neither comments nor the text of literals; lines kept
    QList<Piece> literals{};
    QList<Piece> includes{}; ///< without brackets or quotes

    bool operator==(const SourceText &) const = default;
};

SourceText sourceText(const QString &path, const QString &text);

/// Every .h and .cpp below the given folders of `root`, in alphabetical order.
QList<SourceText> sourcesBelow(const QDir &root, const QStringList &folders);

/// "core/domain/x.h:3: what is wrong"
QString fault(const SourceText &source, int line, const QString &sentence);

/// The number of the line on which `offset` lies, counted from 1.
int lineAt(const QString &text, qsizetype offset);

}
