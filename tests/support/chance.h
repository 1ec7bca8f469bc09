#pragma once

#include "core/domain/partial_date.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <random>

namespace seduta {

/// The same random values for the same seed, on every machine.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {
    }

    int number(int from, int to);
    bool oneIn(int times) { return number(1, times) == 1; }

    /// From empty to hostile: quotes, tags, controls, bidi overrides, placeholders, ten thousand characters.
    QString text();
    /// Now and then none.
    QDate day();
    QTime hour();
    QDateTime moment();
    PartialDate partialDate();

    template <class Value>
    Value oneOf(const QList<Value> &values)
    {
        return values.at(number(0, int(values.size()) - 1));
    }

    template <class Enum>
    Enum any()
    {
        return static_cast<Enum>(number(0, int(Words<Enum>::words.size()) - 1));
    }

private:
    std::mt19937 m_engine;
};

}
