#include "tests/architecture/arrows.h"

#include "tests/architecture/source_text.h"

#include <QFileInfo>

#include <algorithm>

namespace seduta::house {

namespace {

/// What one room may include. This table is the drawing in README.md, "The rooms".
struct Room {
    QString name{};
    QStringList rooms{};
    QStringList qtModules{};
    QStringList libraries{};
};

const QStringList coreButStorage{"core/usecases", "core/documents", "core/exchange", "core/domain", "core/support"};

const QList<Room> &rooms()
{
    static const QList<Room> all{
        {"core/support", {}, {"QtCore"}, {}},
        {"core/domain", {"core/support"}, {"QtCore"}, {}},
        {"core/storage", {"core/domain", "core/support"}, {"QtCore", "QtSql"}, {"sqlite3"}},
        {"core/documents", {"core/domain", "core/support"}, {"QtCore", "QtGui"}, {"qpdf", "mustache"}},
        {"core/exchange", {"core/domain", "core/support"}, {"QtCore"}, {}},
        {"core/usecases", coreButStorage + QStringList{"core/storage"}, {"QtCore"}, {}},
        {"ui",
         coreButStorage,
         {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtCharts"},
         {}},
        {"app", coreButStorage + QStringList{"ui"}, {"QtCore", "QtGui", "QtWidgets"}, {}},
    };
    return all;
}

/// "core/domain/x.h" → "core/domain", "ui/pages/x.h" → "ui".
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == u"core" ? parts.mid(0, 2).join(u'/') : parts.first();
}

bool namesARoom(const QString &include)
{
    static const QStringList tops{"core/", "app/", "ui/", "tests/"};
    return std::ranges::any_of(tops, [&](const QString &top) { return include.startsWith(top); });
}

/// The library a header without a Qt module belongs to, where only one room may use it.
QString libraryOf(const QString &include)
{
    static const QStringList kept{"sqlite3", "qpdf", "mustache"};
    const auto found = std::ranges::find_if(
        kept, [&](const QString &library) { return include.contains(library, Qt::CaseInsensitive); });
    return found == kept.end() ? QString() : *found;
}

QString qtModuleOf(const QString &include, const QDir &qtHeaders)
{
    if (include.startsWith(u"Qt") && include.contains(u'/'))
        return include.section(u'/', 0, 0);
    const QStringList modules = qtHeaders.entryList({"Qt*"}, QDir::Dirs, QDir::Name);
    const auto holds = [&](const QString &module) {
        return QFileInfo::exists(qtHeaders.filePath(module + u'/' + include));
    };
    const auto found = std::ranges::find_if(modules, holds);
    return found == modules.end() ? QString() : *found;
}

bool standsBeside(const SourceText &source, const QString &include, const QDir &root)
{
    return !include.contains(u'/')
        && (include.endsWith(u".moc")
            || QFileInfo::exists(root.filePath(source.path.section(u'/', 0, -2) + u'/' + include)));
}

/// What is wrong with this include in this room, or nothing.
QString whyForeign(const SourceText &source, const Room &room, const QString &include, const QDir &root,
                   const QDir &qtHeaders)
{
    const auto mayNotUse = [&](const QString &owner) {
        return QStringLiteral("<%1> belongs to %2, which %3 may not use").arg(include, owner, room.name);
    };
    if (include.contains(u".."))
        return QStringLiteral("\"%1\" climbs out of its folder; write the path from the root").arg(include);
    if (namesARoom(include)) {
        const QString target = roomOf(include);
        return target == room.name || room.rooms.contains(target) ? QString() : mayNotUse(target);
    }
    if (standsBeside(source, include, root))
        return {};
    if (include.contains(u"private/"))
        return QStringLiteral("<%1> is private to Qt").arg(include);
    if (const QString module = qtModuleOf(include, qtHeaders); !module.isEmpty())
        return room.qtModules.contains(module) ? QString() : mayNotUse(module);
    const QString library = libraryOf(include);
    return library.isEmpty() || room.libraries.contains(library) ? QString() : mayNotUse(library);
}

}

QStringList foreignArrows(const QDir &root, const QDir &qtHeaders)
{
    QStringList faults;
    const QList<SourceText> sources = sourcesBelow(root, {"core", "app", "ui"});
    for (const SourceText &source : sources) {
        const auto room = std::ranges::find(rooms(), roomOf(source.path), &Room::name);
        if (room == rooms().end()) {
            faults.append(fault(source, 1, QStringLiteral("stands in no room of the house")));
            continue;
        }
        for (const Piece &include : source.includes) {
            const QString why = whyForeign(source, *room, include.text, root, qtHeaders);
            if (!why.isEmpty())
                faults.append(fault(source, include.line, why));
        }
    }
    return faults;
}

}
