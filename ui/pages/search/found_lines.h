#pragma once

#include "core/domain/search.h"
#include "ui/desk/commands.h"
#include "ui/desk/place.h"

#include <QAbstractListModel>

#include <optional>

namespace seduta {

/// One line of what was found: a heading, a command of the program, or a record of the archive.
struct FoundLine {
    QString picture{};
    Excerpt title{};
    /// What it is: "intervento"; of a command, its key.
    QString chip{};
    /// The meeting it belongs to, in words.
    QString where{};
    Excerpt sentence{};
    std::optional<Command> command{};
    std::optional<SearchHit> hit{};

    bool isHeading() const { return !command && !hit; }
    /// All of it, for whoever hears it read.
    QString words() const;
};

FoundLine headingLine(const QString &words);
FoundLine lineOf(const SearchHit &hit);
/// Where it is seen, if anywhere: what belongs to a meeting, at the step at which it is worked on.
std::optional<Place> placeOfHit(const SearchHit &hit);

/// What was found, in the order in which it is shown; only headings cannot be chosen.
class FoundLines : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<FoundLine> &lines);
    const QList<FoundLine> &lines() const { return m_lines; }
    /// The first row that can be chosen; less than zero where there is none.
    int firstChoice() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<FoundLine> m_lines{};
};

}
