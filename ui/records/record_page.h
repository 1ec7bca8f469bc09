#pragma once

#include "ui/desk/page.h"

#include <QMap>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace seduta {

class CardView;
class CardWithFiles;
class Form;
class RecordList;
enum class CardAct;
class TypedTexts;
struct TypedText;

/// A page that is a list and its current record: from that one fact both are drawn. The record is read as a card, and F2 puts its form in the
/// card's place, Esc the card in the form's. What was typed is saved by Ctrl+S and on leaving the form or the record; where it cannot be saved,
/// the record stays and says why. Its longer texts are drafts while they are typed. Several lines selected are changed together by F2, in one act,
/// where their kind allows it; otherwise none of them is changed in the form.
class RecordPage : public Page
{
    Q_OBJECT

public:
    RecordPage(const Desk &desk, QWidget *parent);

    void reload() override;
    void show(const Place &place) override;
    /// Those of the list and the form, and of the card that is read.
    QStringList tables() const override;
    Place placeNow(const Place &shown) const override;
    bool leave() override;
    QList<Command> commands() const override;
    void run(Command command) override;
    RecordName record() const override;
    void takeFocus() override;
    bool takeUp(const QList<Draft> &drafts) override;

    using Page::show;

protected:
    /// To be called once, at the end of the constructor of the page.
    void build(const QString &name, RecordList &list, Form &form, QWidget *beside = nullptr);
    /// The same, with the form unfolded under the list when it is asked for, and something of its own beside both.
    void buildUnfolding(const QString &name, RecordList &list, Form &form, QWidget &beside);

    void hideEvent(QHideEvent *event) override;
    /// Whether a card stands before the form.
    virtual bool isReadFirst() const { return false; }
    /// Whether the card offers to add what stands beside the form.
    virtual bool isAddedToOnCard() const { return true; }
    /// The tables the list and the form show.
    virtual QStringList listTables() const { return {}; }
    void reread(const QList<TouchedRow> &rows) override;
    /// Reads the list again.
    virtual Result<void> fillList() = 0;
    /// Shows a record in the form.
    virtual Result<void> fillForm(qint64 id) = 0;
    /// The form of one not yet there.
    virtual void clearForm() = 0;
    virtual bool isChanged() const = 0;
    /// Keeps the form: adds the record where `id` is zero. Gives its id.
    virtual Result<qint64> save(qint64 id) = 0;
    virtual Result<void> remove(qint64 id) = 0;
    /// Whether several lines selected are changed together, in one form: what is shown then, and how it is kept.
    virtual bool areChangedTogether() const { return false; }
    virtual Result<void> fillTogether(const QList<qint64> &ids)
    {
        Q_UNUSED(ids)
        return {};
    }
    virtual Result<void> saveTogether(const QList<qint64> &ids)
    {
        Q_UNUSED(ids)
        return {};
    }
    virtual QString table() const = 0;
    /// The record in a word or two, for its history.
    virtual QString words() const = 0;
    /// Enter or a double click on a line of the list; to the form, where the page wants nothing else.
    virtual void activate(qint64 id);
    /// What `activate` does, for the page of keys.
    virtual QString enterWords() const;
    /// The record in the form stands still: it is neither removed nor changed, but for the fields still open.
    virtual bool isLocked() const { return false; }
    virtual QStringList fieldsStillOpen() const { return {}; }
    /// Whether records can be added now, and what stands above the list be done.
    virtual bool takesNew() const { return true; }
    /// What is offered on the card beside changing the record.
    virtual void runOnCard(CardAct act);
    /// What stands above the list, beside Nuovo and the others.
    virtual QList<Command> toolCommands() const { return {}; }

    qint64 current() const { return m_current; }
    /// The form takes the card's place, at that field or list beside it; at the first field where none is named.
    void write(const QString &field = {});
    /// For a key that acts on the current record; where there is none, says so.
    bool hasCurrent();
    RecordList &list() const { return *m_list; }

private:
    QWidget *builtRecord(QWidget *beside);
    void finishBuilding(QWidget *beside);
    void buildSplitter(const QString &name, QWidget &right);
    void connectParts();
    void choose(qint64 id);
    /// Makes it the current record, and shows it as the archive has it, whatever was typed.
    void open(qint64 id);
    /// Goes to a list that stands beside the form; false where there is none of that name.
    bool focusBeside(const QString &name);
    void drawSelection();
    void drawForm();
    void drawCard();
    void drawLock();
    QWidget *builtWriting(QWidget *beside);
    void connectCard();
    void read();
    void showWhole(const QString &section);
    bool mayAttach() const;
    void attach(const QStringList &paths);
    bool areSeveral() const;
    void writeTogether();
    bool keepTogether();
    QString severalWords() const;
    void startNew();
    void revert();
    bool mayGiveUp();
    void removeCurrent();
    bool keep();
    void tellState();
    void noteTexts();
    QList<TypedText> unsaved() const;

    RecordList *m_list = nullptr;
    Form *m_form = nullptr;
    QSplitter *m_splitter = nullptr;
    /// The card, or the form with what stands beside it.
    QStackedWidget *m_stack = nullptr;
    CardWithFiles *m_cardSide = nullptr;
    CardView *m_card = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_revert = nullptr;
    QLabel *m_several = nullptr;
    TypedTexts *m_typed = nullptr;
    QMap<QString, QString> m_shown{};
    qint64 m_current = 0;
    /// Those the form shows together; none where it shows the current record alone.
    QList<qint64> m_together{};
    bool m_isNew = false;
    bool m_isEdited = false;
    bool m_isWriting = false;
    /// The form is unfolded under the list, and nothing stands there while nobody writes.
    bool m_isUnfolding = false;
    bool m_isDrawing = false;
    /// The list is to be read again when nothing is typed in its rows any more.
    bool m_isDue = false;
};

}
