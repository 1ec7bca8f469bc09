#include "core/usecases/attachments.h"
#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "tests/gui/open_window.h"
#include "ui/fields/text_field.h"
#include "ui/records/card_view.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace seduta;

namespace {

/// Takes the files that the program would have the desktop open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList opened{};

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

/// As a file manager does it, which offers to move them too.
bool drop(QWidget &on, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = on.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    QDropEvent let(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &let);
    return enter.isAccepted() && let.isAccepted() && let.dropAction() == Qt::CopyAction;
}

}

/// Files on the card of a record, by the mouse and by keys.
class TestAttachmentsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void filesDroppedOnACardAreAttached();
    void whatCannotBeAttachedIsToldAndTheRestIs();
    void onlyFilesAreTaken();
    void aFileIsAttachedByKeys();
    void aDropOnAFormLosesNothing();
    void aNewRecordIsSavedBefore();
    void aListedKindIsOpenedAsACopyThatIsOnlyRead();
    void anotherKindIsSavedAndNeverOpened();
    void theyAreDescribedAndRemovedInTheCardsPlace();
    void aPointOfAnAgendaTakesThemToo();

private:
    OpenWindow &story() { return *m_story; }
    QList<Attachment> attached() { return Attachments(story().archive()).of(m_body).value(); }
    QString file(const QString &name, const QByteArray &bytes);
    QList<QUrl> files(const QStringList &names);
    QWidget &viewport() { return *story().the<CardView>("card").viewport(); }
    QString section() { return story().the<QLabel>("card_attachmentsText").text(); }
    void follow(const QString &beginning);

    std::unique_ptr<OpenWindow> m_story{};
    CardLink m_body{"body", 3};
};

void TestAttachmentsInWindow::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
    story().window().go({PageKind::Bodies, m_body.id});
}

QString TestAttachmentsInWindow::file(const QString &name, const QByteArray &bytes)
{
    QFile written(story().file(name));
    const bool isWritten = written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size();
    return isWritten ? written.fileName() : QString();
}

QList<QUrl> TestAttachmentsInWindow::files(const QStringList &names)
{
    QList<QUrl> urls;
    for (const auto &name : names)
        urls.append(QUrl::fromLocalFile(file(name, name.toUtf8())));
    return urls;
}

/// The link of the first attachment that begins so.
void TestAttachmentsInWindow::follow(const QString &beginning)
{
    const QString target = QStringLiteral("%1%2").arg(beginning, QString::number(attached().constFirst().id.value()));
    QVERIFY2(section().contains(target), qPrintable(section()));
    Q_EMIT story().the<QLabel>("card_attachmentsText").linkActivated(target);
}

void TestAttachmentsInWindow::filesDroppedOnACardAreAttached()
{
    QVERIFY(!story().isSeen("card_attachmentsText"));

    QVERIFY(drop(viewport(), files({"slide.txt", "contributo.csv"})));

    QCOMPARE(attached().size(), 2);
    QVERIFY(section().contains("slide.txt") && section().contains("contributo.csv"));
    QVERIFY2(section().contains("9 byte"), qPrintable(section()));
    QVERIFY2(story().notice().contains("2 file"), qPrintable(story().notice()));
    QVERIFY(QFile::exists(story().file("slide.txt")));
    story().press(QKeySequence::Undo);
    QCOMPARE(attached().size(), 1);
    QVERIFY(!section().contains("contributo.csv"));
}

void TestAttachmentsInWindow::whatCannotBeAttachedIsToldAndTheRestIs()
{
    QFile large(file("video.mp4", {}));
    QVERIFY(large.resize(largestAttachment + 1));

    QVERIFY(drop(viewport(),
                 files({"slide.txt"}) + QList{QUrl::fromLocalFile(large.fileName()), QUrl::fromLocalFile("/tmp")}));

    QCOMPARE(attached().size(), 1);
    QVERIFY2(story().notice().contains("slide.txt") && story().notice().contains("video.mp4")
                 && story().notice().contains("50,0 MB") && story().notice().contains("cartella"),
             qPrintable(story().notice()));
}

void TestAttachmentsInWindow::onlyFilesAreTaken()
{
    QVERIFY(!drop(viewport(), {QUrl("https://www.interno.gov.it/slide.pdf")}));
    QVERIFY(!drop(viewport(), {}));
    QVERIFY(attached().isEmpty());
}

void TestAttachmentsInWindow::aFileIsAttachedByKeys()
{
    story().dialogs.answers = {file("slide.txt", "x")};
    story().press(QKeySequence("Ctrl+Shift+L"));
    QCOMPARE(attached().size(), 1);

    story().dialogs.answers = {file("altro.txt", "y")};
    story().the<QWidget>("cardAttach").setFocus(Qt::TabFocusReason);
    story().press(Qt::Key_Space);
    QCOMPARE(attached().size(), 2);

    story().dialogs.answers = {};
    story().press(QKeySequence("Ctrl+Shift+L"));
    QCOMPARE(attached().size(), 2);
}

void TestAttachmentsInWindow::aDropOnAFormLosesNothing()
{
    const QString before = Bodies(story().archive()).find(BodyId(m_body.id))->note;
    story().openForm();
    story().type("note", "testo non salvato");

    QVERIFY(drop(*story().the<TextField>("note").viewport(), files({"slide.txt"})));

    QCOMPARE(attached().size(), 1);
    QCOMPARE(story().the<TextField>("note").toPlainText(), "testo non salvato");
    QCOMPARE(Bodies(story().archive()).find(BodyId(m_body.id))->note, before);
    QVERIFY(drop(story().the<QLineEdit>("shortName"), files({"altro.txt"})));
    QVERIFY(!story().the<QLineEdit>("shortName").text().contains("altro"));
    QCOMPARE(attached().size(), 2);
    story().press(QKeySequence("Ctrl+S"));
    QCOMPARE(Bodies(story().archive()).find(BodyId(m_body.id))->note, "testo non salvato");
}

void TestAttachmentsInWindow::aNewRecordIsSavedBefore()
{
    story().press(QKeySequence("Ctrl+N"));
    story().type("name", "Ente nuovo");

    drop(*story().the<TextField>("note").viewport(), files({"slide.txt"}));

    QVERIFY2(story().notice().contains("salva"), qPrintable(story().notice()));
    QCOMPARE(story().the<QLineEdit>("name").text(), "Ente nuovo");
    QVERIFY(attached().isEmpty());
}

void TestAttachmentsInWindow::aListedKindIsOpenedAsACopyThatIsOnlyRead()
{
    const Desktop desktop;
    const QByteArray bytes = "%PDF-1.7 slide";
    QVERIFY(Attachments(story().archive()).attach(m_body, file("slide.pdf", bytes)));

    follow("record:attachment:");

    QCOMPARE(desktop.opened.size(), 1);
    QFile copy(desktop.opened.constFirst());
    QCOMPARE(QFileInfo(copy).fileName(), "slide.pdf");
    QVERIFY(copy.fileName() != story().file("slide.pdf"));
    QCOMPARE(copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(copy).path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
    copy.close();
    m_story.reset();
    QVERIFY(!copy.exists());
}

void TestAttachmentsInWindow::anotherKindIsSavedAndNeverOpened()
{
    const Desktop desktop;
    QVERIFY(Attachments(story().archive()).attach(m_body, file("slide.pdf", "MZ program")));

    follow("record:attachment:");
    QVERIFY(desktop.opened.isEmpty());
    QVERIFY2(story().notice().contains("slide.pdf"), qPrintable(story().notice()));

    const QString path = story().file("salvato.pdf");
    story().dialogs.answers = {path};
    follow("copyOf:");
    QCOMPARE(QFileInfo(story().dialogs.proposed.constLast()).fileName(), "slide.pdf");
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "MZ program");
}

void TestAttachmentsInWindow::theyAreDescribedAndRemovedInTheCardsPlace()
{
    const Desktop desktop;
    QVERIFY(!story().isSeen("cardAttachments"));
    QVERIFY(drop(viewport(), files({"slide.txt"})));
    story().the<QWidget>("cardAttachments").setFocus(Qt::TabFocusReason);
    story().press(Qt::Key_Space);
    QCOMPARE(story().rows("attachments").size(), 1);
    QVERIFY(!story().isSeen("card"));

    story().inBox("recordDialog", [](QWidget &box) {
        auto *name = box.findChild<QLineEdit *>("fileName");
        name->selectAll();
        QTest::keyClicks(name, "Relazione della Questura");
        QTest::keyClick(box.findChild<QWidget *>("role"), Qt::Key_Home);
        QTest::keyClicks(box.findChild<TextField *>("note"), "presentata in seduta");
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story().press(Qt::Key_Return);
    QCOMPARE(attached().constFirst().fileName, "Relazione della Questura.txt");
    QCOMPARE(attached().constFirst().role, AttachmentRole::Slides);
    QCOMPARE(attached().constFirst().note, "presentata in seduta");
    QVERIFY(story().rows("attachments").constFirst().contains("Relazione della Questura.txt"));

    story().press(Qt::Key_O);
    QCOMPARE(QFileInfo(desktop.opened.value(0)).fileName(), "Relazione della Questura.txt");
    story().dialogs.answers = {story().file("altra copia.txt")};
    story().press(Qt::Key_S);
    QVERIFY(QFile::exists(story().file("altra copia.txt")));

    story().press(Qt::Key_Delete);
    QVERIFY(attached().isEmpty());
    QVERIFY(story().isSeen("attachmentsAdd"));
    story().dialogs.answers = {file("di nuovo.txt", "z")};
    story().click("attachmentsAdd");
    QCOMPARE(story().rows("attachments").size(), 1);
    story().click("backToCard");
    QVERIFY(section().contains("di nuovo.txt"));
    story().click("cardAttachments");
    story().press(Qt::Key_Escape);
    QVERIFY(story().isSeen("card"));
    story().click("cardAttachments");
    story().press(Qt::Key_F2);
    story().press(Qt::Key_Escape);
    QVERIFY(story().isSeen("card"));
}

void TestAttachmentsInWindow::aPointOfAnAgendaTakesThemToo()
{
    story().window().go({PageKind::Card, 1, 0, 0, "agenda_item"});

    QVERIFY(drop(viewport(), files({"slide.txt"})));

    QVERIFY(section().contains("slide.txt"));
    QCOMPARE(Attachments(story().archive()).of({"agenda_item", 1})->size(), 1);
    story().dialogs.answers = {file("altro.txt", "y")};
    story().press(QKeySequence("Ctrl+Shift+L"));
    QCOMPARE(Attachments(story().archive()).of({"agenda_item", 1})->size(), 2);
}

QTEST_MAIN(TestAttachmentsInWindow)
#include "tst_attachments_in_window.moc"
