#pragma once

#include "core/usecases/template_check.h"
#include "core/usecases/templates.h"
#include "ui/desk/page.h"
#include "ui/records/rows_model.h"

class QTimer;

namespace seduta {

class RecordList;
class TemplateEditor;
class TypedTexts;
struct TypedText;

/// The wording of the papers, template by template: the office's own in place of the program's, tried while it is typed, beside the values it
/// may ask for. What cannot be printed is not kept, and what is wrong is said with its line and column.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    TemplatesPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    QStringList tables() const override;
    bool leave() override;
    QList<Command> commands() const override;
    void run(Command command) override;
    void takeFocus() override;
    bool takeUp(const QList<Draft> &drafts) override;

private:
    struct TemplateRow {
        qint64 id = 0;
        PaperTemplate wording{};
    };
    struct FieldRow {
        qint64 id = 0;
        QString name{};
        QString example{};
    };

    static QList<RowsModel<TemplateRow>::Column> templateColumns();
    static QList<RowsModel<FieldRow>::Column> fieldColumns();

    void buildLayout();
    void connectParts();
    void choose(qint64 id);
    void showTemplate(const TemplateRow &row);
    const TemplateRow *shown() const;
    bool isEdited() const;
    bool keep();
    void revert();
    void restore();
    void insertField(qint64 id);
    /// Tries the text as it stands, and says what is wrong with it.
    void check();
    void tellState();
    QList<TypedText> unsaved() const;
    const TemplateCheck &trial();

    RowsModel<TemplateRow> m_templates;
    RowsModel<FieldRow> m_fields;
    RecordList *m_list = nullptr;
    RecordList *m_fieldList = nullptr;
    TemplateEditor *m_editor = nullptr;
    QTimer *m_pause = nullptr;
    TypedTexts *m_typed = nullptr;
    std::unique_ptr<TemplateCheck> m_trial{};
    qint64 m_current = 0;
    bool m_isChoosing = false;
};

}
