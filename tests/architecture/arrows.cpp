#include "tests/architecture/arrows.h"

#include "tests/architecture/source_text.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace seduta::house {

namespace {

/// What one room may include, also through the headers it includes. This table is the drawing in README.md, "The rooms".
struct Room {
    QString name{};
    QStringList rooms{};
    QStringList qtModules{};
    QStringList libraries{};
};

const QString aPage = QStringLiteral("ui/pages/*");
const QStringList below{"core/domain", "core/support"};
const QStringList documents{"core/documents/template", "core/documents/tree", "core/documents/contents",
                            "core/documents/page",     "core/documents/pdf",  "core/documents/odt",
                            "core/documents/received"};
const QStringList coreButStorage = QStringList{"core/usecases", "core/exchange"} + documents + below;
const QStringList gui{"QtCore", "QtGui"};
const QStringList widgets = gui + QStringList{"QtWidgets"};

const QList<Room> &rooms()
{
    static const QStringList fields = QStringList{"ui/look"} + coreButStorage;
    static const QStringList desk = QStringList{"ui/fields"} + fields;
    static const QStringList records = QStringList{"ui/desk"} + desk;
    static const QStringList pages = QStringList{"ui/records"} + records;
    static const QStringList shell = QStringList{aPage} + pages;
    static const QList<Room> all{
        {"core/support", {}, {"QtCore"}, {}},
        {"core/domain", {"core/support"}, {"QtCore"}, {}},
        {"core/storage", below, {"QtCore", "QtSql"}, {"sqlite3"}},
        {"core/documents/template", below, {"QtCore"}, {"mustache"}},
        {"core/documents/tree", below, gui, {}},
        {"core/documents/contents",
         QStringList{"core/documents/template", "core/documents/tree"} + below,
         {"QtCore"},
         {}},
        {"core/documents/page", QStringList{"core/documents/tree"} + below, gui, {}},
        {"core/documents/pdf", QStringList{"core/documents/page", "core/documents/tree"} + below, gui, {"qpdf"}},
        {"core/documents/odt",
         QStringList{"core/documents/template", "core/documents/tree", "core/documents/page"} + below,
         gui,
         {"zip.h"}},
        {"core/documents/received", below, gui, {"qpdf", "openssl"}},
        {"core/exchange", below, {"QtCore"}, {}},
        {"core/usecases", coreButStorage + QStringList{"core/storage"}, {"QtCore"}, {}},
        {"ui/look", coreButStorage, widgets + QStringList{"QtSvg"}, {}},
        {"ui/fields", fields, widgets, {}},
        {"ui/desk", desk, widgets + QStringList{"QtPrintSupport"}, {}},
        {"ui/records", records, widgets, {}},
        {aPage, pages, widgets + QStringList{"QtPrintSupport"}, {}},
        {"ui/shell", shell, widgets, {}},
        {"app", QStringList{"ui/shell"} + shell, widgets, {}},
    };
    return all;
}

/// "core/domain/x.h" → "core/domain", "core/documents/pdf/x.h" → "core/documents/pdf", "ui/pages/bodies/x.h" → "ui/pages/bodies", "app/seduta/x.cpp" → "app".
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"app")
        return parts.first();
    const bool isDeeper = path.startsWith(u"ui/pages/") || path.startsWith(u"core/documents/");
    return parts.mid(0, isDeeper ? 3 : 2).join(u'/');
}

/// The name a room stands under in the table.
QString kindOf(const QString &room)
{
    return room.startsWith(u"ui/pages/") ? aPage : room;
}

/// What a room's headers may bring along: what the rooms it may use are made of, but no other room.
Room withWhatItsRoomsUse(Room room)
{
    for (const Room &other : rooms()) {
        if (!room.rooms.contains(other.name))
            continue;
        room.qtModules += other.qtModules;
        room.libraries += other.libraries;
    }
    return room;
}

bool namesARoom(const QString &include)
{
    static const QStringList tops{"core/", "app/", "ui/", "tests/"};
    return std::ranges::any_of(tops, [&](const QString &top) { return include.startsWith(top); });
}

/// The library a header without a Qt module belongs to, where only one room may use it.
QString libraryOf(const QString &include)
{
    static const QStringList kept{"sqlite3", "qpdf", "mustache", "openssl", "zip.h"};
    const auto found = std::ranges::find_if(
        kept, [&](const QString &library) { return include.contains(library, Qt::CaseInsensitive); });
    return found == kept.end() ? QString() : *found;
}

QString qtModuleOf(const QString &include, const QDir &qtHeaders)
{
    if (include.startsWith(u"Qt") && include.contains(u'/'))
        return include.section(u'/', 0, 0);
    static QHash<QString, QString> known;
    if (const auto module = known.constFind(include); module != known.constEnd())
        return *module;
    const QStringList modules = qtHeaders.entryList({"Qt*"}, QDir::Dirs, QDir::Name);
    const auto holds = [&](const QString &module) {
        return QFileInfo::exists(qtHeaders.filePath(module + u'/' + include));
    };
    const auto found = std::ranges::find_if(modules, holds);
    return *known.insert(include, found == modules.end() ? QString() : *found);
}

bool standsBeside(const SourceText &source, const QString &include, const QDir &root)
{
    return !include.contains(u'/')
        && (include.endsWith(u".moc")
            || QFileInfo::exists(root.filePath(source.path.section(u'/', 0, -2) + u'/' + include)));
}

/// The house as it is read: who includes whom.
class Arrows
{
public:
    Arrows(const QDir &root, const QDir &qtHeaders)
        : m_root(root)
        , m_qtHeaders(qtHeaders)
        , m_sources(sourcesBelow(root, {"core", "app", "ui"}))
    {
        for (const SourceText &source : std::as_const(m_sources))
            m_byPath.insert(source.path, &source);
    }

    QStringList faults() const
    {
        QStringList faults;
        for (const SourceText &source : m_sources)
            faults += faultsOf(source);
        return faults;
    }

private:
    QStringList faultsOf(const SourceText &source) const
    {
        const QString own = roomOf(source.path);
        const auto room = std::ranges::find(rooms(), kindOf(own), &Room::name);
        if (room == rooms().end())
            return {fault(source, 1, QStringLiteral("stands in no room of the house"))};
        const Room wider = withWhatItsRoomsUse(*room);
        QStringList faults;
        for (const Piece &include : source.includes) {
            QString why = whyForeign(source, own, *room, include.text);
            if (const QString through = why.isEmpty() ? whyForeignThrough(own, wider, include.text) : QString();
                !through.isEmpty())
                why = through + QStringLiteral(", here through \"%1\"").arg(include.text);
            if (!why.isEmpty())
                faults.append(fault(source, include.line, why));
        }
        return faults;
    }

    /// What is wrong with an include of this source, or nothing, for whoever stands in `own`.
    QString whyForeign(const SourceText &source, const QString &own, const Room &room, const QString &include) const
    {
        const auto mayNotUse = [&](const QString &owner) {
            return QStringLiteral("<%1> belongs to %2, which %3 may not use").arg(include, owner, own);
        };
        if (include.contains(u".."))
            return QStringLiteral("\"%1\" climbs out of its folder; write the path from the root").arg(include);
        if (namesARoom(include)) {
            const QString target = roomOf(include);
            return target == own || room.rooms.contains(kindOf(target)) ? QString() : mayNotUse(target);
        }
        if (standsBeside(source, include, m_root))
            return {};
        if (include.contains(u"private/"))
            return QStringLiteral("<%1> is private to Qt").arg(include);
        if (const QString module = qtModuleOf(include, m_qtHeaders); !module.isEmpty())
            return room.qtModules.contains(module) ? QString() : mayNotUse(module);
        const QString library = libraryOf(include);
        return library.isEmpty() || room.libraries.contains(library) ? QString() : mayNotUse(library);
    }

    /// The same for whatever a header brings along.
    QString whyForeignThrough(const QString &own, const Room &room, const QString &header) const
    {
        const std::pair key(own, header);
        if (const auto known = m_through.constFind(key); known != m_through.constEnd())
            return *known;
        m_through.insert(key, {});
        const SourceText *source = m_byPath.value(header);
        if (!source)
            return {};
        for (const Piece &include : source->includes) {
            QString why = whyForeign(*source, own, room, include.text);
            if (why.isEmpty())
                why = whyForeignThrough(own, room, include.text);
            if (!why.isEmpty())
                return *m_through.insert(key, why);
        }
        return {};
    }

    QDir m_root;
    QDir m_qtHeaders;
    QList<SourceText> m_sources;
    QHash<QString, const SourceText *> m_byPath{};
    mutable QHash<std::pair<QString, QString>, QString> m_through{};
};

}

QStringList foreignArrows(const QDir &root, const QDir &qtHeaders)
{
    return Arrows(root, qtHeaders).faults();
}

}
