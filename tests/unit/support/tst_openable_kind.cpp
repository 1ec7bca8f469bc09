#include "core/support/file_kind.h"

#include <QTest>

using namespace seduta;

class TestOpenableKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameAndBytesAgree_data();
    void nameAndBytesAgree();
    void whatMayStartAProgramIsNotOpened_data();
    void whatMayStartAProgramIsNotOpened();
};

void TestOpenableKind::nameAndBytesAgree_data()
{
    const QByteArray zip("PK\x03\x04");
    const QByteArray head = zip + QByteArray(26, '\0');
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("pdf") << "a.pdf" << QByteArray("%PDF-1.7 x") << "application/pdf";
    QTest::newRow("capitals") << "A.PDF" << QByteArray("%PDF-1.7 x") << "application/pdf";
    QTest::newRow("odt") << "a.odt" << head + "mimetypeapplication/vnd.oasis.opendocument.textPK"
                         << "application/vnd.oasis.opendocument.text";
    QTest::newRow("docx") << "a.docx" << head + "[Content_Types].xml"
                          << "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    QTest::newRow("txt") << "a.txt" << QString("Unità\tdi Asti\r\n").toUtf8() << "text/plain";
    QTest::newRow("csv") << "a.csv" << QByteArray("nome;numero\n") << "text/csv";
    QTest::newRow("eml") << "a.eml" << QByteArray("From: a@b.example\r\n\r\n") << "message/rfc822";
    QTest::newRow("png") << "a.png" << QByteArray("\x89PNG\r\n\x1a\n...") << "image/png";
    QTest::newRow("jpg") << "a.jpg" << QByteArray("\xff\xd8\xff\xe0") << "image/jpeg";
    QTest::newRow("tiff") << "a.tif" << QByteArray("II*\0....", 8) << "image/tiff";
}

void TestOpenableKind::nameAndBytesAgree()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTEST(openableKind(name, bytes).value_or(FileKind()).mediaType, "mediaType");
}

void TestOpenableKind::whatMayStartAProgramIsNotOpened_data()
{
    const QByteArray head = QByteArray("PK\x03\x04") + QByteArray(26, '\0');
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("program") << "a.exe" << QByteArray("MZ\x90");
    QTest::newRow("program called otherwise") << "a.pdf" << QByteArray("MZ\x90");
    QTest::newRow("script called text") << "a.txt" << QByteArray("#!/bin/sh\nrm");
    QTest::newRow("starter called text") << "a.txt" << QByteArray("\n[Desktop Entry]\nExec=x");
    QTest::newRow("page of the net") << "a.html" << QByteArray("<html>");
    QTest::newRow("page called text") << "a.csv" << QByteArray("  <script>");
    QTest::newRow("document with macros") << "a.docm" << head + "[Content_Types].xml";
    QTest::newRow("macros called otherwise") << "a.docx" << head + "[Content_Types].xml word/vbaProject.bin";
    QTest::newRow("two endings") << "a.pdf.desktop" << QByteArray("%PDF-1.7");
    QTest::newRow("no ending") << "pdf" << QByteArray("%PDF-1.7");
    QTest::newRow("another document") << "a.odt" << head + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    QTest::newRow("bytes called text") << "a.txt" << QByteArray("ab\0cd", 5);
    QTest::newRow("nothing") << "a.pdf" << QByteArray();
}

void TestOpenableKind::whatMayStartAProgramIsNotOpened()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QVERIFY(!openableKind(name, bytes));
}

QTEST_GUILESS_MAIN(TestOpenableKind)
#include "tst_openable_kind.moc"
