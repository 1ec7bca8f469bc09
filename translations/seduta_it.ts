<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ActionItem</name>
    <message>
        <source>Enter what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter when it is due, or choose no due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is not of the chosen kind (day, month, season).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the commitment is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every owner has done its part: complete each, or confirm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionKind</name>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing_instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring_review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>to_start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in_progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaKind</name>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project_presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other_business</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaStatus</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not_treated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementState</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in_preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in_force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleOverride</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masculine_singular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feminine_singular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masculine_plural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feminine_plural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no_article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>A body that was not convened is not absent: mark it as not convened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegate takes part: choose a kind of presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departure comes before the arrival.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceValue</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present_remotely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present_by_delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly_present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not_convened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>Enter the name of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several bodies: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the body &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the body &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the body &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the body &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a representative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyCategory</name>
    <message>
        <source>state_office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chamber_of_commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social_partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreigners_association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistance_body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyKind</name>
    <message>
        <source>single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairBasis</name>
    <message>
        <source>holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vicar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSetKind</name>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>pec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributionState</name>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to_complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Convocation</name>
    <message>
        <source>This letter has already left; prepare an amendment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is no longer in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the protocol reference given by the protocol system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a letter that is ready and not yet sent can be marked as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the delegate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvocationKind</name>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda_change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvocationRole</name>
    <message>
        <source>convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvocationState</name>
    <message>
        <source>to_prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery_failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriticalArea</name>
    <message>
        <source>Enter the day of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the area is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an area that was overcome or archived can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriticalAreaStatus</name>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under_examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken_in_charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePrecision</name>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>convocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance_sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press_release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action_list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueKind</name>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next_meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masculine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feminine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An update of the program cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The erasure of a person&apos;s data cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that was issued is not undone: issue an amendment that supersedes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes before the update of the program, and can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: what it changed was erased at a person&apos;s request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: the archive no longer holds what it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: &quot;%2&quot; (%3) changed the same record afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: a document issued afterwards depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: &quot;%2&quot; depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worsened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Only a meeting in draft can be convened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a meeting not yet begun can be postponed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a meeting not yet begun can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has already begun, or will not be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a meeting in progress can be suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is not suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a meeting in progress can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter when the meeting began, or say that the hours are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a closed meeting can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inaugural</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>in_person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingScope</name>
    <message>
        <source>plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembershipBasis</name>
    <message>
        <source>by_right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent_invitee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesSection</name>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesState</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in_review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion_favourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion_with_remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion_unfavourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion_not_given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The emblem is not a PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emblem is too large: at most 8,192 pixels a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emblem is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be printed: none of the fonts %1 is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed file cannot be put together: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adherent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to_update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannedActivityKind</name>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectReach</name>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transversal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not_funded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyKind</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegate_named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absence_announced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepresentativeRole</name>
    <message>
        <source>holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The archive is already open for writing elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is open for writing: %1, on %2, since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the archive cannot be written: open a copy, or move the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not there: check its folder and its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an archive of Seduta. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive was written by a newer version of Seduta (archive version %1): update the program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of this archive is not the one that Seduta writes: it was not opened, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged: restore the latest copy. The damaged file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the archive: nothing was saved. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was moved, renamed or deleted while open: nothing was saved. Save a copy elsewhere, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was replaced or changed by another program while open: nothing was saved. Close it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive or its folder is read-only: nothing was saved. Move it where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be opened: check that you may read and write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should: nothing was saved. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for the archive: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A save was interrupted, and the folder is read-only: open the archive once from a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else in the archive depends on this, or contradicts it: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at your request: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not carry this out: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableKind</name>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working_group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableOrigin</name>
    <message>
        <source>council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableState</name>
    <message>
        <source>to_constitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constituted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>there is no value named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text that can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the partial “%1” contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tag is never closed with “}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section “%1” is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags without escaping and changed delimiters are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tag has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed here but was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed here, but the section open since line %2 is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Act %1: its name, its author or its time was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act %1: the chain of the history does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds changes that belong to no act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act %1: the record %2 %3 was altered in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 %2 is not as the history left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is not as the last update of the program left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept document was altered (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This is no longer in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy to read: open the archive itself to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file with this name: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the archive to this version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
