<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n member(s) tagged.</source>
        <translation>
            <numerusform>%n member tagged.</numerusform>
            <numerusform>%n members tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have another advisor.</source>
        <translation>
            <numerusform>%n member has another advisor.</numerusform>
            <numerusform>%n members have another advisor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdvisorForm</name>
    <message numerus="yes">
        <source>Advisor of %n member(s)</source>
        <translation>
            <numerusform>Advisor of %n member</numerusform>
            <numerusform>Advisor of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalIntake</name>
    <message numerus="yes">
        <source>%n piece(s) understood</source>
        <translation>
            <numerusform>%n piece understood</numerusform>
            <numerusform>%n pieces understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood and stay in the box: mend and read them again.</source>
        <translation>
            <numerusform>%n line was not understood and stays in the box: mend it and read it again.</numerusform>
            <numerusform>%n lines were not understood and stay in the box: mend and read them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalPeople</name>
    <message numerus="yes">
        <source>+ %n piece(s)</source>
        <translation>
            <numerusform>+ %n piece</numerusform>
            <numerusform>+ %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalPeopleView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asked not to hear from us</source>
        <translation>
            <numerusform>%n more asked not to hear from us</numerusform>
            <numerusform>%n more asked not to hear from us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalPerson</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>She has heard from us %n time(s) in seven days, last on {day}: better wait.</source>
        <translation>
            <numerusform>She has heard from us %n time in seven days, last on {day}: better wait.</numerusform>
            <numerusform>She has heard from us %n times in seven days, last on {day}: better wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message numerus="yes">
        <source>%n to be in touch with</source>
        <translation>
            <numerusform>%n to be in touch with</numerusform>
            <numerusform>%n to be in touch with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>%n birthday</numerusform>
            <numerusform>%n birthdays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarNote</name>
    <message numerus="yes">
        <source>without %n occasion(s)</source>
        <translation>
            <numerusform>without %n occasion</numerusform>
            <numerusform>without %n occasions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFamily</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tomorrow</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardNotes</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPrices</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s) ago</source>
        <translation>
            <numerusform>last visit yesterday</numerusform>
            <numerusform>last %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>12 months {sum} · %n visit(s) in all</source>
        <translation>
            <numerusform>12 months {sum} · one visit in all</numerusform>
            <numerusform>12 months {sum} · %n visits in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Print %n card…</numerusform>
            <numerusform>Print %n cards…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted</source>
        <translation>
            <numerusform>%n posted</numerusform>
            <numerusform>%n posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have these words now.</source>
        <translation>
            <numerusform>One card has these words now.</numerusform>
            <numerusform>%n cards have these words now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another language keep(s) the words of its own.</source>
        <translation>
            <numerusform>One in another language keeps its own words.</numerusform>
            <numerusform>%n in other languages keep their own words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n card(s)</source>
        <translation>
            <numerusform>Saving one card</numerusform>
            <numerusform>Saving %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>Printing one card</numerusform>
            <numerusform>Printing %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are printed.</source>
        <translation>
            <numerusform>One card is printed.</numerusform>
            <numerusform>%n cards are printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>One finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n card(s): {path}</source>
        <translation>
            <numerusform>One card: {path}</numerusform>
            <numerusform>%n cards: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sample shop is in {path}: %n member(s).</source>
        <translation>
            <numerusform>The sample shop is in {path}: one member.</numerusform>
            <numerusform>The sample shop is in {path}: %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits %n member(s), of whom the best {shown} are listed.</source>
        <translation>
            <numerusform>It fits %n member, of whom the best {shown} are listed.</numerusform>
            <numerusform>It fits %n members, of whom the best {shown} are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits %n member(s).</source>
        <translation>
            <numerusform>It fits %n member.</numerusform>
            <numerusform>It fits %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es): {path}</source>
        <translation>
            <numerusform>%n address: {path}</numerusform>
            <numerusform>%n addresses: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member&apos;s card(s): {path}</source>
        <translation>
            <numerusform>One member&apos;s card: {path}</numerusform>
            <numerusform>%n members&apos; cards: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no bar code, which cannot say their numbers; the QR code does: {numbers}</source>
        <translation>
            <numerusform>One card has no bar code, which cannot say its number; the QR code does: {numbers}</numerusform>
            <numerusform>%n cards have no bar code, which cannot say their numbers; the QR code does: {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>Birthday in %n day</numerusform>
            <numerusform>Birthday in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in the family in %n day(s)</source>
        <translation>
            <numerusform>Birthday in the family in %n day</numerusform>
            <numerusform>Birthday in the family in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>Not seen for %n day</numerusform>
            <numerusform>Not seen for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen in the last %n day(s)</source>
        <translation>
            <numerusform>Seen in the last day</numerusform>
            <numerusform>Seen in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined in the last %n day(s)</source>
        <translation>
            <numerusform>Joined in the last day</numerusform>
            <numerusform>Joined in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactBrief</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>yesterday</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message numerus="yes">
        <source>bought %n day(s) ago</source>
        <translation>
            <numerusform>bought yesterday</numerusform>
            <numerusform>bought %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoken to %n day(s) ago</source>
        <translation>
            <numerusform>spoken to %n day ago</numerusform>
            <numerusform>spoken to %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsForm</name>
    <message numerus="yes">
        <source>%n contact(s), one for each member.</source>
        <translation>
            <numerusform>%n contact.</numerusform>
            <numerusform>%n contacts, one for each member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n left out:</numerusform>
            <numerusform>%n left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message numerus="yes">
        <source>Most of her %n piece(s) cost that.</source>
        <translation>
            <numerusform>Her %n piece cost that.</numerusform>
            <numerusform>Most of her %n pieces cost that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n piece(s) were.</source>
        <translation>
            <numerusform>{n} of %n piece was.</numerusform>
            <numerusform>{n} of %n pieces were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseMember</name>
    <message numerus="yes">
        <source>Her name was taken out of %n text(s) about others.</source>
        <translation>
            <numerusform>Her name was taken out of %n text about others.</numerusform>
            <numerusform>Her name was taken out of %n texts about others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken, so nothing was imported. Correct them, or import the good rows and have the others written to a file (--rejects).</source>
        <translation>
            <numerusform>One row cannot be taken, so nothing was imported. Correct it, or import the good rows and have this one written to a file (--rejects).</numerusform>
            <numerusform>%n rows cannot be taken, so nothing was imported. Correct them, or import the good rows and have the others written to a file (--rejects).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n comes</numerusform>
            <numerusform>%n come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n perhaps</numerusform>
            <numerusform>%n perhaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are places!</source>
        <translation>
            <numerusform>%n more than there are places!</numerusform>
            <numerusform>%n more than there are places!</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have heard of it and stand on Today to be told.</source>
        <translation>
            <numerusform>%n member has heard of it and stands on Today to be told.</numerusform>
            <numerusform>%n members have heard of it and stand on Today to be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The event is called off: %n member(s) to tell, see Today.</source>
        <translation>
            <numerusform>The event is called off: %n member to tell, see Today.</numerusform>
            <numerusform>The event is called off: %n members to tell, see Today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This invites %n member(s) at once</source>
        <translation>
            <numerusform>This invites %n member at once</numerusform>
            <numerusform>This invites %n members at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are free</source>
        <translation>
            <numerusform>%n place is free</numerusform>
            <numerusform>%n places are free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the members came</source>
        <translation>
            <numerusform>%n member came</numerusform>
            <numerusform>%n members came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n row(s) written to {path}.</source>
        <translation>
            <numerusform>%n row written to {path}.</numerusform>
            <numerusform>%n rows written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message numerus="yes">
        <source>the %n on the list</source>
        <translation>
            <numerusform>the %n on the list</numerusform>
            <numerusform>the %n on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackList</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message numerus="yes">
        <source>%n customer(s), {repeaters} of whom came again.</source>
        <translation>
            <numerusform>%n customer, {repeaters} of whom came again.</numerusform>
            <numerusform>%n customers, {repeaters} of whom came again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were left out or have no amount: {reasons}.</source>
        <translation>
            <numerusform>%n row of the file was left out or has no amount: {reasons}.</numerusform>
            <numerusform>%n rows of the file were left out or have no amount: {reasons}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GreetingRows</name>
    <message numerus="yes">
        <source>%n without a card</source>
        <translation>
            <numerusform>one without a card</numerusform>
            <numerusform>%n without a card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GreetingWho</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>one ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n member(s) have another advisor now.</source>
        <translation>
            <numerusform>%n member has another advisor now.</numerusform>
            <numerusform>%n members have another advisor now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of hers</source>
        <translation>
            <numerusform>%n member of hers</numerusform>
            <numerusform>%n members of hers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contact(s), which go along</source>
        <translation>
            <numerusform>%n open contact, which goes along</numerusform>
            <numerusform>%n open contacts, which go along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n line(s) brought back</source>
        <translation>
            <numerusform>One line brought back</numerusform>
            <numerusform>%n lines brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and one more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message numerus="yes">
        <source>%n row(s) are refused</source>
        <translation>
            <numerusform>%n row is refused</numerusform>
            <numerusform>%n rows are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) or row(s) are left out</source>
        <translation>
            <numerusform>%n place is left out</numerusform>
            <numerusform>%n places are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n row(s): {added} new, {updated} changed, {unchanged} the same, {rejected} refused</source>
        <translation>
            <numerusform>%n row: {added} new, {updated} changed, {unchanged} the same, {rejected} refused</numerusform>
            <numerusform>%n rows: {added} new, {updated} changed, {unchanged} the same, {rejected} refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) whose level had risen since have the level that they reach without it; points earned meanwhile stay as they were booked.</source>
        <translation>
            <numerusform>%n member whose level had risen since has the level that she reaches without it; points earned meanwhile stay as they were booked.</numerusform>
            <numerusform>%n members whose level had risen since have the level that they reach without it; points earned meanwhile stay as they were booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>%n person(s) without a card are worth offering one: the first in the list are the most so. Ask at the till, where the card can be hers at once.</source>
        <translation>
            <numerusform>%n person without a card is worth offering one. Ask at the till, where the card can be hers at once.</numerusform>
            <numerusform>%n persons without a card are worth offering one: the first in the list are the most so. Ask at the till, where the card can be hers at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in 12 months</source>
        <translation>
            <numerusform>%n visit in 12 months</numerusform>
            <numerusform>%n visits in 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) brought</source>
        <translation>
            <numerusform>%n friend brought</numerusform>
            <numerusform>%n friends brought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message numerus="yes">
        <source>%n invited.</source>
        <translation>
            <numerusform>%n invited.</numerusform>
            <numerusform>%n invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite all %n</source>
        <translation>
            <numerusform>Invite %n</numerusform>
            <numerusform>Invite all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <translation>
            <numerusform>%n to invite</numerusform>
            <numerusform>%n to invite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n on the list already</source>
        <translation>
            <numerusform> · %n on the list already</numerusform>
            <numerusform> · %n on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n place(s)</source>
        <translation>
            <numerusform> · %n place</numerusform>
            <numerusform> · %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n member(s)</source>
        <translation>
            <numerusform>Invite one member</numerusform>
            <numerusform>Invite %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n point(s) were redeemed on it.</source>
        <translation>
            <numerusform>%n point was redeemed on it.</numerusform>
            <numerusform>%n points were redeemed on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It earned %n point(s).</source>
        <translation>
            <numerusform>It earned %n point.</numerusform>
            <numerusform>It earned %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that she had redeemed on the goods are hers again.</source>
        <translation>
            <numerusform>%n point that she had redeemed on the goods is hers again.</numerusform>
            <numerusform>%n points that she had redeemed on the goods are hers again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are hers for her first purchase, for a friend brought her.</source>
        <translation>
            <numerusform>%n point is hers for her first purchase, for a friend brought her.</numerusform>
            <numerusform>%n points are hers for her first purchase, for a friend brought her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) go to the friend who brought her.</source>
        <translation>
            <numerusform>%n point goes to the friend who brought her.</numerusform>
            <numerusform>%n points go to the friend who brought her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) went back with the goods.</source>
        <translation>
            <numerusform>%n point went back with the goods.</numerusform>
            <numerusform>%n points went back with the goods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not go back: they are spent.</source>
        <translation>
            <numerusform>%n point could not go back: it is spent.</numerusform>
            <numerusform>%n points could not go back: they are spent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelMoves</name>
    <message numerus="yes">
        <source>Raise the card of %n member(s) who have reached a higher level</source>
        <translation>
            <numerusform>Raise the card of %n member who has reached a higher level</numerusform>
            <numerusform>Raise the cards of %n members who have reached a higher level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikelySame</name>
    <message numerus="yes">
        <source>%n other member(s) of this name</source>
        <translation>
            <numerusform>%n other member of this name</numerusform>
            <numerusform>%n other members of this name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>one more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>and %n more: Enter shows them all</source>
        <translation>
            <numerusform>and %n more: Enter shows it</numerusform>
            <numerusform>and %n more: Enter shows them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>Not seen for %n day</numerusform>
            <numerusform>Not seen for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New in %n day(s)</source>
        <translation>
            <numerusform>New in %n day</numerusform>
            <numerusform>New in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>{day}, %n day(s) ago</source>
        <translation>
            <numerusform>{day}, yesterday</numerusform>
            <numerusform>{day}, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n marked</source>
        <translation>
            <numerusform>With %n marked</numerusform>
            <numerusform>With %n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With all %n</source>
        <translation>
            <numerusform>With %n</numerusform>
            <numerusform>With all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCards</name>
    <message numerus="yes">
        <source>%n field(s) say the same on both cards.</source>
        <translation>
            <numerusform>%n field says the same on both cards.</numerusform>
            <numerusform>%n fields say the same on both cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>%n relative</numerusform>
            <numerusform>%n relatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on being contacted</source>
        <translation>
            <numerusform>%n word on being contacted</numerusform>
            <numerusform>%n words on being contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of points or stored value</source>
        <translation>
            <numerusform>%n account of points or stored value</numerusform>
            <numerusform>%n accounts of points or stored value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message numerus="yes">
        <source>Nobody. Without “{condition}” there would be %n.</source>
        <translation>
            <numerusform>Nobody. Without “{condition}” there would be %n.</numerusform>
            <numerusform>Nobody. Without “{condition}” there would be %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message numerus="yes">
        <source>On {day} %n member(s) hold {points} points.</source>
        <translation>
            <numerusform>On {day} %n member holds {points} points.</numerusform>
            <numerusform>On {day} %n members hold {points} points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have {amount} on their balances.</source>
        <translation>
            <numerusform>%n member has {amount} on the balance.</numerusform>
            <numerusform>%n members have {amount} on their balances.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%n page(s) are printed.</source>
        <translation>
            <numerusform>%n page is printed.</numerusform>
            <numerusform>%n pages are printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsSettings</name>
    <message numerus="yes">
        <source>%n empty line(s) were left out.</source>
        <translation>
            <numerusform>%n empty line was left out.</numerusform>
            <numerusform>%n empty lines were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostedCards</name>
    <message numerus="yes">
        <source>%n card(s) noted as posted.</source>
        <translation>
            <numerusform>One card noted as posted.</numerusform>
            <numerusform>%n cards noted as posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noting %n card(s) as posted</source>
        <translation>
            <numerusform>Noting one card as posted</numerusform>
            <numerusform>Noting %n cards as posted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintStopped</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseForm</name>
    <message numerus="yes">
        <source>earns %n point(s)</source>
        <translation>
            <numerusform>earns %n point</numerusform>
            <numerusform>earns %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseOffers</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message numerus="yes">
        <source>brought %n friend(s)</source>
        <translation>
            <numerusform>brought %n friend</numerusform>
            <numerusform>brought %n friends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveMember</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>%n relative</numerusform>
            <numerusform>%n relatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) in this month</source>
        <translation>
            <numerusform>%n birthday in this month</numerusform>
            <numerusform>%n birthdays in this month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s) are printed.</source>
        <translation>
            <numerusform>One page is printed.</numerusform>
            <numerusform>%n pages are printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get no letter: {names}</source>
        <translation>
            <numerusform>%n member gets no letter: {names}</numerusform>
            <numerusform>%n members get no letter: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message numerus="yes">
        <source>%n contact(s) come</source>
        <translation>
            <numerusform>%n contact comes</numerusform>
            <numerusform>%n contacts come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) go</source>
        <translation>
            <numerusform>%n contact goes</numerusform>
            <numerusform>%n contacts go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptsSection</name>
    <message numerus="yes">
        <source>%n other text(s) are not saved yet.</source>
        <translation>
            <numerusform>%n other text is not saved yet.</numerusform>
            <numerusform>%n other texts are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n friend(s) brought</source>
        <translation>
            <numerusform>%n friend brought</numerusform>
            <numerusform>%n friends brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in 12 months</source>
        <translation>
            <numerusform>%n visit in 12 months</numerusform>
            <numerusform>%n visits in 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more friend(s) brought</source>
        <translation>
            <numerusform>%n more friend brought</numerusform>
            <numerusform>%n more friends brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new arrivals %n day(s) early</source>
        <translation>
            <numerusform>new arrivals %n day early</numerusform>
            <numerusform>new arrivals %n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a month</source>
        <translation>
            <numerusform>once a month</numerusform>
            <numerusform>%n times a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a year</source>
        <translation>
            <numerusform>once a year</numerusform>
            <numerusform>%n times a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message numerus="yes">
        <source>Take a tag off %n member(s)</source>
        <translation>
            <numerusform>Take a tag off %n member</numerusform>
            <numerusform>Take a tag off %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n member(s)</source>
        <translation>
            <numerusform>Tag %n member</numerusform>
            <numerusform>Tag %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n older one(s) were not done in time.</source>
        <translation>
            <numerusform>One older contact was not made in time.</numerusform>
            <numerusform>%n older contacts were not made in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be in touch with</source>
        <translation>
            <numerusform>one to be in touch with</numerusform>
            <numerusform>%n to be in touch with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>one unfinished</numerusform>
            <numerusform>%n unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden while the customer can see the screen</source>
        <translation>
            <numerusform>%n hidden while the customer can see the screen</numerusform>
            <numerusform>%n hidden while the customer can see the screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heard from us lately</source>
        <translation>
            <numerusform>%n heard from us lately</numerusform>
            <numerusform>%n heard from us lately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in mourning</source>
        <translation>
            <numerusform>%n in mourning</numerusform>
            <numerusform>%n in mourning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked not to be contacted</source>
        <translation>
            <numerusform>%n asked not to be contacted</numerusform>
            <numerusform>%n asked not to be contacted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WinBacks</name>
    <message numerus="yes">
        <source>In the shop: {back} of %n offer(s) brought a member back.</source>
        <translation>
            <numerusform>In the shop: {back} of %n offers brought a member back.</numerusform>
            <numerusform>In the shop: {back} of %n offers brought a member back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n row written to {file}.</numerusform>
            <numerusform>%n rows written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Nobody</name>
    <message numerus="yes">
        <source>The next seven days have %n contact(s).</source>
        <translation>
            <numerusform>One contact is planned for the next seven days.</numerusform>
            <numerusform>%n contacts are planned for the next seven days.</numerusform>
        </translation>
    </message>
</context>
</TS>
