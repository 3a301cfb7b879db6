<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The shop&apos;s file</source>
        <translation>お店のファイル</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>使用している部品</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>書体</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このソフトについて</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program never goes online.</source>
        <translation>データはすべてこのパソコンの中にあり、インターネットには一切つながりません。</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Points and balance of {name}</source>
        <translation>{name} 様のポイントと残高</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Nothing has been put down yet.</source>
        <translation>まだ記録はありません。</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>チャージ…</translation>
    </message>
    <message>
        <source>Redeem…</source>
        <translation>ポイント利用…</translation>
    </message>
    <message>
        <source>Pay out…</source>
        <translation>返金…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>{amount} lapse after {day}</source>
        <translation>{amount} は {day} を過ぎると失効</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>ticket {number}</source>
        <translation>伝票 {number}</translation>
    </message>
    <message>
        <source>counts to {day}</source>
        <translation>{day} まで有効</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>後で取り消し</translation>
    </message>
    <message>
        <source>Sums are hidden while the customer can see the screen.</source>
        <translation>お客様に画面が見えている間、金額は表示しません。</translation>
    </message>
    <message>
        <source>{off} as long as the plan lasts</source>
        <translation>プランの残高がある間{off}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Plan contacts…</source>
        <translation>連絡を予定…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグを付ける…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>タグを外す…</translation>
    </message>
    <message>
        <source>Advisor…</source>
        <translation>担当を変更…</translation>
    </message>
    <message>
        <source>Contacts are planned.</source>
        <translation>連絡を予定しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) tagged.</source>
        <translation>
            <numerusform>%n名にタグを付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is taken off.</source>
        <translation>タグを外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have another advisor.</source>
        <translation>
            <numerusform>%n名の担当を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation>イベントに招待…</translation>
    </message>
    <message>
        <source>Greeting cards…</source>
        <translation>グリーティングカード…</translation>
    </message>
</context>
<context>
    <name>AddressBook</name>
    <message>
        <source>Birthday: {birthday}</source>
        <translation>誕生日：{birthday}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>連絡不可</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>The boxes for the postcode are on the paper already</source>
        <translation>郵便番号の枠は用紙に印刷済み</translation>
    </message>
    <message>
        <source>Labels of the first sheet that are gone</source>
        <translation>1枚目で使用済みのラベル数</translation>
    </message>
</context>
<context>
    <name>AddressSide</name>
    <message>
        <source>Stamp</source>
        <translation>切手</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>宛名</translation>
    </message>
</context>
<context>
    <name>AdvisorForm</name>
    <message numerus="yes">
        <source>Advisor of %n member(s)</source>
        <translation>
            <numerusform>%n名の担当</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand them over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ArrivalCatalogue</name>
    <message>
        <source>What has come in</source>
        <translation>届いた品</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>リストに加える</translation>
    </message>
    <message>
        <source>Name, number or kind</source>
        <translation>品名・品番・カテゴリー</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品台帳</translation>
    </message>
    <message>
        <source>The catalogue is empty: paste the list, or read it from a file.</source>
        <translation>商品台帳はまだ空です。リストを貼り付けるか、ファイルから読み込んでください。</translation>
    </message>
</context>
<context>
    <name>ArrivalIntake</name>
    <message>
        <source>Reading {file}</source>
        <translation>{file} を読み込んでいます</translation>
    </message>
    <message>
        <source>What has come in</source>
        <translation>届いた品</translation>
    </message>
    <message>
        <source>Paste the supplier&apos;s list here: cells of a spreadsheet, or a message with one piece a line.

For example:
navy wool coat 36-42 ¥2,680
silk scarf wine, cream ¥399</source>
        <translation>仕入先のリストをここに貼り付けてください。表計算のセルでも、一行に一点のメッセージでも読み取ります。

例：
ウールコート 紺 36-42 ¥39,800
シルクスカーフ ワイン・クリーム ¥7,900</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>商品台帳から…</translation>
    </message>
    <message>
        <source>Remove the piece</source>
        <translation>この品を外す</translation>
    </message>
    <message>
        <source>Take the marked piece off the list (Delete)</source>
        <translation>選んだ品をリストから外します（Delete）</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストを空にする</translation>
    </message>
    <message>
        <source>A piece fits only where size, colour or style, and price are known. Enter mends a cell.</source>
        <translation>サイズ、色かテイスト、価格がそろった品だけを照らし合わせます。Enter でセルを直せます。</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>読み取った品</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) understood</source>
        <translation>
            <numerusform>%n 点を読み取りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood and stay in the box: mend and read them again.</source>
        <translation>
            <numerusform>%n 行は読み取れず、欄に残してあります。直してもう一度お読みください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s list</source>
        <translation>仕入先のリスト</translation>
    </message>
</context>
<context>
    <name>ArrivalPeople</name>
    <message numerus="yes">
        <source>+ %n piece(s)</source>
        <translation>
            <numerusform>ほか %n 点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalPeopleView</name>
    <message>
        <source>Will be glad</source>
        <translation>お喜びになる方</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>本日お知らせ済み</translation>
    </message>
    <message>
        <source>Members who will be glad</source>
        <translation>お喜びになる会員</translation>
    </message>
    <message>
        <source>This is for nobody on file.</source>
        <translation>この入荷に合う会員はいません。</translation>
    </message>
    <message>
        <source>Nobody is known to wear one of these sizes, to like a colour or style that came, and to pay such a price. So nobody is bothered.</source>
        <translation>サイズ、お好み、価格帯のすべてが合う方がいないため、どなたにもご連絡しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>会員 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asked not to hear from us</source>
        <translation>
            <numerusform>ほかに %n 名はご連絡を希望されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>{item}: {reasons}</source>
        <translation>{item}：{reasons}</translation>
    </message>
    <message>
        <source>Copied: paste it to {name}.</source>
        <translation>コピーしました。{name} 様への送信画面に貼り付けてください。</translation>
    </message>
    <message>
        <source>{name} is written to by e-mail only.</source>
        <translation>{name} 様へのご連絡はメールのみです。</translation>
    </message>
</context>
<context>
    <name>ArrivalPerson</name>
    <message>
        <source>Mind: {taboos}</source>
        <translation>ご注意：{taboos}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>会員カードを開く</translation>
    </message>
    <message>
        <source>QR for the phone</source>
        <translation>スマホ用 QR</translation>
    </message>
    <message>
        <source>Show a code that the shop&apos;s phone reads (Ctrl+Q)</source>
        <translation>店のスマートフォンで読み取る QR を表示します（Ctrl+Q）</translation>
    </message>
    <message>
        <source>Sent, next one</source>
        <translation>送信済み、次の方へ</translation>
    </message>
    <message>
        <source>Note that she was told, and go to the next (F2)</source>
        <translation>お知らせしたことを記録し、次の方へ進みます（F2）</translation>
    </message>
    <message>
        <source>WeChat {id}</source>
        <translation>WeChat {id}</translation>
    </message>
    <message>
        <source>looked after by {name}</source>
        <translation>担当 {name}</translation>
    </message>
    <message>
        <source>She was told today.</source>
        <translation>本日お知らせ済みです。</translation>
    </message>
    <message numerus="yes">
        <source>She has heard from us %n time(s) in seven days, last on {day}: better wait.</source>
        <translation>
            <numerusform>この七日間に %n 回ご連絡しています（直近 {day}）。少し間をおきましょう。</numerusform>
        </translation>
    </message>
    <message>
        <source>She heard from us on {day}.</source>
        <translation>{day} にご連絡しています。</translation>
    </message>
</context>
<context>
    <name>ArrivalTable</name>
    <message>
        <source>missing</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Without this the piece fits nobody: write it here.</source>
        <translation>この項目がないとどなたにも照らし合わせられません。ここにご記入ください。</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>missing ({price})</source>
        <translation>なし（{price}）</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>wears {size} in {kind}</source>
        <translation>{kind}は {size}</translation>
    </message>
    <message>
        <source>likes {colours}</source>
        <translation>{colours}がお好み</translation>
    </message>
    <message>
        <source>style: {styles}</source>
        <translation>{styles}系</translation>
    </message>
    <message>
        <source>for her {relation}</source>
        <translation>{relation}へ</translation>
    </message>
    <message>
        <source>for her {relation} {name}</source>
        <translation>{relation} {name}へ</translation>
    </message>
    <message>
        <source>pays up to {high}</source>
        <translation>{high} まで</translation>
    </message>
    <message>
        <source>pays {low} and more</source>
        <translation>{low} から</translation>
    </message>
    <message>
        <source>pays {low}–{high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{item}: the price {price} is not in {currency}, the shop&apos;s currency. Give it in {currency}.</source>
        <translation>{item}：価格 {price} は店の通貨 {currency} ではありません。{currency} で入力してください。</translation>
    </message>
    <message>
        <source>{item} is left out: its kind, sizes, colour or price is missing.</source>
        <translation>{item} は対象外です：品種・サイズ・色・価格のいずれかがありません。</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>New arrivals</source>
        <translation>入荷のお知らせ</translation>
    </message>
    <message>
        <source>Back to the list of pieces</source>
        <translation>入荷リストへ戻る</translation>
    </message>
    <message>
        <source>Who will be glad?</source>
        <translation>どなたに合うか</translation>
    </message>
    <message>
        <source>List the members whom these pieces fit, and nobody else</source>
        <translation>これらの品が合う会員だけを一覧にします</translation>
    </message>
    <message>
        <source>No piece is known well enough yet: fill in what is missing.</source>
        <translation>情報のそろった品がまだありません。足りない項目をご記入ください。</translation>
    </message>
    <message>
        <source>Looking for whom it is</source>
        <translation>合う会員を探しています</translation>
    </message>
    <message>
        <source>{name} was told of: {pieces}</source>
        <translation>{name} 様にお知らせ済み：{pieces}</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup made and checked: {path}</source>
        <translation>バックアップを作成し、確認しました：{path}</translation>
    </message>
    <message>
        <source>Copying the shop&apos;s file</source>
        <translation>お店のファイルをコピーしています</translation>
    </message>
    <message>
        <source>Taking its fingerprint</source>
        <translation>照合値を計算しています</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>今すぐ作成</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>フォルダーを変更</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>最新のバックアップ</translation>
    </message>
    <message>
        <source>One is made and checked every day at the first start, and before every import.</source>
        <translation>毎日の最初の起動時と取り込みの前に、自動で作成して確認します。</translation>
    </message>
    <message>
        <source>The last sound backup: {when}</source>
        <translation>確認済みの最新バックアップ：{when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>まだバックアップがありません。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>バックアップを作成しています</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>バックアップを作成し、確認しました。</translation>
    </message>
    <message>
        <source>Where backups are laid</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>the day&apos;s</source>
        <translation>毎日の自動</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>取り込みの前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元の前</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>お買上げ</translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>お好み</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>{name} ({card})</source>
        <translation>{name}（{card}）</translation>
    </message>
    <message>
        <source>{day}: {items}</source>
        <translation>{day}：{items}</translation>
    </message>
    <message>
        <source>What she said of us</source>
        <translation>お客様の声</translation>
    </message>
    <message>
        <source>{kind}: “{said}” — struck out: {why}</source>
        <translation>{kind}：「{said}」取り消しの理由：{why}</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>The bin is empty</source>
        <translation>ごみ箱は空です</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移した日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作した人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>ごみ箱の中身</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>What was removed lies here until it is brought back. Only a card can be erased for good, where she asks for it.</source>
        <translation>削除したものは、元に戻すまでここに残ります。完全に消去できるのは、ご本人の求めがあった会員カードだけです。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>Mark a card in the list first: nothing else is erased.</source>
        <translation>先に一覧で会員カードを選んでください。ほかのものは消去できません。</translation>
    </message>
    <message>
        <source>{what} is back.</source>
        <translation>元に戻しました：{what}</translation>
    </message>
</context>
<context>
    <name>Bought</name>
    <message>
        <source>herself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>贈り物</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>プリペイド残高</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Days of the month</source>
        <translation>月の暦</translation>
    </message>
    <message>
        <source>Contacts of the month</source>
        <translation>月のご連絡</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>週の各日</translation>
    </message>
    <message>
        <source>{first} – {last} {year}</source>
        <translation>{year}年{first}〜{last}</translation>
    </message>
</context>
<context>
    <name>CalendarAside</name>
    <message>
        <source>Contacts are planned up to {day}; later days fill by themselves.</source>
        <translation>ご連絡の予定は{day}まで作成済みです。以降は自動で追加されます。</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>{name}: birthday</source>
        <translation>{name}：誕生日</translation>
    </message>
    <message>
        <source>{name}: birthday of {relation} {relative}</source>
        <translation>{name}：{relation} {relative}さんの誕生日</translation>
    </message>
    <message>
        <source>{name}: birthday of {relation}</source>
        <translation>{name}：{relation}の誕生日</translation>
    </message>
    <message>
        <source>{name}: wedding day</source>
        <translation>{name}：結婚記念日</translation>
    </message>
    <message>
        <source>{way}, between {first} and {last}</source>
        <translation>{way}、{first}から{last}まで</translation>
    </message>
    <message>
        <source>By: {staff}</source>
        <translation>担当：{staff}</translation>
    </message>
    <message>
        <source>Contacts · {shop}</source>
        <translation>ご連絡 · {shop}</translation>
    </message>
    <message numerus="yes">
        <source>%n to be in touch with</source>
        <translation>
            <numerusform>ご連絡%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>お誕生日%n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFilter</name>
    <message>
        <source>Show whose contacts</source>
        <translation>誰の連絡を表示するか</translation>
    </message>
    <message>
        <source>Show members of which tier</source>
        <translation>どの層の会員を表示するか</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>層なし</translation>
    </message>
    <message>
        <source>Everybody&apos;s contacts</source>
        <translation>全員の連絡</translation>
    </message>
    <message>
        <source>Nobody&apos;s contacts</source>
        <translation>担当なしの連絡</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Week before (Page Up)</source>
        <translation>前の週（Page Up）</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>前の月（Page Up）</translation>
    </message>
    <message>
        <source>Week after (Page Down)</source>
        <translation>次の週（Page Down）</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>次の月（Page Down）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月表示</translation>
    </message>
    <message>
        <source>Show the month as a grid of days</source>
        <translation>月を暦で表示</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週表示</translation>
    </message>
    <message>
        <source>Show a week with everybody&apos;s name</source>
        <translation>1週間を全員の名前つきで表示</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Show the month as a list</source>
        <translation>月を一覧で表示</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>The care plan on paper, to phone from (Ctrl+P)</source>
        <translation>ご連絡計画を印刷、電話をかけながら使えます（Ctrl+P）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export as iCalendar, for a telephone or computer</source>
        <translation>iCalendarとして書き出す（スマートフォンやパソコン用）</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>イベント…</translation>
    </message>
    <message>
        <source>Events and salons: invite, note who came</source>
        <translation>イベント・サロン：ご招待とご来場の記録</translation>
    </message>
</context>
<context>
    <name>CalendarMoving</name>
    <message>
        <source>{member} is on {day} now.</source>
        <translation>{member}を{day}に移しました。</translation>
    </message>
</context>
<context>
    <name>CalendarNote</name>
    <message>
        <source>without {occasion}</source>
        <translation>「{occasion}」を除く</translation>
    </message>
    <message>
        <source>Filtered: {what} ({shown} of {all} contacts)</source>
        <translation>絞り込み中：{what}（{shown}/{all}件）</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Choose whose contacts and which occasions</source>
        <translation>誰の連絡、どのきっかけを表示するか選ぶ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show everybody&apos;s contacts of every occasion</source>
        <translation>全員のすべてのきっかけの連絡を表示</translation>
    </message>
    <message numerus="yes">
        <source>without %n occasion(s)</source>
        <translation>
            <numerusform>%n種のきっかけを除く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardBalance</name>
    <message>
        <source>Points {amount}</source>
        <translation>ポイント {amount}</translation>
    </message>
    <message>
        <source>balance {amount}</source>
        <translation>残高 {amount}</translation>
    </message>
    <message>
        <source>{held} (lapse after {day})</source>
        <translation>{held}（{day}まで）</translation>
    </message>
    <message>
        <source>{held} ({amount} lapse after {day})</source>
        <translation>{held}（うち {amount} は{day}まで）</translation>
    </message>
    <message>
        <source>Points and balance…</source>
        <translation>ポイントと残高…</translation>
    </message>
    <message>
        <source>{off} by her plan</source>
        <translation>プランで{off}</translation>
    </message>
</context>
<context>
    <name>CardDoubts</name>
    <message>
        <source>The wish for {name} is too long for this paper: it ends in “…”.</source>
        <translation>{name}様への文面がこの用紙に収まらず、末尾が「…」になっています。</translation>
    </message>
    <message>
        <source>No face has these characters of {name}&apos;s card: {characters}</source>
        <translation>{name}様のカードに、書体にない文字があります：{characters}</translation>
    </message>
    <message>
        <source>The photo for {name} is small for this card ({dots} dots to the inch): it will look coarse.</source>
        <translation>{name}様の写真はこのカードには小さめです（1インチあたり{dots}ドット）。粗く見えます。</translation>
    </message>
</context>
<context>
    <name>CardFamily</name>
    <message>
        <source>Family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>+ Add a relative</source>
        <translation>＋ ご家族を追加</translation>
    </message>
    <message>
        <source>{day}, turns {age}</source>
        <translation>{day}（満{age}歳）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>buys {size} ({n})</source>
        <translation>お買上げ {size}（{n}）</translation>
    </message>
    <message>
        <source>presents</source>
        <translation>贈り物</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>満{age}歳</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>カード未発行</translation>
    </message>
    <message>
        <source>Advisor {name}</source>
        <translation>担当 {name}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>{year}年ご入会</translation>
    </message>
    <message>
        <source>came through {name}</source>
        <translation>{name}様のご紹介</translation>
    </message>
    <message>
        <source>Asked to be left alone</source>
        <translation>ご連絡不要のご意向</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>お電話不可</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>メッセージ不可</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>メール不可</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>郵送不可</translation>
    </message>
    <message>
        <source>{age} years old</source>
        <translation>{age}歳</translation>
    </message>
    <message>
        <source>{least}–{most} years old</source>
        <translation>{least}～{most}歳</translation>
    </message>
    <message>
        <source>WeChat {id}</source>
        <translation>WeChat {id}</translation>
    </message>
    <message>
        <source>Prospect since {day}</source>
        <translation>{day}から見込み</translation>
    </message>
</context>
<context>
    <name>CardLevel</name>
    <message>
        <source>{benefit}: {left}</source>
        <translation>{benefit}：{left}</translation>
    </message>
    <message>
        <source>{benefit}: note that she takes it</source>
        <translation>{benefit}：ご利用を記録</translation>
    </message>
    <message>
        <source>{benefit}. A click notes that she takes it.</source>
        <translation>{benefit}。クリックでご利用を記録します。</translation>
    </message>
</context>
<context>
    <name>CardLife</name>
    <message>
        <source>Applied for</source>
        <translation>お申し込み</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>お渡し準備完了</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>お渡し</translation>
    </message>
    <message>
        <source>Issued at once, free</source>
        <translation>即日発行（無料）</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warning lifted</source>
        <translation>警告の取り消し</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>利用停止</translation>
    </message>
    <message>
        <source>Suspension ended</source>
        <translation>利用停止の解除</translation>
    </message>
    <message>
        <source>Points cleared</source>
        <translation>ポイントの取り消し</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>資格の取り消し</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>異議の申し立て</translation>
    </message>
    <message>
        <source>Appeal granted</source>
        <translation>異議を認める</translation>
    </message>
    <message>
        <source>Appeal refused</source>
        <translation>異議を認めない</translation>
    </message>
    <message>
        <source>May apply again</source>
        <translation>再申し込みの許可</translation>
    </message>
    <message>
        <source>Apply for a card</source>
        <translation>カードを申し込む</translation>
    </message>
    <message>
        <source>Card is ready</source>
        <translation>カードの準備完了</translation>
    </message>
    <message>
        <source>Hand over the card</source>
        <translation>カードをお渡しする</translation>
    </message>
    <message>
        <source>Issue at once</source>
        <translation>すぐに発行する</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新する</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>カードを再発行する</translation>
    </message>
    <message>
        <source>Take the card back</source>
        <translation>カードの返却を受ける</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>期限切れにする</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告する</translation>
    </message>
    <message>
        <source>Lift the warning</source>
        <translation>警告を取り消す</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>利用を停止する</translation>
    </message>
    <message>
        <source>End the suspension</source>
        <translation>利用停止を解除する</translation>
    </message>
    <message>
        <source>Clear the points</source>
        <translation>ポイントを取り消す</translation>
    </message>
    <message>
        <source>Cancel the card</source>
        <translation>会員資格を取り消す</translation>
    </message>
    <message>
        <source>Note her appeal</source>
        <translation>異議を受け付ける</translation>
    </message>
    <message>
        <source>Grant the appeal</source>
        <translation>異議を認める</translation>
    </message>
    <message>
        <source>Refuse the appeal</source>
        <translation>異議を認めない</translation>
    </message>
    <message>
        <source>Let her apply again</source>
        <translation>再申し込みを許可する</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>her birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>her wedding</source>
        <translation>ご結婚</translation>
    </message>
    <message>
        <source>a child&apos;s wedding</source>
        <translation>お子様のご結婚</translation>
    </message>
    <message>
        <source>its last day has passed</source>
        <translation>最終日を過ぎたため</translation>
    </message>
    <message>
        <source>Applied {day}, ready from {ready}</source>
        <translation>{day}お申し込み・{ready}以降お渡し</translation>
    </message>
    <message>
        <source>{status} to {day}</source>
        <translation>{status}（{day}まで）</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{status}（{day}）</translation>
    </message>
    <message>
        <source>Warned: deadline {day}</source>
        <translation>警告中：期限{day}</translation>
    </message>
    <message>
        <source>Appeal of {day} waits for an answer</source>
        <translation>{day}の異議に未回答</translation>
    </message>
    <message>
        <source>She has a card: one person holds one. A lost one is replaced.</source>
        <translation>すでにカードをお持ちです。お一人様一枚ですので、紛失の際は再発行してください。</translation>
    </message>
    <message>
        <source>She has applied already. Say when her card is ready.</source>
        <translation>すでにお申し込み済みです。できあがりましたら「準備完了」にしてください。</translation>
    </message>
    <message>
        <source>Her card is ready already. Hand it over when she comes.</source>
        <translation>カードはできあがっています。お越しの際にお渡しください。</translation>
    </message>
    <message>
        <source>She has not applied for a card. Apply for one first.</source>
        <translation>まだお申し込みがありません。先にお申し込みをしてください。</translation>
    </message>
    <message>
        <source>Her card is not ready yet. Say that it is ready first.</source>
        <translation>カードはまだ準備中です。先に「準備完了」にしてください。</translation>
    </message>
    <message>
        <source>Her card has expired. Renew it instead.</source>
        <translation>カードは期限切れです。更新してください。</translation>
    </message>
    <message>
        <source>She does not hold a card yet.</source>
        <translation>まだカードをお持ちではありません。</translation>
    </message>
    <message>
        <source>Her card has expired already.</source>
        <translation>カードはすでに期限切れです。</translation>
    </message>
    <message>
        <source>Her card is suspended. End the suspension first.</source>
        <translation>カードは利用停止中です。先に利用停止を解除してください。</translation>
    </message>
    <message>
        <source>Her card is not suspended.</source>
        <translation>カードは利用停止中ではありません。</translation>
    </message>
    <message>
        <source>Her card was cancelled. Only the owner can let her apply again.</source>
        <translation>会員資格は取り消されています。再申し込みを許可できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Her card was not cancelled.</source>
        <translation>会員資格は取り消されていません。</translation>
    </message>
    <message>
        <source>No warning stands. A warning with a deadline comes first.</source>
        <translation>有効な警告がありません。先に期限を定めて警告してください。</translation>
    </message>
    <message>
        <source>She has been warned already. Lift that warning first.</source>
        <translation>すでに警告中です。先にその警告を取り消してください。</translation>
    </message>
    <message>
        <source>The deadline of her warning has not passed yet.</source>
        <translation>警告の期限がまだ過ぎていません。</translation>
    </message>
    <message>
        <source>There is nothing left that she could appeal against.</source>
        <translation>異議の対象がありません。</translation>
    </message>
    <message>
        <source>No appeal waits for an answer.</source>
        <translation>回答待ちの異議はありません。</translation>
    </message>
    <message>
        <source>Her appeal comes first. Answer it.</source>
        <translation>先に異議へ回答してください。</translation>
    </message>
    <message>
        <source>Her card is still valid.</source>
        <translation>カードはまだ有効です。</translation>
    </message>
    <message>
        <source>A card is renewed in the last 60 days of its year.</source>
        <translation>更新は有効期限の60日前から承れます。</translation>
    </message>
    <message>
        <source>A card is for people of 18 or over, and she is younger.</source>
        <translation>カードは18歳以上の方に限ります。まだ18歳になっていません。</translation>
    </message>
    <message>
        <source>A card is for people of 18 or over. Confirm that she is.</source>
        <translation>カードは18歳以上の方に限ります。18歳以上であることをご確認ください。</translation>
    </message>
    <message>
        <source>Her birthday is more than 15 days away.</source>
        <translation>お誕生日の前後15日以内ではありません。</translation>
    </message>
    <message>
        <source>Her birthday is not on file. Note it on her card first.</source>
        <translation>お誕生日が登録されていません。先に登録してください。</translation>
    </message>
    <message>
        <source>The reason is missing. Write it down.</source>
        <translation>理由がありません。ご記入ください。</translation>
    </message>
    <message>
        <source>A day is missing. Give one that is still to come.</source>
        <translation>日付がありません。今日より後の日をご記入ください。</translation>
    </message>
    <message>
        <source>There are no points to clear.</source>
        <translation>取り消すポイントがありません。</translation>
    </message>
    <message>
        <source>{why} It can be done from {day} on.</source>
        <translation>{why}{day}から承れます。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Came with a file</source>
        <translation>ファイルから取り込み</translation>
    </message>
    <message>
        <source>Only a file that is brought in says so.</source>
        <translation>ファイルの取り込みでのみ記録されます。</translation>
    </message>
    <message>
        <source>it was lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>she gave it back</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>she was given another</source>
        <translation>切り替え済み</translation>
    </message>
    <message>
        <source>{why}, {day}</source>
        <translation>{why}、{day}</translation>
    </message>
    <message>
        <source>Card {old} no longer works ({why}). She has no card now.</source>
        <translation>カード {old} は無効です（{why}）。現在お持ちのカードはありません。</translation>
    </message>
    <message>
        <source>Card {old} no longer works ({why}). Her card is {new} now.</source>
        <translation>カード {old} は無効です（{why}）。現在のカードは {new} です。</translation>
    </message>
</context>
<context>
    <name>CardLifeDialog</name>
    <message>
        <source>What was done with the card</source>
        <translation>カードの手続きの記録</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>控えを印刷</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>{name}様の会員カード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing has been done with a card of hers here yet.</source>
        <translation>カードの手続きの記録はまだありません。</translation>
    </message>
    <message>
        <source>What cannot be done now ▾</source>
        <translation>今はできないこと ▾</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>記録しました。</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>控えを印刷しています</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>控えを印刷しました。</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Letter of her year</source>
        <translation>一年のお便り</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>ごみ箱へ移す…</translation>
    </message>
    <message>
        <source>Merged with {who} on {day} – part again</source>
        <translation>{day}に {who} とまとめました ― 分け直す</translation>
    </message>
    <message>
        <source>{who} has a card of her own again.</source>
        <translation>{who} 様のカードを元どおり分けました。</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>別のカードとまとめる…</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>会員カードの手続き…</translation>
    </message>
    <message>
        <source>Win back…</source>
        <translation>呼び戻し…</translation>
    </message>
    <message>
        <source>Points and balance…</source>
        <translation>ポイントと残高…</translation>
    </message>
    <message>
        <source>She says of us…</source>
        <translation>お客様の声…</translation>
    </message>
    <message>
        <source>Print her card…</source>
        <translation>会員カードを印刷…</translation>
    </message>
</context>
<context>
    <name>CardNext</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Nothing is planned for her in the coming weeks.</source>
        <translation>この先数週間の予定はありません。</translation>
    </message>
    <message>
        <source>In mourning since {day}: festive greetings are held back until {last}.</source>
        <translation>{day}より喪中のため、行事のご挨拶は{last}まで控えます。</translation>
    </message>
    <message>
        <source>Friends…</source>
        <translation>ご紹介…</translation>
    </message>
</context>
<context>
    <name>CardNotes</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>ほかに %n 件のメモ</numerusform>
        </translation>
    </message>
    <message>
        <source>+ note</source>
        <translation>＋ メモ</translation>
    </message>
    <message>
        <source>Leave a note</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>Leave a note to whoever opens her card next (Ctrl+M)</source>
        <translation>次にこのカードを開く人へメモを残す（Ctrl+M）</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>メモ：{text}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Take the note away: {text}</source>
        <translation>メモを外す：{text}</translation>
    </message>
    <message>
        <source>Take the note away; it lies in the bin</source>
        <translation>メモを外す（ごみ箱から戻せます）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
</context>
<context>
    <name>CardOccasions</name>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>ご家族のお誕生日</translation>
    </message>
    <message>
        <source>Turn of the season</source>
        <translation>季節の変わり目</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>ご招待</translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation>ご無沙汰のお客様へ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>ランクアップ</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>結婚記念日</translation>
    </message>
    <message>
        <source>Sympathy</source>
        <translation>お悔やみ</translation>
    </message>
    <message>
        <source>Good wishes to everybody to whom the feast speaks.</source>
        <translation>この節目を祝うお客様みなさまへのご挨拶です。</translation>
    </message>
    <message>
        <source>Members whose birthday is in these days.</source>
        <translation>この期間にお誕生日を迎えるお客様です。</translation>
    </message>
    <message>
        <source>Members with a birthday in the family in these days.</source>
        <translation>この期間にご家族のお誕生日があるお客様です。</translation>
    </message>
    <message>
        <source>A word of care to everybody as the season turns.</source>
        <translation>季節の変わり目に、みなさまへお送りするひとことです。</translation>
    </message>
    <message>
        <source>Members who bought for much on one ticket, passed the sum of a year or brought somebody.</source>
        <translation>一度に多くお買い上げの方、年間の合計に達した方、お友達をご紹介くださった方です。</translation>
    </message>
    <message>
        <source>Guests of an event who have not answered yet.</source>
        <translation>催しの名簿で、まだお返事のないお客様です。</translation>
    </message>
    <message>
        <source>Members whose silence grew long, or who slip away.</source>
        <translation>しばらくお見えでない方、足が遠のいている方です。</translation>
    </message>
    <message>
        <source>Members who are new since these days.</source>
        <translation>この期間に新しく会員になられた方です。</translation>
    </message>
    <message>
        <source>Members who reached a higher level in these days.</source>
        <translation>この期間にランクが上がったお客様です。</translation>
    </message>
    <message>
        <source>Members whose wedding day comes round in these days.</source>
        <translation>この期間に結婚記念日を迎えるお客様です。</translation>
    </message>
    <message>
        <source>Members who are in mourning since a short while.</source>
        <translation>最近ご不幸のあったお客様です。</translation>
    </message>
    <message>
        <source>asked to be left alone</source>
        <translation>連絡を希望されません</translation>
    </message>
    <message>
        <source>does not want post</source>
        <translation>郵便を希望されません</translation>
    </message>
    <message>
        <source>suspended or left</source>
        <translation>停止中または退会</translation>
    </message>
    <message>
        <source>in mourning: a card of sympathy instead</source>
        <translation>喪中：お悔やみのカードを</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ご住所がありません</translation>
    </message>
    <message>
        <source>has answered already</source>
        <translation>お返事済み</translation>
    </message>
    <message>
        <source>posted already</source>
        <translation>投函済み</translation>
    </message>
    <message>
        <source>birthday not known</source>
        <translation>お誕生日が不明</translation>
    </message>
    <message>
        <source>no birthday in the family known</source>
        <translation>ご家族のお誕生日が不明</translation>
    </message>
    <message>
        <source>wedding day not known</source>
        <translation>結婚記念日が不明</translation>
    </message>
    <message>
        <source>not on the list of an event</source>
        <translation>催しの名簿にありません</translation>
    </message>
    <message>
        <source>not a feast of theirs</source>
        <translation>この節目の対象ではありません</translation>
    </message>
    <message>
        <source>not in mourning, as far as we know</source>
        <translation>喪中とは伺っていません</translation>
    </message>
</context>
<context>
    <name>CardPrices</name>
    <message>
        <source>Price band</source>
        <translation>価格帯</translation>
    </message>
    <message>
        <source>Too few purchases to tell.</source>
        <translation>お買上げが少なく、まだ分かりません。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全体</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n日ごとにご来店</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s) ago</source>
        <translation>
            <numerusform>前回は%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit today</source>
        <translation>本日ご来店</translation>
    </message>
    <message numerus="yes">
        <source>12 months {sum} · %n visit(s) in all</source>
        <translation>
            <numerusform>直近12か月 {sum}・ご来店計%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit {first}, last visit {last}</source>
        <translation>初回ご来店 {first}、前回ご来店 {last}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ご来店</translation>
    </message>
    <message>
        <source>+ She says …</source>
        <translation>＋ 伺ったことを追加</translation>
    </message>
    <message>
        <source>says</source>
        <translation>お話</translation>
    </message>
</context>
<context>
    <name>CardReception</name>
    <message>
        <source>Serve</source>
        <translation>お飲み物</translation>
    </message>
    <message>
        <source>+ drink</source>
        <translation>＋ お飲み物</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>お電話</translation>
    </message>
    <message>
        <source>+ best hour to call</source>
        <translation>＋ お電話の時間帯</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>控えること</translation>
    </message>
    <message>
        <source>+ taboos</source>
        <translation>＋ 控えること</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>駐車</translation>
    </message>
    <message>
        <source>+ parking</source>
        <translation>＋ 駐車</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>+ what to talk about</source>
        <translation>＋ 話題</translation>
    </message>
    <message>
        <source>+ lend an umbrella</source>
        <translation>＋ 傘を貸す</translation>
    </message>
    <message>
        <source>She takes one of our umbrellas today</source>
        <translation>今日、傘をお貸しする</translation>
    </message>
    <message>
        <source>Has our umbrella since {day}</source>
        <translation>{day}より傘を貸出中</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>返却済みにする</translation>
    </message>
    <message>
        <source>The umbrella is here again</source>
        <translation>傘が戻りました</translation>
    </message>
</context>
<context>
    <name>CardRights</name>
    <message>
        <source>She has no card yet.</source>
        <translation>まだカードをお持ちではありません。</translation>
    </message>
    <message>
        <source>Her card is being made.</source>
        <translation>カードを作成中です。</translation>
    </message>
    <message>
        <source>Her card waits to be handed over.</source>
        <translation>カードはお渡し待ちです。</translation>
    </message>
    <message>
        <source>Her card has expired.</source>
        <translation>カードの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Her card is suspended.</source>
        <translation>カードは利用停止中です。</translation>
    </message>
    <message>
        <source>Her card was cancelled.</source>
        <translation>会員資格は取り消されています。</translation>
    </message>
    <message>
        <source>Points are earned on a card that works.</source>
        <translation>ポイントがつくのは有効なカードだけです。</translation>
    </message>
    <message>
        <source>Points are redeemed on a card that works.</source>
        <translation>ポイントの交換は有効なカードに限ります。</translation>
    </message>
    <message>
        <source>What a level brings is given on a card that works.</source>
        <translation>会員特典は有効なカードに限ります。</translation>
    </message>
    <message>
        <source>Money is paid in on a card that works.</source>
        <translation>チャージは有効なカードに限ります。</translation>
    </message>
    <message>
        <source>Apply for a card first.</source>
        <translation>先にカードをお申し込みください。</translation>
    </message>
    <message>
        <source>Say that it is ready, and hand it over first.</source>
        <translation>先に「ご用意」と「お渡し」を記録してください。</translation>
    </message>
    <message>
        <source>Hand it over first.</source>
        <translation>先にカードをお渡しください。</translation>
    </message>
    <message>
        <source>Renew it first.</source>
        <translation>先に更新してください。</translation>
    </message>
    <message>
        <source>End the suspension first.</source>
        <translation>先に利用停止を解除してください。</translation>
    </message>
    <message>
        <source>Only the owner can let her apply again.</source>
        <translation>再申し込みを認められるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>This ticket earns no points.</source>
        <translation>このお買い上げにポイントはつきません。</translation>
    </message>
    <message>
        <source>Her card expired on {day}: no points and no benefits until it is renewed.</source>
        <translation>カードは{day}に期限切れ：更新するまでポイントも特典もつきません。</translation>
    </message>
    <message>
        <source>She has no card yet: this ticket earns no points.</source>
        <translation>まだカードをお持ちでないため、このお買い上げにポイントはつきません。</translation>
    </message>
    <message>
        <source>Her card is being made: this ticket earns points, and they can be redeemed once she has it.</source>
        <translation>カードを作成中です：ポイントはつき、お渡し後にご利用いただけます。</translation>
    </message>
    <message>
        <source>Her card waits for her: this ticket earns points, and they can be redeemed once she has it.</source>
        <translation>カードはお渡し待ちです：ポイントはつき、お渡し後にご利用いただけます。</translation>
    </message>
    <message>
        <source>Her card has expired: no points and no benefits until it is renewed.</source>
        <translation>カードの期限切れ：更新するまでポイントも特典もつきません。</translation>
    </message>
    <message>
        <source>Her card is suspended: no points are earned or redeemed. Her balance is hers to use.</source>
        <translation>カード利用停止中：ポイントの加算も交換もできません。残高はお使いいただけます。</translation>
    </message>
    <message>
        <source>Her card was cancelled: no points are earned or redeemed. Her balance is hers to use.</source>
        <translation>会員資格取り消し済み：ポイントの加算も交換もできません。残高はお使いいただけます。</translation>
    </message>
    <message>
        <source>{state} Points can be redeemed once she has a card that works.</source>
        <translation>{state}ポイントの交換は有効なカードをお持ちになってからです。</translation>
    </message>
    <message>
        <source>{state} No points are redeemed and nothing is paid in. Her balance can be used up or paid out.</source>
        <translation>{state}ポイントの交換もチャージもできません。残高はお使いいただくか、返金できます。</translation>
    </message>
</context>
<context>
    <name>CardSizes</name>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>+ She says …</source>
        <translation>＋ 伺ったことを追加</translation>
    </message>
    <message>
        <source>None said, and too few purchases to tell.</source>
        <translation>伺っておらず、お買上げも少ないため、まだ分かりません。</translation>
    </message>
    <message>
        <source>buys {size} ({n})</source>
        <translation>お買上げ {size}（{n}）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>共通</translation>
    </message>
</context>
<context>
    <name>CardStepForm</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What she says</source>
        <translation>お申し立ての内容</translation>
    </message>
    <message>
        <source>3 weeks, 12-01 …</source>
        <translation>3週間、12-01…</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>type or scan</source>
        <translation>入力またはスキャン</translation>
    </message>
    <message>
        <source>She is 18 or over: her papers were seen</source>
        <translation>18歳以上（身分証を確認済み）</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>記録しました。</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Esc again puts away what is written.</source>
        <translation>まだ記録していません。もう一度 Esc で入力を破棄します。</translation>
    </message>
</context>
<context>
    <name>CardTags</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>＋ タグ</translation>
    </message>
    <message>
        <source>The tag is taken off.</source>
        <translation>タグを外しました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off (Del)</source>
        <translation>タグ「{tag}」を外す（Del）</translation>
    </message>
</context>
<context>
    <name>CardTaste</name>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>+ She says …</source>
        <translation>＋ 伺ったことを追加</translation>
    </message>
    <message>
        <source>None said, and too few purchases to tell.</source>
        <translation>伺っておらず、お買上げも少ないため、まだ分かりません。</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>お買上げ</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>避ける</translation>
    </message>
    <message>
        <source>style</source>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>together</source>
        <translation>組合せ</translation>
    </message>
    <message>
        <source>on {n} of {of} tickets with several pieces</source>
        <translation>複数点のお買上げ{of}回中{n}回</translation>
    </message>
</context>
<context>
    <name>CardTimeline</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Timeline: the latest {count}</source>
        <translation>履歴（最新{count}件）</translation>
    </message>
    <message>
        <source>Nothing yet: her first purchase or contact will stand here.</source>
        <translation>まだ記録がありません。最初のお買上げやご連絡がここに並びます。</translation>
    </message>
    <message>
        <source>returned: {item}</source>
        <translation>返品：{item}</translation>
    </message>
    <message>
        <source>{item} (a present)</source>
        <translation>{item}（贈り物）</translation>
    </message>
    <message>
        <source>{item} (for the family)</source>
        <translation>{item}（ご家族用）</translation>
    </message>
    <message>
        <source>{what} · {channel}: {outcome}</source>
        <translation>{what}・{channel}：{outcome}</translation>
    </message>
    <message>
        <source>{what} — “{said}”</source>
        <translation>{what} — 「{said}」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{what}: {fields}</source>
        <translation>{what}：{fields}</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what}（取り消し済み）</translation>
    </message>
    <message>
        <source>{sum} off</source>
        <translation>値引き {sum}</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>担当：{name}</translation>
    </message>
    <message>
        <source>{channel}: {outcome}</source>
        <translation>{channel}：{outcome}</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Words of this card</source>
        <translation>このカードの文面</translation>
    </message>
    <message>
        <source>The card as it will print</source>
        <translation>印刷されるカード</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Save the ticked cards in one file</source>
        <translation>選んだカードを一つのファイルに保存</translation>
    </message>
    <message>
        <source>Print the ticked cards (Ctrl+P)</source>
        <translation>選んだカードを印刷（Ctrl+P）</translation>
    </message>
    <message>
        <source>The addresses of the ticked cards, in the order of the post</source>
        <translation>選んだカードの宛名を郵便番号順に印刷します</translation>
    </message>
    <message>
        <source>Close the tasks of the cards that were just made</source>
        <translation>今作ったカードを投函済みにする</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>%n枚を印刷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted</source>
        <translation>
            <numerusform>%n枚を投函済みに</numerusform>
        </translation>
    </message>
    <message>
        <source>Are they on their way to the post?</source>
        <translation>投函しましたか。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have these words now.</source>
        <translation>
            <numerusform>%n枚のカードをこの文面にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another language keep(s) the words of its own.</source>
        <translation>
            <numerusform>ほか%n枚は別の言語のため、もとの文のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>{shared} {kept}</source>
        <translation>{shared}{kept}</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n card(s)</source>
        <translation>
            <numerusform>%n枚のカードを保存しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました：{path}</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>%n枚のカードを印刷しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are printed.</source>
        <translation>
            <numerusform>%n枚のカードを印刷しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Moving {member} ({days}): the arrows choose a day, Enter puts it there, Esc leaves it.</source>
        <translation>{member}を移動中（{days}）：矢印で日を選び、Enterで置く、Escでやめる。</translation>
    </message>
    <message>
        <source>{day} is over: {member} stays where she was. Days from today on take it.</source>
        <translation>{day}は過ぎています。{member}は元の日のままです。今日以降の日に置けます。</translation>
    </message>
    <message>
        <source>The days for this are over: {member} stays where she was. Do it today, or close it.</source>
        <translation>できる期間は終わりました。{member}は元の日のままです。今日行うか、完了にしてください。</translation>
    </message>
    <message>
        <source>any day from today on</source>
        <translation>今日以降のいつでも</translation>
    </message>
    <message>
        <source>only on {day}</source>
        <translation>{day}のみ</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first}から{last}まで</translation>
    </message>
    <message>
        <source>{day} is too early: for {member} this makes sense {days}. She stays where she was.</source>
        <translation>{day}では早すぎます。{member}様へのこのご連絡は{days}が適切です。元の日のままにします。</translation>
    </message>
    <message>
        <source>{day} is too late: for {member} this makes sense {days}. She stays where she was.</source>
        <translation>{day}では遅すぎます。{member}様へのこのご連絡は{days}が適切です。元の日のままにします。</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Look for an article</source>
        <translation>商品を探す</translation>
    </message>
    <message>
        <source>Name, its initials, item number or barcode</source>
        <translation>品名・品番・バーコード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>新しい商品…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>表を取り込む…</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品台帳</translation>
    </message>
    <message>
        <source>What the shop sells: a scan or three letters then fill a line of a purchase.</source>
        <translation>店の商品です。お買上げの記録は、スキャンか三文字で一行が埋まります。</translation>
    </message>
    <message>
        <source>The catalogue is empty. Import a sheet, or scan: what is named once is remembered.</source>
        <translation>台帳は空です。表を取り込むか、スキャンしてください。一度書いた品名は覚えています。</translation>
    </message>
    <message>
        <source>Nothing is found by “{words}”.</source>
        <translation>「{words}」は見つかりません。</translation>
    </message>
    <message>
        <source>{shown} of {count} articles</source>
        <translation>全 {count} 点のうち {shown} 点を表示</translation>
    </message>
    <message>
        <source>{item} is out of the catalogue.</source>
        <translation>「{item}」を台帳から外しました。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>表を選ぶ</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>She took one of our umbrellas</source>
        <translation>店の傘をお貸しした</translation>
    </message>
    <message>
        <source>She brought our umbrella back</source>
        <translation>店の傘をお返しいただいた</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}：{new}</translation>
    </message>
    <message>
        <source>{field}: {old} → nothing</source>
        <translation>{field}：{old} → なし</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n件の問題が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>ファイルに問題はありません。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>データページの検査</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>関連の検査</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>件数の集計</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>変更記録の照合</translation>
    </message>
    <message>
        <source>Purchases and contacts</source>
        <translation>お買上げとご連絡の照合</translation>
    </message>
    <message>
        <source>Points and balances</source>
        <translation>ポイントと残高</translation>
    </message>
</context>
<context>
    <name>Click</name>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>既定：{default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>エラー：{message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>説明は次のとおり：{command} {option}</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>引数がありません：</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>オプションがありません：</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>引数がありません：</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>次から選んでください：
	{choices}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>値が正しくありません：{message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>{param_hint} の値が正しくありません：{message}</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} は {choice} ではありません。</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} は選べません。選べるのは {choices} です。</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} は数値（{number_type}）ではありません。</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} は範囲 {range} の外です。</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} が見つかりません。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{filename!r} はファイルで、{name} ではありません。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{filename!r} はフォルダーで、{name} ではありません。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{name} {filename!r} を読み取れません。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>{name} {filename!r} に書き込めません。</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>オプション {name!r} はありません。</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>コマンド {name!r} はありません。</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>{possibility} のことですか？</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>（次のいずれかのことですか：{possibilities}）</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>オプション {name!r} には値が必要です。</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>オプション {name!r} に値は付けられません。</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>余分な引数があります：{args}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>余分な引数があります：{args}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>The date is right</source>
        <translation>日付は正しい</translation>
    </message>
    <message>
        <source>The PC&apos;s clock says {today}, but the newest day on record is {newest}.</source>
        <translation>パソコンの日付は {today} ですが、最新の記録は {newest} です。</translation>
    </message>
    <message>
        <source>Until somebody confirms it no points lapse, and none are given or spent. If the date is wrong, close this and set the PC&apos;s clock right: Vitrine goes on by itself.</source>
        <translation>確認されるまで、ポイントは失効せず、付与も利用もできません。日付が違う場合は、これを閉じて時計を直してください。Vitrine は自動で続けます。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>No card is to be printed.</source>
        <translation>印刷するカードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s): {path}</source>
        <translation>
            <numerusform>カード%n枚：{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a birthday in this period.</source>
        <translation>この期間にお誕生日の会員はいません。</translation>
    </message>
    <message>
        <source>Closed: {member}.</source>
        <translation>完了しました：{member}様。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>予定されたご連絡はありません。</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>sizes {sizes}</source>
        <translation>サイズ {sizes}</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>最終来店 {day}</translation>
    </message>
    <message>
        <source>The shop is ready: {path}</source>
        <translation>お店の準備ができました：{path}</translation>
    </message>
    <message>
        <source>Birthday: {birthday}, next on {day}</source>
        <translation>お誕生日：{birthday}（次は{day}）</translation>
    </message>
    <message>
        <source>Open a member&apos;s card first: type her name.</source>
        <translation>先に会員のカルテを開いてください。お名前を入力すると探せます。</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>このページに印刷するものはありません。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Pictures and papers are in {folder}.</source>
        <translation>画像と書類は {folder} にあります。</translation>
    </message>
    <message numerus="yes">
        <source>The sample shop is in {path}: %n member(s).</source>
        <translation>
            <numerusform>サンプルのお店は {path} にあります（会員%n名）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday: {birthday}</source>
        <translation>誕生日：{birthday}</translation>
    </message>
    <message>
        <source>Line {number} was not understood: {text}</source>
        <translation>{number} 行目は読み取れませんでした：{text}</translation>
    </message>
    <message>
        <source>It fits nobody.</source>
        <translation>合う会員はいません。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Two cards again: {member} has her own.</source>
        <translation>2枚に分けました：{member} のカードが戻りました。</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>! She asked not to be contacted.</source>
        <translation>！ご連絡を希望されていません。</translation>
    </message>
    <message>
        <source>{channel}: agreed on {day}</source>
        <translation>{channel}：{day} 同意済み</translation>
    </message>
    <message>
        <source>{channel}: refused on {day}</source>
        <translation>{channel}：{day} お断り</translation>
    </message>
    <message>
        <source>{note} (until {day})</source>
        <translation>{note}（{day}まで）</translation>
    </message>
    <message>
        <source>avoids {value}</source>
        <translation>{value}は避けたい</translation>
    </message>
    <message>
        <source>Says: {what}</source>
        <translation>ご本人：{what}</translation>
    </message>
    <message>
        <source>Says: {what} ({day})</source>
        <translation>ご本人：{what}（{day}）</translation>
    </message>
    <message>
        <source>Buys: {what}</source>
        <translation>ご購入：{what}</translation>
    </message>
    <message>
        <source>{total} (some lapse after {day})</source>
        <translation>{total}（一部は{day}を過ぎると失効）</translation>
    </message>
    <message>
        <source>To do on {day}: {channel}, {reason}.</source>
        <translation>{day}の予定：{channel}、{reason}。</translation>
    </message>
    <message>
        <source>Ticket {id} is recorded: {sum}.</source>
        <translation>伝票{id}を記録しました：{sum}。</translation>
    </message>
    <message>
        <source>{name} has a balance of {sum}.</source>
        <translation>{name} 様の残高は {sum} です。</translation>
    </message>
    <message>
        <source>{name} has {sum} points.</source>
        <translation>{name} 様のポイントは {sum} です。</translation>
    </message>
    <message>
        <source>{before} → {after}: {count}</source>
        <translation>{before} → {after}：{count}</translation>
    </message>
    <message>
        <source>{tier}: {count} members, {sum} in 12 months ({share} %)</source>
        <translation>{tier}：{count}人、12か月で{sum}（{share}％）</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>カードなし</translation>
    </message>
    <message>
        <source>No offer has been closed yet.</source>
        <translation>終了した呼び戻しはまだありません。</translation>
    </message>
    <message>
        <source>{name}: {visits:.1f} visits, {sum} in the next 12 months</source>
        <translation>{name}：今後12か月の来店見込み {visits:.1f} 回、価値 {sum}</translation>
    </message>
    <message>
        <source>No two cards seem to be one person&apos;s.</source>
        <translation>同じ方のものと思われるカードはありません。</translation>
    </message>
    <message>
        <source>--begin and --close want a MEMBER.</source>
        <translation>--begin と --close には MEMBER が必要です。</translation>
    </message>
    <message>
        <source>Missing command: the window prints no document.</source>
        <translation>コマンドがありません。ウィンドウは文書を出力しません。</translation>
    </message>
    <message>
        <source>--topup, --pay, --refund and --adjust go one at a time.</source>
        <translation>--topup、--pay、--refund、--adjust は一度に一つだけ指定できます。</translation>
    </message>
    <message>
        <source>a file of sums has no days</source>
        <translation>集計済みのファイルには日付がありません</translation>
    </message>
    <message>
        <source>{day} is after the last purchase in the file ({last})</source>
        <translation>{day} はファイル内の最後の購入（{last}）より後です</translation>
    </message>
    <message>
        <source>--year takes a year, and goes without --on.</source>
        <translation>--year には年を書き、--on とは併用できません。</translation>
    </message>
    <message>
        <source>--earn, --redeem and --adjust go one at a time.</source>
        <translation>--earn、--redeem、--adjust は一度に一つだけ指定できます。</translation>
    </message>
    <message>
        <source>{value!r} is no day (YYYY-MM-DD)</source>
        <translation>{value!r} は日付ではありません（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>{value!r} is not between {first} and {last}</source>
        <translation>{value!r} は {first} から {last} の間にありません</translation>
    </message>
    <message>
        <source>the last day, {last}, is before the first, {first}</source>
        <translation>最終日 {last} が初日 {first} より前です</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n member(s), of whom the best {shown} are listed.</source>
        <translation>
            <numerusform>合う会員は %n 人です。うち最も合う {shown} 人を表示しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits %n member(s).</source>
        <translation>
            <numerusform>合う会員は %n 人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name both cards: KEPT and GONE.</source>
        <translation>2枚のカード KEPT と GONE を指定してください。</translation>
    </message>
    <message>
        <source>Two cards are one now: {member}. To part them: {command}</source>
        <translation>2枚のカードをまとめました：{member}。分けるには：{command}</translation>
    </message>
    <message>
        <source>To part two cards again: {command}</source>
        <translation>もう一度分けるには：{command}</translation>
    </message>
    <message>
        <source>No two cards were made one.</source>
        <translation>まとめたカードはありません。</translation>
    </message>
    <message>
        <source>{name}: not seen since {day}; {stake}</source>
        <translation>{name}様：{day}以降ご来店なし。{stake}</translation>
    </message>
    <message>
        <source>As of {day}:</source>
        <translation>{day}現在：</translation>
    </message>
    <message>
        <source>No tier yet, for nothing was bought so far: {count}</source>
        <translation>お買い上げがなく価値ランクのない方：{count} 名</translation>
    </message>
    <message>
        <source>Layers: {parts}</source>
        <translation>定着度：{parts}</translation>
    </message>
    <message>
        <source>Card levels: {parts}</source>
        <translation>会員ランク：{parts}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>MEMBER, --kind and --said belong together.</source>
        <translation>MEMBER、--kind、--said は一緒に指定してください。</translation>
    </message>
    <message>
        <source>--ask and --content belong together.</source>
        <translation>--ask と --content は一緒に指定してください。</translation>
    </message>
    <message>
        <source>Nothing is on file.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>None of them has a card to print.</source>
        <translation>印刷できる会員カードがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es): {path}</source>
        <translation>
            <numerusform>宛名%n件：{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has an address to post to.</source>
        <translation>お送りできる宛先がありません。</translation>
    </message>
    <message>
        <source>Say to whom: --member, --list, --level or --all.</source>
        <translation>宛先を指定してください：--member、--list、--level、--all。</translation>
    </message>
    <message>
        <source>Name members, or a list.</source>
        <translation>会員またはリストを指定してください。</translation>
    </message>
    <message>
        <source>Nobody gets a card for this occasion in this period.</source>
        <translation>この期間、このカードをお送りする方はいません。</translation>
    </message>
    <message>
        <source>{value!r} is no month (YYYY-MM)</source>
        <translation>{value!r} は月ではありません（YYYY-MM）</translation>
    </message>
    <message>
        <source>{value} has not begun yet.</source>
        <translation>{value} はまだ始まっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n member&apos;s card(s): {path}</source>
        <translation>
            <numerusform>会員カード%n枚：{path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no bar code, which cannot say their numbers; the QR code does: {numbers}</source>
        <translation>
            <numerusform>%n枚にはバーコードがありません（番号をバーコードで表せないため）。QRコードで読み取れます：{numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done in the sample before is kept as a backup: {path}</source>
        <translation>これまで見本のお店で行った内容はバックアップに残してあります：{path}</translation>
    </message>
    <message>
        <source>The day is {today}, but the newest day on record is {newest}. Nothing was planned, and no card expired; the answer is what was planned before. Set the PC&apos;s clock right, or add --trust-clock if the day is right.</source>
        <translation>日付は {today} ですが、記録の最新の日は {newest} です。新しい連絡の予定は立てず、期限切れにした会員証もありません。表示するのは、これまでに立ててある予定です。パソコンの時計を合わせてください。日付が正しければ --trust-clock を付けてください。</translation>
    </message>
    <message>
        <source>Contacts are planned {days} days ahead: until {last}, not until {end}.</source>
        <translation>連絡の予定は {days} 日先まで立てます。{last} までで、{end} までは立てていません。</translation>
    </message>
    <message>
        <source>It speaks {language}, its money is {currency}, its region is {region}. All three are changed in the window&apos;s settings, the money only until something is sold.</source>
        <translation>言語：{language}、通貨：{currency}、地域：{region}。いずれもウィンドウの設定で変更できますが、通貨は最初のお買上げまでです。</translation>
    </message>
</context>
<context>
    <name>ConditionChips</name>
    <message>
        <source>Take off: {words}</source>
        <translation>外す：{words}</translation>
    </message>
    <message>
        <source>Take this condition off (Del)</source>
        <translation>この条件を外す（Del）</translation>
    </message>
    <message>
        <source>Enter: change · Del: take off · −: turn round</source>
        <translation>Enter：変更 · Del：外す · −：反転</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>＋ 条件</translation>
    </message>
    <message>
        <source>Show only those of whom this is true (Ctrl+F)</source>
        <translation>条件に合う方だけを表示（Ctrl+F）</translation>
    </message>
    <message>
        <source>Conditions of the list</source>
        <translation>リストの条件</translation>
    </message>
    <message>
        <source>any of these is enough</source>
        <translation>いずれかに当てはまる</translation>
    </message>
    <message>
        <source>all of these together</source>
        <translation>すべてに当てはまる</translation>
    </message>
    <message>
        <source>Ask for all of them together, or be content with any</source>
        <translation>すべてに当てはまるか、いずれかでよいか</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>条件の種類</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>All others: those of whom this is not true</source>
        <translation>反転：この条件に当てはまらない方</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>{words} ({category})</source>
        <translation>{words}（{category}）</translation>
    </message>
    <message>
        <source>Except: {words}</source>
        <translation>除く：{words}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>直近12か月のお買上げ額</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>累計お買上げ額</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>来店回数</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最終来店</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>一点の価格帯</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How she came to us</source>
        <translation>来店のきっかけ</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>ご家族の誕生日</translation>
    </message>
    <message>
        <source>What is on file</source>
        <translation>登録済みの情報</translation>
    </message>
    <message>
        <source>Ways to reach her</source>
        <translation>連絡手段と同意</translation>
    </message>
    <message>
        <source>Wish to be left alone</source>
        <translation>ご連絡不要のご希望</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>喪中</translation>
    </message>
    <message>
        <source>Words on the card</source>
        <translation>カードの言葉</translation>
    </message>
    <message>
        <source>Points brought along</source>
        <translation>引き継ぎポイント</translation>
    </message>
    <message>
        <source>Balance brought along</source>
        <translation>引き継ぎ残高</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>an umbrella of ours</source>
        <translation>当店の傘を貸出中</translation>
    </message>
    <message>
        <source>the shop&apos;s</source>
        <translation>店と同じ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>in the month</source>
        <translation>選んだ月</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>直近の日数内</translation>
    </message>
    <message>
        <source>before</source>
        <translation>より前</translation>
    </message>
    <message>
        <source>since</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>not for days</source>
        <translation>来店がない日数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>一度もない</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>次のいずれか</translation>
    </message>
    <message>
        <source>has</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>any</source>
        <translation>あり（問わず）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>says or buys</source>
        <translation>お話またはお買上げ</translation>
    </message>
    <message>
        <source>says</source>
        <translation>ご本人のお話</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>お買上げから</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>避ける</translation>
    </message>
    <message>
        <source>may be reached by</source>
        <translation>連絡できる手段</translation>
    </message>
    <message>
        <source>has allowed</source>
        <translation>同意済み</translation>
    </message>
    <message>
        <source>has refused</source>
        <translation>お断り</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>今後の日数内</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>%n日以内に誕生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in the family in %n day(s)</source>
        <translation>
            <numerusform>%n日以内にご家族の誕生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>%n日以上来店なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen in the last %n day(s)</source>
        <translation>
            <numerusform>直近%n日に来店</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined in the last %n day(s)</source>
        <translation>
            <numerusform>直近%n日に入会</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low}以上</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>{high}以下</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>今月誕生日</translation>
    </message>
    <message>
        <source>Birthday next month</source>
        <translation>来月誕生日</translation>
    </message>
    <message>
        <source>Birthday in the family this month</source>
        <translation>今月ご家族の誕生日</translation>
    </message>
    <message>
        <source>Birthday in the family next month</source>
        <translation>来月ご家族の誕生日</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>来店なし</translation>
    </message>
    <message>
        <source>Has a tag</source>
        <translation>タグあり</translation>
    </message>
    <message>
        <source>No advisor</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Came through somebody</source>
        <translation>紹介で来店</translation>
    </message>
    <message>
        <source>Has family on file</source>
        <translation>ご家族の登録あり</translation>
    </message>
    <message>
        <source>Asked to be left alone</source>
        <translation>ご連絡不要</translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation>喪中</translation>
    </message>
    <message>
        <source>Birthday in {value}</source>
        <translation>{value}誕生日</translation>
    </message>
    <message>
        <source>Birthday in the family in {value}</source>
        <translation>ご家族が{value}誕生日</translation>
    </message>
    <message>
        <source>Age {value}</source>
        <translation>{value}歳</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>Language {value}</source>
        <translation>言語：{value}</translation>
    </message>
    <message>
        <source>Spent {value} in 12 months</source>
        <translation>12か月のお買上げ額 {value}</translation>
    </message>
    <message>
        <source>Spent {value} in all</source>
        <translation>累計お買上げ額 {value}</translation>
    </message>
    <message>
        <source>Days she came: {value}</source>
        <translation>来店 {value}回</translation>
    </message>
    <message>
        <source>Last seen before {value}</source>
        <translation>最終来店が{value}より前</translation>
    </message>
    <message>
        <source>Seen since {value}</source>
        <translation>{value}以降に来店</translation>
    </message>
    <message>
        <source>Wears {value}</source>
        <translation>サイズ {value}</translation>
    </message>
    <message>
        <source>Says she wears {value}</source>
        <translation>お話ではサイズ {value}</translation>
    </message>
    <message>
        <source>Buys size {value}</source>
        <translation>よくお買上げのサイズ {value}</translation>
    </message>
    <message>
        <source>Likes {value}</source>
        <translation>{value}が好み</translation>
    </message>
    <message>
        <source>Says she likes {value}</source>
        <translation>お話では{value}がお好み</translation>
    </message>
    <message>
        <source>Buys {value}</source>
        <translation>{value}をよくお買上げ</translation>
    </message>
    <message>
        <source>Avoids {value}</source>
        <translation>{value}を避ける</translation>
    </message>
    <message>
        <source>Style {value}</source>
        <translation>テイスト {value}</translation>
    </message>
    <message>
        <source>Pays {value} a piece</source>
        <translation>一点 {value}</translation>
    </message>
    <message>
        <source>Tag {value}</source>
        <translation>タグ {value}</translation>
    </message>
    <message>
        <source>Advisor {value}</source>
        <translation>担当 {value}</translation>
    </message>
    <message>
        <source>Level {value}</source>
        <translation>会員ランク {value}</translation>
    </message>
    <message>
        <source>Status {value}</source>
        <translation>状態 {value}</translation>
    </message>
    <message>
        <source>Joined before {value}</source>
        <translation>{value}より前に入会</translation>
    </message>
    <message>
        <source>Joined since {value}</source>
        <translation>{value}以降に入会</translation>
    </message>
    <message>
        <source>Came through {value}</source>
        <translation>{value}のご紹介</translation>
    </message>
    <message>
        <source>Family: {value}</source>
        <translation>ご家族：{value}</translation>
    </message>
    <message>
        <source>On file: {value}</source>
        <translation>登録あり：{value}</translation>
    </message>
    <message>
        <source>May be reached by {value}</source>
        <translation>連絡可：{value}</translation>
    </message>
    <message>
        <source>Has allowed: {value}</source>
        <translation>同意済み：{value}</translation>
    </message>
    <message>
        <source>Has refused: {value}</source>
        <translation>お断り：{value}</translation>
    </message>
    <message>
        <source>“{value}” on the card</source>
        <translation>カードに「{value}」</translation>
    </message>
    <message>
        <source>“{value}” in the notes</source>
        <translation>メモに「{value}」</translation>
    </message>
    <message>
        <source>Talk about “{value}”</source>
        <translation>話題に「{value}」</translation>
    </message>
    <message>
        <source>Taboo “{value}”</source>
        <translation>控えること「{value}」</translation>
    </message>
    <message>
        <source>Hobby “{value}”</source>
        <translation>趣味「{value}」</translation>
    </message>
    <message>
        <source>Occupation “{value}”</source>
        <translation>職業「{value}」</translation>
    </message>
    <message>
        <source>Drinks “{value}”</source>
        <translation>お飲み物「{value}」</translation>
    </message>
    <message>
        <source>Points {value}</source>
        <translation>ポイント {value}</translation>
    </message>
    <message>
        <source>Balance {value}</source>
        <translation>残高 {value}</translation>
    </message>
    <message>
        <source>From import {value}</source>
        <translation>取り込み {value}</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>価値ランク</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>定着度</translation>
    </message>
    <message>
        <source>not yet a buyer</source>
        <translation>まだご購入なし</translation>
    </message>
    <message>
        <source>Tier {value}</source>
        <translation>価値ランク：{value}</translation>
    </message>
    <message>
        <source>Layer {value}</source>
        <translation>定着度：{value}</translation>
    </message>
    <message>
        <source>Hidden (F9)</source>
        <translation>非表示（F9）</translation>
    </message>
</context>
<context>
    <name>ContactActs</name>
    <message>
        <source>This cannot wait: {day} is its last day. Do it today, or say why not.</source>
        <translation>これ以上は待てません。{day}が最終日です。今日行うか、見送る理由を残してください。</translation>
    </message>
    <message>
        <source>{name}: to be done on {day}.</source>
        <translation>{name}：{day}に行います。</translation>
    </message>
    <message>
        <source>{day} at the latest</source>
        <translation>遅くとも{day}まで</translation>
    </message>
    <message>
        <source>Nobody else is on file as staff: see Settings, Staff.</source>
        <translation>ほかのスタッフは登録されていません。「設定 › スタッフ」で追加してください。</translation>
    </message>
    <message>
        <source>{name}: {staff} does it now.</source>
        <translation>{name}：担当は{staff}になりました。</translation>
    </message>
    <message>
        <source>she has just been in the shop</source>
        <translation>来店されたばかり</translation>
    </message>
    <message>
        <source>she was spoken to on another matter</source>
        <translation>別の件でお話しした</translation>
    </message>
    <message>
        <source>it would not be welcome now</source>
        <translation>今はご迷惑になる</translation>
    </message>
    <message>
        <source>what is on file is wrong</source>
        <translation>登録内容が違っている</translation>
    </message>
    <message>
        <source>Write down what she said first, then press F12.</source>
        <translation>先にお客様の言葉を書いてから、F12 を押してください。</translation>
    </message>
    <message>
        <source>This complaint has been taken down already.</source>
        <translation>この苦情はすでに記録されています。</translation>
    </message>
    <message>
        <source>Complaint taken down, to be settled by {day}.</source>
        <translation>苦情を記録しました。{day}までに対応します。</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>明日、{day}</translation>
    </message>
</context>
<context>
    <name>ContactBrief</name>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>前回ご来店</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>次の話題</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>ご紹介</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>has not bought anything yet</source>
        <translation>まだお買上げなし</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>{day}お誕生日</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>お電話不可</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>メッセージ不可</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>メール不可</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>郵送不可</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>前回のご連絡</translation>
    </message>
    <message>
        <source>has not heard from us yet</source>
        <translation>まだご連絡していません</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今かけられます</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>今は時間外</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>「{said}」</translation>
    </message>
    <message>
        <source>Not to be spoken of: {taboos}</source>
        <translation>触れないこと：{taboos}</translation>
    </message>
    <message>
        <source>In mourning: festive greetings are held back until {last}</source>
        <translation>喪中：{last}まで節句のごあいさつは控えます</translation>
    </message>
    <message>
        <source>Open complaint: “{said}”</source>
        <translation>未対応の苦情：「{said}」</translation>
    </message>
    <message>
        <source>Open complaint, to be settled by {day}: “{said}”</source>
        <translation>未対応の苦情（{day}まで）：「{said}」</translation>
    </message>
</context>
<context>
    <name>ContactChannel</name>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>ContactEnded</name>
    <message>
        <source>This contact is not planned any more.</source>
        <translation>このご連絡の予定はなくなりました。</translation>
    </message>
    <message>
        <source>{staff} has closed this contact meanwhile: {outcome}.</source>
        <translation>このご連絡は{staff}さんが完了しました：{outcome}。</translation>
    </message>
    <message>
        <source>This contact was closed meanwhile: {outcome}.</source>
        <translation>このご連絡はすでに完了しています：{outcome}。</translation>
    </message>
    <message>
        <source>{ended} What was written is still here: note it as a contact of its own.</source>
        <translation>{ended}書きかけの内容は残っています。別のご連絡として記録できます。</translation>
    </message>
    <message>
        <source>The card of {name} is not on file any more. What was written comes back with it from the bin.</source>
        <translation>{name}様のカードは登録から外れました。書きかけの内容は、ごみ箱からカードを戻すと一緒に戻ります。</translation>
    </message>
    <message>
        <source>{name} was erased, and with her what was being written here.</source>
        <translation>{name}様の情報は消去されました。ここで書いていた内容も一緒に消去されています。</translation>
    </message>
</context>
<context>
    <name>ContactHead</name>
    <message>
        <source>A contact that was not planned</source>
        <translation>予定外のご連絡</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>会員カードを開く</translation>
    </message>
    <message>
        <source>Throw away what was written</source>
        <translation>書きかけを破棄</translation>
    </message>
    <message>
        <source>Also due for her: {occasion}</source>
        <translation>ほかのご連絡：{occasion}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>期日 {day}</translation>
    </message>
    <message>
        <source>until {day} at the latest</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>looked after by {name}</source>
        <translation>担当 {name}</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>{day}: {why}</source>
        <translation>{day}：{why}</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>満{age}歳</translation>
    </message>
    <message>
        <source>{why} — “{note}”</source>
        <translation>{why}「{note}」</translation>
    </message>
    <message>
        <source>never bought</source>
        <translation>お買上げなし</translation>
    </message>
    <message>
        <source>bought today</source>
        <translation>本日お買上げ</translation>
    </message>
    <message numerus="yes">
        <source>bought %n day(s) ago</source>
        <translation>
            <numerusform>%n日前お買上げ</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel}…</source>
        <translation>{channel}</translation>
    </message>
    <message>
        <source>card ready since {day}, to hand over</source>
        <translation>{day}に準備完了、お渡し待ち</translation>
    </message>
    <message>
        <source>warned, deadline {day}</source>
        <translation>警告中、期限{day}</translation>
    </message>
    <message>
        <source>she appealed: to be answered by {day}</source>
        <translation>異議申し立てあり、{day}までにお返事</translation>
    </message>
    <message>
        <source>applied on {day}: make her card, then call her</source>
        <translation>{day}申込み：カードを作成し、できたら電話</translation>
    </message>
    <message>
        <source>{kind}, {standing}: “{said}”</source>
        <translation>{kind}、{standing}：「{said}」</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>対応…</translation>
    </message>
    <message>
        <source>not spoken to yet</source>
        <translation>ご連絡はまだです</translation>
    </message>
    <message>
        <source>spoken to today</source>
        <translation>本日ご連絡済み</translation>
    </message>
    <message numerus="yes">
        <source>spoken to %n day(s) ago</source>
        <translation>
            <numerusform>%n日前にお話し</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}; also: {others}</source>
        <translation>{why}／ほかに：{others}</translation>
    </message>
    <message>
        <source>{festival}: no greeting, in mourning until {day}</source>
        <translation>{festival}：喪中のため{day}までごあいさつを控えます</translation>
    </message>
    <message>
        <source>{why} · {heard}</source>
        <translation>{why} · {heard}</translation>
    </message>
    <message>
        <source>no greeting, she asked not to be contacted</source>
        <translation>ご連絡を控えてほしいとのことで、ごあいさつはいたしません</translation>
    </message>
    <message>
        <source>Her card…</source>
        <translation>会員カード…</translation>
    </message>
</context>
<context>
    <name>ContactOutcome</name>
    <message>
        <source>What she said</source>
        <translation>伺ったお話</translation>
    </message>
    <message>
        <source>When to be in touch again</source>
        <translation>次のご連絡日</translation>
    </message>
    <message>
        <source>No next day</source>
        <translation>次回なし</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一週間後</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一か月後</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>連絡完了</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>投函済み</translation>
    </message>
    <message>
        <source>Left word</source>
        <translation>伝言済み</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>ご連絡不要</translation>
    </message>
    <message>
        <source>Close the contact: {outcome}</source>
        <translation>このご連絡を完了：{outcome}</translation>
    </message>
    <message>
        <source>She asked to be left alone: nothing more is planned for her</source>
        <translation>ご連絡不要のご意向のため、今後の予定を作りません</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>別の日</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>担当替え</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Close it undone, and say why</source>
        <translation>行わずに終了し、理由を残します</translation>
    </message>
    <message>
        <source>What is to be done then</source>
        <translation>その日にすること</translation>
    </message>
    <message>
        <source>Put it on another day that is still in time</source>
        <translation>まだ間に合う別の日に移します</translation>
    </message>
    <message>
        <source>Give it to another member of staff</source>
        <translation>ほかのスタッフに渡します</translation>
    </message>
    <message>
        <source>Take down what she said as a complaint, with a day by which it is settled</source>
        <translation>お客様の言葉を苦情として記録し、対応の期限を決めます</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Go to the card that is to be printed for her</source>
        <translation>この方にお送りするカードの印刷へ</translation>
    </message>
</context>
<context>
    <name>ContactScript</name>
    <message>
        <source>What to say</source>
        <translation>お話の文例</translation>
    </message>
    <message>
        <source>Copy the text, to be pasted into a message</source>
        <translation>文例をコピーしてメッセージに貼り付ける</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>コピー済み ✓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Good wishes do not sell: {words}</source>
        <translation>ご挨拶に商いの言葉は入れません：{words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR for the phone</source>
        <translation>スマホ用 QR</translation>
    </message>
    <message>
        <source>Show a code that the shop&apos;s phone reads: it opens the message or the call</source>
        <translation>店のスマートフォンで読み取る QR を表示します。送信や発信ができます</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>ほかの言い方</translation>
    </message>
    <message>
        <source>The same by another way, or worded otherwise</source>
        <translation>別の方法、または別の言い方で</translation>
    </message>
    <message>
        <source>Say in {language}</source>
        <translation>{language}の文例</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact with {name}</source>
        <translation>{name}様へのご連絡</translation>
    </message>
    <message>
        <source>{name}: {outcome}</source>
        <translation>{name}様：{outcome}</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>{way}, worded otherwise</source>
        <translation>{way}・別の言い方</translation>
    </message>
</context>
<context>
    <name>ContactsForm</name>
    <message>
        <source>Contacts</source>
        <translation>連絡の予定</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>予定する</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>探しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), one for each member.</source>
        <translation>
            <numerusform>%n件の連絡（お一人一件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n名は対象外：</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>What you had written was not kept.</source>
        <translation>入力中の内容は保存されませんでした。</translation>
    </message>
    <message>
        <source>This is not for the customer&apos;s eyes. Turn Discreet off (F9) to see it.</source>
        <translation>お客様にお見せする内容ではありません。ご覧になるには接客モードをオフ（F9）にしてください。</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>元に戻しています</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Correction for {name}</source>
        <translation>{name} 様の訂正</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>50, or -50 for less</source>
        <translation>50、減らすときは -50</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Entries are never changed: this adds one, with your name and the reason.</source>
        <translation>記録は書き換えません。お名前と理由を付けて一件追加します。</translation>
    </message>
    <message>
        <source>The points are put right.</source>
        <translation>ポイントを訂正しました。</translation>
    </message>
    <message>
        <source>The balance is put right.</source>
        <translation>残高を訂正しました。</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Making the sample shop</source>
        <translation>サンプルのお店を作っています</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>バックアップを復元しています</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>Chinese yuan</source>
        <translation>人民元</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日本円</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>香港ドル</translation>
    </message>
    <message>
        <source>Taiwan dollar</source>
        <translation>台湾ドル</translation>
    </message>
    <message>
        <source>Korean won</source>
        <translation>韓国ウォン</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>シンガポールドル</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>pound sterling</source>
        <translation>英ポンド</translation>
    </message>
    <message>
        <source>{name} ({mark})</source>
        <translation>{name}（{mark}）</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The screen is covered. Click or press Enter to go on.</source>
        <translation>画面を隠しています。クリックするか Enter キーで戻ります。</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>The days in “{heading}” can be read in two ways. Which is right?</source>
        <translation>「{heading}」の日付は二通りに読めます。どちらが正しいですか？</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月が先</translation>
    </message>
</context>
<context>
    <name>DayBeside</name>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>この日の予定はありません。</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>ごあいさつを控える方</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>その他の連絡</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Birthdays</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>行事</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>ご無沙汰</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ランクアップ</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入後</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>年間首位</translation>
    </message>
    <message>
        <source>News</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>再来店</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情後</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>ご機嫌伺い</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨の日</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>DayDoubts</name>
    <message>
        <source>Nobody works on that day.</source>
        <translation>その日は出勤者がいません。</translation>
    </message>
    <message>
        <source>{name} does not work on that day.</source>
        <translation>{name}さんはその日お休みです。</translation>
    </message>
    <message>
        <source>She hears from us on {first} and {last} too: that is more than twice in seven days.</source>
        <translation>{first}と{last}にもご連絡があり、7日間で2回を超えます。</translation>
    </message>
</context>
<context>
    <name>DayLoad</name>
    <message>
        <source>{contacts}, nobody works</source>
        <translation>{contacts}名・全員休み</translation>
    </message>
    <message>
        <source>{contacts} of {capacity}</source>
        <translation>{contacts}/{capacity}名</translation>
    </message>
    <message>
        <source>Nobody in: {contacts}</source>
        <translation>全員休み {contacts}</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Over: {contacts}/{capacity}</source>
        <translation>超過 {contacts}/{capacity}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>{contacts} to be in touch with, and nobody works on this day</source>
        <translation>連絡するお客様は{contacts}名、この日は全員休みです</translation>
    </message>
    <message>
        <source>{contacts} to be in touch with; the staff can do {capacity}</source>
        <translation>連絡するお客様は{contacts}名、対応できるのは{capacity}名です</translation>
    </message>
    <message>
        <source>{contacts} of {capacity}: {over} too many</source>
        <translation>{contacts}/{capacity}名・{over}名超過</translation>
    </message>
    <message>
        <source>{contacts} to be in touch with; the staff can do {capacity}: the day is too full by {over}</source>
        <translation>連絡するお客様は{contacts}名、対応できるのは{capacity}名までです。この日は{over}名多すぎます</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Possible doubles</source>
        <translation>重複していそうなカード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>共通点</translation>
    </message>
    <message>
        <source>Lay side by side</source>
        <translation>並べて比べる</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>別の方です</translation>
    </message>
    <message>
        <source>{sure} look like one person, {perhaps} perhaps. Nothing is merged by itself.</source>
        <translation>{sure} 組は同じ方と思われ、{perhaps} 組は同じ方かもしれません。自動でまとめることはありません。</translation>
    </message>
    <message>
        <source>No two cards look like one person.</source>
        <translation>重複していそうなカードはありません。</translation>
    </message>
    <message>
        <source>Noted: two people.</source>
        <translation>別の方として記録しました。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>perhaps: {signs}</source>
        <translation>可能性あり：{signs}</translation>
    </message>
    <message>
        <source>Looking through all cards…</source>
        <translation>すべてのカードを調べています…</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Go on</source>
        <translation>続きを入力</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>{who} was writing here: {when}.</source>
        <translation>{who}が入力中でした：{when}。</translation>
    </message>
    <message>
        <source>{form} of {name}</source>
        <translation>{name} 様の{form}</translation>
    </message>
    <message>
        <source>{who} was writing: {what} ({when}).</source>
        <translation>{who}が入力中でした：{what}（{when}）。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新規会員</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>お買上げ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>What she says</source>
        <translation>お好み</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ご連絡</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Too little is known of anybody yet: there is nothing to ask.</source>
        <translation>まだ分かっていることが少なく、出題できません。</translation>
    </message>
    <message>
        <source>Know your twenty</source>
        <translation>大切な二十名を覚える</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>会員カードを開く</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>{count} 問中 {number} 問目</translation>
    </message>
    <message>
        <source>✓ Right: {answer}</source>
        <translation>✓ 正解：{answer}</translation>
    </message>
    <message>
        <source>✗ No: {answer}</source>
        <translation>✗ 正しくは：{answer}</translation>
    </message>
    <message>
        <source>A slip? Ctrl+Z asks again.</source>
        <translation>押し間違いは Ctrl+Z でやり直せます。</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>What size does she wear in {kind}?</source>
        <translation>{kind}のサイズは？</translation>
    </message>
    <message>
        <source>Which colour is she fondest of?</source>
        <translation>いちばんお好きな色は？</translation>
    </message>
    <message>
        <source>What does she pay for a piece?</source>
        <translation>一点あたりの価格帯は？</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} ～ {high}</translation>
    </message>
    <message>
        <source>{size} in {kind}</source>
        <translation>{kind}は{size}</translation>
    </message>
    <message>
        <source>She said so.</source>
        <translation>ご本人から伺いました。</translation>
    </message>
    <message>
        <source>She said so on {day}.</source>
        <translation>{day} にご本人から伺いました。</translation>
    </message>
    <message numerus="yes">
        <source>Most of her %n piece(s) cost that.</source>
        <translation>
            <numerusform>お買上げ %n 点の多くがこの価格帯です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n piece(s) were.</source>
        <translation>
            <numerusform>%n 点中 {n} 点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格帯</translation>
    </message>
</context>
<context>
    <name>DrillResult</name>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{asked} 問中 {right} 問正解</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The last times</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Who knows what, in 90 days</source>
        <translation>この 90 日の正解</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked}</source>
        <translation>{day}：{right}/{asked}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>{right} of {asked}</source>
        <translation>{right}/{asked}</translation>
    </message>
    <message>
        <source>To look up again</source>
        <translation>もう一度見ておく</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>全問正解です。</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}：{answer}</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>{who}, has this number</source>
        <translation>{who} 様がこの番号です</translation>
    </message>
    <message>
        <source>{who}, has this e-mail address</source>
        <translation>{who} 様がこのメールアドレスです</translation>
    </message>
    <message>
        <source>{who}, has this WeChat id</source>
        <translation>{who} 様がこの WeChat ID です</translation>
    </message>
    <message>
        <source>{who}, has this name and this birthday</source>
        <translation>{who} 様がお名前も誕生日も同じです</translation>
    </message>
    <message>
        <source>{who}, sounds the same and has this birthday</source>
        <translation>{who} 様が読みも誕生日も同じです</translation>
    </message>
    <message>
        <source>{who}, has the same name</source>
        <translation>{who} 様が同じお名前です</translation>
    </message>
    <message>
        <source>phone …{tail}</source>
        <translation>電話 …{tail}</translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>最終来店 {day}</translation>
    </message>
    <message>
        <source>advisor {name}</source>
        <translation>担当 {name}</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>電話が同じ</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>メールが同じ</translation>
    </message>
    <message>
        <source>same WeChat id</source>
        <translation>WeChat ID が同じ</translation>
    </message>
    <message>
        <source>same name and birthday</source>
        <translation>名前と誕生日が同じ</translation>
    </message>
    <message>
        <source>name of the same sound, same birthday</source>
        <translation>読みと誕生日が同じ</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同じ名前</translation>
    </message>
</context>
<context>
    <name>EditMember</name>
    <message>
        <source>Edit the card</source>
        <translation>カルテを編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>several: separate by ;</source>
        <translation>複数は ; で区切る</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>ご結婚記念日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>お使いの言語</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>お店と同じ</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ご連絡</translation>
    </message>
    <message>
        <source>as she allows</source>
        <translation>ご希望どおり</translation>
    </message>
    <message>
        <source>leave her alone</source>
        <translation>差し控える</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ご住所</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>ご職業</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>ご趣味</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>お飲み物</translation>
    </message>
    <message>
        <source>Best hour to call</source>
        <translation>お電話のよい時間</translation>
    </message>
    <message>
        <source>Habits of dress</source>
        <translation>装いのこだわり</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>次の話題</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>ご入会日</translation>
    </message>
    <message>
        <source>In mourning since</source>
        <translation>喪中の始まり</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>お電話</translation>
    </message>
    <message>
        <source>May get messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>May get e-mail</source>
        <translation>メール配信</translation>
    </message>
    <message>
        <source>May get post</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>可</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Came how</source>
        <translation>ご来店のきっかけ</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>駐車</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>控えること</translation>
    </message>
    <message>
        <source>A card is renewed, suspended, cancelled and taken up again under Card… (Ctrl+Shift+C).</source>
        <translation>更新・停止・取り消し・再開は「会員カードの手続き…」（Ctrl+Shift+C）で行います。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Move this ticket to the bin</source>
        <translation>この伝票をごみ箱へ移す</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>この変更を取り消す</translation>
    </message>
    <message>
        <source>The ticket is in the bin.</source>
        <translation>伝票をごみ箱へ移しました。</translation>
    </message>
</context>
<context>
    <name>EraseMember</name>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name}様の情報を完全に消去しますか？</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Her card, all that is on it and her name on others&apos; cards are erased from this file. This cannot be taken back.</source>
        <translation>会員カードとその内容すべて、ほかの会員カードに残るお名前を、このファイルから完全に消去します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>What was posted of points and balance stays for the accounts, without her name.</source>
        <translation>ポイントと残高の記録は会計のために残りますが、お名前は残りません。</translation>
    </message>
    <message>
        <source>Backups and exported files made before today still have her: delete those yourself.</source>
        <translation>本日より前のバックアップと書き出したファイルには情報が残っています。お手数ですがご自身で削除してください。</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>{name}様の情報を消去しました。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>様、</translation>
    </message>
    <message>
        <source>Where staff have written of her on others&apos; cards, ××× takes the place of her name.</source>
        <translation>スタッフが他の方のカードに書いたお名前は ××× に置き換えます。</translation>
    </message>
    <message numerus="yes">
        <source>Her name was taken out of %n text(s) about others.</source>
        <translation>
            <numerusform>他の方についての文章 %n か所からお名前を消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It still stands on the cards of {cards}, as it may be another&apos;s: look there.</source>
        <translation>{cards} のカードには、別の方のものかもしれないお名前が残っています。ご確認ください。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This cannot be done ({fact}). Nothing was changed.</source>
        <translation>実行できません（{fact}）。何も変更していません。</translation>
    </message>
    <message>
        <source>The program has made a mistake and stopped this action. What was saved before is safe. Please send the file {log} to whoever looks after the program.</source>
        <translation>プログラムに不具合があり、この操作を中止しました。それまでに保存した内容は無事です。ファイル {log} をプログラムの管理者にお送りください。</translation>
    </message>
    <message>
        <source>The shop&apos;s file {path} is not there. No new file was made in its place. Plug in the disk it lies on, name the file with --db, restore a backup, or begin a new shop (vitrine init).</source>
        <translation>お店のファイル {path} が見つかりません。新しいファイルは作っていません。保存先のディスクをつなぐか、--db でファイルを指定するか、バックアップを復元するか、新しいお店を作成（vitrine init）してください。</translation>
    </message>
    <message>
        <source>{path} is not a shop&apos;s file: it is empty or belongs to another program. It was left as it is. Choose the right file, or restore a backup.</source>
        <translation>{path} はお店のファイルではありません（空か、別のプログラムのファイルです）。元のまま残してあります。正しいファイルを選ぶか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The shop&apos;s file {path} is damaged ({finding}). It was left as it is. </source>
        <translation>お店のファイル {path} が壊れています（{finding}）。元のまま残してあります。</translation>
    </message>
    <message>
        <source>Keep it, and restore the newest backup from the folder backups beside it, or ask for help.</source>
        <translation>そのまま保管し、隣の backups フォルダーから最新のバックアップを復元するか、詳しい方にご相談ください。</translation>
    </message>
    <message>
        <source>The newest verified backup is {backup}: restore it.</source>
        <translation>確認済みの最新バックアップは {backup} です。これを復元してください。</translation>
    </message>
    <message>
        <source>{path} was written by a later version of the program (schema {schema}; this one knows {known}). It was left as it is. Install the present version of the program.</source>
        <translation>{path} は新しい版のプログラムで保存されています（スキーマ {schema}、この版の対応は {known} まで）。元のまま残してあります。最新版のプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed. Close it there and try again.</source>
        <translation>別のプログラムが {path} を使用中です。何も変更していません。そちらで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} is open in another window or program (process {holder}, since {since}). Nothing was changed. Go on there, or close it and try again.</source>
        <translation>{path} は別のウィンドウかプログラムで開かれています（プロセス {holder}、{since} から）。何も変更していません。そちらで続けるか、閉じてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). What was saved before is safe; whether the last action was saved is not known. See that the disk is there and whole, then look whether the last action is there before you repeat it.</source>
        <translation>{path} に書き込めませんでした（{reason}）。それまでに保存した内容は無事ですが、最後の操作が保存されたかどうかは分かりません。ディスクに異常がないことを確かめ、最後の操作が残っているかを見てから、やり直してください。</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}). What was saved before is safe; the last action was not carried out. See that the disk is there, has room and may be written to, then try again.</source>
        <translation>{path} を読み書きできませんでした（{reason}）。それまでに保存した内容は無事です。最後の操作は行われていません。ディスクの接続、空き容量、書き込み権限を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The copy {path} did not pass its checks ({finding}) and does not count as a backup. The shop&apos;s own file is as it was. Use another backup, or make a new one on another disk.</source>
        <translation>コピー {path} は確認に通らず（{finding}）、バックアップとして使えません。お店のファイルは元のままです。別のバックアップを使うか、別のディスクに作り直してください。</translation>
    </message>
    <message>
        <source>Restoring {path} was broken off and could not be finished ({reason}). What was there before is kept whole in {kept}. Restore a backup again.</source>
        <translation>{path} の復元が途中で止まり、完了できませんでした（{reason}）。元のデータは {kept} にそのまま残してあります。もう一度バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The role {role} may not do this ({operation}). Nothing was changed. Ask the owner or a manager.</source>
        <translation>「{role}」の権限ではこの操作（{operation}）はできません。何も変更していません。オーナーか店長にご相談ください。</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. Nothing was changed. Look it up and try again.</source>
        <translation>{kind}「{key}」はありません。何も変更していません。確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{key}” fits {count} records ({kind}). Nothing was changed. Say which one by its number.</source>
        <translation>「{key}」に当てはまる記録が{count}件あります（{kind}）。何も変更していません。番号で指定してください。</translation>
    </message>
    <message>
        <source>Card number {card} belongs to another member. Nothing was changed. Choose another number.</source>
        <translation>カード番号 {card} は別の会員のものです。何も変更していません。別の番号にしてください。</translation>
    </message>
    <message>
        <source>The code {code} is on “{item}” already. Nothing was changed. Take it off there first, or give this article another one.</source>
        <translation>コード {code} はすでに「{item}」に付いています。何も変更していません。先にそちらから外すか、この商品に別のコードを付けてください。</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept as {field}: {why}. Nothing was changed. Please correct it.</source>
        <translation>「{value}」は{field}として登録できません（{why}）。何も変更していません。直してください。</translation>
    </message>
    <message>
        <source>Please give a reason. Nothing was changed.</source>
        <translation>理由をご記入ください。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing stands in “{field}”. Nothing was changed. Please fill it in.</source>
        <translation>「{field}」が空欄です。何も変更していません。ご記入ください。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>there is no such setting, or it is of another kind</source>
        <translation>そのような設定がないか、種類が違います</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is too small</source>
        <translation>小さすぎます</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>数字ではありません</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen</source>
        <translation>見えない文字が含まれています</translation>
    </message>
    <message>
        <source>it is not one of the choices</source>
        <translation>選択肢にありません</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>it was used for something else before</source>
        <translation>すでに別の操作に使われています</translation>
    </message>
    <message>
        <source>midnight has passed: the ticket says the new day now, look at it</source>
        <translation>日付が変わりました。伝票は新しい日付になっています。ご確認ください</translation>
    </message>
    <message>
        <source>the relative is not on file any more, and it says herself now</source>
        <translation>そのご家族はもう登録されていません。ご本人用に変わっています</translation>
    </message>
    <message>
        <source>it is not an amount of money</source>
        <translation>金額ではありません</translation>
    </message>
    <message>
        <source>quantity and price do not go together</source>
        <translation>数量と価格が合いません</translation>
    </message>
    <message>
        <source>there is no such field, or it is of another kind</source>
        <translation>そのような項目がないか、種類が違います</translation>
    </message>
    <message>
        <source>the day lies outside the days that were given for it</source>
        <translation>日付が決められた期間の外です</translation>
    </message>
    <message>
        <source>the day has to be a later one</source>
        <translation>もっと後の日付にする必要があります</translation>
    </message>
    <message>
        <source>she asked not to be contacted</source>
        <translation>ご連絡不要のご意向です</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>足りない項目があります</translation>
    </message>
    <message>
        <source>This contact was closed before. Nothing was changed. Undo its closing first.</source>
        <translation>このご連絡はすでに完了しています。何も変更していません。先に完了を取り消してください。</translation>
    </message>
    <message>
        <source>This contact was closed before, on {day}. Nothing was changed. Undo its closing first.</source>
        <translation>このご連絡は{day}に完了しています。何も変更していません。先に完了を取り消してください。</translation>
    </message>
    <message>
        <source>There is nothing left to undo. Nothing was changed.</source>
        <translation>取り消せる操作はもうありません。何も変更していません。</translation>
    </message>
    <message>
        <source>What you want to undo was changed again later. Nothing was changed. Undo the later change first.</source>
        <translation>取り消したい内容は、その後また変更されています。何も変更していません。先に後の変更を取り消してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table or an address book ({reason}). Nothing was imported. Save it again as CSV, XLSX or vCard and try that.</source>
        <translation>{path} は表や住所録として読めません（{reason}）。何も取り込んでいません。CSV、XLSX、vCard のいずれかで保存し直してお試しください。</translation>
    </message>
    <message>
        <source>The map {path} is not understood: {what}. Nothing was imported. Correct it and try again.</source>
        <translation>対応表 {path} を読み取れません：{what}。何も取り込んでいません。直してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>What the columns of {path} mean is not clear ({headers}): a name, or a day, an amount and whose it is, must be among them. Nothing was imported. Say in a map which column is which (--map).</source>
        <translation>{path} の列の意味が分かりません（{headers}）。お名前の列、または日付・金額・会員の列が必要です。何も取り込んでいません。対応表で列を指定してください（--map）。</translation>
    </message>
    <message>
        <source>The dates of the column “{column}” can be read in two ways ({example}). Nothing was imported. Say in a map which comes first: dates = &quot;DMY&quot; or dates = &quot;MDY&quot; (--map).</source>
        <translation>「{column}」列の日付は二通りに読めます（{example}）。何も取り込んでいません。対応表で順序を指定してください：dates = &quot;DMY&quot; または dates = &quot;MDY&quot;（--map）。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: {count} records ({kind}) were made or changed upon it since. Nothing was changed. Undo those first.</source>
        <translation>取り込み {number} は取り消せません。その後、関連する記録が{count}件（{kind}）作成または変更されています。何も変更していません。先にそれらを取り消してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken, so nothing was imported. Correct them, or import the good rows and have the others written to a file (--rejects).</source>
        <translation>
            <numerusform>取り込めない行が%n行あるため、何も取り込んでいません。直していただくか、問題のない行だけを取り込み、残りをファイルに書き出してください（--rejects）。</numerusform>
        </translation>
    </message>
    <message>
        <source>This operation is not understood: {what}. Nothing was changed. Correct it and send it again.</source>
        <translation>この操作を読み取れません：{what}。何も変更していません。直してからもう一度送ってください。</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the calendar. Nothing was changed. Write it as 2026-03-08.</source>
        <translation>「{text}」は暦にない日付です。何も変更していません。2026-03-08 のように書いてください。</translation>
    </message>
    <message>
        <source>“{text}” could be two days. Nothing was changed. Say whether the day or the month comes first, and write the year in four figures.</source>
        <translation>「{text}」は二通りの日付に読めます。何も変更していません。日と月のどちらが先かを示し、年は四桁で書いてください。</translation>
    </message>
    <message>
        <source>There is no day {month}-{day} in the lunar calendar.</source>
        <translation>旧暦に{month}月{day}日はありません。</translation>
    </message>
    <message>
        <source>There is no day {month}-{day} in the calendar.</source>
        <translation>暦に{month}月{day}日はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please correct the birthday.</source>
        <translation>何も変更していません。お誕生日を直してください。</translation>
    </message>
    <message>
        <source>The lunar year {year} has no day {day} in a leap month {month}.</source>
        <translation>旧暦{year}年に閏{month}月{day}日はありません。</translation>
    </message>
    <message>
        <source>The lunar year {year} has no day {day} in month {month}.</source>
        <translation>旧暦{year}年に{month}月{day}日はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please correct the day.</source>
        <translation>何も変更していません。日付を直してください。</translation>
    </message>
    <message>
        <source>The lunar calendar is known here from {first} to {last}, not for {year}. Nothing was changed. Leave the year out, or give the solar day.</source>
        <translation>旧暦は{first}年から{last}年まで対応しており、{year}年は扱えません。何も変更していません。年を省くか、新暦の日付を入力してください。</translation>
    </message>
    <message>
        <source>This belongs to a member whose card is not here any more. Nothing was changed. Bring back her card first.</source>
        <translation>これは、今はここにない会員カードのものです。何も変更していません。先にその方のカードを元に戻してください。</translation>
    </message>
    <message>
        <source>Something of this ticket was brought back later, on another ticket. Nothing was changed. Remove that ticket first.</source>
        <translation>この伝票の品は、後に別の伝票で返品されています。何も変更していません。先にその伝票をごみ箱へ移してください。</translation>
    </message>
    <message>
        <source>it is the same card</source>
        <translation>同じカードです</translation>
    </message>
    <message>
        <source>The card was changed after {name} was merged into it, so this cannot be undone in one step. Nothing was changed. Open the card and part the two there: what came later is kept.</source>
        <translation>「{name}」様のカードをまとめた後に変更があるため、一度には元に戻せません。何も変更していません。カードを開いて2枚に分けてください。その後の記録は残ります。</translation>
    </message>
    <message>
        <source>The card of {name} was itself merged into that of {into} on {day}. Nothing was changed. Part those two first, then these.</source>
        <translation>「{name}」様のカードは {day} に「{into}」様のカードにまとめられています。何も変更していません。先にそちらを分けてから、こちらを分けてください。</translation>
    </message>
    <message>
        <source>The card that {name} was merged into is in the bin. Nothing was changed. Take it out of the bin first, then part the two.</source>
        <translation>「{name}」様をまとめた先のカードはごみ箱にあります。何も変更していません。先にごみ箱から戻してから、2枚に分けてください。</translation>
    </message>
    <message>
        <source>There is a {kind} named “{name}” already. Nothing was changed. Choose another name.</source>
        <translation>「{name}」という{kind}はすでにあります。何も変更していません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This list asks for something that this version of the program does not know ({what}). It was left as it is. Make the list anew, or install the present version.</source>
        <translation>このリストには、このバージョンでは分からない条件（{what}）があります。リストはそのままです。作り直すか、最新版を入れてください。</translation>
    </message>
    <message>
        <source>nobody has said what it is</source>
        <translation>何の品か書かれていません</translation>
    </message>
    <message>
        <source>nobody has said how much</source>
        <translation>金額が書かれていません</translation>
    </message>
    <message>
        <source>{path} is no file that this can become. Nothing was written. Choose a name that ends in {endings}.</source>
        <translation>{path} の形式では書き出せません。何も書き込んでいません。{endings} で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed.</source>
        <translation>ファイル {path} がありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The lines are a JSON list such as [{&quot;item&quot;: &quot;Wool coat&quot;, &quot;price&quot;: 128000}]; a price is in minor units (128000 is 1,280.00 in a currency with cents). Nothing was recorded.</source>
        <translation>明細は JSON の配列です。例：[{&quot;item&quot;: &quot;ウールコート&quot;, &quot;price&quot;: 128000}]。価格は通貨の最小単位です（補助単位のある通貨では 128000 が 1,280.00）。何も記録していません。</translation>
    </message>
    <message>
        <source>Line {number} of {path}</source>
        <translation>{path} の {number} 件目</translation>
    </message>
    <message>
        <source>{path} is not JSON: {detail}.</source>
        <translation>{path} は JSON ではありません：{detail}。</translation>
    </message>
    <message>
        <source>{path} has no list of lines.</source>
        <translation>{path} に明細の配列がありません。</translation>
    </message>
    <message>
        <source>{where} is no line: {detail}.</source>
        <translation>{where}は明細ではありません：{detail}。</translation>
    </message>
    <message>
        <source>{where}: there is no field “{detail}”.</source>
        <translation>{where}：「{detail}」という項目はありません。</translation>
    </message>
    <message>
        <source>{where}: what stands in {detail} is not what belongs there.</source>
        <translation>{where}：{detail} の値の種類が違います。</translation>
    </message>
    <message>
        <source>{where}: {detail} is missing.</source>
        <translation>{where}：{detail} がありません。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: {count} records ({kind}) rest on it that import {later} made or changed since. Nothing was changed. Take import {later} back first.</source>
        <translation>取り込み {number} は取り消せません。その後の取り込み {later} が、{count} 件の記録（{kind}）を追加または変更しています。何も変更していません。先に取り込み {later} を取り消してください。</translation>
    </message>
    <message>
        <source>Ticket {ticket} is on file already: {day}, {member}. Nothing was recorded a second time. If this is another ticket, give it another number.</source>
        <translation>伝票{ticket}はすでに記録されています：{day}、{member}。二重には記録していません。別の伝票でしたら、別の番号を付けてください。</translation>
    </message>
    <message>
        <source>“{key}” fits {count} records ({kind}): {which}. Nothing was changed. Say which one by its number.</source>
        <translation>「{key}」に当てはまる記録が{count}件あります（{kind}）：{which}。何も変更していません。番号で指定してください。</translation>
    </message>
    <message>
        <source>{path} has no columns {wanted} ({headers}). Nothing was worked out. Say by heading or by number which column is the customer, the date and the amount (--columns 1,3,5).</source>
        <translation>{path} に {wanted} の列がありません（{headers}）。計算は行っていません。お客様・日付・金額の列を見出しか番号で指定してください（--columns 1,3,5）。</translation>
    </message>
    <message>
        <source>No row of {path} says who came on which day, as far as is looked at. Nothing was worked out. See that the columns and the last day are the right ones.</source>
        <translation>{path} には、対象の期間に誰がいつ来店したかを示す行がありません。計算は行っていません。列と最終日をお確かめください。</translation>
    </message>
    <message>
        <source>Of {item} she took {bought}, and {before} came back before: there are not so many left. Nothing was recorded. Look at her timeline, and take back what is left.</source>
        <translation>「{item}」はお買い上げ{bought}点のうち{before}点がすでに返品済みで、残りが足りません。何も記録していません。履歴をご確認のうえ、残りの点数で返品してください。</translation>
    </message>
    <message>
        <source>Of {item} she took {bought} only. Nothing was recorded. Take back as many as she took at most.</source>
        <translation>「{item}」のお買い上げは{bought}点です。何も記録していません。返品はお買い上げの点数までにしてください。</translation>
    </message>
    <message>
        <source>That is more than was paid for {item}: at most {amount} can be given back for it. Nothing was recorded. Correct the price.</source>
        <translation>「{item}」のお支払い額を超えています。返金できるのは{amount}までです。何も記録していません。金額を直してください。</translation>
    </message>
    <message>
        <source>She has {held} points, and {wanted} are asked for. Nothing was spent. Choose something smaller.</source>
        <translation>お持ちのポイントは {held} で、{wanted} ポイントが必要です。ポイントは使われていません。少ないものをお選びください。</translation>
    </message>
    <message>
        <source>Her balance is {held}, and {wanted} is asked for. Nothing was paid of it. Pay a part of it so and the rest in another way, or top it up first.</source>
        <translation>残高は {held} で、{wanted} が必要です。残高からは引かれていません。一部を残高で、残りを別の方法でお支払いいただくか、先にチャージしてください。</translation>
    </message>
    <message>
        <source>This cannot be taken back: of the {amount} points that it brought, {missing} have been spent since. Nothing was changed. Take back first what they were spent on.</source>
        <translation>取り消せません。これで付いた {amount} ポイントのうち {missing} がその後使われています。何も変更していません。先に、使った方を取り消してください。</translation>
    </message>
    <message>
        <source>This cannot be taken back: of the {amount} that it put on her balance, {missing} has been spent since. Nothing was changed. Take back first what it was spent on.</source>
        <translation>取り消せません。これで入った {amount} のうち {missing} がその後使われています。何も変更していません。先に、使った方を取り消してください。</translation>
    </message>
    <message>
        <source>{wanted} cannot be paid out: {left} is left of what she paid in. Nothing was paid out. Choose a smaller amount.</source>
        <translation>{wanted} は返金できません。チャージされた分の残りは {left} です。返金していません。少ない金額にしてください。</translation>
    </message>
    <message>
        <source>a barcode cannot carry it</source>
        <translation>バーコードにできません</translation>
    </message>
    <message>
        <source>it is done on the card&apos;s own page, with its reason</source>
        <translation>カードの手続きから、理由とともに行ってください</translation>
    </message>
    <message>
        <source>{name} — {step}: {why} Nothing was changed.</source>
        <translation>{name}・{step}：{why}何も変更していません。</translation>
    </message>
    <message>
        <source>An offer to win {name} back is open since {day}. Nothing was changed. Close that one first.</source>
        <translation>{name}の呼び戻しは{day}から継続中です。何も変更していません。先にそちらを終了してください。</translation>
    </message>
    <message>
        <source>This offer was closed before. Nothing was changed. Begin a new one.</source>
        <translation>このご提案はすでに終了しています。何も変更していません。新しく始めてください。</translation>
    </message>
    <message>
        <source>This offer was closed before, on {day}. Nothing was changed. Begin a new one.</source>
        <translation>このご提案は{day}に終了しています。何も変更していません。新しく始めてください。</translation>
    </message>
    <message>
        <source>{benefit}: the level of {name} does not bring this. Nothing was changed. What each level brings is set in Settings, under Levels and tiers.</source>
        <translation>{benefit}：{name}様のランクにはこの特典がありません。何も変更していません。各ランクの特典は「設定」の「会員ランクと価値ランク」で決められます。</translation>
    </message>
    <message>
        <source>The birthday offer holds in the month of her birthday, and {day} is not in it. Nothing was changed. Look at the birthday on her card.</source>
        <translation>お誕生月特典はお誕生月だけのもので、{day}はその月ではありません。何も変更していません。カードのお誕生日をご確認ください。</translation>
    </message>
    <message>
        <source>{benefit}: she has had it as often as her level gives it, last on {day}. Nothing was changed. To take that claim back, undo it.</source>
        <translation>{benefit}：ランクの回数分をすでにご利用済みです（直近は{day}）。何も変更していません。取り消すときは「元に戻す」を使ってください。</translation>
    </message>
    <message>
        <source>the three weights have to make 100 %</source>
        <translation>三つの重みの合計は100％です</translation>
    </message>
    <message>
        <source>a higher one has to ask at least as much as the one below it</source>
        <translation>上の段の条件は下の段以上にしてください</translation>
    </message>
    <message>
        <source>{name} — {state} {given} Nothing was changed. {remedy}</source>
        <translation>{name}様：{state}{given}何も変更していません。{remedy}</translation>
    </message>
    <message>
        <source>her card is suspended or cancelled, and the shop is not in touch with her meanwhile</source>
        <translation>カードが利用停止中、または会員資格が取り消されているため、その間は店から連絡しません</translation>
    </message>
    <message>
        <source>The PC&apos;s clock says {today}, but the newest day on record is {newest}. Nothing of points and balances was posted. Set the PC&apos;s clock right, or start Vitrine again and confirm the day.</source>
        <translation>パソコンの日付は {today} ですが、最新の記録は {newest} です。ポイントと残高は何も変わっていません。時計を直すか、Vitrine を開き直して日付を確認してください。</translation>
    </message>
    <message>
        <source>Nobody has said why. Nothing was changed. Add --reason and say it.</source>
        <translation>理由がありません。何も変更していません。--reason を付けて理由を書いてください。</translation>
    </message>
    <message>
        <source>it has to be above zero</source>
        <translation>ゼロより大きくなければなりません</translation>
    </message>
    <message>
        <source>it has to be above or below zero</source>
        <translation>ゼロにはできません</translation>
    </message>
    <message>
        <source>{benefit}: on this ticket things only come back, and there is nothing to take it off. Nothing was changed. Keep it for a ticket on which she takes something.</source>
        <translation>{benefit}：この伝票は返品だけなので、値引きするものがありません。何も変更していません。お買い上げのある伝票でお使いください。</translation>
    </message>
    <message>
        <source>that day is still to come</source>
        <translation>まだ来ていない日付です</translation>
    </message>
    <message>
        <source>The offer costs {cost}, but only up to {ceiling} is worth spending to win her back. Nothing was changed. Confirm it, or offer less.</source>
        <translation>このご提案の費用は{cost}ですが、呼び戻しにかけてよいのは{ceiling}までです。何も変更していません。確認のうえ進めるか、費用を抑えてください。</translation>
    </message>
    <message>
        <source>Say why she may have gone: choose a reason. Nothing was changed.</source>
        <translation>離れた理由として思い当たるものを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>Write what she is offered. Nothing was changed.</source>
        <translation>ご提案の内容を書いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>Choose a reason why she may have gone, and write what she is offered. Nothing was changed.</source>
        <translation>離れた理由として思い当たるものを選び、ご提案の内容を書いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>This can only be done on {closes}. Nothing was changed. Do it then, or close it and say why.</source>
        <translation>これは{closes}にしか行えません。変更はありません。その日に行うか、理由を書いて終了してください。</translation>
    </message>
    <message>
        <source>{day} is outside the days for this: it makes sense from {opens} to {closes}. Nothing was changed. Choose a day between them, or close it and say why.</source>
        <translation>{day}は期間外です。これは{opens}から{closes}までの間に行うものです。変更はありません。その間の日を選ぶか、理由を書いて終了してください。</translation>
    </message>
    <message>
        <source>Nothing is known that could stand for {places} here. The text was not kept. Write the word itself, or take one of the places that this occasion has.</source>
        <translation>ここでは {places} に入る内容がありません。文面は保存されていません。言葉をそのまま書くか、この機会で使える差し込みを選んでください。</translation>
    </message>
    <message>
        <source>the day is over already</source>
        <translation>その日はもう過ぎています</translation>
    </message>
    <message>
        <source>This is settled already. Nothing was changed. Open it again first.</source>
        <translation>この件はすでに対応済みです。何も変更していません。先に「再開」してください。</translation>
    </message>
    <message>
        <source>This was settled on {day} already. Nothing was changed. Open it again first.</source>
        <translation>この件は {day} にすでに対応済みです。何も変更していません。先に「再開」してください。</translation>
    </message>
    <message>
        <source>This is not settled yet, so she cannot say how content she is with it. Nothing was changed. Settle it first.</source>
        <translation>この件はまだ対応が済んでいないため、満足度は記録できません。何も変更していません。先に対応を済ませてください。</translation>
    </message>
    <message>
        <source>it is not a time of day, as 14:30</source>
        <translation>時刻ではありません（14:30 のように書きます）</translation>
    </message>
    <message>
        <source>{member} asked to be left alone: no letter is written to her. Nothing was changed.</source>
        <translation>{member}様は連絡をお望みではないため、手紙は書きません。何も変更していません。</translation>
    </message>
    <message>
        <source>Nobody is on this list. Nothing was written. Choose others.</source>
        <translation>このリストには誰もいません。何も書いていません。ほかの方をお選びください。</translation>
    </message>
    <message>
        <source>Nobody of these may be written to by post: each has no address, does not want it, or asked to be left alone ({count}). Nothing was written. Choose others.</source>
        <translation>この{count}名にはお手紙をお送りできません（住所なし・郵送を望まない・連絡を望まない）。何も書いていません。ほかの方をお選びください。</translation>
    </message>
    <message>
        <source>There are no cards for “{key}”. Nothing was changed. There are for: {known}.</source>
        <translation>「{key}」のカードはありません。何も変わっていません。使えるのは次のとおりです：{known}。</translation>
    </message>
    <message>
        <source>“{theme}” on {day} is called off. Nothing was changed. If it takes place after all, say so first.</source>
        <translation>{day} の「{theme}」は中止です。何も変更していません。開催する場合は、先にその旨を記録してください。</translation>
    </message>
    <message>
        <source>There is a file at {path} already. It was left as it is. Choose another name for the file.</source>
        <translation>{path} にはすでにファイルがあります。そのまま残しました。別のファイル名をお選びください。</translation>
    </message>
    <message>
        <source>{day} is still to come: of a year that begins then there is nothing to tell. No paper was written. Choose an earlier year.</source>
        <translation>{day}からの1年はまだ始まっていません。書ける内容がないため、書類は作成していません。前の年をお選びください。</translation>
    </message>
    <message>
        <source>Up to {day} nothing of {member} is on file. </source>
        <translation>{day}までの{member}様の記録はありません。</translation>
    </message>
    <message>
        <source>Up to {day} nothing is on file. </source>
        <translation>{day}までの記録はありません。</translation>
    </message>
    <message>
        <source>There is no such year to tell of, and no paper was written. Choose a later year.</source>
        <translation>書ける内容がないため、書類は作成していません。後の年をお選びください。</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Change the event</source>
        <translation>イベントを変更</translation>
    </message>
    <message>
        <source>An event or a salon</source>
        <translation>新しいイベント・サロン</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>計画する</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Autumn coats and tea …</source>
        <translation>秋のコートとお茶の会 など</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日にち</translation>
    </message>
    <message>
        <source>3 weeks, 12-12, 2026-12-12 …</source>
        <translation>3週間後、12-12、2026-12-12 など</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>empty: as many as will come</source>
        <translation>空欄：人数に限りなし</translation>
    </message>
    <message>
        <source>To think of</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The event is planned.</source>
        <translation>イベントを計画しました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>EventGuests</name>
    <message>
        <source>Guests</source>
        <translation>招待リスト</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>The others did not come</source>
        <translation>ほかの方は来られず</translation>
    </message>
    <message>
        <source>{theme} · {day}</source>
        <translation>{theme} · {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Somebody else came …</source>
        <translation>ほかにご来場の方…</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>ご招待する方…</translation>
    </message>
    <message>
        <source>Space: came · Delete: off the list · Enter: her card</source>
        <translation>スペース：来場 · Delete：リストから外す · Enter：会員カード</translation>
    </message>
    <message>
        <source>Y comes · N does not · P perhaps · + − whom she brings · Delete: off the list</source>
        <translation>Y 出席 · N 欠席 · P 未定 · + − お連れ様 · Delete リストから外す</translation>
    </message>
    <message>
        <source>It takes place</source>
        <translation>開催する</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}様：{answer}</translation>
    </message>
    <message>
        <source>{name}: +{count}</source>
        <translation>{name}様：お連れ様 {count} 名</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation>{name}様がご来場。</translation>
    </message>
    <message>
        <source>{name} did not come.</source>
        <translation>{name}様は来られませんでした。</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name}様をリストから外しました。</translation>
    </message>
    <message>
        <source>She came.</source>
        <translation>ご来場を記録しました。</translation>
    </message>
    <message>
        <source>She is on the list.</source>
        <translation>リストに加えました。</translation>
    </message>
    <message>
        <source>Noted: the others did not come.</source>
        <translation>ほかの方は来られなかったと記録しました。</translation>
    </message>
    <message>
        <source>The event takes place.</source>
        <translation>イベントを開催します。</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Call it off now</source>
        <translation>中止を確定</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events and salons</source>
        <translation>イベント・サロン</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No event is planned yet. Plan a tea afternoon or a preview: whom you invite is called two weeks before and reminded two days before, and afterwards you see what it brought.</source>
        <translation>まだイベントはありません。お茶会や先行内覧会を計画しましょう。ご招待は2週間前、ご確認は2日前にご案内し、終了後に成果が分かります。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日にち</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新しいイベント…</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>No answer yet</source>
        <translation>お返事待ち</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>ご出席</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>ご欠席</translation>
    </message>
    <message>
        <source>✓ came</source>
        <translation>✓ ご来場</translation>
    </message>
    <message>
        <source>– did not come</source>
        <translation>– 来られず</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>まだどなたもご招待していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>ご招待 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>ご出席 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>未定 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>お返事待ち %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>残り %n 席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are places!</source>
        <translation>
            <numerusform>定員を %n 名超えています！</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the members came</source>
        <translation>
            <numerusform>ご来場の会員 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>{members}, with {guests}</source>
        <translation>{members}、{guests}</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>お連れ様 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited to “{theme}” on {day} · called off</source>
        <translation>{day}「{theme}」にご招待 · 中止</translation>
    </message>
    <message>
        <source>Came to “{theme}”</source>
        <translation>「{theme}」にご来場</translation>
    </message>
    <message>
        <source>Invited to “{theme}” · did not come</source>
        <translation>「{theme}」にご招待 · 来られず</translation>
    </message>
    <message>
        <source>Invited to “{theme}” on {day}</source>
        <translation>{day}「{theme}」にご招待</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>ご来場を記録してください</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>全員お返事あり</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {people}</source>
        <translation>ご招待しなかった方：{people}</translation>
    </message>
    <message>
        <source>{members} · sold to them on the day: {sum}</source>
        <translation>{members} · 当日のお買上げ {sum}</translation>
    </message>
    <message>
        <source>In the {days} days after</source>
        <translation>その後 {days} 日間</translation>
    </message>
    <message>
        <source>In the {days} days after, so far</source>
        <translation>その後 {days} 日間（本日まで）</translation>
    </message>
    <message>
        <source>{when}: those who came bought for {sum}, {each} each (in the {days} days before: {before})</source>
        <translation>{when}：ご来場の会員 {sum}、お一人 {each}（前の {days} 日間は {before}）</translation>
    </message>
    <message>
        <source>Those invited who did not come: {sum}, {each} each (before: {before})</source>
        <translation>来られなかった会員：{sum}、お一人 {each}（前は {before}）</translation>
    </message>
    <message>
        <source>Called off. Who has heard of it is told; nobody is invited or reminded.</source>
        <translation>中止。ご存じの方にはお知らせします。ご招待もご案内も行いません。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have heard of it and stand on Today to be told.</source>
        <translation>
            <numerusform>すでに %n 名様がご存じで、中止すると「今日」にご連絡先として並びます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has heard of it yet, so nobody is to be told.</source>
        <translation>まだどなたもご存じないので、ご連絡は要りません。</translation>
    </message>
    <message>
        <source>{told} Press once more to call it off.</source>
        <translation>{told}もう一度押すと中止します。</translation>
    </message>
    <message>
        <source>The event is called off.</source>
        <translation>催しを中止にしました。</translation>
    </message>
    <message numerus="yes">
        <source>The event is called off: %n member(s) to tell, see Today.</source>
        <translation>
            <numerusform>催しを中止にしました。ご連絡先は %n 名様、「今日」をご覧ください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This invites %n member(s) at once</source>
        <translation>
            <numerusform>一度に %n 名様をお招きします</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}. Press once more to invite them all.</source>
        <translation>{asked}。もう一度押すと全員をお招きします。</translation>
    </message>
    <message>
        <source>{asked}, and {room}. Press once more to invite them all.</source>
        <translation>{asked}（{room}）。もう一度押すと全員をお招きします。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are free</source>
        <translation>
            <numerusform>空席は %n 席です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n row(s) written to {path}.</source>
        <translation>
            <numerusform>%n 行を {path} に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this file can read it all.</source>
        <translation>このファイルを持つ人は、すべてを読むことができます。</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>保存先を選ぶ…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>the %n on the list</source>
        <translation>
            <numerusform>一覧の%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>よく使うもの</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>見出しの言語</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} を書き出しています</translation>
    </message>
    <message>
        <source>Address book, vCard 4.0 (.vcf)</source>
        <translation>連絡先 vCard 4.0（.vcf）</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excelブック（.xlsx）</translation>
    </message>
    <message>
        <source>Table for other programs (.csv)</source>
        <translation>他のソフト用の表（.csv）</translation>
    </message>
    <message>
        <source>Tables in one packed folder (.zip)</source>
        <translation>表をまとめた圧縮フォルダー（.zip）</translation>
    </message>
    <message>
        <source>Address book, vCard 3.0 (.vcf)</source>
        <translation>連絡先 vCard 3.0（.vcf）</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>カレンダー（.ics）</translation>
    </message>
    <message>
        <source>One document for programs (.json)</source>
        <translation>プログラム用の一括データ（.json）</translation>
    </message>
    <message>
        <source>It can be brought back in unchanged; numbers keep their zeros, days are days.</source>
        <translation>そのまま取り込み直せます。番号の先頭のゼロも日付も保たれます。</translation>
    </message>
    <message>
        <source>It can be brought back in unchanged. Opened by a double click, Excel drops the zeros before card numbers; the workbook keeps them.</source>
        <translation>そのまま取り込み直せます。ダブルクリックで開くとExcelは会員番号の先頭のゼロを落とします。ブック形式なら残ります。</translation>
    </message>
    <message>
        <source>One table for each kind of record.</source>
        <translation>記録の種類ごとに一つの表です。</translation>
    </message>
    <message>
        <source>For a telephone: names, numbers, addresses, birthdays, pictures.</source>
        <translation>スマートフォン用：お名前、電話番号、住所、誕生日、写真。</translation>
    </message>
    <message>
        <source>Everything on file as it is, also what no sheet has room for.</source>
        <translation>表に収まらないものも含め、登録内容をすべてそのまま。</translation>
    </message>
    <message>
        <source>There is nothing personal in it.</source>
        <translation>個人情報は含まれません。</translation>
    </message>
    <message>
        <source>Whoever gets this file can read it all. Give it to nobody who does not need it for the shop, and mind who asked to be left alone: it is marked. That it was written goes on record.</source>
        <translation>このファイルを持つ人は、すべてを読むことができます。お店の仕事に必要な人にだけ渡し、「連絡不可」の印がある方にご注意ください。書き出したことは記録に残ります。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Of children under {age}, and of children whose age is not known, there is only the relation and the birthday: no name, no sizes, no notes.</source>
        <translation>{age}歳未満のお子さまと年齢の分からないお子さまは、続柄と誕生日だけを書き出します（お名前・サイズ・メモは含みません）。</translation>
    </message>
    <message>
        <source>For a telephone or computer: birthdays, wedding days and open contacts. Who asked to be left alone is not in it; of children no name. One that is kept up to date by itself is set up in Settings, under Export.</source>
        <translation>スマートフォンやパソコン用：誕生日、結婚記念日、これからの連絡。連絡不可の方は含まれず、お子様のお名前は載りません。自動で更新されるカレンダーファイルは「設定」の「書き出し」で用意できます。</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Nothing was handed out yet</source>
        <translation>まだ書き出しはありません</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>What was handed out</source>
        <translation>書き出しの記録</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The shop&apos;s data is yours: as Excel, CSV, address book, calendar, or all in one. Every export is listed here.</source>
        <translation>お店のデータはあなたのものです。Excel、CSV、連絡先、カレンダー、または一括で書き出せます。書き出しはすべてここに記録されます。</translation>
    </message>
    <message>
        <source>Nothing was handed out yet.</source>
        <translation>まだ書き出しはありません。</translation>
    </message>
    <message>
        <source>Calendar file that is kept up to date</source>
        <translation>自動で更新されるカレンダーファイル</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose the calendar file</source>
        <translation>カレンダーファイルを選ぶ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>更新をやめる</translation>
    </message>
    <message>
        <source>Stop keeping the calendar file up to date</source>
        <translation>カレンダーファイルの更新をやめる</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>With family names and birthdays</source>
        <translation>名字と誕生日を入れる</translation>
    </message>
    <message>
        <source>Telephones and computers can subscribe to this file; it is written again whenever the plan has changed and when a day begins. It says how many are to be in touch with and why, with the names also who, as in “Birthday · Ms Wang”: no telephone numbers, no notes, nothing of what anybody spends.</source>
        <translation>スマートフォンやパソコンで購読できるファイルです。予定が変わったときと一日の始まりに書き直されます。中身はその日にご連絡する人数と内容だけで、名字を入れても「お誕生日 · 王様」まで。電話番号、メモ、お買い上げに関わることは入りません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>FactBox</name>
    <message>
        <source>since {when}</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <source>She says · {about}</source>
        <translation>お話 · {about}</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Complaint</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>ご要望</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>お褒めの言葉</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>当店</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>本社</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>Ask how content she is</source>
        <translation>満足度を確認</translation>
    </message>
    <message>
        <source>Could not be solved</source>
        <translation>解決できず</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>1 – not at all content</source>
        <translation>1 – とても不満</translation>
    </message>
    <message>
        <source>2 – hardly content</source>
        <translation>2 – やや不満</translation>
    </message>
    <message>
        <source>3 – so-so</source>
        <translation>3 – ふつう</translation>
    </message>
    <message>
        <source>4 – content</source>
        <translation>4 – 満足</translation>
    </message>
    <message>
        <source>5 – very content</source>
        <translation>5 – とても満足</translation>
    </message>
    <message>
        <source>used from {day}, to her credit</source>
        <translation>{day} から採用（お名前を明記）</translation>
    </message>
    <message>
        <source>open, no day promised</source>
        <translation>未対応・期限なし</translation>
    </message>
    <message>
        <source>overdue: to settle by {day}</source>
        <translation>期限切れ：{day} までに対応</translation>
    </message>
    <message>
        <source>to settle by {day}</source>
        <translation>{day} までに対応</translation>
    </message>
    <message>
        <source>settled on {day}</source>
        <translation>{day} に対応済み</translation>
    </message>
    <message>
        <source>closed on {day}, it could not be solved</source>
        <translation>{day} に終了、解決できず</translation>
    </message>
    <message>
        <source>{kind} · {standing}</source>
        <translation>{kind} · {standing}</translation>
    </message>
</context>
<context>
    <name>FeedbackList</name>
    <message>
        <source>What members say of us</source>
        <translation>お客様の声</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Whatever its state</source>
        <translation>すべての状況</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>未対応すべて</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>お客様の言葉</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 件が対応待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on file.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>What is to be done first</source>
        <translation>急ぐものから</translation>
    </message>
    <message>
        <source>By the day it is due</source>
        <translation>期限の順</translation>
    </message>
    <message>
        <source>The latest first</source>
        <translation>新しい順</translation>
    </message>
</context>
<context>
    <name>Festivals</name>
    <message>
        <source>New Year</source>
        <translation>新年</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春節</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵節</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>国際女性デー</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>母の日</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午節</translation>
    </message>
    <message>
        <source>Qixi</source>
        <translation>旧暦の七夕</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋節</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国慶節</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>クリスマス</translation>
    </message>
    <message>
        <source>New Year in Japan</source>
        <translation>お正月</translation>
    </message>
    <message>
        <source>Doll Festival</source>
        <translation>ひな祭り</translation>
    </message>
    <message>
        <source>Tanabata</source>
        <translation>七夕</translation>
    </message>
    <message>
        <source>Respect for the Aged Day</source>
        <translation>敬老の日</translation>
    </message>
    <message>
        <source>Start of spring</source>
        <translation>立春</translation>
    </message>
    <message>
        <source>Start of summer</source>
        <translation>立夏</translation>
    </message>
    <message>
        <source>Start of autumn</source>
        <translation>立秋</translation>
    </message>
    <message>
        <source>Start of winter</source>
        <translation>立冬</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>ご連絡</translation>
    </message>
    <message>
        <source>festival</source>
        <translation>行事</translation>
    </message>
    <message>
        <source>import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>purchase line</source>
        <translation>お買上げ明細</translation>
    </message>
    <message>
        <source>member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>paper size</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>お好み</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>お買上げ</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>card template</source>
        <translation>カードの図柄</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ご住所</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>best hour to call</source>
        <translation>お電話の時間帯</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>連絡方法</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>wish to be left alone</source>
        <translation>ご連絡不要のご希望</translation>
    </message>
    <message>
        <source>habits of dress</source>
        <translation>お召し物の好み</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>お飲み物</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>number in another program</source>
        <translation>他のソフトでの番号</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>reading of the family name</source>
        <translation>姓のよみ</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>どなた用</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>reading of the given name</source>
        <translation>名のよみ</translation>
    </message>
    <message>
        <source>hobbies</source>
        <translation>ご趣味</translation>
    </message>
    <message>
        <source>item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>map of columns</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>お客様の声</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>ご招待</translation>
    </message>
    <message>
        <source>member since</source>
        <translation>ご入会日</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>lunar birthday</source>
        <translation>旧暦の誕生日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>in mourning since</source>
        <translation>喪中の始まり</translation>
    </message>
    <message>
        <source>name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>ご職業</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>駐車</translation>
    </message>
    <message>
        <source>way of paying</source>
        <translation>お支払方法</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>別の電話</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>came through</source>
        <translation>ご紹介者</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>role</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>number of the line</source>
        <translation>明細番号</translation>
    </message>
    <message>
        <source>season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ご来店のきっかけ</translation>
    </message>
    <message>
        <source>sold by</source>
        <translation>販売員</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>style</source>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>taboos</source>
        <translation>控えること</translation>
    </message>
    <message>
        <source>what to talk about</source>
        <translation>次の話題</translation>
    </message>
    <message>
        <source>ticket number</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>umbrella lent on</source>
        <translation>傘を貸した日</translation>
    </message>
    <message>
        <source>price of one piece</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>wedding day</source>
        <translation>ご結婚記念日</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>consent to e-mail</source>
        <translation>メール連絡の同意</translation>
    </message>
    <message>
        <source>consent to messages</source>
        <translation>メッセージの同意</translation>
    </message>
    <message>
        <source>consent to calls</source>
        <translation>電話連絡の同意</translation>
    </message>
    <message>
        <source>consent to post</source>
        <translation>郵送の同意</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>points or stored value</source>
        <translation>ポイントまたは残高</translation>
    </message>
    <message>
        <source>answer of the drill</source>
        <translation>「大切な二十名を覚える」の回答</translation>
    </message>
    <message>
        <source>card number of before</source>
        <translation>以前のカード番号</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>as of the day</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>stored value</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>stored value lapses on</source>
        <translation>残高の有効期限</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>lapses on</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>points lapse on</source>
        <translation>ポイントの有効期限</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>ギフト</translation>
    </message>
    <message>
        <source>top-up plan</source>
        <translation>チャージプラン</translation>
    </message>
    <message>
        <source>what it costs the shop</source>
        <translation>お店の原価</translation>
    </message>
    <message>
        <source>paid of her balance</source>
        <translation>残高でのお支払い</translation>
    </message>
    <message>
        <source>percent off</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>step in a card&apos;s life</source>
        <translation>カードの手続き</translation>
    </message>
    <message>
        <source>offer to win her back</source>
        <translation>呼び戻しのご提案</translation>
    </message>
    <message>
        <source>benefit that she took</source>
        <translation>ご利用の特典</translation>
    </message>
    <message>
        <source>change of her level</source>
        <translation>会員ランクの変更</translation>
    </message>
    <message>
        <source>weights and thresholds of the tiers</source>
        <translation>価値ランクの重みと境目</translation>
    </message>
    <message>
        <source>sum in 365 days</source>
        <translation>365日のご購入額</translation>
    </message>
    <message>
        <source>points in 365 days</source>
        <translation>365日のポイント</translation>
    </message>
    <message>
        <source>friends brought</source>
        <translation>ご紹介人数</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>relative&apos;s name</source>
        <translation>ご家族の名前</translation>
    </message>
    <message>
        <source>relative&apos;s birthday</source>
        <translation>ご家族の誕生日</translation>
    </message>
    <message>
        <source>relative&apos;s lunar birthday</source>
        <translation>ご家族の旧暦の誕生日</translation>
    </message>
    <message>
        <source>about the relative</source>
        <translation>ご家族について</translation>
    </message>
    <message>
        <source>relative&apos;s sizes</source>
        <translation>ご家族のサイズ</translation>
    </message>
    <message>
        <source>what she brings in a year</source>
        <translation>この方の年間の利益</translation>
    </message>
    <message>
        <source>what is said</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>what she said</source>
        <translation>お客様の言葉</translation>
    </message>
    <message>
        <source>who handles it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>対応内容</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>how content she is</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>出勤日</translation>
    </message>
    <message>
        <source>contacts a day</source>
        <translation>一日の連絡数</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>places</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>お返事</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>お返事の日</translation>
    </message>
    <message>
        <source>whom she brings along</source>
        <translation>お連れ様</translation>
    </message>
    <message>
        <source>came</source>
        <translation>ご来場</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>ご招待の日</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>colour of the shop</source>
        <translation>店の色</translation>
    </message>
</context>
<context>
    <name>FindOther</name>
    <message>
        <source>Which other card is hers?</source>
        <translation>この方のもう1枚のカードは？</translation>
    </message>
    <message>
        <source>Lay side by side</source>
        <translation>並べて比べる</translation>
    </message>
    <message>
        <source>Her other card</source>
        <translation>もう1枚のカード</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Pages of the file</source>
        <translation>ファイルのページ</translation>
    </message>
    <message>
        <source>Links between rows</source>
        <translation>行どうしの関連</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>変更記録</translation>
    </message>
    <message>
        <source>Purchases and contacts</source>
        <translation>お買上げとご連絡</translation>
    </message>
    <message>
        <source>Points and balances</source>
        <translation>ポイントと残高</translation>
    </message>
    <message>
        <source>points at a row of {table} that is not there</source>
        <translation>参照先の {table} の行がありません</translation>
    </message>
    <message>
        <source>{part}: {where}: {told}</source>
        <translation>{part}：{where}：{told}</translation>
    </message>
    <message>
        <source>{part}: {told}</source>
        <translation>{part}：{told}</translation>
    </message>
    <message>
        <source>the bytes are not those with which it was closed</source>
        <translation>閉じたときの内容と一致しません</translation>
    </message>
    <message>
        <source>speaks of a table that is not there</source>
        <translation>記された表がありません</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>a ticket without lines</source>
        <translation>明細のない伝票です</translation>
    </message>
    <message>
        <source>at odds with its ticket</source>
        <translation>伝票と食い違っています</translation>
    </message>
    <message>
        <source>closed by halves</source>
        <translation>完了の記録が片方しかありません</translation>
    </message>
    <message>
        <source>the guard of this name is missing</source>
        <translation>この名前の保護がありません</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>前の記帳とつながりません</translation>
    </message>
    <message>
        <source>leaves less than nothing, or changes nothing</source>
        <translation>残りが0を下回るか、増減がありません</translation>
    </message>
    <message>
        <source>what it draws on does not come to its sum</source>
        <translation>引き当てた合計が金額と合いません</translation>
    </message>
    <message>
        <source>more was drawn on it than it holds</source>
        <translation>この分より多く引き当てられています</translation>
    </message>
    <message>
        <source>what is left does not come to its balance</source>
        <translation>残りの合計が残高と合いません</translation>
    </message>
    <message>
        <source>draws on another account&apos;s entry, or on none</source>
        <translation>別の口座の分か、存在しない分から引き当てています</translation>
    </message>
    <message>
        <source>draws on points that had expired</source>
        <translation>失効したポイントから引き当てています</translation>
    </message>
    <message>
        <source>takes back another account&apos;s entry</source>
        <translation>別の口座の記帳を取り消しています</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Visits are expected by {visits}; still a customer by {alive}; tickets by {ticket}.</source>
        <translation>来店回数の見込み：{visits}。お客様であり続ける確率：{alive}。一回の購入額：{ticket}。</translation>
    </message>
    <message>
        <source>From {first} to {last}: {predicted:,.0f} visits predicted, {actual:,} came ({share:+.1%}).</source>
        <translation>{first} から {last} まで：来店の見込み {predicted:,.0f} 回、実際 {actual:,} 回（{share:+.1%}）。</translation>
    </message>
    <message>
        <source>{name}: {figures}; log-likelihood {likelihood:,.1f}.</source>
        <translation>{name}：{figures}、対数尤度 {likelihood:,.1f}。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>… and {count} more: --json tells them all.</source>
        <translation>……ほか {count} 人。--json ですべて表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), {repeaters} of whom came again.</source>
        <translation>
            <numerusform>お客様 %n 人、うち再来店 {repeaters} 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were left out or have no amount: {reasons}.</source>
        <translation>
            <numerusform>ファイルの %n 行は使わなかったか、金額がありません：{reasons}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected in the next {ahead:g} {unit}, who spends most first:</source>
        <translation>今後 {ahead:g} {unit}の見込み（購入額の多い順）：</translation>
    </message>
    <message>
        <source>x: visits after the first; t_x: {unit} from the first visit to the last; T: {unit} from the first visit to the end; P: probability of still being a customer; E: visits expected; S: spending expected.</source>
        <translation>x：初回以降の来店回数、t_x：初回から最終来店まで（単位：{unit}）、T：初回から期末まで（単位：{unit}）、P：お客様であり続ける確率、E：見込み来店回数、S：見込み購入額。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close this first: then F9 hides what the customer is not to see.</source>
        <translation>先にこの画面を閉じてください。そのあと F9 で、お客様にお見せしない内容を隠せます。</translation>
    </message>
    <message>
        <source>This is written in discreet mode. Close it first: then F9 ends the mode.</source>
        <translation>接客モードで入力中です。先に閉じてから、F9 で接客モードを終えてください。</translation>
    </message>
    <message>
        <source>What you were writing is kept: open it again to go on.</source>
        <translation>入力中の内容は残してあります。もう一度開くと続きから入力できます。</translation>
    </message>
</context>
<context>
    <name>Fractions</name>
    <message>
        <source>a tenth</source>
        <translation>一割</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>二割</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>四分の一</translation>
    </message>
    <message>
        <source>three tenths</source>
        <translation>三割</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>三分の一</translation>
    </message>
    <message>
        <source>two fifths</source>
        <translation>四割</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半分</translation>
    </message>
    <message>
        <source>three fifths</source>
        <translation>六割</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>三分の二</translation>
    </message>
    <message>
        <source>seven tenths</source>
        <translation>七割</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>四分の三</translation>
    </message>
    <message>
        <source>four fifths</source>
        <translation>八割</translation>
    </message>
    <message>
        <source>nine tenths</source>
        <translation>九割</translation>
    </message>
    <message>
        <source>about {fraction}</source>
        <translation>およそ{fraction}</translation>
    </message>
</context>
<context>
    <name>FriendsSheet</name>
    <message>
        <source>Friends of hers</source>
        <translation>ご紹介のつながり</translation>
    </message>
    <message>
        <source>She came through</source>
        <translation>紹介してくださった方</translation>
    </message>
    <message>
        <source>She brought</source>
        <translation>紹介された方</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか {count} 名</translation>
    </message>
    <message>
        <source>has not bought yet</source>
        <translation>まだお買い上げなし</translation>
    </message>
    <message>
        <source>first bought {day}</source>
        <translation>初回 {day}</translation>
    </message>
    <message>
        <source>brought {count}</source>
        <translation>さらに {count} 名ご紹介</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>tops</source>
        <translation>トップス</translation>
    </message>
    <message>
        <source>dresses</source>
        <translation>ワンピース</translation>
    </message>
    <message>
        <source>skirts</source>
        <translation>スカート</translation>
    </message>
    <message>
        <source>trousers</source>
        <translation>パンツ</translation>
    </message>
    <message>
        <source>suits</source>
        <translation>スーツ</translation>
    </message>
    <message>
        <source>jumpsuits</source>
        <translation>オールインワン</translation>
    </message>
    <message>
        <source>underwear</source>
        <translation>下着</translation>
    </message>
    <message>
        <source>shoes</source>
        <translation>靴</translation>
    </message>
    <message>
        <source>children&apos;s wear</source>
        <translation>子供服</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>バッグ</translation>
    </message>
    <message>
        <source>accessories</source>
        <translation>小物</translation>
    </message>
    <message>
        <source>coats</source>
        <translation>コート</translation>
    </message>
</context>
<context>
    <name>GreetingDesigns</name>
    <message>
        <source>Designs</source>
        <translation>図柄</translation>
    </message>
    <message>
        <source>Hagaki, 100 × 148 mm</source>
        <translation>はがき 100×148 mm</translation>
    </message>
    <message>
        <source>Chinese postcard, 165 × 102 mm</source>
        <translation>中国はがき 165×102 mm</translation>
    </message>
    <message>
        <source>A6 card, 105 × 148 mm</source>
        <translation>A6カード 105×148 mm</translation>
    </message>
    <message>
        <source>A5 folded to A6</source>
        <translation>A5二つ折り（A6）</translation>
    </message>
    <message>
        <source>A4 sheet, four cards to cut</source>
        <translation>A4に4枚（裁断）</translation>
    </message>
    <message>
        <source>Designs for this occasion</source>
        <translation>この機会に合う図柄</translation>
    </message>
    <message>
        <source>Other designs</source>
        <translation>その他の図柄</translation>
    </message>
</context>
<context>
    <name>GreetingOccasion</name>
    <message>
        <source>Occasion</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>{occasion} · {day}</source>
        <translation>{occasion} · {day}</translation>
    </message>
</context>
<context>
    <name>GreetingPaper</name>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
</context>
<context>
    <name>GreetingPeople</name>
    <message>
        <source>{day} · posted</source>
        <translation>{day}・投函済み</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>投函済み</translation>
    </message>
    <message>
        <source>Who gets a card</source>
        <translation>お送りする方</translation>
    </message>
</context>
<context>
    <name>GreetingPhoto</name>
    <message>
        <source>As the others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>This card…</source>
        <translation>このカードだけ…</translation>
    </message>
    <message>
        <source>Choose a photo for this card alone</source>
        <translation>このカードだけの写真を選びます</translation>
    </message>
    <message>
        <source>One photo for all…</source>
        <translation>全員に同じ写真…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>Each one&apos;s own photo</source>
        <translation>各自の写真</translation>
    </message>
</context>
<context>
    <name>GreetingRows</name>
    <message numerus="yes">
        <source>%n without a card</source>
        <translation>
            <numerusform>送らない方 %n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GreetingSetting</name>
    <message>
        <source>How Chinese words stand</source>
        <translation>中国語の組み方</translation>
    </message>
    <message>
        <source>Chinese cards in rows, or in columns from the right</source>
        <translation>中国語のカードを横書きにするか、右からの縦書きにするか</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>横書き</translation>
    </message>
    <message>
        <source>In columns</source>
        <translation>縦書き</translation>
    </message>
</context>
<context>
    <name>GreetingWho</name>
    <message>
        <source>Type a name at the left: her card appears here.</source>
        <translation>左にお名前を入力すると、ここにカードが表示されます。</translation>
    </message>
    <message>
        <source>Nobody has a birthday in these days.
Choose a longer period, or pick members by hand.</source>
        <translation>この期間にお誕生日の会員はいません。
期間を長くするか、会員を選んでください。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Tick everybody</source>
        <translation>全員を選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全員の選択を解除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>新しい名簿にする</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n名を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to: {occasion}</source>
        <translation>次へ：{occasion}</translation>
    </message>
    <message>
        <source>None of them gets a card.
Why not is said at the left.</source>
        <translation>お送りする方はいません。
理由は左に出ています。</translation>
    </message>
    <message>
        <source>Nobody gets a card in these days: {occasion}.
Choose a longer period, or pick members by hand.</source>
        <translation>この期間にお送りする方はいません：{occasion}。
期間を長くするか、会員を選んでください。</translation>
    </message>
    <message>
        <source>Who gets no card, and why: below the cards</source>
        <translation>カードのない方とその理由（名簿の下にあります）</translation>
    </message>
</context>
<context>
    <name>GreetingWhom</name>
    <message>
        <source>Period, list or by hand</source>
        <translation>期間・リスト・選択</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>リスト：{name}</translation>
    </message>
    <message>
        <source>Members picked by hand</source>
        <translation>会員を選ぶ</translation>
    </message>
    <message>
        <source>Everybody, for {day}</source>
        <translation>みなさま（{day}）</translation>
    </message>
    <message>
        <source>Whoever mourns now</source>
        <translation>ただいま喪中の方</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>この 7 日間</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>この 30 日間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>これから 30 日間</translation>
    </message>
    <message>
        <source>In the next two months</source>
        <translation>これから 2 か月</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>これから 7 日間</translation>
    </message>
</context>
<context>
    <name>GreetingWords</name>
    <message>
        <source>To</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>お祝いの言葉</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Form of address: 女士, 様, Ms …</source>
        <translation>敬称：様、女士、Ms…</translation>
    </message>
    <message>
        <source>Each line is a paragraph</source>
        <translation>一行が一段落になります</translation>
    </message>
    <message>
        <source>left free for a hand</source>
        <translation>空欄（手書き用）</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>別の文面</translation>
    </message>
    <message>
        <source>Take the next of the shop&apos;s own wishes</source>
        <translation>用意された次の文面に替える</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Forget what was written over</source>
        <translation>書き換えた内容を取り消す</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>全員に使う</translation>
    </message>
    <message>
        <source>Use this title and wish for everybody who is greeted in this language</source>
        <translation>同じ言語のカードすべてに、この題と言葉を使う</translation>
    </message>
    <message>
        <source>Good wishes do not sell: {words}</source>
        <translation>ご挨拶に商いの言葉は入れません：{words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>GuestTable</name>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待日</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>お返事</translation>
    </message>
    <message>
        <source>With her</source>
        <translation>お連れ様</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>{answer} · asked to be left alone</source>
        <translation>{answer} · ご連絡はご不要</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over; she has left</source>
        <translation>引き継いで退職とする</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>{name} hands over her members</source>
        <translation>{name} の担当会員を引き継ぐ</translation>
    </message>
    <message>
        <source>evenly to everybody</source>
        <translation>全員に均等に</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだ決めない</translation>
    </message>
    <message>
        <source>All to</source>
        <translation>全員の引き継ぎ先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最終来店</translation>
    </message>
    <message>
        <source>Open contacts</source>
        <translation>未完了の連絡</translation>
    </message>
    <message>
        <source>New advisor</source>
        <translation>新しい担当</translation>
    </message>
    <message>
        <source>Her members</source>
        <translation>担当会員</translation>
    </message>
    <message>
        <source>The marked one to</source>
        <translation>選択中の方の引き継ぎ先</translation>
    </message>
    <message>
        <source>Phone numbers in full on the sheet</source>
        <translation>引き継ぎ書に電話番号をすべて載せる</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>引き継ぎ書 PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have another advisor now.</source>
        <translation>
            <numerusform>会員 %n 名の担当が変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name} は退職しました。</translation>
    </message>
    <message>
        <source>She looks after nobody.</source>
        <translation>担当している会員はいません。</translation>
    </message>
    <message>
        <source>Nobody else works here who could take over.</source>
        <translation>引き継げるスタッフがほかにいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of hers</source>
        <translation>
            <numerusform>担当会員 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contact(s), which go along</source>
        <translation>
            <numerusform>未完了の連絡 %n 件も一緒に引き継ぎます</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover {name}</source>
        <translation>引き継ぎ書 {name}</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>引き継ぎ書を作成中</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました：{path}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Card number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>電話番号2</translation>
    </message>
    <message>
        <source>WeChat ID</source>
        <translation>WeChat ID</translation>
    </message>
    <message>
        <source>LINE ID</source>
        <translation>LINE ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>結婚記念日</translation>
    </message>
    <message>
        <source>Member level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Member status</source>
        <translation>会員状態</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>連絡不可</translation>
    </message>
    <message>
        <source>Consent: phone</source>
        <translation>電話連絡の同意</translation>
    </message>
    <message>
        <source>Consent: messages</source>
        <translation>メッセージの同意</translation>
    </message>
    <message>
        <source>Consent: e-mail</source>
        <translation>メール連絡の同意</translation>
    </message>
    <message>
        <source>Consent: post</source>
        <translation>郵送の同意</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>連絡言語</translation>
    </message>
    <message>
        <source>Member source</source>
        <translation>来店経路</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>趣味</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>お飲み物</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Habits of dress</source>
        <translation>着こなしの好み</translation>
    </message>
    <message>
        <source>Best hour to call</source>
        <translation>連絡しやすい時間</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>次の話題</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>控えること</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>駐車</translation>
    </message>
    <message>
        <source>Umbrella lent on</source>
        <translation>傘の貸出日</translation>
    </message>
    <message>
        <source>In mourning since</source>
        <translation>喪中の開始</translation>
    </message>
    <message>
        <source>Member tags</source>
        <translation>会員タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部番号</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a piece</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>of a piece</comment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>伝票割引</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>どなた用</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>販売員</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>明細番号</translation>
    </message>
    <message>
        <source>Member&apos;s card</source>
        <translation>対象会員番号</translation>
    </message>
    <message>
        <source>Member&apos;s name</source>
        <translation>対象会員</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Day of the occasion</source>
        <translation>用件の日</translation>
    </message>
    <message>
        <source>To be done on</source>
        <translation>連絡予定日</translation>
    </message>
    <message>
        <source>At the earliest</source>
        <translation>最早日</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最遅日</translation>
    </message>
    <message>
        <source>By what way</source>
        <translation>連絡手段</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>受け持ち</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>お話の内容</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>次回連絡</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完了者</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>プリペイド残高</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Relative&apos;s name</source>
        <translation>ご家族のお名前</translation>
    </message>
    <message>
        <source>Relative&apos;s birthday</source>
        <translation>ご家族の誕生日</translation>
    </message>
    <message>
        <source>Relative&apos;s sizes</source>
        <translation>ご家族のサイズ</translation>
    </message>
    <message>
        <source>About the relative</source>
        <translation>ご家族について</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入履歴</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡履歴</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品台帳</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全データ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>ご紹介者</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>heard from us on {first} and {second}</source>
        <translation>{first}と{second}にご連絡済み</translation>
    </message>
    <message>
        <source>heard from us today</source>
        <translation>本日ご連絡済み</translation>
    </message>
    <message>
        <source>heard from us on {day}</source>
        <translation>{day}にご連絡済み</translation>
    </message>
    <message>
        <source>{heard}, twice in seven days: rather from {day} on</source>
        <translation>{heard}（7日間に2回）。次は{day}以降がよいでしょう</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
</context>
<context>
    <name>HeldCards</name>
    <message>
        <source>has no card number</source>
        <translation>カード番号がありません</translation>
    </message>
    <message>
        <source>no card is printed at this status: {status}</source>
        <translation>この状態ではカードを印刷しません：{status}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Vitrine, the membership manager of a clothing boutique. Without a command: its window.</source>
        <translation>Vitrine：洋品店のための会員管理ソフトです。コマンドなしで起動すると、ウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>The shop&apos;s file.</source>
        <translation>お店のデータファイル。</translation>
    </message>
    <message>
        <source>The day to work on, YYYY-MM-DD.</source>
        <translation>この日を「今日」とします（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>The language of texts.</source>
        <translation>表示の言語。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>JSON 文書を一つ出力します。</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>この説明を表示して終了します。</translation>
    </message>
    <message>
        <source>List the members whom the goods in FILE fit, and nobody else. Nothing is kept of it.</source>
        <translation>FILE の入荷品が合う会員だけを一覧にします。何も保存しません。</translation>
    </message>
    <message>
        <source>The encoding of a text file, where it is guessed wrong.</source>
        <translation>テキストファイルの文字コード（自動判定が違うとき）。</translation>
    </message>
    <message>
        <source>Who writes; without it her advisor.</source>
        <translation>書く人。省略すると担当者。</translation>
    </message>
    <message>
        <source>Make a verified copy of the shop. In its own folder older copies are thinned out.</source>
        <translation>お店のデータを検証済みのバックアップとして残します。既定のフォルダーでは古いものから間引きます。</translation>
    </message>
    <message>
        <source>The folder for the copy.</source>
        <translation>バックアップを置くフォルダー。</translation>
    </message>
    <message>
        <source>How many of the newest backups stay there.</source>
        <translation>そこに残す最新のバックアップの数。</translation>
    </message>
    <message>
        <source>Show the balance of MEMBER (card, id or name) with every entry, after what was asked for is done.</source>
        <translation>指示された処理をしてから、MEMBER（カード番号・番号・お名前）の残高と明細をすべて表示します。</translation>
    </message>
    <message>
        <source>Amounts are in whole currency units, as they are written: 3000 is 3,000.00.</source>
        <translation>金額はふだん書くとおりの通貨単位です：3000 は 3,000.00 です。</translation>
    </message>
    <message>
        <source>Pay so much in: 3000, 3,000.50.</source>
        <translation>この額をチャージします：3000、3,000.50。</translation>
    </message>
    <message>
        <source>Pay so much of it.</source>
        <translation>残高からこの額を支払います。</translation>
    </message>
    <message>
        <source>Pay so much out (--reason).</source>
        <translation>この額を返金します（--reason が必要）。</translation>
    </message>
    <message>
        <source>Put it right by so much, up or down (--reason).</source>
        <translation>残高をこの額だけ増減して訂正します（--reason が必要）。</translation>
    </message>
    <message>
        <source>Why, or for what.</source>
        <translation>理由、または用途。</translation>
    </message>
    <message>
        <source>Carry out operations from standard input: {&quot;request_id&quot;: …, &quot;op&quot;: …, …} a line.</source>
        <translation>標準入力から読んだ操作を行います。一行に一つ：{&quot;request_id&quot;: …, &quot;op&quot;: …, …}。</translation>
    </message>
    <message>
        <source>{&quot;ack&quot;: request_id, …} is printed after the change is on the disk; {&quot;refused&quot;: request_id, &quot;code&quot;, &quot;message&quot;} when nothing was changed. A request sent again is answered again.</source>
        <translation>変更がディスクに書かれてから {&quot;ack&quot;: request_id, …} を出力します。何も変更しなかったときは {&quot;refused&quot;: request_id, &quot;code&quot;, &quot;message&quot;} です。同じ要求が再び届いたら、もう一度答えます。</translation>
    </message>
    <message>
        <source>Measure the program beside its floors, in turn in the same run.</source>
        <translation>プログラムの速さを、同じ実行の中で下限の計測と交互に測ります。</translation>
    </message>
    <message>
        <source>A ratio is the median of pairs. Times of work are those of the processor; times of the start and of what is seen on screen are those of the clock, and want a quiet machine; of a card the processor&apos;s part is told beside it. The card of a regular is opened many times, and counts by the processor.</source>
        <translation>比は、対にした計測の中央値です。処理の時間はプロセッサーの時間、起動と画面の表示は時計の時間で、ほかの作業がない状態で測ってください。カルテを開く時間にはプロセッサーの分も並べます。常連のカルテは何度も開き、プロセッサーの時間で数えます。</translation>
    </message>
    <message>
        <source>So many members.</source>
        <translation>会員の人数。</translation>
    </message>
    <message>
        <source>Show the life of the card of MEMBER (card, id or name), after the step that was asked for.</source>
        <translation>指示された手続きをしてから、MEMBER（カード番号・番号・お名前）のカードの履歴を表示します。</translation>
    </message>
    <message>
        <source>The step to take today.</source>
        <translation>今日行う手続き。</translation>
    </message>
    <message>
        <source>Why; of a replaced card lost or damaged, at once: birthday …</source>
        <translation>理由。再発行は lost または damaged、即時発行は birthday など。</translation>
    </message>
    <message>
        <source>The deadline of a warning, the last day of a suspension.</source>
        <translation>警告の期限、または利用停止の最終日。</translation>
    </message>
    <message>
        <source>The number of the new card; else the next free one.</source>
        <translation>新しいカードの番号。省略すると次の空き番号。</translation>
    </message>
    <message>
        <source>She is 18 or over, as staff have seen.</source>
        <translation>18歳以上であることを店員が確認済み。</translation>
    </message>
    <message>
        <source>Who takes the step.</source>
        <translation>手続きをする人。</translation>
    </message>
    <message>
        <source>The PDF to write of the last step.</source>
        <translation>直近の手続きの控えを書き出す PDF。</translation>
    </message>
    <message>
        <source>Card, id or name; may be given several times.</source>
        <translation>カード番号・番号・お名前。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Last day of the period; without it a month later, or the feast.</source>
        <translation>期間の末日。省略時は一か月後、または節目の日。</translation>
    </message>
    <message>
        <source>The members of this list; as with --member, each her next card.</source>
        <translation>このリストの会員。--member と同じく、それぞれ次の一枚を印刷します。</translation>
    </message>
    <message>
        <source>hagaki, postcard-cn, a6, a5-folded, a4-sheet.</source>
        <translation>用紙：hagaki、postcard-cn、a6、a5-folded、a4-sheet。</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>書き出す PDF。</translation>
    </message>
    <message>
        <source>Check the file, its keys, the record of changes, points and balances. Nothing is changed.</source>
        <translation>ファイル、つながり、変更の記録、ポイントと残高を点検します。何も変更しません。</translation>
    </message>
    <message>
        <source>Close the contact ID with what came of it.</source>
        <translation>番号 ID のご連絡を、結果を記して完了します。</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>ご連絡の結果。</translation>
    </message>
    <message>
        <source>The day of the next step, YYYY-MM-DD.</source>
        <translation>次の予定日（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Who was in touch with her.</source>
        <translation>ご連絡した人。</translation>
    </message>
    <message>
        <source>Build the sample shop and show it.</source>
        <translation>見本のお店を作って開きます。</translation>
    </message>
    <message>
        <source>The same seed, the same shop.</source>
        <translation>同じ種からは同じお店ができます。</translation>
    </message>
    <message>
        <source>Write pictures and papers into this folder instead.</source>
        <translation>開く代わりに、画像と書類をこのフォルダーへ書き出します。</translation>
    </message>
    <message>
        <source>List cards that may be one person&apos;s, the surest first.</source>
        <translation>同じ方のものと思われるカードを、確かな順に一覧にします。</translation>
    </message>
    <message>
        <source>List the contacts that fall due in a period. What the rules ask for is planned first.</source>
        <translation>期間内に予定されたご連絡を一覧にします。先に、規則に沿って予定を立てます。</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD; without it what was left over as well.</source>
        <translation>初日（YYYY-MM-DD）。省略すると、残っている分も含みます。</translation>
    </message>
    <message>
        <source>Last day; without it today.</source>
        <translation>最終日。省略すると今日。</translation>
    </message>
    <message>
        <source>Only those of this member of staff.</source>
        <translation>この担当者の分だけ。</translation>
    </message>
    <message>
        <source>Write the shop&apos;s data to a file: CSV, XLSX, vCard, iCalendar or JSON by its ending.</source>
        <translation>お店のデータをファイルに書き出します。拡張子により CSV、XLSX、vCard、iCalendar、JSON になります。</translation>
    </message>
    <message>
        <source>Members, families, purchases, points, balances and the catalogue come back in unchanged by `vitrine import`, from CSV or from XLSX, and in another shop of the same settings everybody is of the same tier. What stays behind: settings, levels and benefits, which ticket earned which points (they come in as brought along), for which relative a line was, and earlier cards. Of children no more than relation and day leaves the shop. Contacts do not come back, nor does a JSON document or a zip: they are there to be read, or for another program; a backup brings everything back. `all` is one workbook with a sheet for each, one JSON document, a zip of CSV files, or a calendar of birthdays and contacts. Headings are in the shop&apos;s language, or that of --lang. In a CSV that is opened by a double click, Excel drops the zeros before a card number; the XLSX keeps them.</source>
        <translation>会員、ご家族、購入、ポイント、残高、商品台帳は、CSV または XLSX から `vitrine import` でそのまま取り込み直せます。同じ設定の別のお店でも、どなたも同じ価値ランクになります。残らないもの：設定、ランクと特典、どの伝票でどのポイントが付いたか（持ち込みのポイントとして入ります）、どのご家族のための明細か、以前のカード番号。お子様については続柄と日付だけを書き出します。ご連絡の記録、JSON 文書、zip は取り込み直せません。閲覧用、または他のプログラム用です。すべてを戻すにはバックアップをお使いください。`all` は、種類ごとのシートを持つブック、一つの JSON 文書、CSV をまとめた zip、または誕生日とご連絡のカレンダーです。見出しはお店の言語、または --lang の言語です。CSV をダブルクリックで開くと、Excel はカード番号の先頭のゼロを消します。XLSX なら残ります。</translation>
    </message>
    <message>
        <source>The file that is written.</source>
        <translation>書き出すファイル。</translation>
    </message>
    <message>
        <source>Version of an address book.</source>
        <translation>アドレス帳（vCard）の版。</translation>
    </message>
    <message>
        <source>Only her, by card, id or name; repeatable.</source>
        <translation>この会員だけ（カード番号・番号・お名前）。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Only the members of this list.</source>
        <translation>このリストの会員だけ。</translation>
    </message>
    <message>
        <source>Columns of members.</source>
        <translation>会員の列。</translation>
    </message>
    <message>
        <source>Find members by name, any reading, initials, kana, telephone or card.</source>
        <translation>お名前、よみ、頭文字、かな、電話番号、カード番号で会員を探します。</translation>
    </message>
    <message>
        <source>So many at most.</source>
        <translation>表示する最大の人数。</translation>
    </message>
    <message>
        <source>Fit BG/NBD, MBG/NBD and Gamma-Gamma to the purchases in FILE. The shop&apos;s own file is not touched.</source>
        <translation>FILE の購入に BG/NBD、MBG/NBD、Gamma-Gamma を当てはめます。お店のデータには触れません。</translation>
    </message>
    <message>
        <source>Customer, date and amount by heading or number (1,3,5); customer, x, t_x, T and mean of sums.</source>
        <translation>顧客・日付・金額の列を、見出しか番号（1,3,5）で指定します。集計済みの表では顧客、x、t_x、T、平均額。</translation>
    </message>
    <message>
        <source>Fit on what is up to this day, hold the rest.</source>
        <translation>この日までのデータで当てはめ、残りは検証に使います。</translation>
    </message>
    <message>
        <source>The unit of time.</source>
        <translation>時間の単位。</translation>
    </message>
    <message>
        <source>Units ahead for which visits are expected; without it what is held, else a year.</source>
        <translation>来店を見込む今後の期間（時間の単位で）。省略すると残した期間、なければ一年。</translation>
    </message>
    <message>
        <source>Which comes first where it is not clear.</source>
        <translation>日付があいまいなとき、日（DMY）と月（MDY）のどちらが先か。</translation>
    </message>
    <message>
        <source>Bring members and purchases in from CSV, XLSX, XLS or vCard: all of the FILE, or nothing.</source>
        <translation>CSV、XLSX、XLS、vCard から会員と購入を取り込みます。FILE のすべてを取り込むか、まったく取り込まないかです。</translation>
    </message>
    <message>
        <source>Columns are recognised by their headers in Chinese, Japanese and English, or named by a map:</source>
        <translation>列は中国語・日本語・英語の見出しで見分けます。対応表で指定することもできます：</translation>
    </message>
    <message>
        <source>    decimal = &quot;,&quot;            # what stands before the cents
    dates = &quot;DMY&quot;            # the order of 5/2/2023
    [columns]                # header = field; &quot;&quot; leaves it out
    &quot;Item Purchased&quot; = &quot;item&quot;
    [constants]              # the same in every row
    day = &quot;2024-01-31&quot;
    name = &quot;Customer {card}&quot;</source>
        <translation>    decimal = &quot;,&quot;            # 小数点の記号
    dates = &quot;DMY&quot;            # 5/2/2023 の順序
    [columns]                # 見出し = 項目。&quot;&quot; なら取り込まない
    &quot;Item Purchased&quot; = &quot;item&quot;
    [constants]              # どの行でも同じ値
    day = &quot;2024-01-31&quot;
    name = &quot;Customer {card}&quot;</translation>
    </message>
    <message>
        <source>Fields of purchases: card or phone or name, day, time, ticket, row_id, item, sku, category, styles, size, colour, season, quantity, price (of the whole line), unit_price, list_price, payment, staff, for_whom, discount (of the whole ticket). Of returns: ticket, returned.</source>
        <translation>購入の項目：card・phone・name のいずれか、day、time、ticket、row_id、item、sku、category、styles、size、colour、season、quantity、price（明細全体の額）、unit_price、list_price、payment、staff、for_whom、discount（伝票全体の値引き）。返品の項目：ticket、returned。</translation>
    </message>
    <message>
        <source>Of points and stored value (beside a member, or a table of their own by card, phone or name): points, balance, as_of, expires_on, points_expires, balance_expires.</source>
        <translation>ポイントと残高の項目（会員と同じ行、または card・phone・name による別の表）：points、balance、as_of、expires_on、points_expires、balance_expires。</translation>
    </message>
    <message>
        <source>Of the family: relation, relative (the name), relative_birthday, relative_lunar_birthday, relative_sizes, relative_notes, beside the member&apos;s card, phone or name; where --as relatives says what the rows are, name, birthday, size and notes beside a card or phone are the relative&apos;s.</source>
        <translation>ご家族の項目：relation、relative（お名前）、relative_birthday、relative_lunar_birthday、relative_sizes、relative_notes。会員の card・phone・name と同じ行に書きます。--as relatives を指定すると、card または phone と並ぶ name、birthday、size、notes はご家族のものになります。</translation>
    </message>
    <message>
        <source>Of the catalogue: item, sku, barcode, category, styles, colour, size, season, list_price or price.</source>
        <translation>商品台帳の項目：item、sku、barcode、category、styles、colour、size、season、list_price または price。</translation>
    </message>
    <message>
        <source>What the rows are.</source>
        <translation>行の内容。</translation>
    </message>
    <message>
        <source>Which column is which: a TOML file, or the name of a map that was saved.</source>
        <translation>列の対応：TOML ファイル、または保存した対応表の名前。</translation>
    </message>
    <message>
        <source>Only this sheet of a workbook.</source>
        <translation>ブックのこのシートだけ。</translation>
    </message>
    <message>
        <source>The row with the headings, where it is guessed wrong.</source>
        <translation>見出しの行（自動判定が違うとき）。</translation>
    </message>
    <message>
        <source>Say what would happen, and change nothing.</source>
        <translation>結果を試すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Take the good rows, write the others here.</source>
        <translation>問題のない行を取り込み、残りをここへ書き出します。</translation>
    </message>
    <message>
        <source>Take a whole import back.</source>
        <translation>一回の取り込みをすべて取り消します。</translation>
    </message>
    <message>
        <source>Make an empty shop; a file that is there already is left as it is.</source>
        <translation>空のお店を作ります。すでにあるファイルはそのままです。</translation>
    </message>
    <message>
        <source>The shop&apos;s name.</source>
        <translation>お店の名前。</translation>
    </message>
    <message>
        <source>Show the figures behind the charts.</source>
        <translation>グラフのもとになる数字を表示します。</translation>
    </message>
    <message>
        <source>Who has no card and is worth offering one, and why.</source>
        <translation>カードをお持ちでなく、お勧めしたい方とその理由。</translation>
    </message>
    <message>
        <source>Write the table as CSV or XLSX too.</source>
        <translation>表を CSV または XLSX にも書き出します。</translation>
    </message>
    <message>
        <source>Of those who began in a quarter, who bought again in each one after it.</source>
        <translation>ある四半期に始まった方のうち、その後の各四半期に再び購入した方。</translation>
    </message>
    <message>
        <source>Contacts by occasion, and after how many she came back.</source>
        <translation>きっかけ別のご連絡と、その後に再来店された件数。</translation>
    </message>
    <message>
        <source>Who the contacts went to, beside 60 : 30 : 10.</source>
        <translation>ご連絡の配分と、60 : 30 : 10 との比較。</translation>
    </message>
    <message>
        <source>How lately and how often members came, and what they brought.</source>
        <translation>会員の最近の来店、来店の頻度、お買い上げ額。</translation>
    </message>
    <message>
        <source>Show the moves between tiers from one day to another.</source>
        <translation>二つの日の間の価値ランクの移動を表示します。</translation>
    </message>
    <message>
        <source>The day before; without it the end of last month.</source>
        <translation>前の日。省略すると先月の末日。</translation>
    </message>
    <message>
        <source>The day after; without it today.</source>
        <translation>後の日。省略すると今日。</translation>
    </message>
    <message>
        <source>Who went up and who went down in the pyramid, month by month.</source>
        <translation>ピラミッドで上がった方と下がった方（月ごと）。</translation>
    </message>
    <message>
        <source>How few members bring how much of the sales.</source>
        <translation>何割の会員が売上のどれだけを占めるか。</translation>
    </message>
    <message>
        <source>What sizes, colours and prices the best members buy.</source>
        <translation>優良会員が購入するサイズ・色・価格。</translation>
    </message>
    <message>
        <source>Tiers and levels, what they bring, and who moved month by month.</source>
        <translation>価値ランクと会員ランク、それぞれの売上と月ごとの移動。</translation>
    </message>
    <message>
        <source>List platinum and gold members who are slipping, most at risk first, with the list&apos;s own hit rate.</source>
        <translation>離れつつあるプラチナ・ゴールド会員を、危険の高い順に、リストの的中率とともに一覧にします。</translation>
    </message>
    <message>
        <source>How the newcomers of a year came, beside a good shop&apos;s 60 % through friends.</source>
        <translation>一年の新規の方がどう来られたか（良いお店では 60 % がご紹介）。</translation>
    </message>
    <message>
        <source>Tickets, contacts done and in time, and who came back, by member of staff.</source>
        <translation>担当者別の伝票、期限内に済んだご連絡、再来店。</translation>
    </message>
    <message>
        <source>Count members by value tier, layer and card level, as of the day.</source>
        <translation>その日の価値ランク・定着度・会員ランク別の人数を数えます。</translation>
    </message>
    <message>
        <source>Show the fitted models and the members who will bring most in the coming year.</source>
        <translation>当てはめたモデルと、今後一年で最も貢献が見込まれる会員を表示します。</translation>
    </message>
    <message>
        <source>Print the members of the list NAME, or the names of all lists.</source>
        <translation>リスト NAME の会員を表示します。省略すると全リストの名前を表示します。</translation>
    </message>
    <message>
        <source>Show the card of the member with this card number, id or name, or whom `find` alone finds.</source>
        <translation>このカード番号・番号・お名前の会員、または `find` で一人だけ見つかる会員のカルテを表示します。</translation>
    </message>
    <message>
        <source>Only this year of the timeline.</source>
        <translation>履歴はこの年だけ。</translation>
    </message>
    <message>
        <source>Make one card of KEPT and GONE (card, id or name); the number of GONE still finds her.</source>
        <translation>KEPT と GONE（カード番号・番号・お名前）を一枚にまとめます。GONE の番号でも引き続き見つかります。</translation>
    </message>
    <message>
        <source>FIELD=kept, gone or both; may be given several times.</source>
        <translation>項目=kept・gone・both。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Show what the shop owes on a day: points, what they take off, and money that was paid in.</source>
        <translation>ある日にお店が会員に負っている額を表示します：ポイント、その値引き額、お預かり金。</translation>
    </message>
    <message>
        <source>On the evening of this day; without it today.</source>
        <translation>この日の終わりの時点。省略すると今日。</translation>
    </message>
    <message>
        <source>At the end of this year.</source>
        <translation>この年の末の時点。</translation>
    </message>
    <message>
        <source>Part the two cards of MERGE again, whatever has happened since.</source>
        <translation>統合 MERGE の2枚を、その後に何があっても、もう一度分けます。</translation>
    </message>
    <message>
        <source>Show the points of MEMBER (card, id or name) with every entry, after what was asked for is done.</source>
        <translation>指示された処理をしてから、MEMBER（カード番号・番号・お名前）のポイントと明細をすべて表示します。</translation>
    </message>
    <message>
        <source>Give her so many points.</source>
        <translation>このポイントを付けます。</translation>
    </message>
    <message>
        <source>Spend so many.</source>
        <translation>このポイントを使います。</translation>
    </message>
    <message>
        <source>Put them right by so many, up or down (--reason).</source>
        <translation>ポイントをこの数だけ増減して訂正します（--reason が必要）。</translation>
    </message>
    <message>
        <source>Record a ticket of MEMBER (card, id or name).</source>
        <translation>MEMBER（カード番号・番号・お名前）の伝票を記録します。</translation>
    </message>
    <message>
        <source>A line is {&quot;item&quot;, &quot;price&quot;, &quot;quantity&quot;, &quot;category&quot;, &quot;size&quot;, &quot;colour&quot;, &quot;styles&quot;, &quot;for_whom&quot; …}; the price is what was paid for the line, in minor units. A line that names its &quot;code&quot; or &quot;sku&quot; is filled from the catalogue; what it says itself stays.</source>
        <translation>明細は {&quot;item&quot;, &quot;price&quot;, &quot;quantity&quot;, &quot;category&quot;, &quot;size&quot;, &quot;colour&quot;, &quot;styles&quot;, &quot;for_whom&quot; …}。price はその明細で支払われた額で、最小の通貨単位です。&quot;code&quot; または &quot;sku&quot; のある明細は商品台帳から補われ、書かれている項目はそのまま残ります。</translation>
    </message>
    <message>
        <source>JSON: a list of lines.</source>
        <translation>JSON：明細のリスト。</translation>
    </message>
    <message>
        <source>Who served her.</source>
        <translation>接客した人。</translation>
    </message>
    <message>
        <source>How she paid.</source>
        <translation>お支払い方法。</translation>
    </message>
    <message>
        <source>So much of it is paid of her balance, minor units.</source>
        <translation>このうち残高から支払う額（最小の通貨単位）。</translation>
    </message>
    <message>
        <source>The day of the ticket; without it today.</source>
        <translation>伝票の日付。省略すると今日。</translation>
    </message>
    <message>
        <source>Off the whole ticket, minor units.</source>
        <translation>伝票全体の値引き（最小の通貨単位）。</translation>
    </message>
    <message>
        <source>So many points are off it, beside that.</source>
        <translation>そのほかに値引きに使うポイント。</translation>
    </message>
    <message>
        <source>The ticket&apos;s own number: recorded once.</source>
        <translation>伝票番号。同じ番号は一度だけ記録されます。</translation>
    </message>
    <message>
        <source>Put the backup FILE in the shop&apos;s place; what was there is kept beside it.</source>
        <translation>バックアップ FILE でお店のデータを復元します。元のファイルは隣に残します。</translation>
    </message>
    <message>
        <source>The file to restore to; usual: the shop&apos;s.</source>
        <translation>復元先のファイル。通常はお店のデータファイル。</translation>
    </message>
    <message>
        <source>Open every page on a small sample shop, print what there is to print, and say what was found.</source>
        <translation>小さな見本のお店ですべてのページを開き、印刷物を作り、結果を伝えます。</translation>
    </message>
    <message>
        <source>The folder for pictures and papers.</source>
        <translation>画像と書類を置くフォルダー。</translation>
    </message>
    <message>
        <source>See and change who works in the shop.</source>
        <translation>お店のスタッフを確認・変更します。</translation>
    </message>
    <message>
        <source>Take NAME on.</source>
        <translation>スタッフ NAME を加えます。</translation>
    </message>
    <message>
        <source>What she is trusted with.</source>
        <translation>任せる権限。</translation>
    </message>
    <message>
        <source>List who works here, and who has left.</source>
        <translation>在籍中と退職したスタッフを一覧にします。</translation>
    </message>
    <message>
        <source>Note that NAME has left; her name stays in the record of what she did.</source>
        <translation>NAME の退職を記録します。本人の記録に名前は残ります。</translation>
    </message>
    <message>
        <source>Who takes her members over; several share them evenly.</source>
        <translation>会員を引き継ぐ人。複数なら均等に分けます。</translation>
    </message>
    <message>
        <source>Write the handover sheet into this PDF.</source>
        <translation>引き継ぎ書をこの PDF に書き出します。</translation>
    </message>
    <message>
        <source>Telephones in full on the sheet.</source>
        <translation>引き継ぎ書に電話番号をすべて載せます。</translation>
    </message>
    <message>
        <source>Give NAME another role.</source>
        <translation>NAME の役割を変えます。</translation>
    </message>
    <message>
        <source>Write one of the shop&apos;s papers.</source>
        <translation>お店の書類を書き出します。</translation>
    </message>
    <message>
        <source>Write the contacts of a period as tables to tick, by member of staff.</source>
        <translation>期間内のご連絡を、担当者別のチェック表に書き出します。</translation>
    </message>
    <message>
        <source>First day; without it today.</source>
        <translation>初日。省略すると今日。</translation>
    </message>
    <message>
        <source>Last day; without it six days later.</source>
        <translation>最終日。省略すると六日後。</translation>
    </message>
    <message>
        <source>Write the sheet of NAME&apos;s members as they were last handed over, once more.</source>
        <translation>NAME の会員を最後に引き継いだときの引き継ぎ書を、もう一度書き出します。</translation>
    </message>
    <message>
        <source>Telephones in full.</source>
        <translation>電話番号をすべて載せます。</translation>
    </message>
    <message>
        <source>Write the letter of thanks to MEMBER (card, id or name) for her year.</source>
        <translation>MEMBER（カード番号・番号・お名前）への一年のお礼の手紙を書き出します。</translation>
    </message>
    <message>
        <source>Without it the year of today.</source>
        <translation>省略すると今年。</translation>
    </message>
    <message>
        <source>Show the offers to MEMBER (card, id or name), after what was asked for; without her all open ones.</source>
        <translation>指示された処理をしてから、MEMBER（カード番号・番号・お名前）への呼び戻しの提案を表示します。省略すると進行中のものをすべて表示します。</translation>
    </message>
    <message>
        <source>Begin with this offer.</source>
        <translation>この提案で呼び戻しを始めます。</translation>
    </message>
    <message>
        <source>Though it costs more than it is worth spending.</source>
        <translation>かけてよい額を超えていても行います。</translation>
    </message>
    <message>
        <source>Close hers with this result.</source>
        <translation>この結果で呼び戻しを終了します。</translation>
    </message>
    <message>
        <source>Of the operations below, fields in [brackets] are read where they are there; the answer says what an operation wants beyond that. A field without a word behind it is a text; a member is an id or a card number, a number is whole, money is in minor units, a day is YYYY-MM-DD. A birthday may also be &quot;1973-11-02&quot;, &quot;1973-11&quot;, &quot;1973&quot; or &quot;--11&quot;.</source>
        <translation>以下の操作で、[角かっこ] の項目は省略できます。ほかに必要なものがあれば、答えで伝えます。何も添えていない項目は文字です。member は番号またはカード番号、number は整数、金額は最小の通貨単位、day は YYYY-MM-DD です。誕生日は &quot;1973-11-02&quot;、&quot;1973-11&quot;、&quot;1973&quot;、&quot;--11&quot; とも書けます。</translation>
    </message>
    <message>
        <source>List the operations and their fields, and end.</source>
        <translation>操作とその項目を一覧にして終了します。</translation>
    </message>
    <message>
        <source>Fields of members: card, name, family_name, given_name, reading, family_reading, given_reading, gender, phone, phone_2, wechat, line, email, postcode, region, city, address, birthday, lunar_birthday, wedding_day, occupation, hobbies, drink, notes, joined_on, do_not_contact, advisor, size, colour, external_id, language, source, referred_by (card, external_id or name), status, level, valid_until, call_hours, dress_habits, talk_about, taboos, parking, umbrella_lent_on, mourning_from, tags, consent_phone, consent_message, consent_email, consent_post.</source>
        <translation>会員の項目：card、name、family_name、given_name、reading、family_reading、given_reading、gender、phone、phone_2、wechat、line、email、postcode、region、city、address、birthday、lunar_birthday、wedding_day、occupation、hobbies、drink、notes、joined_on、do_not_contact、advisor、size、colour、external_id、language、source、referred_by（カード番号、external_id または氏名）、status、level、valid_until、call_hours、dress_habits、talk_about、taboos、parking、umbrella_lent_on、mourning_from、tags、consent_phone、consent_message、consent_email、consent_post。</translation>
    </message>
    <message>
        <source>So many at most; without it all.</source>
        <translation>表示する最大の人数。省略すると全員。</translation>
    </message>
    <message>
        <source>List the imports of before, with their numbers.</source>
        <translation>これまでの取り込みを番号とともに一覧にします。</translation>
    </message>
    <message>
        <source>List the merges that stand, with their numbers.</source>
        <translation>現在有効な統合を番号とともに一覧にします。</translation>
    </message>
    <message>
        <source>What it is worth spending on her is reckoned from the shop&apos;s own ledger. Amounts are in whole currency units, as they are written: 300 is 300.00.</source>
        <translation>この方にかけてよい額は、お店の記録から計算します。金額はふだん書くとおりの通貨単位です：300 は 300.00 です。</translation>
    </message>
    <message>
        <source>Why she may have gone: brought_back, advisor_gone, above_band, size_missing, complaint, elsewhere, away, unknown, or your own words.</source>
        <translation>離れた理由：brought_back、advisor_gone、above_band、size_missing、complaint、elsewhere、away、unknown、または自分の言葉。</translation>
    </message>
    <message>
        <source>What the offer costs: 300, 1,280.50.</source>
        <translation>ご提案の費用：300、1,280.50。</translation>
    </message>
    <message>
        <source>What she brings in a year if she stays, if you know better.</source>
        <translation>続けてくださった場合の年間の利益（別の見積もりがあるとき）。</translation>
    </message>
    <message>
        <source>What levels, birthdays, plans, points and gifts come to, beside what is usual.</source>
        <translation>会員ランク・お誕生日・チャージ・ポイント・ギフトの費用と、その目安。</translation>
    </message>
    <message>
        <source>What she said, or why it is not done.</source>
        <translation>お客様の言葉、または行わなかった理由。</translation>
    </message>
    <message>
        <source>Take down what MEMBER (card, id or name) says of the shop, or list it; without her everybody&apos;s.</source>
        <translation>MEMBER（カード番号・番号・氏名）が店について話したことを記録、または一覧します。指定しなければ全員分です。</translation>
    </message>
    <message>
        <source>What it is that she says.</source>
        <translation>声の種類。</translation>
    </message>
    <message>
        <source>What she says, in her words.</source>
        <translation>お客様の言葉のまま。</translation>
    </message>
    <message>
        <source>Settled by this day; without it the shop&apos;s own for its kind.</source>
        <translation>この日までに対応。省略時は種類ごとの店の期限。</translation>
    </message>
    <message>
        <source>Head office handles it.</source>
        <translation>本社が対応。</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>担当するスタッフ。</translation>
    </message>
    <message>
        <source>List what is to be settled, the soonest day first.</source>
        <translation>対応待ちのものを期限の近い順に一覧。</translation>
    </message>
    <message>
        <source>Settle what she said.</source>
        <translation>対応済みにする。</translation>
    </message>
    <message>
        <source>What was done about it.</source>
        <translation>対応内容。</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>解決できなかった。</translation>
    </message>
    <message>
        <source>Her idea is used from today on.</source>
        <translation>お客様のアイデアを今日から採用。</translation>
    </message>
    <message>
        <source>It was not settled after all.</source>
        <translation>対応が済んでいなかったため再開。</translation>
    </message>
    <message>
        <source>Note how content she is afterwards.</source>
        <translation>その後の満足度を記録。</translation>
    </message>
    <message>
        <source>1 not at all … 5 very.</source>
        <translation>1 とても不満 … 5 とても満足。</translation>
    </message>
    <message>
        <source>Note on which days NAME works, and how many contacts she makes on one.</source>
        <translation>NAME の出勤日と、一日に何件連絡するかを記録します。</translation>
    </message>
    <message>
        <source>The days on which she works, 1 for Monday: 23456.</source>
        <translation>出勤日。1 が月曜日です：23456。</translation>
    </message>
    <message>
        <source>How many contacts she makes on such a day; -1: as many as the shop has set.</source>
        <translation>出勤日ごとの連絡数。-1：お店の設定どおり。</translation>
    </message>
    <message>
        <source>Print members&apos; cards, front and back, with bar code and QR code; without names everybody&apos;s.</source>
        <translation>会員カードの表と裏を、バーコードとQRコード付きで印刷します。会員を指定しないと全員分です。</translation>
    </message>
    <message>
        <source>The members of this list.</source>
        <translation>このリストの会員。</translation>
    </message>
    <message>
        <source>Ten to an A4 sheet, or one a page.</source>
        <translation>A4に10枚、または1ページに1枚。</translation>
    </message>
    <message>
        <source>Print addresses in the order of their postcodes; without names of everybody who wants post.</source>
        <translation>宛名を郵便番号順に印刷します。会員を指定しないと、郵便を希望される方全員分です。</translation>
    </message>
    <message>
        <source>labels-24, -21, -14, -12, -10; hagaki, postcard-cn, a6, c6, dl, long-3.</source>
        <translation>labels-24、-21、-14、-12、-10、hagaki、postcard-cn、a6、c6、dl、long-3。</translation>
    </message>
    <message>
        <source>So many labels of the first sheet are gone.</source>
        <translation>1枚目のシートで使用済みのラベル数。</translation>
    </message>
    <message>
        <source>For cards and envelopes that have boxes printed on them.</source>
        <translation>郵便番号枠が印刷済みのはがき・封筒用。</translation>
    </message>
    <message>
        <source>Pages for a printing house: 3 mm larger on every side.</source>
        <translation>印刷会社向けのページ（四辺に3mmの塗り足し付き）。</translation>
    </message>
    <message>
        <source>Write the shop&apos;s year: sales, members, who brings them, who stayed, contacts, staff, costs, events.</source>
        <translation>お店の一年を書き出します：売上、会員、売上をもたらす方、続けてくださる方、ご連絡、スタッフ、費用、催し。</translation>
    </message>
    <message>
        <source>The month of YEAR in which the twelve months begin.</source>
        <translation>十二か月がYEARの何月から始まるか。</translation>
    </message>
    <message>
        <source>Who of the staff cared best this month, per working day, and by what.</source>
        <translation>今月いちばん心を配ったスタッフと、その内訳（勤務日あたり）。</translation>
    </message>
    <message>
        <source>Write a month&apos;s birthdays for the wall: family names and days, nothing private.</source>
        <translation>ひと月のお誕生日を壁に貼る紙に：苗字と日にちだけで、私的なことは載せません。</translation>
    </message>
    <message>
        <source>A day of the month; without it the coming month.</source>
        <translation>その月のいずれかの日。省くと来月。</translation>
    </message>
    <message>
        <source>Write the yearly letters to many, sorted by postcode; who may not be written to is left out.</source>
        <translation>会員への年末の手紙をまとめて書き、郵便番号順に並べます。お送りできない方は除きます。</translation>
    </message>
    <message>
        <source>The members whose cards are of this level.</source>
        <translation>このランクのカードをお持ちの会員。</translation>
    </message>
    <message>
        <source>Everybody who may be written to.</source>
        <translation>お手紙をお送りできる会員全員。</translation>
    </message>
    <message>
        <source>List the events and salons, plan one, invite to it, and note answers and who came.</source>
        <translation>イベント・サロンの一覧・計画・招待・お返事・ご来場の記録。</translation>
    </message>
    <message>
        <source>Plan an event of this THEME on DAY.</source>
        <translation>DAY にテーマ THEME のイベントを計画します。</translation>
    </message>
    <message>
        <source>Its time of day, as 14:30.</source>
        <translation>時刻（14:30 のように）。</translation>
    </message>
    <message>
        <source>How many may come; without it as many as will.</source>
        <translation>定員。省略時は制限なし。</translation>
    </message>
    <message>
        <source>What is to be thought of.</source>
        <translation>備考。</translation>
    </message>
    <message>
        <source>Note that members came to EVENT, invited or not.</source>
        <translation>会員の EVENT へのご来場を記録します（招待の有無を問わず）。</translation>
    </message>
    <message>
        <source>All the others did not come.</source>
        <translation>ほかの方は来られませんでした。</translation>
    </message>
    <message>
        <source>Call EVENT off: nobody is invited or reminded any more.</source>
        <translation>EVENT を中止し、招待・確認の連絡をやめます。</translation>
    </message>
    <message>
        <source>It takes place after all.</source>
        <translation>やはり開催します。</translation>
    </message>
    <message>
        <source>Put members (card, id or name) on the list of EVENT; who must not be asked is left out.</source>
        <translation>会員（カード・ID・名前）を EVENT の招待リストに加えます。連絡できない方は除きます。</translation>
    </message>
    <message>
        <source>Everybody on this list as well.</source>
        <translation>このリストの全員も加えます。</translation>
    </message>
    <message>
        <source>List the events, the latest first; of EVENT its guests, and what was sold in the days after.</source>
        <translation>イベントを新しい順に表示。EVENT を指定すると招待リストとその後のお買上げを表示。</translation>
    </message>
    <message>
        <source>Note what MEMBER answers to her invitation to EVENT.</source>
        <translation>EVENT への招待に対する MEMBER のお返事を記録します。</translation>
    </message>
    <message>
        <source>How many she brings along.</source>
        <translation>お連れ様の人数。</translation>
    </message>
    <message>
        <source>Cards for all of them: without an address, posted or heard lately too.</source>
        <translation>全員分を作る：住所のない方、投函済みの方、最近ご連絡した方も含めます。</translation>
    </message>
    <message>
        <source>Print greeting cards for an occasion: of a period, or of the members named.</source>
        <translation>場面ごとのカードを印刷：期間中の方、または指定した会員。</translation>
    </message>
    <message>
        <source>First day of the period; without it today, or a month ago for thanks.</source>
        <translation>期間の初日。省略時は今日、お礼などは一か月前。</translation>
    </message>
    <message>
        <source>The design of the card; without it the first that suits the occasion.</source>
        <translation>カードのデザイン。省略時は場面に合う最初のもの。</translation>
    </message>
    <message>
        <source>The month (YYYY-MM); without it the one that is looked at now.</source>
        <translation>月（YYYY-MM）。省略すると、いま表示される月。</translation>
    </message>
    <message>
        <source>Whose card for it falls in a period, as in `cards`; without it birthday.</source>
        <translation>期間中にこの場面のカードをお送りする方。書き方は `cards` と同じ。省略時はお誕生日。</translation>
    </message>
    <message>
        <source>First day of that period; without it as in `cards`.</source>
        <translation>その期間の初日。省略時は `cards` と同じ。</translation>
    </message>
    <message>
        <source>Only this: start, import, search, key, card, purchase, due, month, paper, proof, year, fit.</source>
        <translation>これだけを測ります：start、import、search、key、card、purchase、due、month、paper、proof、year、fit。</translation>
    </message>
    <message>
        <source>How the words of Chinese cards stand.</source>
        <translation>中国語のカードの組み方：rows は横書き、columns は縦書き。</translation>
    </message>
    <message>
        <source>The day is right, however far it is from the newest on record.</source>
        <translation>記録の最新の日からどれだけ離れていても、日付は正しいとします。</translation>
    </message>
    <message>
        <source>Its language is that of --lang, else the system&apos;s.</source>
        <translation>店の言語は --lang で指定します。省略時はシステムの言語です。</translation>
    </message>
    <message>
        <source>Three letters, such as CNY, JPY, USD; without it JPY for Japanese, else CNY.</source>
        <translation>3文字（CNY、JPY、USDなど）。省略時は日本語ならJPY、そのほかはCNY。</translation>
    </message>
    <message>
        <source>Two letters: whose phone numbers are home; without it JP for Japanese, else CN.</source>
        <translation>2文字：どの国の電話番号を国内とするか。省略時は日本語ならJP、そのほかはCN。</translation>
    </message>
    <message>
        <source>What the cards are for: birthday, relative, festival:ID, season, thanks, invitation, miss-you, welcome, level-up, anniversary, sympathy, new-year. ID is one of new_year, spring_festival, lantern, womens_day, mothers_day, dragon_boat, qixi, mid_autumn, national_day, christmas; in Japan shogatsu, hinamatsuri, mothers_day, tanabata, keiro.</source>
        <translation>カードの場面：birthday、relative、festival:ID、season、thanks、invitation、miss-you、welcome、level-up、anniversary、sympathy、new-year。IDは new_year、spring_festival、lantern、womens_day、mothers_day、dragon_boat、qixi、mid_autumn、national_day、christmas のいずれか。日本の行事は shogatsu、hinamatsuri、mothers_day、tanabata、keiro。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Name a file, or an import to take back, not both.</source>
        <translation>ファイルか、取り消す取り込みの、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Name the file to import.</source>
        <translation>取り込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>Import {number} was taken back: {members} members and {lines} lines are gone.</source>
        <translation>取り込み {number} を取り消しました（会員{members}名、明細{lines}行を除きました）。</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>文字コード：{encoding}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) brought back</source>
        <translation>
            <numerusform>返品%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>{row}行目</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>お試しのため、何も変更していません。</translation>
    </message>
    <message>
        <source>Refused rows: {path}</source>
        <translation>取り込めなかった行：{path}</translation>
    </message>
    <message>
        <source>  of these, the members themselves: {added} new, {updated} changed, {unchanged} the same (a row counts as changed where points or money on the card changed)</source>
        <translation>  うち顧客そのもの：新規 {added}、変更 {updated}、変更なし {unchanged}（ポイントや残高だけが変わった行も変更に数えます）</translation>
    </message>
    <message>
        <source>  of these, lines of purchases: {added} new, {updated} changed, {unchanged} the same</source>
        <translation>  うち購入明細：新規 {added}、変更 {updated}、変更なし {unchanged}</translation>
    </message>
    <message>
        <source>Import {number}. To take it back: {command}</source>
        <translation>取り込み {number}。取り消すには：{command}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>まだ取り込みはありません。</translation>
    </message>
    <message>
        <source>To take one back: {command}</source>
        <translation>取り消すには：{command}</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>確認をやめる</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take the good rows in, and write the refused ones to a sheet to mend</source>
        <translation>問題のない行を取り込み、残りは直せるように表に書き出す</translation>
    </message>
    <message>
        <source>Checking the whole file …</source>
        <translation>ファイル全体を確認しています…</translation>
    </message>
    <message>
        <source>The file was not checked to its end, so nothing can be taken in.</source>
        <translation>最後まで確認していないので、まだ取り込めません。</translation>
    </message>
    <message>
        <source>Checking the whole file: {rows} rows</source>
        <translation>ファイル全体を確認しています：{rows} 行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused</source>
        <translation>
            <numerusform>取り込めない行：%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) or row(s) are left out</source>
        <translation>
            <numerusform>読み飛ばした箇所：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>To put them on file, give a name for every row, such as Customer {card}.</source>
        <translation>名簿に載せるには、全行に「お客様 {card}」のような名前を入れてください。</translation>
    </message>
    <message>
        <source>Please look at this before you take it in</source>
        <translation>取り込む前にご確認ください</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>What {file} brings in</source>
        <translation>{file} から取り込む内容</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Where refused rows go</source>
        <translation>取り込めない行の保存先</translation>
    </message>
    <message>
        <source>Taking {file} in</source>
        <translation>{file} を取り込んでいます</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} を読んでいます</translation>
    </message>
    <message>
        <source>{members} new members, {lines} new purchase lines</source>
        <translation>新しい会員{members}名、新しいお買上げ明細{lines}行</translation>
    </message>
    <message>
        <source>Sum of the amounts: {sum} {currency}</source>
        <translation>金額の合計：{sum} {currency}</translation>
    </message>
    <message>
        <source>Nothing was taken in: rows were refused.</source>
        <translation>取り込めない行があるため、何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Taken in: {added} new, {updated} changed.</source>
        <translation>取り込みました：新規{added}、更新{updated}。</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>読み取った最初の行</translation>
    </message>
    <message>
        <source>Read files with these headings like this from now on, as</source>
        <translation>同じ見出しのファイルは今後もこう読む。名前：</translation>
    </message>
    <message>
        <source>Name of this reading</source>
        <translation>読み方の名前</translation>
    </message>
    <message>
        <source>Read as “{name}”, like the file before it</source>
        <translation>前回のファイルと同じ「{name}」で読みました</translation>
    </message>
    <message>
        <source>Still missing: {fields}. Say over a column that it is that, or give it for every row below.</source>
        <translation>足りない項目：{fields}。列の上で選ぶか、下で全行に同じ値を入れてください。</translation>
    </message>
    <message>
        <source>The same in every row…</source>
        <translation>全行に同じ値…</translation>
    </message>
    <message>
        <source>Taking {file} back</source>
        <translation>{file} を取り消しています</translation>
    </message>
    <message>
        <source>{file} was taken back.</source>
        <translation>{file} を取り消しました。</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名簿ファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>名簿を選ぶ</translation>
    </message>
    <message>
        <source>CSV, Excel (xlsx, xls) and vCard files of members, purchases, points and balances, and of the catalogue are read. Drop one anywhere on the window, or choose it here: you see first what would be taken in, and what would be refused and why.</source>
        <translation>会員・お買上げ記録・ポイントと残高・商品台帳の CSV、Excel（xlsx、xls）、vCard を読み込みます。ファイルをウィンドウのどこにでもドロップするか、ここで選んでください。取り込む内容と、取り込めない行とその理由を先に確かめられます。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Imports of before</source>
        <translation>これまでの取り込み</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>この取り込みを取り消す</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is too large, or unpacks to something too large</source>
        <translation>大きすぎるか、展開すると大きすぎます</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>it is packed, but no workbook</source>
        <translation>圧縮ファイルですが、ブックではありません</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>別の種類のファイルです</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>it could be two days</source>
        <translation>二通りの日付に読めます</translation>
    </message>
    <message>
        <source>the lunar calendar of that year is not known</source>
        <translation>その年の旧暦は扱えません</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>名刺データの終わりがありません</translation>
    </message>
    <message>
        <source>this card number belongs to somebody of another name</source>
        <translation>このカード番号は別のお名前の方のものです</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen</source>
        <translation>見えない文字が含まれています</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>日付がありません</translation>
    </message>
    <message>
        <source>the word for the gender is not known: it was left out</source>
        <translation>性別の書き方が分からないため、省きました</translation>
    </message>
    <message>
        <source>whose it is is missing</source>
        <translation>どの会員のものかがありません</translation>
    </message>
    <message>
        <source>more than one member may be meant</source>
        <translation>当てはまる会員が複数います</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>お名前がありません</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>その日付はありません</translation>
    </message>
    <message>
        <source>there is no number in it: it was left out</source>
        <translation>番号がないため、省きました</translation>
    </message>
    <message>
        <source>it is not a number of pieces</source>
        <translation>点数ではありません</translation>
    </message>
    <message>
        <source>it is not an amount that can be read in one way only</source>
        <translation>金額を一通りに読めません</translation>
    </message>
    <message>
        <source>it is neither yes nor no</source>
        <translation>「はい」でも「いいえ」でもありません</translation>
    </message>
    <message>
        <source>the amount is missing</source>
        <translation>金額がありません</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>the row has more cells than there are columns</source>
        <translation>列の数よりセルが多い行です</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>その会員はいません</translation>
    </message>
    <message>
        <source>there is no such ticket</source>
        <translation>その伝票はありません</translation>
    </message>
    <message>
        <source>it is not written in the encoding of the file</source>
        <translation>ファイルの文字コードと合いません</translation>
    </message>
    <message>
        <source>the word is not one of those to choose from: it was left out</source>
        <translation>選べる言葉ではありません：取り込みませんでした</translation>
    </message>
    <message>
        <source>it is below nothing</source>
        <translation>マイナスになっています</translation>
    </message>
    <message>
        <source>a later figure is on her card already, and she has earned and spent since</source>
        <translation>カードにはもっと新しい残高があり、その後も増減しています</translation>
    </message>
    <message>
        <source>another row of the file says another figure for the same day</source>
        <translation>同じ日について別の行に違う数字があります</translation>
    </message>
    <message>
        <source>this barcode is on another item</source>
        <translation>このバーコードは別の商品に使われています</translation>
    </message>
    <message>
        <source>it is the headings once more: passed over</source>
        <translation>見出しの繰り返しなので読み飛ばしました</translation>
    </message>
    <message>
        <source>the item has neither a number nor a name</source>
        <translation>商品の品番も名前もありません</translation>
    </message>
    <message>
        <source>it is not a whole number of points</source>
        <translation>ポイントが整数ではありません</translation>
    </message>
    <message>
        <source>another price of the same item: the first one was kept</source>
        <translation>同じ商品に別の価格があるため、最初の価格を使いました</translation>
    </message>
    <message>
        <source>it is a total: passed over</source>
        <translation>合計の行なので読み飛ばしました</translation>
    </message>
    <message>
        <source>members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>お買上げ記録</translation>
    </message>
    <message>
        <source>purchases with members</source>
        <translation>お買上げ記録（会員つき）</translation>
    </message>
    <message>
        <source>returned tickets</source>
        <translation>返品伝票</translation>
    </message>
    <message>
        <source>points and balances</source>
        <translation>ポイントと残高</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>商品台帳</translation>
    </message>
    <message>
        <source>The amounts are in {other}; the shop keeps {own}: they are taken as they stand</source>
        <translation>金額は {other} で、店の通貨は {own} です。換算せず、数字のまま取り込みます</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>more of it has been spent here than the file leaves her</source>
        <translation>ファイルの残りより多く、すでにここで使われています</translation>
    </message>
    <message>
        <source>it lapses before the day for which it is told</source>
        <translation>有効期限が基準日より前です</translation>
    </message>
    <message>
        <source>this birthday is still to come: it is later than today</source>
        <translation>誕生日が今日より後の日付です</translation>
    </message>
    <message>
        <source>her status was kept as it is here: the life of her card is on file, and a sanction takes a step</source>
        <translation>会員の状態は店の記録のままです：カードの経過を優先し、利用停止や資格の取り消しは店で手続きします</translation>
    </message>
    <message>
        <source>family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>Left out, for they are neither members, families, purchases, points, balances nor a catalogue: {sheets}</source>
        <translation>読み込まない表（顧客・ご家族・購入・ポイント・残高・商品台帳のいずれでもありません）：{sheets}</translation>
    </message>
    <message>
        <source>the relation to the member is missing</source>
        <translation>会員との続柄がありません</translation>
    </message>
    <message>
        <source>it is not told which member that is: through whom she came was left out</source>
        <translation>どの会員の方か分からないため、ご紹介者は取り込みませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) whose level had risen since have the level that they reach without it; points earned meanwhile stay as they were booked.</source>
        <translation>
            <numerusform>その後ランクが上がった%n名は、取り消し後の実績によるランクに戻りました。その間に付いたポイントは記帳のまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>the day is before 1900 or after 2200: it was left out</source>
        <translation>1900年より前か2200年より後の日付のため、省きました</translation>
    </message>
    <message>
        <source>the day is before 1900 or after 2200</source>
        <translation>1900年より前か2200年より後の日付です</translation>
    </message>
    <message>
        <source>such a day means that there is no end: it was left out</source>
        <translation>この日付は期限がないことを表すため、省きました</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): {added} new, {updated} changed, {unchanged} the same, {rejected} refused</source>
        <translation>
            <numerusform>全%n行：新規{added}、更新{updated}、変更なし{unchanged}、取り込み不可{rejected}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Written to {path}.</source>
        <translation>{path} に書き出しました。</translation>
    </message>
    <message>
        <source>Who brings the sales</source>
        <translation>売上を支える方々</translation>
    </message>
    <message>
        <source>How lately, how often</source>
        <translation>いつ、何回お越しか</translation>
    </message>
    <message>
        <source>Who came again</source>
        <translation>再びお越しの方</translation>
    </message>
    <message>
        <source>How newcomers came</source>
        <translation>新しい方のきっかけ</translation>
    </message>
    <message>
        <source>Nothing was sold to a member in the last 12 months: the first tickets draw this curve.</source>
        <translation>この12か月、会員のお買い上げはまだありません。最初の伝票からこの曲線が描かれます。</translation>
    </message>
    <message>
        <source>{best} % of the sales of 12 months come from the best fifth of those who bought ({few}); four fifths of the sales come from {needed} % of them. Know these by name.</source>
        <translation>12か月の売上の{best}%は、お買い上げ上位2割の会員（{few}名）によるものです。売上の8割は、お買い上げのあった会員の{needed}%から生まれています。お名前を覚えておきましょう。</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>10等分</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>純売上</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>売上構成比</translation>
    </message>
    <message>
        <source>Together with those above</source>
        <translation>累計構成比</translation>
    </message>
    <message>
        <source>Each spent at least</source>
        <translation>お一人の最低額</translation>
    </message>
    <message>
        <source>Nobody has bought yet: the first visits fill this field.</source>
        <translation>まだお買い上げがありません。最初のご来店からこの表が埋まります。</translation>
    </message>
    <message>
        <source>Nobody has come five times yet: a second visit is worth most now.</source>
        <translation>5回以上お越しの方はまだいません。今は2回目のご来店が何より大切です。</translation>
    </message>
    <message>
        <source>Of those who came five times or more ({often}), {lately} % were here within 90 days and {gone} % not for half a year: these are to be called first ({missed}).</source>
        <translation>5回以上お越しの方（{often}名）のうち、{lately}%は90日以内にご来店、{gone}%は半年以上お見えになっていません。まずこの方々（{missed}名）へご連絡を。</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>ご来店回数</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最終来店</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>会員構成比</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count}回以上</translation>
    </message>
    <message>
        <source>over {days} days ago</source>
        <translation>{days}日より前</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days}日以内</translation>
    </message>
    <message>
        <source>{first}–{last} days ago</source>
        <translation>{first}～{last}日前</translation>
    </message>
    <message>
        <source>Nobody has bought yet: the first purchases begin this table.</source>
        <translation>まだお買い上げがありません。最初のお買い上げからこの表が始まります。</translation>
    </message>
    <message>
        <source>The quarter after the first purchase is not over for anybody yet: then it shows who comes again.</source>
        <translation>初回お買い上げの次の四半期がまだ終わっていません。終わると、再びお越しの方がわかります。</translation>
    </message>
    <message>
        <source>{share} % bought again in the quarter after their first purchase (of {members} members). The second visit makes a regular: a word in the first weeks brings it.</source>
        <translation>初回お買い上げの次の四半期に、{share}%の方が再びお買い上げになりました（{members}名中）。2回目のご来店が常連への一歩です。最初の数週間のひと言が効きます。</translation>
    </message>
    <message>
        <source>{share} % bought again in the quarter after their first purchase, and {later} % in the same quarter a year later. The second visit makes a regular: a word in the first weeks brings it.</source>
        <translation>初回お買い上げの次の四半期に{share}%、1年後の同じ四半期に{later}%の方が再びお買い上げになりました。2回目のご来店が常連への一歩です。最初の数週間のひと言が効きます。</translation>
    </message>
    <message>
        <source>First bought in</source>
        <translation>初回お買い上げ</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>{year}年第{number}四半期</translation>
    </message>
    <message>
        <source>Quarter +{count}</source>
        <translation>{count}四半期後</translation>
    </message>
    <message>
        <source>Of nobody who joined in the last 12 months is it known how she came: ask at the first card.</source>
        <translation>この12か月にご入会の方のきっかけがわかりません。カードをお作りするときにお聞きしましょう。</translation>
    </message>
    <message>
        <source>{share} % of the newcomers of 12 months came through a friend; in a good shop about 60 % do. Thank those who brought them.</source>
        <translation>12か月の新規会員の{share}%がご紹介でお越しになりました。よいお店では約60%です。ご紹介くださった方にお礼を。</translation>
    </message>
    <message>
        <source>{share} % of the newcomers of 12 months came through a friend; in a good shop about 60 % do. The time to ask is when she is glad: at a big purchase, or in the call after it.</source>
        <translation>12か月の新規会員の{share}%がご紹介でお越しになりました。よいお店では約60%です。お願いするなら喜んでいただけたとき、大きなお買い上げの際やその後のお電話で。</translation>
    </message>
    <message>
        <source>How she came to us</source>
        <translation>ご来店のきっかけ</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新規会員</translation>
    </message>
    <message>
        <source>Share of newcomers</source>
        <translation>新規構成比</translation>
    </message>
    <message>
        <source>Have bought</source>
        <translation>お買い上げあり</translation>
    </message>
    <message>
        <source>The pyramid</source>
        <translation>ピラミッド</translation>
    </message>
    <message>
        <source>Worth a card</source>
        <translation>カードをお勧めしたい方</translation>
    </message>
    <message>
        <source>What the best buy</source>
        <translation>上位の方のお買い物</translation>
    </message>
    <message>
        <source>Contacts and who came back</source>
        <translation>ご連絡と再来店</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>スタッフの働き</translation>
    </message>
    <message>
        <source>Where effort goes</source>
        <translation>手間のかけどころ</translation>
    </message>
    <message>
        <source>What the programme costs</source>
        <translation>会員制度の費用</translation>
    </message>
    <message>
        <source>Nobody has a tier yet: with the first purchases the pyramid builds up.</source>
        <translation>まだどなたにも価値ランクがありません。最初のお買い上げからピラミッドができます。</translation>
    </message>
    <message>
        <source>Platinum and gold are {members} % of the members ({count}) and bring {worth} % of the sales of 12 months.</source>
        <translation>プラチナとゴールドは会員の{members}%（{count}名）で、12か月の売上の{worth}%を占めます。</translation>
    </message>
    <message>
        <source>This month {up} went up and {down} went down.</source>
        <translation>今月は{up}名が上がり、{down}名が下がりました。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>価値ランク</translation>
    </message>
    <message>
        <source>Card levels</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Went up</source>
        <translation>上がった方</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>下がった方</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>新しい方</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>変わらない方</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Everybody who comes regularly has a card already.</source>
        <translation>よくお越しの方は皆さまカードをお持ちです。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a card are worth offering one: the first in the list are the most so. Ask at the till, where the card can be hers at once.</source>
        <translation>
            <numerusform>カードをお持ちでない方のうち、%n名にはカードをお勧めしてみましょう。上の方ほど有望です。お会計のときにひと声を。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>12か月のお買い上げ</translation>
    </message>
    <message>
        <source>Visits in 12 months</source>
        <translation>12か月のご来店回数</translation>
    </message>
    <message>
        <source>spends as much as those with a card</source>
        <translation>カードをお持ちの方と同じくらいお買い上げ</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in 12 months</source>
        <translation>
            <numerusform>12か月に%n回ご来店</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) brought</source>
        <translation>
            <numerusform>ご紹介%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>tried on, did not buy</source>
        <translation>ご試着のみ</translation>
    </message>
    <message>
        <source>The best members have bought nothing in the last 12 months yet.</source>
        <translation>上位の会員のお買い上げは、この12か月まだありません。</translation>
    </message>
    <message>
        <source>Platinum and gold ({members} members)</source>
        <translation>プラチナとゴールドの方（{members}名）</translation>
    </message>
    <message>
        <source>The fifth that spends most ({members} members)</source>
        <translation>お買い上げ上位2割の方（{members}名）</translation>
    </message>
    <message>
        <source>{who} buy above all {kind}: {share} % of their pieces.</source>
        <translation>{who}が最もよくお求めになるのは{kind}で、点数の{share}%です。</translation>
    </message>
    <message>
        <source>{who} buy above all {kind}: {share} % of their pieces, most in {size} and {colour}. Take the table along on the buying trip.</source>
        <translation>{who}が最もよくお求めになるのは{kind}で、点数の{share}%、サイズは{size}、色は{colour}が中心です。仕入れにはこの表をお持ちください。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Share of pieces</source>
        <translation>点数構成比</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>A fifth up to</source>
        <translation>2割はこの額まで</translation>
    </message>
    <message>
        <source>Half up to</source>
        <translation>半分はこの額まで</translation>
    </message>
    <message>
        <source>Four fifths up to</source>
        <translation>8割はこの額まで</translation>
    </message>
    <message>
        <source>{name} {share} %</source>
        <translation>{name} {share}%</translation>
    </message>
    <message>
        <source>other goods</source>
        <translation>その他の商品</translation>
    </message>
    <message>
        <source>No contact was closed in the last 12 months yet.</source>
        <translation>この12か月、終えたご連絡はまだありません。</translation>
    </message>
    <message>
        <source>Whether a contact brings her back shows after 30 days: of none is it known yet.</source>
        <translation>ご連絡のあと再びお越しになったかは30日後にわかります。まだ結果はありません。</translation>
    </message>
    <message>
        <source>After {share} % of the contacts that reached her she bought within 30 days (of {ripe}).</source>
        <translation>ご連絡がついたうち{share}%の方が30日以内にお買い上げになりました（{ripe}件中）。</translation>
    </message>
    <message>
        <source>Most after “{occasion}”: {share} %.</source>
        <translation>最も多いのは「{occasion}」で{share}%です。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>つながった</translation>
    </message>
    <message>
        <source>Reached over 30 days ago</source>
        <translation>30日以上前につながった</translation>
    </message>
    <message>
        <source>Came back within 30 days</source>
        <translation>30日以内にご来店</translation>
    </message>
    <message>
        <source>Share that came back</source>
        <translation>再来店率</translation>
    </message>
    <message>
        <source>Nobody has sold anything or called anybody in the last 12 months yet.</source>
        <translation>この12か月、販売もご連絡もまだありません。</translation>
    </message>
    <message>
        <source>{done} contacts were done in 12 months, {share} % of them in time.</source>
        <translation>12か月に{done}件のご連絡を終え、{share}%が期日内でした。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>伝票数</translation>
    </message>
    <message>
        <source>Contacts done</source>
        <translation>完了したご連絡</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>期日内</translation>
    </message>
    <message>
        <source>With a word of hers</source>
        <translation>お言葉の記録</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>担当の記載なし</translation>
    </message>
    <message>
        <source>Your contacts went {split} to platinum and gold, iron, and the rest; 60 : 30 : 10 is worth most.</source>
        <translation>ご連絡の配分は、プラチナとゴールド、鉄、その他で {split} です。60 : 30 : 10 が最も効果的です。</translation>
    </message>
    <message>
        <source>Too little goes to: {group}.</source>
        <translation>不足しているのは{group}です。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Share of contacts</source>
        <translation>ご連絡の構成比</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>望ましい割合</translation>
    </message>
    <message>
        <source>platinum and gold</source>
        <translation>プラチナとゴールド</translation>
    </message>
    <message>
        <source>iron</source>
        <translation>鉄</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nothing was sold to a member in the last 12 months yet.</source>
        <translation>この12か月、会員のお買い上げはまだありません。</translation>
    </message>
    <message>
        <source>while it starts</source>
        <translation>始めの時期</translation>
    </message>
    <message>
        <source>while it grows</source>
        <translation>成長期</translation>
    </message>
    <message>
        <source>once it is mature</source>
        <translation>定着後</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>使われたポイント</translation>
    </message>
    <message>
        <source>Of the best of a year ago {share} % have not bought since; about 30 % are usual.</source>
        <translation>1年前の上位の方のうち{share}%は、その後お買い上げがありません。目安は約30%です。</translation>
    </message>
    <message>
        <source>Worth in 12 months</source>
        <translation>今後12か月の価値</translation>
    </message>
    <message>
        <source>Expected on a visit</source>
        <translation>来店ごとの見込み</translation>
    </message>
    <message>
        <source>Worth over her time with the shop</source>
        <translation>生涯の価値</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>継続の見込み</translation>
    </message>
    <message>
        <source>Who went up, who went down</source>
        <translation>上がった人、下がった人</translation>
    </message>
    <message>
        <source>Who is slipping away</source>
        <translation>離れつつある方</translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>価値ランク別の会員</translation>
    </message>
    <message>
        <source>From tier to tier</source>
        <translation>価値ランクの移り変わり</translation>
    </message>
    <message>
        <source>What members are worth</source>
        <translation>会員の価値</translation>
    </message>
    <message>
        <source>Moves are told from month to month: the first is known next month.</source>
        <translation>上下は月ごとに比べます。最初の結果は来月わかります。</translation>
    </message>
    <message>
        <source>In {months} months {up} steps up and {down} steps down: {what}</source>
        <translation>{months}か月で上がったのは延べ{up}名、下がったのは延べ{down}名。{what}</translation>
    </message>
    <message>
        <source>the pyramid is rising.</source>
        <translation>ピラミッドは上向きです。</translation>
    </message>
    <message>
        <source>the pyramid is sinking.</source>
        <translation>ピラミッドは下向きです。</translation>
    </message>
    <message>
        <source>the pyramid stands still.</source>
        <translation>ピラミッドは動いていません。</translation>
    </message>
    <message>
        <source>The best month was {month}: {up} up, {down} down.</source>
        <translation>最もよかったのは{month}で、{up}名が上がり、{down}名が下がりました。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>None of the best members is slipping away: all were here in their own rhythm.</source>
        <translation>優良会員に離れかけている人はいません。皆さんいつもの間隔で来店されています。</translation>
    </message>
    <message>
        <source>One of the best members is slipping away.</source>
        <translation>優良会員のうち 1 人が離れかけています。</translation>
    </message>
    <message>
        <source>{count} of the best members are slipping away.</source>
        <translation>優良会員のうち {count} 人が離れかけています。</translation>
    </message>
    <message>
        <source>The shop is too young to say how such a list did a year ago.</source>
        <translation>開店から日が浅く、1年前の一覧の当たり具合はまだ分かりません。</translation>
    </message>
    <message>
        <source>Not seen since</source>
        <translation>最後の来店</translation>
    </message>
    <message>
        <source>At risk a year</source>
        <translation>1年の損失見込み</translation>
    </message>
    <message>
        <source>Worth spending</source>
        <translation>呼び戻しにかけられる額</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>連絡を希望されていません</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>お預かり中</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} ポイント</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>A year if she stays</source>
        <translation>続けば年に</translation>
    </message>
    <message>
        <source>The programme costs nothing so far; {age} {usual} % is usual.</source>
        <translation>会員制度の費用はまだありません。{age}は{usual}%が目安です。</translation>
    </message>
    <message>
        <source>The programme costs {share} % of the members&apos; sales; {age} {usual} % is usual. {parts}.</source>
        <translation>会員制度の費用は会員売上の{share}%です。{age}は{usual}%が目安です。内訳：{parts}。</translation>
    </message>
    <message>
        <source>Level discounts</source>
        <translation>会員ランク割引</translation>
    </message>
    <message>
        <source>Birthday offers</source>
        <translation>お誕生日特典</translation>
    </message>
    <message>
        <source>Plan discounts</source>
        <translation>チャージ割引</translation>
    </message>
    <message>
        <source>Other discounts</source>
        <translation>その他の値引き</translation>
    </message>
    <message>
        <source>Gifts and care</source>
        <translation>ギフト・お手入れ</translation>
    </message>
    <message>
        <source>{what} {share} %</source>
        <translation>{what}{share}%</translation>
    </message>
    <message>
        <source>The care month</source>
        <translation>おもてなし月間</translation>
    </message>
    <message>
        <source>In {month} nothing fell due, and nothing was done.</source>
        <translation>{month}は期日の来た連絡も、行った連絡もありません。</translation>
    </message>
    <message>
        <source>{month}: {planned} contacts fell due, and {share} % of them were made in time.</source>
        <translation>{month}：期日の来た連絡は{planned}件、うち{share}％が期日内に行われました。</translation>
    </message>
    <message>
        <source>First: {names}.</source>
        <translation>首位は{names}です。</translation>
    </message>
    <message>
        <source>Of 100 points 40 are for promises kept, 25 for members reached, 25 for those who came back, and 10 for what they said, per working day beside the best of the shop.</source>
        <translation>100点満点：期日を守った連絡40点、お話しできた会員25点、再来店した会員25点、伺った声10点。後の三つは勤務日あたりで、店で最も良い人と比べます。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>勤務日</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再来店</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Contacts in 10 working days</source>
        <translation>10出勤日あたりのご連絡</translation>
    </message>
</context>
<context>
    <name>InsightChart</name>
    <message>
        <source>The best {members} % bring {sales} %</source>
        <translation>上位{members}%の会員で{sales}%</translation>
    </message>
    <message>
        <source>{sales} % from the best {members} %</source>
        <translation>上位{members}%で{sales}%</translation>
    </message>
    <message>
        <source>the proverb: 80 : 20</source>
        <translation>80 : 20 の法則</translation>
    </message>
    <message>
        <source>Share of the members who bought, the best first</source>
        <translation>購入した会員の割合（多い順）</translation>
    </message>
    <message>
        <source>Share of the sales</source>
        <translation>売上の割合</translation>
    </message>
    <message>
        <source>{visits} visits, last one {when}: {members} members, {sales}</source>
        <translation>来店 {visits} 回、最後は{when}：会員 {members} 人、{sales}</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最後の来店</translation>
    </message>
    <message>
        <source>Visits so far, and how many members</source>
        <translation>これまでの来店回数と会員数</translation>
    </message>
    <message>
        <source>{quarter}: {again} of {members} bought {after}</source>
        <translation>{quarter}：{members} 人中 {again} 人が{after}に再購入</translation>
    </message>
    <message>
        <source>Quarters after the first purchase</source>
        <translation>初回購入からの四半期</translation>
    </message>
    <message>
        <source>Quarter of the first purchase, and how many began</source>
        <translation>初回購入の四半期と人数</translation>
    </message>
    <message>
        <source>{share} % ({members})</source>
        <translation>{share}%（{members}）</translation>
    </message>
    <message>
        <source>{source}: {members} joined, {bought} of them have bought</source>
        <translation>{source}：入会 {members} 人、うち {bought} 人が購入</translation>
    </message>
    <message>
        <source>Share of the newcomers of 12 months</source>
        <translation>この12か月の新規会員の割合</translation>
    </message>
    <message>
        <source>friends bring {share} % in a good shop</source>
        <translation>よいお店では約{share}%がご紹介</translation>
    </message>
    <message>
        <source>Value at risk in a year, those with most of it</source>
        <translation>1年の損失見込み（多い順）</translation>
    </message>
    <message>
        <source>{members} · {share} % of the sales</source>
        <translation>{members}名・売上の{share}%</translation>
    </message>
    <message>
        <source>{tier}: {sales} in 12 months</source>
        <translation>{tier}：12か月で {sales}</translation>
    </message>
    <message>
        <source>Members of each tier, and what they bring</source>
        <translation>価値ランク別の会員数と売上</translation>
    </message>
    <message>
        <source>{month}: {cost} of {sales}</source>
        <translation>{month}：{sales} のうち {cost}</translation>
    </message>
    <message>
        <source>Cost of the programme as a share of the members&apos; sales</source>
        <translation>会員制度の費用が会員売上に占める割合</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>一般的な範囲</translation>
    </message>
    <message>
        <source>{share} % (should be {wanted} %)</source>
        <translation>{share}%（目安{wanted}%）</translation>
    </message>
    <message>
        <source>{group}: {done} contacts</source>
        <translation>{group}：連絡 {done} 件</translation>
    </message>
    <message>
        <source>Share of the contacts of 12 months</source>
        <translation>この12か月の連絡の割合</translation>
    </message>
    <message>
        <source>{kind}: {pieces} pieces, most of them {low} to {high}</source>
        <translation>{kind}：{pieces} 点、多くは {low}～{high}</translation>
    </message>
    <message>
        <source>Price of a piece; the mark is the middle one</source>
        <translation>1点の価格。縦線は中央値</translation>
    </message>
    <message>
        <source>{name}: {visits} visits, {sales} in 12 months</source>
        <translation>{name}：来店 {visits} 回、12か月で {sales}</translation>
    </message>
    <message>
        <source>How much a card is worth offering, of 100</source>
        <translation>カードをお勧めする価値（100点満点）</translation>
    </message>
    <message>
        <source>{share} % ({back} of {known})</source>
        <translation>{share}%（{known}件中{back}件）</translation>
    </message>
    <message>
        <source>Came back within 30 days of the contact</source>
        <translation>連絡から30日以内に再来店</translation>
    </message>
    <message>
        <source>went up</source>
        <translation>上がった</translation>
    </message>
    <message>
        <source>went down</source>
        <translation>下がった</translation>
    </message>
    <message>
        <source>began to buy</source>
        <translation>買い始めた</translation>
    </message>
    <message>
        <source>{month}: {members} {what}</source>
        <translation>{month}：{what}方 {members}名</translation>
    </message>
    <message>
        <source>Members who moved between the tiers</source>
        <translation>価値ランクが変わった会員</translation>
    </message>
    <message>
        <source>{name}: silent for {days} days; {stake}</source>
        <translation>{name}様：{days}日ご来店なし。{stake}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}点</translation>
    </message>
    <message>
        <source>Points of the care month, of 100</source>
        <translation>おもてなし月間の点数（100点満点）</translation>
    </message>
    <message>
        <source>came without a friend</source>
        <translation>ご紹介以外</translation>
    </message>
    <message>
        <source>below gold</source>
        <translation>ゴールド未満</translation>
    </message>
    <message>
        <source>less than it should be</source>
        <translation>目安に届かないもの</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>数値を書き出す…</translation>
    </message>
    <message>
        <source>Save the table in front as a workbook or as CSV</source>
        <translation>表示中の表をブックまたはCSVで保存します</translation>
    </message>
    <message>
        <source>What members are worth is not shown while the customer can see the screen (F9).</source>
        <translation>お客様に画面が見えている間は、会員の価値を表示しません（F9で戻ります）。</translation>
    </message>
    <message>
        <source>These figures are for the owner and the managers.</source>
        <translation>この数値はオーナーと店長だけが見られます。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print the topic in front: its sentence, its chart and its table (Ctrl+P)</source>
        <translation>表示中のテーマを印刷：要点・グラフ・表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Self-check…</source>
        <translation>自己点検…</translation>
    </message>
    <message>
        <source>Nineteen questions, once a year: how well the shop and its customers fit</source>
        <translation>年に一度、19の質問。お店とお客様がどれほど合っているか</translation>
    </message>
</context>
<context>
    <name>InviteBy</name>
    <message>
        <source>Invite to “{theme}”</source>
        <translation>「{theme}」に招待</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>any tier</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>{tier} and above</source>
        <translation>{tier}以上</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Likes the style</source>
        <translation>好みのスタイル</translation>
    </message>
    <message>
        <source>any style</source>
        <translation>すべてのスタイル</translation>
    </message>
    <message>
        <source>Likes the colour</source>
        <translation>好みの色</translation>
    </message>
    <message>
        <source>any colour</source>
        <translation>すべての色</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>前回のご来店</translation>
    </message>
    <message>
        <source>whenever</source>
        <translation>いつでも</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Looking …</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>InviteTo</name>
    <message>
        <source>{theme} · {day}</source>
        <translation>{theme} · {day}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message numerus="yes">
        <source>%n invited.</source>
        <translation>
            <numerusform>%n 名を招待しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <translation>
            <numerusform>招待できる方 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n on the list already</source>
        <translation>
            <numerusform> · リスト済み %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n place(s)</source>
        <translation>
            <numerusform> · 定員 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>この %n 日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n member(s)</source>
        <translation>
            <numerusform>会員 %n 名を招待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite all %n</source>
        <translation>
            <numerusform>全 %n 名様を招く</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite them</source>
        <translation>招待する</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>New article</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>Change the article</source>
        <translation>商品の変更</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>several: separate by commas</source>
        <translation>複数は「、」で区切る</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>one a line: 6901234500017 M navy</source>
        <translation>一行に一つ：4901234500017 M 紺</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>KeptCalendar</name>
    <message>
        <source>The calendar file {file} cannot be written. What you did is saved; only this file is behind. See that the folder is there and may be written to: it is tried again with the next change.</source>
        <translation>カレンダーファイル {file} に書き込めません。今の操作は保存されています。遅れているのはこのファイルだけです。フォルダーがあるか、書き込めるかをご確認ください。次の変更のときにもう一度試します。</translation>
    </message>
    <message>
        <source>The calendar file is not up to date; it is tried again with the next change. {why}</source>
        <translation>カレンダーファイルを更新できませんでした。次の変更のときにもう一度試します。{why}</translation>
    </message>
</context>
<context>
    <name>KeptLists</name>
    <message>
        <source>Rename this list…</source>
        <translation>このリストの名前を変更…</translation>
    </message>
    <message>
        <source>Strike this list</source>
        <translation>このリストを削除</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation>リストを保存しました。</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>リストの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The list is struck.</source>
        <translation>リストを削除しました。</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to the search</source>
        <translation>検索に戻る</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>会員を探す</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新規会員</translation>
    </message>
    <message>
        <source>Purchase of the member in front</source>
        <translation>表示中の会員のお買上げを記録</translation>
    </message>
    <message>
        <source>Log a contact with the member in front</source>
        <translation>表示中の会員へのご連絡を記録</translation>
    </message>
    <message>
        <source>Print what is in front</source>
        <translation>表示中の内容を印刷</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>画面を隠す</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Discreet while the customer can see the screen</source>
        <translation>お客様に画面が見える間は内容を控える</translation>
    </message>
    <message>
        <source>Leave a note on the card in front</source>
        <translation>表示中のカードにメモを残す</translation>
    </message>
    <message>
        <source>Next card of the list</source>
        <translation>リストの次のカード</translation>
    </message>
    <message>
        <source>Card before in the list</source>
        <translation>リストの前のカード</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消したものをやり直す</translation>
    </message>
    <message>
        <source>What her purchases say; first where her word says otherwise</source>
        <translation>購入からわかる好み（お話と違う点から）</translation>
    </message>
    <message>
        <source>The life of the card in front: hand over, renew, replace</source>
        <translation>表示中の会員のカード：お渡し・更新・再発行</translation>
    </message>
    <message>
        <source>What the member in front says of us</source>
        <translation>表示中の会員の声を記録</translation>
    </message>
    <message>
        <source>Calendar: move to another day</source>
        <translation>カレンダー：別の日に移す</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Purchase</source>
        <translation>お買い物</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>ギフト</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Return of goods</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message numerus="yes">
        <source>It earned %n point(s).</source>
        <translation>
            <numerusform>%n ポイントが付きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) went back with the goods.</source>
        <translation>
            <numerusform>返品に伴い %n ポイントを差し引きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not go back: they are spent.</source>
        <translation>
            <numerusform>%n ポイントはすでに使われていて差し引けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} was paid of her balance.</source>
        <translation>残高から {sum} お支払いいただきました。</translation>
    </message>
    <message>
        <source>{sum} was put back on her balance.</source>
        <translation>{sum} を残高に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were redeemed on it.</source>
        <translation>
            <numerusform>%n ポイントを使いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that she had redeemed on the goods are hers again.</source>
        <translation>
            <numerusform>ご利用の %n ポイントをお戻ししました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are hers for her first purchase, for a friend brought her.</source>
        <translation>
            <numerusform>ご紹介による初回のお買い上げで %n ポイント付きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) go to the friend who brought her.</source>
        <translation>
            <numerusform>紹介された方に %n ポイント付きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>a friend&apos;s first purchase</source>
        <translation>ご紹介の初回購入</translation>
    </message>
    <message>
        <source>off a ticket</source>
        <translation>お会計で利用</translation>
    </message>
    <message>
        <source>goods came back</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>She now has {points} points and a balance of {sum}.</source>
        <translation>現在 {points} ポイント、残高 {sum} です。</translation>
    </message>
    <message>
        <source>She now has {points} points.</source>
        <translation>現在 {points} ポイントです。</translation>
    </message>
    <message>
        <source>Her balance is now {sum}.</source>
        <translation>残高は {sum} です。</translation>
    </message>
    <message>
        <source>Top-up paid out</source>
        <translation>チャージ返金に伴う減算</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>引き継ぎ</translation>
    </message>
</context>
<context>
    <name>LevelMoves</name>
    <message>
        <source>Who would move</source>
        <translation>移る方</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>価値ランク</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>定着度</translation>
    </message>
    <message>
        <source>Levels that are reached</source>
        <translation>達成するランク</translation>
    </message>
    <message>
        <source>Nobody would move.</source>
        <translation>どなたも移りません。</translation>
    </message>
    <message numerus="yes">
        <source>Raise the card of %n member(s) who have reached a higher level</source>
        <translation>
            <numerusform>より高いランクに達した%n人のカードを上げる</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Cards of a level that is removed</source>
        <translation>なくなるランクの会員</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>変動</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>変動の一覧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>In 12 months</source>
        <translation>過去12か月の購入</translation>
    </message>
</context>
<context>
    <name>LevelTerms</name>
    <message>
        <source>Its own name</source>
        <translation>独自の名前</translation>
    </message>
    <message>
        <source>From so much in 365 days</source>
        <translation>365日のご購入額</translation>
    </message>
    <message>
        <source>or so many points</source>
        <translation>またはポイント</translation>
    </message>
    <message>
        <source>or so many friends brought</source>
        <translation>またはご紹介人数</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>割引（％）</translation>
    </message>
    <message>
        <source>Points, % of the plain rate</source>
        <translation>ポイント率（％）</translation>
    </message>
    <message>
        <source>Off in the birthday month, %</source>
        <translation>お誕生月の割引（％）</translation>
    </message>
    <message>
        <source>Gifts a month</source>
        <translation>月のプレゼント数</translation>
    </message>
    <message>
        <source>Which gift</source>
        <translation>プレゼントの内容</translation>
    </message>
    <message>
        <source>New arrivals earlier, days</source>
        <translation>新作の先行（日）</translation>
    </message>
    <message>
        <source>Rest area</source>
        <translation>休憩スペース</translation>
    </message>
    <message>
        <source>Offers of partner shops</source>
        <translation>提携店の特典</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>新しいランク</translation>
    </message>
    <message>
        <source>Remove the level {level}</source>
        <translation>ランク「{level}」を削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>ランクを追加</translation>
    </message>
    <message>
        <source>Free care, times a year</source>
        <translation>無料ケア（年間の回数）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>… in {language}</source>
        <translation>{language}での名前</translation>
    </message>
</context>
<context>
    <name>LevelsSection</name>
    <message>
        <source>Card levels, which members know of</source>
        <translation>会員ランク（お客様に公開）</translation>
    </message>
    <message>
        <source>What each level asks and brings</source>
        <translation>各ランクの条件と特典</translation>
    </message>
    <message>
        <source>Value tiers, which stay among staff</source>
        <translation>価値ランク（スタッフのみ）</translation>
    </message>
    <message>
        <source>Weight of what she spends</source>
        <translation>購入額の重み</translation>
    </message>
    <message>
        <source>Weight of whom she brings</source>
        <translation>ご紹介の重み</translation>
    </message>
    <message>
        <source>Weight of her loyalty</source>
        <translation>ご愛顧の重み</translation>
    </message>
    <message>
        <source>Lead, if more of what she bought came back than</source>
        <translation>返品がこの割合を超えると鉛</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>定着度</translation>
    </message>
    <message>
        <source>Loyal: visits in 12 months</source>
        <translation>固定客：12か月のご来店回数</translation>
    </message>
    <message>
        <source>Loyal: still a customer, as likely as</source>
        <translation>固定客：今もお客様である確からしさ</translation>
    </message>
    <message>
        <source>Potential: one visit so far, within</source>
        <translation>見込み客：ご来店1回、かつ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日以内</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>顧客生涯価値</translation>
    </message>
    <message>
        <source>Of a sale stays with the shop</source>
        <translation>売上のうち店に残る割合</translation>
    </message>
    <message>
        <source>Levels and tiers</source>
        <translation>会員ランクと価値ランク</translation>
    </message>
    <message>
        <source>{tier} from</source>
        <translation>{tier}の下限</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>（5点満点）</translation>
    </message>
    <message>
        <source>Looking who would move</source>
        <translation>移る方を確認しています</translation>
    </message>
    <message>
        <source>Before anything is saved you see who would move. A new level takes its place by what it asks.</source>
        <translation>保存の前に、誰が変わるかを確認できます。新しいランクは条件の高さに応じた位置に入ります。</translation>
    </message>
</context>
<context>
    <name>LikelySame</name>
    <message>
        <source>Open this card instead</source>
        <translation>このカードを開く</translation>
    </message>
    <message>
        <source>Open this card instead: {words}</source>
        <translation>このカードを開く：{words}</translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s) of this name</source>
        <translation>
            <numerusform>ほかに同じお名前の会員様が %n 名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}：{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>and %n more: Enter shows them all</source>
        <translation>
            <numerusform>ほか%n点、Enterですべて表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWalk</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{count}名中{place}人目</translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation>‹ 前へ</translation>
    </message>
    <message>
        <source>The card before on the list (Alt+←)</source>
        <translation>リストの前のカード（Alt+←）</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>次へ ›</translation>
    </message>
    <message>
        <source>The next card on the list (Alt+→)</source>
        <translation>リストの次のカード（Alt+→）</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>End the walk through the list</source>
        <translation>順に見るのを終える</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Birthday this month</source>
        <translation>今月お誕生日</translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>%n日以上ご来店なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New in %n day(s)</source>
        <translation>
            <numerusform>%n日以内の新会員</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>見込みのお客様</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>No birthday</source>
        <translation>誕生日なし</translation>
    </message>
    <message>
        <source>Asked not to be called</source>
        <translation>電話不要のお客様</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>すべての会員</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo…</source>
        <translation>ロゴを選ぶ…</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>ロゴを外す</translation>
    </message>
    <message>
        <source>The shop&apos;s logo</source>
        <translation>店のロゴ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選ぶ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>「{words}」は見つかりません。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直せるものはありません。</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Kept readings</source>
        <translation>保存した読み方</translation>
    </message>
    <message>
        <source>Read a map from a file…</source>
        <translation>ファイルから読み方を読み込む…</translation>
    </message>
    <message>
        <source>Write this reading to a file…</source>
        <translation>この読み方をファイルに書き出す…</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <source>A map of columns</source>
        <translation>列の読み方</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>削除しました。</translation>
    </message>
</context>
<context>
    <name>MemberCardPage</name>
    <message>
        <source>Purchase</source>
        <translation>お買上げ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ご連絡</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>カルテ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>The umbrella is lent.</source>
        <translation>傘の貸出を記録しました。</translation>
    </message>
    <message>
        <source>The umbrella is back.</source>
        <translation>傘の返却を記録しました。</translation>
    </message>
    <message>
        <source>The note is taken away.</source>
        <translation>メモを外しました。</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Her purchases say nothing yet.</source>
        <translation>購入からはまだ何も読み取れません。</translation>
    </message>
    <message>
        <source>{benefit}: noted that she took it.</source>
        <translation>{benefit}：ご利用を記録しました。</translation>
    </message>
    <message>
        <source>Greeting card</source>
        <translation>カード</translation>
    </message>
</context>
<context>
    <name>MemberCardPaper</name>
    <message>
        <source>For the holder alone. If found, please bring it back to us.</source>
        <translation>ご本人さまに限りご利用いただけます。お拾いの際は当店までお届けください。</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有効期限&#x3000;{day}</translation>
    </message>
    <message>
        <source>Members&apos; cards</source>
        <translation>会員カード</translation>
    </message>
</context>
<context>
    <name>MemberCardPrint</name>
    <message>
        <source>There is no card of {name} to print: she has no number, or it does not work now.</source>
        <translation>{name}さんの印刷できる会員カードがありません。番号がないか、現在ご利用いただけない状態です。</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>{name}さんの会員カード</translation>
    </message>
</context>
<context>
    <name>MemberOrder</name>
    <message>
        <source>Latest visit first</source>
        <translation>ご来店の新しい順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>お名前順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>登録の新しい順</translation>
    </message>
    <message>
        <source>By card number</source>
        <translation>カード番号順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>MemberSearch</name>
    <message>
        <source>Name, pinyin, phone, card</source>
        <translation>お名前・読み・電話・カード</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>会員を探す</translation>
    </message>
    <message>
        <source>Type a name, its pinyin, the end of a phone number or a card number</source>
        <translation>お名前、読み、電話の下4桁、カード番号を入力</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>前回ご来店</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新規会員</translation>
    </message>
    <message>
        <source>Nobody here yet. Put the first member on file, or import your list.</source>
        <translation>まだ会員がいません。最初の会員を登録するか、名簿を取り込んでください。</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day}（本日）</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n day(s) ago</source>
        <translation>
            <numerusform>{day}（%n日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12か月</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>{day}, turns {age}</source>
        <translation>{day}・{age}歳</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Looking through what they bought … {percent} %</source>
        <translation>お買上げ記録を確認しています… {percent}%</translation>
    </message>
    <message>
        <source>The search was stopped, so nobody is listed.</source>
        <translation>検索を中止したため、一覧は空です。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message numerus="yes">
        <source>With %n marked</source>
        <translation>
            <numerusform>選択中の%n名に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With all %n</source>
        <translation>
            <numerusform>%n名全員に</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as a list…</source>
        <translation>リストとして保存…</translation>
    </message>
    <message>
        <source>Keep these conditions under a name</source>
        <translation>この条件に名前を付けて保存</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Let the list ask for this from now on</source>
        <translation>今後はこの条件で</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Know your twenty…</source>
        <translation>大切な二十名を覚える…</translation>
    </message>
    <message>
        <source>Export everybody…</source>
        <translation>全員を書き出す…</translation>
    </message>
    <message>
        <source>Possible doubles…</source>
        <translation>重複していそうなカード…</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>価値ランク</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>定着度</translation>
    </message>
</context>
<context>
    <name>MergeCards</name>
    <message>
        <source>Two cards, one person</source>
        <translation>2枚のカード、お一人</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>1枚にまとめる</translation>
    </message>
    <message>
        <source>Keep the other card</source>
        <translation>もう一方を残す</translation>
    </message>
    <message>
        <source>{name}: two cards are one now.</source>
        <translation>{name} 様：2枚のカードをまとめました。</translation>
    </message>
    <message>
        <source>This card is kept.</source>
        <translation>このカードを残します。</translation>
    </message>
    <message>
        <source>This number still finds her.</source>
        <translation>この番号でも引き続き見つかります。</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>カードなし</translation>
    </message>
    <message>
        <source>This card goes into the other.</source>
        <translation>このカードはもう一方にまとまります。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) say the same on both cards.</source>
        <translation>
            <numerusform>%n 項目は両方とも同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from the other card: {fields}</source>
        <translation>もう一方から補う項目：{fields}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Will stand on one card: {things}</source>
        <translation>1枚にまとまるもの：{things}</translation>
    </message>
    <message>
        <source>She asked to be left alone: that stays.</source>
        <translation>ご連絡不要のご意向はそのまま残します。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>お買上げ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>最終来店 {day}</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>her photo on this card</source>
        <translation>このカードの写真</translation>
    </message>
    <message>
        <source>number to call first</source>
        <translation>最初にかける番号</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>お買上げ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>連絡 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>ご家族 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>電話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>お好み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>タグ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on being contacted</source>
        <translation>
            <numerusform>連絡のご意向 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of points or stored value</source>
        <translation>
            <numerusform>ポイント・残高の口座 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The shop&apos;s file was brought to the present version. Its backup of {day}, from before that, is kept: {path}</source>
        <translation>お店のデータファイルを現在の版に更新しました。更新前（{day}）のバックアップはこちらに残してあります：{path}</translation>
    </message>
</context>
<context>
    <name>MonthChoice</name>
    <message>
        <source>A month back</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>not for this contact</source>
        <translation>この連絡には合わない日</translation>
    </message>
</context>
<context>
    <name>MonthSections</name>
    <message>
        <source>{day}: held back</source>
        <translation>{day}：ごあいさつを控える方</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>NewMember</name>
    <message>
        <source>New member</source>
        <translation>新規会員</translation>
    </message>
    <message>
        <source>Put on file</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>1985-03-12, 八月十五, S60.3.12 …</source>
        <translation>S60.3.12、旧暦八月十五日など</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>none yet: a prospect</source>
        <translation>未発行：見込みのお客様</translation>
    </message>
    <message>
        <source>Came how</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>{name} is on file.</source>
        <translation>{name}様を登録しました。</translation>
    </message>
    <message>
        <source>Phone, WeChat or LINE</source>
        <translation>電話・LINE・WeChat</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>ご試着</translation>
    </message>
    <message>
        <source>what, in which size</source>
        <translation>品とサイズ</translation>
    </message>
    <message>
        <source>Tried on: {what}</source>
        <translation>ご試着：{what}</translation>
    </message>
    <message>
        <source>Her account, or phone</source>
        <translation>アカウント、または電話</translation>
    </message>
    <message>
        <source>Kept as her WeChat. For another write it first: LINE yan88, 小红书 yan88</source>
        <translation>WeChat として控えます。ほかは先に名前を：LINE yan88、インスタ yan88</translation>
    </message>
    <message>
        <source>Kept as her LINE. For another write it first: WeChat yan88, IG yan88</source>
        <translation>LINE として控えます。ほかは先に名前を：WeChat yan88、インスタ yan88</translation>
    </message>
    <message>
        <source>Kept as her e-mail.</source>
        <translation>メールアドレスとして控えます。</translation>
    </message>
    <message>
        <source>Kept in her notes.</source>
        <translation>備考に控えます。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{who}. Nothing is on file yet: is it somebody else?</source>
        <translation>{who}。まだ登録していません。別の方ですか。</translation>
    </message>
    <message>
        <source>Put on file all the same</source>
        <translation>このまま登録する</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Take off: {condition}</source>
        <translation>外す：{condition}</translation>
    </message>
    <message>
        <source>Nobody: of no member is this true: {condition}</source>
        <translation>該当なし：「{condition}」に当てはまる方がいません</translation>
    </message>
    <message numerus="yes">
        <source>Nobody. Without “{condition}” there would be %n.</source>
        <translation>
            <numerusform>該当なし。「{condition}」を外すと%n名です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody meets all of this. Take some conditions off.</source>
        <translation>すべてに当てはまる方はいません。条件を減らしてください。</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note on the card of {name}</source>
        <translation>{name} 様のカードへのメモ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>tomorrow, 3 days, 12-01 …; empty: until it is taken away</source>
        <translation>明日、3日後、12-01 など。空欄なら外すまで表示</translation>
    </message>
    <message>
        <source>Shows until</source>
        <translation>表示期限</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The note is on her card.</source>
        <translation>メモをカードに残しました。</translation>
    </message>
    <message>
        <source>The note is taken away.</source>
        <translation>メモを外しました。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>Occasions</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Show or hide: {occasion}</source>
        <translation>表示・非表示：{occasion}</translation>
    </message>
    <message>
        <source>Fold: {kind}</source>
        <translation>たたむ：{kind}</translation>
    </message>
    <message>
        <source>Single occasions: {kind}</source>
        <translation>個々のきっかけを開く：{kind}</translation>
    </message>
    <message>
        <source>Feasts and birthdays</source>
        <translation>行事と誕生日</translation>
    </message>
    <message>
        <source>After purchases</source>
        <translation>お買い上げの後</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>日ごろのご連絡</translation>
    </message>
    <message>
        <source>News and invitations</source>
        <translation>お知らせとご招待</translation>
    </message>
</context>
<context>
    <name>OldNumber</name>
    <message>
        <source>Card…</source>
        <translation>会員カードの手続き…</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Thanks</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>Good news of her card</source>
        <translation>会員カードの良いお知らせ</translation>
    </message>
    <message>
        <source>Asking after her</source>
        <translation>その後のご様子伺い</translation>
    </message>
    <message>
        <source>something on her card lapses on {day}</source>
        <translation>カードの特典が{day}に期限を迎えます</translation>
    </message>
    <message>
        <source>bought on {day}</source>
        <translation>{day}にお買い上げ</translation>
    </message>
    <message>
        <source>not been in since {day}</source>
        <translation>{day}以来ご来店なし</translation>
    </message>
    <message>
        <source>what she told us of was settled on {day}</source>
        <translation>お申し出の件は{day}に対応済み</translation>
    </message>
    <message>
        <source>not called for long: by {day}</source>
        <translation>しばらくお電話なし、{day}までに</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}。</translation>
    </message>
    <message>
        <source>Post the card, signed by hand.</source>
        <translation>カードに手書きで署名して投函。</translation>
    </message>
    <message>
        <source>Welcome her, and say from whom we have heard of her.</source>
        <translation>歓迎のご挨拶。どなたのご紹介かも一言。</translation>
    </message>
    <message>
        <source>Wish her a happy birthday, ask how she is. Nothing of goods.</source>
        <translation>お誕生日のお祝いとご様子伺い。商品の話はしない。</translation>
    </message>
    <message>
        <source>Good wishes to her family. Nothing of goods.</source>
        <translation>ご家族へのお祝い。商品の話はしない。</translation>
    </message>
    <message>
        <source>Good wishes for the feast. Nothing of goods.</source>
        <translation>時節のご挨拶。商品の話はしない。</translation>
    </message>
    <message>
        <source>The season turns: wish her good health. Nothing of new goods.</source>
        <translation>季節の変わり目のお見舞い。新作の話はしない。</translation>
    </message>
    <message>
        <source>She is missed; ask how she is. Never ask what is wrong.</source>
        <translation>ご無沙汰のご挨拶とご様子伺い。「何かありましたか」とは聞かない。</translation>
    </message>
    <message>
        <source>Thank her, ask how it wears, say how to care for it.</source>
        <translation>お礼、着心地の確認、お手入れの一言。</translation>
    </message>
    <message>
        <source>Thank her for the friend she brought.</source>
        <translation>ご紹介へのお礼。</translation>
    </message>
    <message>
        <source>Thank her for her company this year.</source>
        <translation>この一年のお付き合いへのお礼。</translation>
    </message>
    <message>
        <source>Let her know, and say when we are open.</source>
        <translation>ご連絡と営業時間のご案内。</translation>
    </message>
    <message>
        <source>Congratulate her; what it brings is on the screen.</source>
        <translation>お祝いの一言。特典の詳細は画面で確認。</translation>
    </message>
    <message>
        <source>She is missed; invite her. Never ask what is wrong.</source>
        <translation>ご無沙汰のご挨拶とお誘い。「何かありましたか」とは聞かない。</translation>
    </message>
    <message>
        <source>Ask whether all is well now. Listen, do not explain.</source>
        <translation>その後ご不便がないか伺う。説明よりお話を聞く。</translation>
    </message>
    <message>
        <source>Only ask how she is.</source>
        <translation>ご様子伺いのみ。</translation>
    </message>
    <message>
        <source>Invite her: day, hour, and who comes along.</source>
        <translation>お誘い：日時とご同伴の有無。</translation>
    </message>
    <message>
        <source>Thank her for coming through the rain.</source>
        <translation>雨の中のご来店へのお礼。</translation>
    </message>
    <message>
        <source>A quiet word of sympathy, nothing else.</source>
        <translation>静かにお悔やみを一言、ほかは話さない。</translation>
    </message>
    <message>
        <source>Something came in that may please her. Do not press.</source>
        <translation>お好みに合いそうな品が入荷。無理にすすめない。</translation>
    </message>
    <message>
        <source>As noted.</source>
        <translation>メモのとおり。</translation>
    </message>
    <message>
        <source>Speak gently: no festive words.</source>
        <translation>静かな調子で。お祝いの言葉は避ける。</translation>
    </message>
    <message>
        <source>Tell her that it is called off, and that we are sorry.</source>
        <translation>中止になったことをお伝えし、お詫びする。</translation>
    </message>
    <message>
        <source>Ask how she likes what she chose, and what we could do better.</source>
        <translation>お選びの品の着心地と、私どもが改めるべき点をうかがう。</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Put on file</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>カルテを変更</translation>
    </message>
    <message>
        <source>Card moved to the bin</source>
        <translation>カードをごみ箱へ移動</translation>
    </message>
    <message>
        <source>Two cards made one</source>
        <translation>2枚のカードを1枚に統合</translation>
    </message>
    <message>
        <source>Two cards made of one again</source>
        <translation>統合したカードを再び2枚に</translation>
    </message>
    <message>
        <source>Handed over to another advisor</source>
        <translation>別の担当者へ引き継ぎ</translation>
    </message>
    <message>
        <source>Tag changed</source>
        <translation>タグを変更</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>Relative added</source>
        <translation>ご家族を追加</translation>
    </message>
    <message>
        <source>Relative changed</source>
        <translation>ご家族を変更</translation>
    </message>
    <message>
        <source>Relative removed</source>
        <translation>ご家族を削除</translation>
    </message>
    <message>
        <source>Preference noted</source>
        <translation>お好みを記録</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>ご連絡の可否を記録</translation>
    </message>
    <message>
        <source>Purchase recorded</source>
        <translation>お買上げを記録</translation>
    </message>
    <message>
        <source>Contacts planned</source>
        <translation>ご連絡を予定</translation>
    </message>
    <message>
        <source>Contact noted</source>
        <translation>ご連絡を記録</translation>
    </message>
    <message>
        <source>Contact closed</source>
        <translation>ご連絡を完了</translation>
    </message>
    <message>
        <source>Catalogue changed</source>
        <translation>商品台帳を変更</translation>
    </message>
    <message>
        <source>List kept</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>Drill answered</source>
        <translation>「大切な二十名を覚える」に回答</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Came in with an import</source>
        <translation>取り込みで登録</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>スタッフを変更</translation>
    </message>
    <message>
        <source>Purchase moved to the bin</source>
        <translation>お買上げをごみ箱へ移動</translation>
    </message>
    <message>
        <source>Handed out in a file</source>
        <translation>ファイルに書き出し</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>元に戻しました：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>やり直しました：{what}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直しました</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>ポイントを付与</translation>
    </message>
    <message>
        <source>A card erased for good</source>
        <translation>会員カードを完全に消去</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>ポイントを利用</translation>
    </message>
    <message>
        <source>Points put right</source>
        <translation>ポイントを訂正</translation>
    </message>
    <message>
        <source>Points lapsed</source>
        <translation>ポイントが失効</translation>
    </message>
    <message>
        <source>Balance topped up</source>
        <translation>残高にチャージ</translation>
    </message>
    <message>
        <source>Paid of the balance</source>
        <translation>残高でお支払い</translation>
    </message>
    <message>
        <source>Balance paid out</source>
        <translation>残高を返金</translation>
    </message>
    <message>
        <source>Balance put right</source>
        <translation>残高を訂正</translation>
    </message>
    <message>
        <source>Plans and gifts changed</source>
        <translation>プランとギフトを変更</translation>
    </message>
    <message>
        <source>Card applied for</source>
        <translation>カードのお申し込み</translation>
    </message>
    <message>
        <source>Card ready to collect</source>
        <translation>カードの準備完了</translation>
    </message>
    <message>
        <source>Card handed over</source>
        <translation>カードのお渡し</translation>
    </message>
    <message>
        <source>Card issued at once</source>
        <translation>カードの即日発行</translation>
    </message>
    <message>
        <source>Card renewed</source>
        <translation>カードの更新</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>カードの再発行</translation>
    </message>
    <message>
        <source>Card given back</source>
        <translation>カードの返却</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>カードの期限切れ</translation>
    </message>
    <message>
        <source>Warning given</source>
        <translation>警告の通知</translation>
    </message>
    <message>
        <source>Warning lifted</source>
        <translation>警告の取り消し</translation>
    </message>
    <message>
        <source>Card suspended</source>
        <translation>カードの利用停止</translation>
    </message>
    <message>
        <source>Suspension ended</source>
        <translation>利用停止の解除</translation>
    </message>
    <message>
        <source>Points cleared</source>
        <translation>ポイントの取り消し</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>会員資格の取り消し</translation>
    </message>
    <message>
        <source>Appeal noted</source>
        <translation>異議の受け付け</translation>
    </message>
    <message>
        <source>Appeal answered</source>
        <translation>異議への回答</translation>
    </message>
    <message>
        <source>May apply again</source>
        <translation>再申し込みの許可</translation>
    </message>
    <message>
        <source>Win-back begun</source>
        <translation>呼び戻しを開始</translation>
    </message>
    <message>
        <source>Win-back closed</source>
        <translation>呼び戻しを終了</translation>
    </message>
    <message>
        <source>Level changed</source>
        <translation>会員ランクの変更</translation>
    </message>
    <message>
        <source>Benefit claimed</source>
        <translation>特典を利用</translation>
    </message>
    <message>
        <source>The PC&apos;s date confirmed</source>
        <translation>パソコンの日付を確認</translation>
    </message>
    <message>
        <source>Contact put on another day</source>
        <translation>ご連絡を別の日に移しました</translation>
    </message>
    <message>
        <source>Contact given to somebody else</source>
        <translation>ご連絡を別の担当に渡しました</translation>
    </message>
    <message>
        <source>What she said of the shop noted</source>
        <translation>お店へのお声を記録しました</translation>
    </message>
    <message>
        <source>Words of the shop changed</source>
        <translation>お店の文面を変更しました</translation>
    </message>
    <message>
        <source>Contacts spread over the days</source>
        <translation>連絡を日ごとに振り分け</translation>
    </message>
    <message>
        <source>What she says of us changed</source>
        <translation>お客様の声を変更</translation>
    </message>
    <message>
        <source>What she said settled</source>
        <translation>お客様の声に対応済み</translation>
    </message>
    <message>
        <source>Asked how content she is</source>
        <translation>満足度を確認</translation>
    </message>
    <message>
        <source>Idea of hers used</source>
        <translation>お客様のアイデアを採用</translation>
    </message>
    <message>
        <source>What she said opened again</source>
        <translation>お客様の声を再開</translation>
    </message>
    <message>
        <source>Rain noted</source>
        <translation>雨の日を記録</translation>
    </message>
    <message>
        <source>What she said of the shop struck out</source>
        <translation>お客様の声を取り消し</translation>
    </message>
    <message>
        <source>Self-check answered</source>
        <translation>自己点検に回答</translation>
    </message>
    <message>
        <source>Event planned</source>
        <translation>イベントを計画</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>イベントを変更</translation>
    </message>
    <message>
        <source>Event called off, or on again</source>
        <translation>イベントを中止・再開</translation>
    </message>
    <message>
        <source>List of guests changed</source>
        <translation>招待リストを変更</translation>
    </message>
    <message>
        <source>Answer to an invitation noted</source>
        <translation>招待へのお返事を記録</translation>
    </message>
    <message>
        <source>Noted who came to an event</source>
        <translation>イベントのご来場を記録</translation>
    </message>
    <message>
        <source>Cards noted as posted</source>
        <translation>カードの投函の記録</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>ご家族のお誕生日</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>行事のご挨拶</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <translation>ご無沙汰</translation>
    </message>
    <message>
        <source>After a big purchase</source>
        <translation>高額お買上げ後のフォロー</translation>
    </message>
    <message>
        <source>Own plan</source>
        <translation>個別の予定</translation>
    </message>
    <message>
        <source>call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>card by post</source>
        <translation>カード郵送</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>ご来店時</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>連絡完了</translation>
    </message>
    <message>
        <source>left word</source>
        <translation>伝言済み</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>ご連絡不要のご意向</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>投函済み</translation>
    </message>
    <message>
        <source>{birthday} — turns {age}</source>
        <translation>{birthday}、満{age}歳</translation>
    </message>
    <message>
        <source>has not been in for {days} days</source>
        <translation>{days}日ご来店なし</translation>
    </message>
    <message>
        <source>big purchase on {day}</source>
        <translation>{day}に高額お買上げ</translation>
    </message>
    <message>
        <source>bought for {amount} on {day}</source>
        <translation>{day}に{amount}お買上げ</translation>
    </message>
    <message>
        <source>Sympathy</source>
        <translation>お悔やみ</translation>
    </message>
    <message>
        <source>in mourning since {day}</source>
        <translation>{day}より喪中</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>入荷のお知らせ</translation>
    </message>
    <message>
        <source>birthday on {day}</source>
        <translation>{day}お誕生日</translation>
    </message>
    <message>
        <source>birthday on {day} ({lunar})</source>
        <translation>{day}お誕生日（{lunar}）</translation>
    </message>
    <message>
        <source>{relation}&apos;s birthday on {day}</source>
        <translation>{relation}、{day}お誕生日</translation>
    </message>
    <message>
        <source>{relation} {name}&apos;s birthday on {day}</source>
        <translation>{relation} {name}様、{day}お誕生日</translation>
    </message>
    <message>
        <source>To let her know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>To win her back</source>
        <translation>呼び戻し</translation>
    </message>
    <message>
        <source>her card is ready to collect, applied for on {day}</source>
        <translation>会員カードができあがりました（{day}お申し込み）</translation>
    </message>
    <message>
        <source>her card is valid until {day}</source>
        <translation>会員カードの有効期限は{day}</translation>
    </message>
    <message>
        <source>slipping away: not been in since {day}</source>
        <translation>離れつつあり：{day}から来店なし</translation>
    </message>
    <message>
        <source>slipping away: has not been in for {days} days</source>
        <translation>離れつつあり：{days} 日来店なし</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>会員ランクアップ</translation>
    </message>
    <message>
        <source>has reached {level} on {day}</source>
        <translation>{day}に{level}に昇格</translation>
    </message>
    <message>
        <source>{said}: {brings}</source>
        <translation>{said}：{brings}</translation>
    </message>
    <message>
        <source>Turn of the season</source>
        <translation>季節のご挨拶</translation>
    </message>
    <message>
        <source>After a purchase</source>
        <translation>お買上げ後のフォロー</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>ご紹介</translation>
    </message>
    <message>
        <source>Thanks for the year</source>
        <translation>年間のお礼</translation>
    </message>
    <message>
        <source>Best of the year</source>
        <translation>年間最優良のお客様</translation>
    </message>
    <message>
        <source>After a complaint</source>
        <translation>苦情のその後</translation>
    </message>
    <message>
        <source>Care call</source>
        <translation>ご機嫌うかがい</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Came in the rain</source>
        <translation>雨の日のご来店</translation>
    </message>
    <message>
        <source>satisfaction period</source>
        <translation>満足確認期</translation>
    </message>
    <message>
        <source>care period</source>
        <translation>ケア期</translation>
    </message>
    <message>
        <source>retention period</source>
        <translation>引き留め期</translation>
    </message>
    <message>
        <source>She is new: find out whether she is content.</source>
        <translation>新しいお客様です。ご満足いただけているか伺いましょう。</translation>
    </message>
    <message>
        <source>{points} of her points lapse on {day}</source>
        <translation>{points}ポイントが{day}に失効</translation>
    </message>
    <message>
        <source>thanks for her purchase on {day}</source>
        <translation>{day}のお買い上げのお礼</translation>
    </message>
    <message>
        <source>brought somebody on {day}</source>
        <translation>{day}にお友達をご紹介くださいました</translation>
    </message>
    <message>
        <source>brought {friend} on {day}</source>
        <translation>{day}に{friend}様をご紹介くださいました</translation>
    </message>
    <message>
        <source>is new since {day}, came through somebody</source>
        <translation>{day}からの新しいお客様、お知り合いのご紹介</translation>
    </message>
    <message>
        <source>is new since {day}, came through {friend}</source>
        <translation>{day}からの新しいお客様、{friend}様のご紹介</translation>
    </message>
    <message>
        <source>has passed the sum of a year on {day}</source>
        <translation>{day}に年間の設定額に達しました</translation>
    </message>
    <message>
        <source>has spent {amount} in a year, as of {day}</source>
        <translation>{day}までの1年で{amount}のお買い上げ</translation>
    </message>
    <message>
        <source>spent the most of all in {year}</source>
        <translation>{year}年のお買い上げが最も多いお客様</translation>
    </message>
    <message>
        <source>is among those who spent the most in {year}</source>
        <translation>{year}年のお買い上げ上位のお客様</translation>
    </message>
    <message>
        <source>her complaint was settled on {day}: is it right now?</source>
        <translation>{day}に解決した苦情のその後の確認</translation>
    </message>
    <message>
        <source>called once this year: again by {day} ({period})</source>
        <translation>今年は1回お電話、{day}までにもう一度（{period}）</translation>
    </message>
    <message>
        <source>not called yet this year: by {day} ({period})</source>
        <translation>今年はまだお電話なし、{day}までに（{period}）</translation>
    </message>
    <message>
        <source>“{event}” on {day}</source>
        <translation>{day}の「{event}」</translation>
    </message>
    <message>
        <source>came in the rain on {day}</source>
        <translation>{day}に雨の中ご来店</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>in mourning</source>
        <translation>喪中</translation>
    </message>
    <message>
        <source>{reason}; in mourning</source>
        <translation>{reason}、喪中</translation>
    </message>
    <message>
        <source>She is loyal: be in touch at an even pace, and with a few lines after a long silence.</source>
        <translation>ご愛顧の厚いお客様です。一定の間隔でご連絡し、しばらくお越しがないときは短いメッセージを送ります。</translation>
    </message>
    <message>
        <source>She may be lost: be in touch sooner, by phone, and once more in autumn.</source>
        <translation>離れてしまうかもしれません。早めにお電話し、秋にもう一度ご連絡します。</translation>
    </message>
    <message>
        <source>how it wears, what she bought last, on {day}</source>
        <translation>最近のお買い上げ（{day}）の着心地</translation>
    </message>
    <message>
        <source>called twice this year: once more by {day} ({period})</source>
        <translation>今年は2回お電話済み、{day}までにもう一度（{period}）</translation>
    </message>
    <message>
        <source>card: {occasion}</source>
        <translation>カード：{occasion}</translation>
    </message>
    <message>
        <source>Event called off</source>
        <translation>催し中止のお知らせ</translation>
    </message>
    <message>
        <source>“{event}” on {day} does not take place</source>
        <translation>{day} の「{event}」は中止</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>On {day} no points stand open.</source>
        <translation>{day} 時点で未使用のポイントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>On {day} %n member(s) hold {points} points.</source>
        <translation>
            <numerusform>{day} 時点で %n 名が {points} ポイントをお持ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>They take {amount} off.</source>
        <translation>{amount} 引きに相当します。</translation>
    </message>
    <message>
        <source>{points} of them lapse within 30 days.</source>
        <translation>うち {points} ポイントは 30 日以内に失効します。</translation>
    </message>
    <message>
        <source>No balance stands open.</source>
        <translation>未使用の残高はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have {amount} on their balances.</source>
        <translation>
            <numerusform>%n 名の残高は合計 {amount} です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last}／全{count}名</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The paper as it will print</source>
        <translation>印刷イメージ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Printing the paper</source>
        <translation>印刷しています</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are printed.</source>
        <translation>
            <numerusform>%n ページを印刷しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました：{path}</translation>
    </message>
    <message>
        <source>No face has these characters: {characters}</source>
        <translation>書体にない文字があります：{characters}</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>前のページ（Page Up）</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>次のページ（Page Down）</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show the page as wide as there is room for</source>
        <translation>幅いっぱいに表示</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>{number}/{pages}ページ</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Show the page as large as it is on paper</source>
        <translation>紙と同じ大きさで表示します</translation>
    </message>
</context>
<context>
    <name>PayOut</name>
    <message>
        <source>Pay out to {name}</source>
        <translation>{name} 様への返金</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>返金する</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Her balance is {amount}. The points of its plan go back in proportion.</source>
        <translation>残高は {amount} です。プランで付いたポイントは割合に応じて差し引きます。</translation>
    </message>
    <message>
        <source>{amount} is paid out.</source>
        <translation>{amount} を返金しました。</translation>
    </message>
    <message>
        <source>{points} points of the plan are spent and could not go back.</source>
        <translation>プランのポイントのうち {points} は使用済みで差し引けませんでした。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Senior VIP</source>
        <translation>上級VIP</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>お申込み中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>利用停止中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>資格取り消し</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>ご来店</translation>
    </message>
    <message>
        <source>Came through a friend</source>
        <translation>ご紹介</translation>
    </message>
    <message>
        <source>Tried on, did not buy</source>
        <translation>ご試着のみ</translation>
    </message>
    <message>
        <source>Follows us online</source>
        <translation>SNSフォロワー</translation>
    </message>
    <message>
        <source>Came to an event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>From an older list</source>
        <translation>以前の名簿</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>娘</translation>
    </message>
    <message>
        <source>son</source>
        <translation>息子</translation>
    </message>
    <message>
        <source>child</source>
        <translation>お子様</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>夫</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>妻</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>mother-in-law</source>
        <translation>義母</translation>
    </message>
    <message>
        <source>father-in-law</source>
        <translation>義父</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>姉妹</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>兄弟</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>祖母</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>祖父</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>孫</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>友人</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>店長</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>販売員</translation>
    </message>
    <message>
        <source>may look only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>受取待ち</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
</context>
<context>
    <name>PercentOff</name>
    <message>
        <source>{percent} % off</source>
        <translation>{percent}％割引</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>For the phone</source>
        <translation>スマートフォンで</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>キー {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>WeChat or LINE</source>
        <translation>LINE・WeChat</translation>
    </message>
    <message>
        <source>The phone reads the words: copy them there, and paste them to her.</source>
        <translation>スマートフォンで文面を読み取り、コピーしてお送りください。</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>ショートメール</translation>
    </message>
    <message>
        <source>The phone opens a text message to her, ready to be sent.</source>
        <translation>スマートフォンに送信前のショートメールが開きます。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The phone calls her.</source>
        <translation>スマートフォンから発信します。</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photo…</source>
        <translation>写真を選ぶ…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>写真を外す</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>写真を選ぶ</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>入荷</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>PlannedLines</name>
    <message>
        <source>Open the contact</source>
        <translation>連絡を開く</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>別の日に移す…</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>会員カードを開く</translation>
    </message>
</context>
<context>
    <name>PointsSettings</name>
    <message>
        <source>She pays in</source>
        <translation>チャージ額</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>% off</source>
        <translation>割引 %</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>店での名称</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Top-up plans</source>
        <translation>チャージプラン</translation>
    </message>
    <message>
        <source>Who has paid in keeps the discount that she was promised until that money is spent; what you change here is for the next top-up.</source>
        <translation>すでにチャージされた方は、その残高がある間は当時の割引のままです。ここでの変更は次回のチャージから適用されます。</translation>
    </message>
    <message>
        <source>Her level&apos;s discount and her plan&apos;s add up</source>
        <translation>ランク割引とプラン割引を併用する</translation>
    </message>
    <message>
        <source>Without the tick the larger of the two is taken off the ticket.</source>
        <translation>チェックがない場合は、割引の大きい方だけを適用します。</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>景品</translation>
    </message>
    <message>
        <source>Costs the shop</source>
        <translation>店の原価</translation>
    </message>
    <message>
        <source>Gifts for points</source>
        <translation>ポイント景品</translation>
    </message>
    <message>
        <source>What is no longer offered stays on record with those who have taken it.</source>
        <translation>使用をやめた景品も、交換済みの記録はそのまま残ります。</translation>
    </message>
    <message>
        <source>Points and plans</source>
        <translation>ポイントとチャージ</translation>
    </message>
    <message>
        <source>Points and money that she has already stay as they are, and so does their last day.</source>
        <translation>すでにお持ちのポイントと残高、その有効期限は変わりません。</translation>
    </message>
    <message>
        <source>What a purchase earns</source>
        <translation>お買い上げで貯まるポイント</translation>
    </message>
    <message>
        <source>One point for each</source>
        <translation>1 ポイントに必要な金額</translation>
    </message>
    <message>
        <source>They count for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>months; 0: they stay</source>
        <translation>か月（0 は無期限）</translation>
    </message>
    <message>
        <source>On her birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>times as many</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>For 1 {currency} off she spends</source>
        <translation>1 {currency} 引きに必要な</translation>
    </message>
    <message>
        <source>points; 0: they buy gifts only</source>
        <translation>ポイント（0 は景品のみ）</translation>
    </message>
    <message>
        <source>When a friend whom she brought first buys</source>
        <translation>ご紹介の方が初めてお買い上げの時</translation>
    </message>
    <message>
        <source>She gets</source>
        <translation>紹介した方へ</translation>
    </message>
    <message>
        <source>The friend gets</source>
        <translation>紹介された方へ</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>プランを追加</translation>
    </message>
    <message>
        <source>Another gift</source>
        <translation>景品を追加</translation>
    </message>
    <message>
        <source>They are {amount} off.</source>
        <translation>{amount} 引きに使えます。</translation>
    </message>
    <message>
        <source>Those of today count to {day}.</source>
        <translation>本日の分は {day} まで有効です。</translation>
    </message>
    <message>
        <source>A ticket of {amount} earns nothing.</source>
        <translation>{amount} のお買い上げではポイントは付きません。</translation>
    </message>
    <message>
        <source>A ticket of {amount} earns {points} points, on her birthday {more}.</source>
        <translation>{amount} のお買い上げで {points} ポイント、お誕生日は {more} ポイント。</translation>
    </message>
    <message>
        <source>A ticket of {amount} earns {points} points.</source>
        <translation>{amount} のお買い上げで {points} ポイント。</translation>
    </message>
    <message>
        <source>No plan is offered: what she pays in brings neither points nor a discount.</source>
        <translation>使用中のプランがありません。チャージにポイントや割引は付きません。</translation>
    </message>
    <message>
        <source>Who pays in {amount} has goods of {goods} for it, and points that are {off} off.</source>
        <translation>{amount} のチャージで {goods} 分の商品が買え、さらに {off} 引き分のポイントが付きます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Who pays in {less} has {off}, and who pays in {more} only {other}: nobody will take the larger.</source>
        <translation>{less}のチャージが{off}なのに、{more}のチャージは{other}です。大きいほうを選ぶ方はいません。</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>割引なし</translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) were left out.</source>
        <translation>
            <numerusform>空の行 %n 件は保存していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Posted</name>
    <message>
        <source>Birthday card posted</source>
        <translation>誕生日カードを投函</translation>
    </message>
    <message>
        <source>{occasion}: card posted</source>
        <translation>{occasion}：カードを投函</translation>
    </message>
    <message>
        <source>Card posted</source>
        <translation>カードを投函</translation>
    </message>
</context>
<context>
    <name>PostedCard</name>
    <message>
        <source>The card as it was posted</source>
        <translation>投函したカード</translation>
    </message>
    <message>
        <source>The picture side</source>
        <translation>絵の面</translation>
    </message>
    <message>
        <source>The side with the words</source>
        <translation>文面</translation>
    </message>
</context>
<context>
    <name>PostedCards</name>
    <message numerus="yes">
        <source>%n card(s) noted as posted.</source>
        <translation>
            <numerusform>%n枚のカードを投函済みにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noting %n card(s) as posted</source>
        <translation>
            <numerusform>%n枚のカードを投函済みとして登録しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>leave out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>What “{heading}” is</source>
        <translation>「{heading}」の内容</translation>
    </message>
</context>
<context>
    <name>PrintAddresses</name>
    <message>
        <source>Labels, {count} on a sheet</source>
        <translation>ラベル用紙 {count} 面</translation>
    </message>
    <message>
        <source>Hagaki, the side with the address</source>
        <translation>はがき 宛名面</translation>
    </message>
    <message>
        <source>Chinese postcard, the side with the address</source>
        <translation>中国はがき 宛名面</translation>
    </message>
    <message>
        <source>A6 card, the side with the address</source>
        <translation>A6 カード 宛名面</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>封筒 C6（162×114 mm）</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>封筒 DL（220×110 mm）</translation>
    </message>
    <message>
        <source>Envelope Chō 3, 120 × 235 mm</source>
        <translation>封筒 長形3号（120×235 mm）</translation>
    </message>
    <message>
        <source>None of them has an address to post to.</source>
        <translation>郵送先のご住所がある方はいらっしゃいません。</translation>
    </message>
    <message>
        <source>Addresses: {paper}</source>
        <translation>宛名：{paper}</translation>
    </message>
    <message>
        <source>The address of {name} is too long for this paper: it ends in “…”.</source>
        <translation>{name}様のご住所はこの用紙に収まらず、末尾が「…」になります。</translation>
    </message>
</context>
<context>
    <name>PrintPlan</name>
    <message>
        <source>Care plan</source>
        <translation>ご連絡計画</translation>
    </message>
    <message>
        <source>Week {days}</source>
        <translation>この週（{days}）</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>この月（{month}）</translation>
    </message>
    <message>
        <source>{period}, {staff} alone</source>
        <translation>{period}、{staff}のみ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>The printer took no more before page {page} of {pages}.</source>
        <translation>プリンターが {page} ページ目の手前で止まりました（全 {pages} ページ）。</translation>
    </message>
    <message>
        <source>The print was stopped before page {page} of {pages}.</source>
        <translation>印刷を {page} ページ目の手前で止めました（全 {pages} ページ）。</translation>
    </message>
    <message>
        <source>Look at what lies in the tray: if more came out, or less, write down another page.</source>
        <translation>トレイをご確認ください。出ている枚数が違うときは、ページを書き直してください。</translation>
    </message>
</context>
<context>
    <name>PrintStopped</name>
    <message>
        <source>The print stopped</source>
        <translation>印刷が止まりました</translation>
    </message>
    <message>
        <source>Go on from page</source>
        <translation>続きのページ</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>／ 全 {pages} ページ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ここまでにする</translation>
    </message>
    <message>
        <source>Other printer…</source>
        <translation>別のプリンター…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続きを印刷</translation>
    </message>
    <message>
        <source>Printed: {names}</source>
        <translation>印刷済み：{names}</translation>
    </message>
    <message>
        <source>Not printed yet: {names}</source>
        <translation>まだ印刷していない：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ほか %n 名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Where your printer lays a page</source>
        <translation>プリンターの印刷位置</translation>
    </message>
    <message>
        <source>Print both sides on A4, in true size, turned on the long edge.</source>
        <translation>A4に実寸で両面印刷します（長辺とじ）。</translation>
    </message>
    <message>
        <source>Measure from the left edge of the paper to the red upright line: it should be 20.0 mm. What it is more is the first number; what it is less, with a minus.</source>
        <translation>用紙の左端から赤い縦線までを測ります。20.0mmのはずです。長い分が1つめの数値、短ければマイナスです。</translation>
    </message>
    <message>
        <source>Measure from the upper edge to the red level line: it should be 20.0 mm. What it is more is the second number.</source>
        <translation>用紙の上端から赤い横線までを測ります。20.0mmのはずです。長い分が2つめの数値です。</translation>
    </message>
    <message>
        <source>Write both into Settings › Printing: from then on every paper is moved by as much.</source>
        <translation>2つの数値を「設定 › 印刷」に入力すると、以後すべての印刷がその分だけ補正されます。</translation>
    </message>
    <message>
        <source>Hold the sheet against the light: the crosses of both sides cover each other when the printer feeds both alike.</source>
        <translation>紙を光に透かしてください。表裏が同じように送られていれば、両面の十字が重なります。</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>{number}/{pages}ページ</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Too far to the right by</source>
        <translation>右へのずれ</translation>
    </message>
    <message>
        <source>Too far down by</source>
        <translation>下へのずれ</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>For the printer of this computer. Print the page, measure two lines, and write down how far off they are: every paper is then moved by as much. A PDF that is saved is not.</source>
        <translation>このパソコンのプリンター用です。確認ページを印刷して2本の線を測り、ずれを入力すると、以後の印刷が補正されます。保存したPDFは変わりません。</translation>
    </message>
    <message>
        <source>Page to measure…</source>
        <translation>確認ページ…</translation>
    </message>
    <message>
        <source>Page to measure</source>
        <translation>確認ページ</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; nothing half-done is left behind</source>
        <translation>中止します。途中までの内容は残りません</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>PurchaseForm</name>
    <message>
        <source>Purchase of {name}</source>
        <translation>{name} 様のお買上げ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>お支払方法</translation>
    </message>
    <message>
        <source>The purchase is recorded.</source>
        <translation>お買上げを記録しました。</translation>
    </message>
    <message>
        <source>The purchase is recorded, and {item} is in the catalogue under {code}.</source>
        <translation>お買上げを記録し、「{item}」をコード {code} で商品台帳に登録しました。</translation>
    </message>
    <message>
        <source>She took nothing like that, or it has come back.</source>
        <translation>該当するお買上げがないか、すでに返品済みです。</translation>
    </message>
    <message>
        <source>She took nothing yet that could come back.</source>
        <translation>返品できるお買上げはまだありません。</translation>
    </message>
    <message>
        <source>To give back: {amount}</source>
        <translation>返金：{amount}</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>合計：{amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>販売員</translation>
    </message>
    <message>
        <source>Off the ticket</source>
        <translation>伝票値引</translation>
    </message>
    <message>
        <source>100, -10%, 9折</source>
        <translation>100、-10%、1割引</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>伝票の明細</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Esc again puts this ticket away.</source>
        <translation>まだ記録していません。もう一度 Esc を押すと、この伝票を閉じます。</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>どなた用</translation>
    </message>
    <message>
        <source>a piece comes back</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>of her balance</source>
        <translation>残高から</translation>
    </message>
    <message>
        <source>of her balance ({amount})</source>
        <translation>残高から（{amount}）</translation>
    </message>
    <message>
        <source>balance, the rest by card</source>
        <translation>残高、残りはカード</translation>
    </message>
    <message>
        <source>balance, the rest in cash</source>
        <translation>残高、残りは現金</translation>
    </message>
    <message numerus="yes">
        <source>earns %n point(s)</source>
        <translation>
            <numerusform>%n ポイント付与</numerusform>
        </translation>
    </message>
    <message>
        <source>Points (Alt+P)</source>
        <translation>ポイント (Alt+P)</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>{points} のうち</translation>
    </message>
    <message>
        <source>{points} points are {amount} off</source>
        <translation>{points} ポイントで {amount} 引き</translation>
    </message>
    <message>
        <source>Given back how</source>
        <translation>返金方法</translation>
    </message>
    <message>
        <source>to her bank card</source>
        <translation>カードへ返金</translation>
    </message>
    <message>
        <source>to her balance</source>
        <translation>残高へ戻す</translation>
    </message>
    <message>
        <source>her level × {rate}</source>
        <translation>ランク {rate} 倍</translation>
    </message>
    <message>
        <source>her birthday × {times}</source>
        <translation>お誕生日 {times} 倍</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{points} ({why})</source>
        <translation>{points}（{why}）</translation>
    </message>
</context>
<context>
    <name>PurchaseOffers</name>
    <message>
        <source>“{name}”, not in the list</source>
        <translation>「{name}」（一覧にない品）</translation>
    </message>
    <message>
        <source>a present</source>
        <translation>贈り物</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>ご本人</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of {bought} left</source>
        <translation>{bought}点中 残り{left}点</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page}（Ctrl+{number}）</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>見本のお店</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>asked to be left alone</source>
        <translation>ご連絡不要のご意向</translation>
    </message>
    <message>
        <source>suspended or left</source>
        <translation>利用停止中または資格取り消し</translation>
    </message>
    <message>
        <source>does not want it this way</source>
        <translation>この方法はご希望でない</translation>
    </message>
    <message>
        <source>no number or address</source>
        <translation>番号や住所がない</translation>
    </message>
    <message>
        <source>in mourning on that day</source>
        <translation>当日は喪中</translation>
    </message>
    <message>
        <source>not with the shop yet</source>
        <translation>まだ会員ではありませんでした</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>The rows are</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Only this sheet</source>
        <translation>この表だけ</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付の書き方</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額の書き方</translation>
    </message>
    <message>
        <source>Points and balances as of</source>
        <translation>ポイント・残高の基準日</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>{kind} (recognised)</source>
        <translation>{kind}（自動判別）</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>{row} 行目</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>day first: 31/12/2025</source>
        <translation>日が先：31/12/2025</translation>
    </message>
    <message>
        <source>month first: 12/31/2025</source>
        <translation>月が先：12/31/2025</translation>
    </message>
</context>
<context>
    <name>Redeem</name>
    <message>
        <source>Redeem points of {name}</source>
        <translation>{name} 様のポイント利用</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>利用する</translation>
    </message>
    <message>
        <source>{gift}: {points} points</source>
        <translation>{gift}：{points} ポイント</translation>
    </message>
    <message>
        <source>For</source>
        <translation>利用先</translation>
    </message>
    <message>
        <source>a discount</source>
        <translation>お値引き</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>She has {points} points.</source>
        <translation>お持ちのポイントは {points} です。</translation>
    </message>
    <message>
        <source>{points} points are {amount} off.</source>
        <translation>{points} ポイントで {amount} のお値引きです。</translation>
    </message>
    <message>
        <source>The gift is hers, the points are redeemed.</source>
        <translation>ギフトをお渡しし、ポイントを利用しました。</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>お値引き {amount}</translation>
    </message>
    <message>
        <source>The points are redeemed.</source>
        <translation>ポイントを利用しました。</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>something of ours was put into her hands on {day}</source>
        <translation>{day} にお品をお渡ししました</translation>
    </message>
    <message>
        <source>she took a lot on {day}</source>
        <translation>{day} にたくさんお買い上げ</translation>
    </message>
    <message>
        <source>she was asked how it wears on {day}</source>
        <translation>{day} に着心地をうかがいました</translation>
    </message>
    <message>
        <source>she had good news on {day}</source>
        <translation>{day} に良い知らせをお伝えしました</translation>
    </message>
    <message>
        <source>she had a good word for us on {day}</source>
        <translation>{day} にお褒めの言葉をいただきました</translation>
    </message>
    <message>
        <source>A good moment to ask whom she knows: {why}.</source>
        <translation>お友達の紹介をお願いする好機です：{why}。</translation>
    </message>
    <message>
        <source>If she is content, ask whom she knows before you hang up.</source>
        <translation>ご満足のご様子でしたら、電話を切る前にお友達のご紹介をお願いしましょう。</translation>
    </message>
    <message>
        <source>When she has been glad of the news, ask whom she knows.</source>
        <translation>お知らせを喜んでいただけたら、お友達のご紹介をお願いしましょう。</translation>
    </message>
    <message>
        <source>If a friend of yours would like one too, bring her along: we will look after her.</source>
        <translation>お友達にもご希望の方がいらしたら、ぜひご一緒にお越しください。大切にお迎えします。</translation>
    </message>
    <message>
        <source>Is there a friend with your taste? We would gladly look after her as we do after you.</source>
        <translation>お好みの近いお友達はいらっしゃいますか。同じように大切にお世話させていただきます。</translation>
    </message>
    <message>
        <source>I am glad that it suits you. Does a friend ever ask where it is from?</source>
        <translation>お気に召していただけて嬉しいです。どちらのお品かお尋ねになるお友達はいらっしゃいますか。</translation>
    </message>
    <message>
        <source>Is there a friend who should hear of this too?</source>
        <translation>このお知らせをお伝えしたいお友達はいらっしゃいますか。</translation>
    </message>
    <message>
        <source>Thank you, that does us good. Is there a friend to whom you would say the same?</source>
        <translation>ありがとうございます、励みになります。同じようにお話しいただけるお友達はいらっしゃいますか。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message numerus="yes">
        <source>brought %n friend(s)</source>
        <translation>
            <numerusform>ご紹介 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Her card waits for her: when she takes it, ask whom she knows.</source>
        <translation>カードができています。お渡しの際に、お友達のご紹介をお願いしましょう。</translation>
    </message>
</context>
<context>
    <name>RelativeForm</name>
    <message>
        <source>Relative</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>New relative</source>
        <translation>ご家族を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>2019-06-12, 06-12, 八月十五 …</source>
        <translation>2019-06-12、旧暦八月十五日など</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Take off file</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Taken off file.</source>
        <translation>削除しました。</translation>
    </message>
</context>
<context>
    <name>RemoveMember</name>
    <message>
        <source>Move the card of {name} to the bin?</source>
        <translation>{name} 様のカードをごみ箱へ移しますか？</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱へ移す</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>お買上げ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>ご連絡 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>ご家族 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>With her card go {counted}.</source>
        <translation>あわせて移すもの：{counted}。</translation>
    </message>
    <message>
        <source>She is found nowhere any more, until her card is brought back. It lies in Settings under “Bin”.</source>
        <translation>元に戻すまで、どこにも表示されません。「設定」の「ごみ箱」から戻せます。</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} 様をごみ箱へ移しました。</translation>
    </message>
</context>
<context>
    <name>ReportChoice</name>
    <message>
        <source>Type a name at the left: the letter to her appears here.</source>
        <translation>左にお名前を入力すると、ここにお手紙が表示されます。</translation>
    </message>
    <message>
        <source>The shop&apos;s year</source>
        <translation>年間のまとめ</translation>
    </message>
    <message>
        <source>Letter to a member</source>
        <translation>会員へのお手紙</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>ご連絡計画</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>レポートの種類</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>使用する言語</translation>
    </message>
    <message>
        <source>The shop&apos;s ({language})</source>
        <translation>お店の言語（{language}）</translation>
    </message>
    <message>
        <source>Her year with the shop in warm words, in the language she writes in. No prices stand in it.</source>
        <translation>お店とともに過ごされた一年を、お客様の言語で心をこめて。金額は載せません。</translation>
    </message>
    <message>
        <source>The contacts of a period by member of staff, to take along and tick.</source>
        <translation>期間内のご連絡をスタッフ別に。持ち歩いてチェックできます。</translation>
    </message>
    <message>
        <source>Twelve pages to look back on: any twelve months, from the month that is chosen.</source>
        <translation>選んだ月からの十二か月を、十二頁で振り返ります。</translation>
    </message>
    <message>
        <source>Birthdays for the wall</source>
        <translation>壁のお誕生日表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>お一人</translation>
    </message>
    <message>
        <source>Everybody who may be written to</source>
        <translation>お送りできる会員全員</translation>
    </message>
    <message>
        <source>A calendar page for the back room: family names and days, nothing private.</source>
        <translation>バックルームに貼る暦です。苗字と日にちだけで、私的なことは載せません。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Care plan</source>
        <translation>ご連絡計画</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What she said, next step</source>
        <translation>お話の内容・次の一手</translation>
    </message>
    <message>
        <source>{occasion}: {reason}</source>
        <translation>{occasion}：{reason}</translation>
    </message>
    <message>
        <source>Plum blossom and moon</source>
        <translation>月に梅</translation>
    </message>
    <message>
        <source>Cinnabar silk</source>
        <translation>朱の絹</translation>
    </message>
    <message>
        <source>Celadon silk</source>
        <translation>青磁の絹</translation>
    </message>
    <message>
        <source>The shop&apos;s year {year}</source>
        <translation>{year}年 年間のまとめ</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>月別売上</translation>
    </message>
    <message>
        <source>pale: the year before</source>
        <translation>淡色：前年</translation>
    </message>
    <message>
        <source>New members by month</source>
        <translation>月別入会者</translation>
    </message>
    <message>
        <source>{gained} in the year, {members} on file at its end</source>
        <translation>年間{gained}名、年末{members}名</translation>
    </message>
    <message>
        <source>{percent} on the year before</source>
        <translation>前年比{percent}</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>会計件数</translation>
    </message>
    <message>
        <source>{sum} each</source>
        <translation>平均{sum}</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>returns {sum}</source>
        <translation>返品{sum}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>{gained} gained, {lost} lost</source>
        <translation>入会{gained}・退会{lost}</translation>
    </message>
    <message>
        <source>Members who bought</source>
        <translation>購入会員</translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>全体の{share}</translation>
    </message>
    <message>
        <source>Contacts done</source>
        <translation>実施したご連絡</translation>
    </message>
    <message>
        <source>of {planned} planned</source>
        <translation>予定{planned}件中</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来店</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>連絡完了</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>実施率</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Handover of {name}&apos;s members</source>
        <translation>{name} 担当会員の引き継ぎ</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>会員の引き継ぎ</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>会員 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>She looked after nobody.</source>
        <translation>担当していた会員はいません。</translation>
    </message>
    <message>
        <source>call {hours}</source>
        <translation>お電話は {hours}</translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>最終来店 {day}</translation>
    </message>
    <message>
        <source>Asked to be left alone.</source>
        <translation>ご連絡不要のご意向です。</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>ご注意</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>おもてなし</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>お好み</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>前回のお言葉</translation>
    </message>
    <message>
        <source>{birthday}, next on {day}</source>
        <translation>{birthday}（次回 {day}）</translation>
    </message>
    <message>
        <source>never {colour}</source>
        <translation>{colour}は避ける</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}：{what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {what}: “{said}”</source>
        <translation>{day} {what}：「{said}」</translation>
    </message>
    <message>
        <source>pale: the same days of the year before</source>
        <translation>淡色：前年同期間</translation>
    </message>
    <message>
        <source>{percent} on the same days of {year}</source>
        <translation>{year}年同期間比{percent}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>{day}現在</translation>
    </message>
    <message>
        <source>Rising buttons</source>
        <translation>のぼるボタン</translation>
    </message>
    <message>
        <source>Carnations with a ribbon</source>
        <translation>カーネーションの花束</translation>
    </message>
    <message>
        <source>Fir bough and glass balls</source>
        <translation>もみの枝とオーナメント</translation>
    </message>
    <message>
        <source>Ginkgo leaves</source>
        <translation>銀杏の葉</translation>
    </message>
    <message>
        <source>Scarf on its hanger</source>
        <translation>ハンガーのスカーフ</translation>
    </message>
    <message>
        <source>Lanterns at the window</source>
        <translation>窓辺の灯籠</translation>
    </message>
    <message>
        <source>Osmanthus and harvest moon</source>
        <translation>金木犀と名月</translation>
    </message>
    <message>
        <source>Sun over the waves</source>
        <translation>青海波と初日</translation>
    </message>
    <message>
        <source>Spool and bow</source>
        <translation>糸巻きと蝶結び</translation>
    </message>
    <message>
        <source>Seven needles under the stars</source>
        <translation>星空と七本の針</translation>
    </message>
    <message>
        <source>A cup of tea</source>
        <translation>一杯のお茶</translation>
    </message>
    <message>
        <source>Nobody is to be called in this period.</source>
        <translation>この期間にご連絡する方はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>連絡%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}, {done} of them done</source>
        <translation>{calls}、うち{done}件完了</translation>
    </message>
    <message>
        <source>Whom, and at which number</source>
        <translation>お名前と電話番号</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>お話しすること</translation>
    </message>
    <message>
        <source>Bought and spoken last</source>
        <translation>前回のお買い上げとご連絡</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>{calls}, continued</source>
        <translation>{calls}（続き）</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>お買い上げ</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>ご連絡</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>お電話不可</translation>
    </message>
    <message>
        <source>Best hour: {hours}</source>
        <translation>ご都合のよい時間：{hours}</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>次回：</translation>
    </message>
    <message>
        <source>Nothing was noted in this year.</source>
        <translation>この年の記録はありません。</translation>
    </message>
    <message>
        <source>{settled} of {all} complaints are settled, after {days} days on average; {share} were solved.</source>
        <translation>ご指摘{all}件のうち{settled}件に対応済み。平均{days}日、うち{share}が解決しました。</translation>
    </message>
    <message>
        <source>Of {all} complaints none is settled yet.</source>
        <translation>ご指摘{all}件は、まだ対応が終わっていません。</translation>
    </message>
    <message>
        <source>{share} were settled by the day that was promised.</source>
        <translation>{share}はお約束の日までに対応しました。</translation>
    </message>
    <message>
        <source>Asked afterwards, {count} were {content} of 5 content on average.</source>
        <translation>その後伺った{count}名の満足度は、5点満点で平均{content}点でした。</translation>
    </message>
    <message>
        <source>Of those whose complaint was solved {share} came in again within {days} days; usual is {usual}.</source>
        <translation>解決したお客様の{share}が{days}日以内に再びご来店くださいました。一般には{usual}ほどです。</translation>
    </message>
    <message>
        <source>Ideas of members that are used: {count}.</source>
        <translation>採用したお客様のアイデア：{count}件。</translation>
    </message>
    <message>
        <source>Greeting cards</source>
        <translation>グリーティングカード</translation>
    </message>
    <message>
        <source>Birthdays · {month}</source>
        <translation>お誕生日 · {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) in this month</source>
        <translation>
            <numerusform>今月は%n名様がお誕生日です</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on file has a birthday in this month.</source>
        <translation>今月お誕生日の方はいらっしゃいません。</translation>
    </message>
    <message>
        <source>kept by the moon: next year on another day</source>
        <translation>旧暦のお誕生日：来年は別の日です</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}名</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ご招待リスト</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>お返事</translation>
    </message>
    <message>
        <source>With her</source>
        <translation>お連れ様</translation>
    </message>
    <message>
        <source>Tried on, wishes</source>
        <translation>ご試着・ご要望</translation>
    </message>
    <message>
        <source>Album page</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>ご連絡不可</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Save this paper in a file</source>
        <translation>このレポートをファイルに保存</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print this paper (Ctrl+P)</source>
        <translation>このレポートを印刷（Ctrl+P）</translation>
    </message>
    <message>
        <source>The paper as it will print</source>
        <translation>印刷されるレポート</translation>
    </message>
    <message>
        <source>No face has these characters: {characters}</source>
        <translation>書体にない文字があります：{characters}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>レポートを保存しています</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました：{path}</translation>
    </message>
    <message>
        <source>Printing the paper</source>
        <translation>レポートを印刷しています</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are printed.</source>
        <translation>
            <numerusform>%nページを印刷しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers are not shown while the customer can see the screen (F9).</source>
        <translation>接客モードでは帳票を表示しません（F9）。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get no letter: {names}</source>
        <translation>
            <numerusform>%n名には手紙がありません：{names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restored: {path}</source>
        <translation>復元しました：{path}</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}</source>
        <translation>元のデータは {folder} に残してあります</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>バックアップを読んでいます</translation>
    </message>
    <message>
        <source>Changing places</source>
        <translation>入れ替えています</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A card is posted before the day</source>
        <translation>カードの投函（何日前）</translation>
    </message>
    <message>
        <source>Off in the birthday month</source>
        <translation>お誕生月の割引</translation>
    </message>
    <message>
        <source>Good wishes are sent on</source>
        <translation>ご挨拶を送る行事</translation>
    </message>
    <message>
        <source>Not seen for</source>
        <translation>ご来店のない期間</translation>
    </message>
    <message>
        <source>A ticket from so much on</source>
        <translation>一回のお買上げ額</translation>
    </message>
    <message>
        <source>A call so long after it</source>
        <translation>お電話までの日数</translation>
    </message>
    <message>
        <source>The day&apos;s load</source>
        <translation>一日の件数</translation>
    </message>
    <message>
        <source>Contacts a day for each of the staff</source>
        <translation>一人あたり一日のご連絡数</translation>
    </message>
    <message>
        <source>Rules of outreach</source>
        <translation>ご連絡のルール</translation>
    </message>
    <message>
        <source>Occasions that are planned</source>
        <translation>予定するご連絡</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>何が変わりますか？</translation>
    </message>
    <message>
        <source>The plan follows at once: what is open moves, comes or goes. What was done stays.</source>
        <translation>保存するとすぐに予定へ反映されます。済んだご連絡はそのままです。</translation>
    </message>
    <message>
        <source>months; 0: never</source>
        <translation>か月後（0：なし）</translation>
    </message>
    <message>
        <source>From this level on</source>
        <translation>対象のランク</translation>
    </message>
    <message>
        <source>How it wears, the first time after</source>
        <translation>着心地の確認（1回目）</translation>
    </message>
    <message>
        <source>How it wears, again after</source>
        <translation>着心地の確認（2回目）</translation>
    </message>
    <message>
        <source>So many are visited in December</source>
        <translation>12月にお礼に伺う人数</translation>
    </message>
    <message>
        <source>A newcomer is called within</source>
        <translation>新しいお客様へのお電話の期限</translation>
    </message>
    <message>
        <source>After a complaint was settled</source>
        <translation>苦情の解決後の確認</translation>
    </message>
    <message>
        <source>Before her card ends</source>
        <translation>カードの期限の前</translation>
    </message>
    <message>
        <source>Before points of hers lapse</source>
        <translation>ポイント失効の前</translation>
    </message>
    <message>
        <source>Not of fewer points than</source>
        <translation>これより少ないポイントは知らせない</translation>
    </message>
    <message>
        <source>Invited before the day</source>
        <translation>イベント前のご招待</translation>
    </message>
    <message>
        <source>Reminded before the day</source>
        <translation>イベント前の念押し</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) come</source>
        <translation>
            <numerusform>ご連絡が%n件増え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) go</source>
        <translation>
            <numerusform>%n件減ります</numerusform>
        </translation>
    </message>
    <message>
        <source>In the coming 60 days {come}, {go}.</source>
        <translation>今後60日間で{come}、{go}。</translation>
    </message>
    <message>
        <source>A call may be made before</source>
        <translation>お電話を始める時期</translation>
    </message>
    <message>
        <source>0: after everybody&apos;s purchase; 1: from the second level on.</source>
        <translation>0：全員、1：2番目のランクから。</translation>
    </message>
    <message>
        <source>Thanked from this sum on</source>
        <translation>お礼状を差し上げる年間の額</translation>
    </message>
    <message>
        <source>Before the end of June and of November: twice as long for who may be lost, half as long for who is new. Who may be lost is called after two thirds of her silence already, and once more by the end of September.</source>
        <translation>6月末・11月末までに。離れてしまいそうな方には倍早く、新しい方には半分の期間で。離れてしまいそうな方には、来店のない期間の3分の2でご連絡し、9月末までにもう一度お電話します。</translation>
    </message>
    <message>
        <source>What members say of us</source>
        <translation>お客様の声</translation>
    </message>
    <message>
        <source>A complaint is settled within</source>
        <translation>ご指摘への対応は</translation>
    </message>
    <message>
        <source>A suggestion within</source>
        <translation>ご要望への対応は</translation>
    </message>
    <message>
        <source>Praise within</source>
        <translation>お褒めへのお礼は</translation>
    </message>
    <message>
        <source>An idea within</source>
        <translation>アイデアへのお返事は</translation>
    </message>
    <message>
        <source>0: no day is promised. It holds for what is noted from now on.</source>
        <translation>0：日を約束しません。これから記録する声に適用されます。</translation>
    </message>
    <message>
        <source>Good wishes go to</source>
        <translation>ご挨拶をお送りする方</translation>
    </message>
    <message>
        <source>On feasts and at the turn of a season. Of a day six in ten go to platinum and gold, three to iron, one to the others. On a day for the aged all of them are wished well.</source>
        <translation>行事と季節の変わり目の当日。一日分のうち六割をプラチナとゴールド、三割を鉄、一割をその他の方へ。敬老の日は該当する方すべてにお送りします。</translation>
    </message>
    <message>
        <source>platinum and gold</source>
        <translation>プラチナとゴールド</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>すべての方</translation>
    </message>
    <message>
        <source>as many as a day holds, best first</source>
        <translation>価値順に、その日の人数まで</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>She said</source>
        <translation>お話</translation>
    </message>
    <message>
        <source>To</source>
        <translation>聞いた人</translation>
    </message>
    <message>
        <source>Noted wrongly: take it away</source>
        <translation>誤りなので取り消す</translation>
    </message>
    <message>
        <source>Delete; it can be undone</source>
        <translation>Deleteキー。元に戻せます</translation>
    </message>
    <message>
        <source>avoids {value}</source>
        <translation>{value}は避けたい</translation>
    </message>
    <message>
        <source>likes {value}</source>
        <translation>{value}が好み</translation>
    </message>
</context>
<context>
    <name>SameInEveryRow</name>
    <message>
        <source>The same in every row</source>
        <translation>すべての行に同じ値</translation>
    </message>
    <message>
        <source>2025-12-31, or Customer {card} …</source>
        <translation>2025-12-31、「お客様 {card}」など</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take {field} away</source>
        <translation>{field}を外す</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no screen here to open a window on; the shop was not touched. Start Vitrine on the desktop, or see what it does without a screen: ./run demo, ./run --help.</source>
        <translation>ウィンドウを開く画面がありません。お店のファイルには触れていません。デスクトップで Vitrine を起動するか、画面なしでできることをご覧ください：./run demo、./run --help。</translation>
    </message>
    <message>
        <source>A part of the system is missing that every window needs; the shop was not touched. Install it: sudo apt-get install -y --no-install-recommends libxcb-cursor0</source>
        <translation>ウィンドウに必要なシステムの部品がありません。お店のファイルには触れていません。次のコマンドで入れてください：sudo apt-get install -y --no-install-recommends libxcb-cursor0</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Good wishes do not sell: {words}</source>
        <translation>ごあいさつに売り込みの言葉があります：{words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Longer than one text message, as it reads below: it would go as two.</source>
        <translation>実際の文面が SMS 1通分を超えています。2通に分かれて届きます。</translation>
    </message>
</context>
<context>
    <name>ScriptNames</name>
    <message>
        <source>the card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>how it wears</source>
        <translation>お召し心地</translation>
    </message>
    <message>
        <source>thanks to who brought a friend</source>
        <translation>ご紹介者へのお礼</translation>
    </message>
    <message>
        <source>welcome to the newcomer</source>
        <translation>新しいお客様へごあいさつ</translation>
    </message>
    <message>
        <source>call to the newcomer</source>
        <translation>新しいお客様へお電話</translation>
    </message>
    <message>
        <source>her card is ready</source>
        <translation>カードのご用意</translation>
    </message>
    <message>
        <source>her card ends</source>
        <translation>カードの期限</translation>
    </message>
    <message>
        <source>points lapse</source>
        <translation>ポイントの期限</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>ご招待</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>{rule}: {part}</source>
        <translation>{rule}：{part}</translation>
    </message>
    <message>
        <source>her name, as one says it</source>
        <translation>お客様のお名前（敬称付き）</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>話すスタッフ</translation>
    </message>
    <message>
        <source>the one of her family</source>
        <translation>ご家族の呼び方</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>what she bought</source>
        <translation>お買い上げの品</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>催しの名前</translation>
    </message>
    <message>
        <source>At “{written}” a brace is missing: {meant}.</source>
        <translation>「{written}」は波かっこが足りません。正しくは {meant} です。</translation>
    </message>
    <message>
        <source>At “{written}” a brace stands alone.</source>
        <translation>「{written}」に波かっこが一つだけあります。</translation>
    </message>
    <message>
        <source>“{written}” has to be written like this: {meant}.</source>
        <translation>「{written}」は {meant} と書いてください。</translation>
    </message>
    <message>
        <source>“{written}” cannot be filled in on this occasion.</source>
        <translation>「{written}」はこの機会では使えません。</translation>
    </message>
    <message>
        <source>“{written}” is not known. Perhaps you mean {meant}.</source>
        <translation>「{written}」はありません。{meant} のことでしょうか。</translation>
    </message>
    <message>
        <source>“{written}” is not known.</source>
        <translation>「{written}」はありません。</translation>
    </message>
    <message>
        <source>to who is new</source>
        <translation>新しい方へ</translation>
    </message>
    <message>
        <source>to who may be lost</source>
        <translation>離れそうな方へ</translation>
    </message>
</context>
<context>
    <name>ScriptPlaces</name>
    <message>
        <source>Put in: {place}</source>
        <translation>差し込む：{place}</translation>
    </message>
</context>
<context>
    <name>ScriptSample</name>
    <message>
        <source>our shop</source>
        <translation>当店</translation>
    </message>
</context>
<context>
    <name>ScriptsSection</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The program&apos;s words</source>
        <translation>もとの言葉に戻す</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>ご連絡の言葉</translation>
    </message>
    <message>
        <source>What staff read out, send or write on each occasion. Braces are filled in for each member; greetings carry good wishes and sell nothing.</source>
        <translation>それぞれの機会にお話しし、お送りし、お書きする言葉です。波かっこの中はお客様ごとに入ります。ごあいさつには心だけを込め、商いの話はしません。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存していません。</translation>
    </message>
    <message>
        <source>These are the shop&apos;s own words.</source>
        <translation>お店の言葉です。</translation>
    </message>
    <message>
        <source>These are the program&apos;s words.</source>
        <translation>はじめから入っている言葉です。</translation>
    </message>
    <message>
        <source>There are no words of its own for this: what stands here is said by another way.</source>
        <translation>この方法だけの言葉はありません。ほかの方法の言葉を表示しています。</translation>
    </message>
    <message>
        <source>There is no second wording yet. Write one, and staff can choose it.</source>
        <translation>別の言い方はまだありません。書いておくと、スタッフが選べます。</translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) are not saved yet.</source>
        <translation>
            <numerusform>ほかに %n 件がまだ保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The program&apos;s words are back.</source>
        <translation>もとの言葉に戻しました。</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>機会</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>実際の文面</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>どなたに</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, pinyin, kana, last digits of the phone, card number</source>
        <translation>お名前・ふりがな・ローマ字・電話の下4桁・カード番号</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>会員を探す</translation>
    </message>
    <message>
        <source>Find a member (Ctrl+K)</source>
        <translation>会員を探す（Ctrl+K）</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Members found</source>
        <translation>見つかった会員</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+N makes a new member.</source>
        <translation>見つかりません。Ctrl+N で新しい会員を登録できます。</translation>
    </message>
    <message>
        <source>The members are being loaded …</source>
        <translation>会員を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>no visit yet</source>
        <translation>ご来店なし</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>前回ご来店 {day}</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>Our first customers came through people who knew us.</source>
        <translation>最初のお客様は、私たちを知る方のご縁で来てくださった。</translation>
    </message>
    <message>
        <source>Our latest customers came because a customer recommended us.</source>
        <translation>最近の新しいお客様は、お客様のご紹介で来てくださった。</translation>
    </message>
    <message>
        <source>We know why each of our regulars is right for this shop.</source>
        <translation>常連のお客様一人ひとりが、なぜこの店に合うのかを言える。</translation>
    </message>
    <message>
        <source>Our regulars do not bargain: they trust our prices.</source>
        <translation>常連のお客様は値切らない。私たちの値段を信頼してくださっている。</translation>
    </message>
    <message>
        <source>We share interests with our regulars, beyond clothes.</source>
        <translation>服のほかにも、常連のお客様と共通の関心がある。</translation>
    </message>
    <message>
        <source>We like our regulars, and they like us.</source>
        <translation>私たちは常連のお客様が好きで、お客様も私たちを好いてくださっている。</translation>
    </message>
    <message>
        <source>Everybody here greets our best customers by name.</source>
        <translation>店の誰もが、大切なお客様をお名前でお迎えできる。</translation>
    </message>
    <message>
        <source>A wish at the last minute is welcome, and we manage it.</source>
        <translation>急なご要望も喜んで承り、きちんとお応えしている。</translation>
    </message>
    <message>
        <source>In the past year we have used ideas of our customers.</source>
        <translation>この一年、お客様のアイデアを取り入れたことがある。</translation>
    </message>
    <message>
        <source>New business comes from our customers and their friends.</source>
        <translation>新しい商いは、お客様とそのご友人から生まれている。</translation>
    </message>
    <message>
        <source>Most of our marketing money goes to the customers we have.</source>
        <translation>販促の費用の多くを、今のお客様のために使っている。</translation>
    </message>
    <message>
        <source>We know how many customers we won and lost last year.</source>
        <translation>昨年、お客様が何人増え、何人離れたかを知っている。</translation>
    </message>
    <message>
        <source>We know what a customer is worth to us over the years.</source>
        <translation>一人のお客様が長い年月でもたらす価値を知っている。</translation>
    </message>
    <message>
        <source>When we ask for their opinion, our customers gladly answer.</source>
        <translation>ご意見を伺うと、お客様は快く答えてくださる。</translation>
    </message>
    <message>
        <source>Our regulars call or write to us of their own accord.</source>
        <translation>常連のお客様から、ご自分から電話やメッセージをくださる。</translation>
    </message>
    <message>
        <source>We never have to run after our money.</source>
        <translation>代金の催促をすることはない。</translation>
    </message>
    <message>
        <source>Our customers pay in time, orders and deposits too.</source>
        <translation>お客様は、ご注文や内金も含めて期日どおりに支払ってくださる。</translation>
    </message>
    <message>
        <source>We do business with customers both ways: we buy from them too.</source>
        <translation>お客様とは互いに商いをし、こちらも買わせていただいている。</translation>
    </message>
    <message>
        <source>We can name five personal details of our best customer, without looking.</source>
        <translation>いちばん大切なお客様のことを、見ずに五つ言える。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>まったく違う</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>あまりそうでない</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>だいたいそう</translation>
    </message>
    <message>
        <source>Entirely</source>
        <translation>まさにそう</translation>
    </message>
    <message>
        <source>Think again why you are here, and for whom.</source>
        <translation>なぜ、誰のためにこの店があるのか、もう一度考えてみましょう。</translation>
    </message>
    <message>
        <source>You have only begun: get to know those who come.</source>
        <translation>まだ始まったばかりです。来てくださる方を知ることから。</translation>
    </message>
    <message>
        <source>It is time to grade your customers, and to turn to the best.</source>
        <translation>お客様を見極め、大切な方に心を向けるときです。</translation>
    </message>
    <message>
        <source>You are ready to grow together with your customers.</source>
        <translation>お客様とともに育っていく用意ができています。</translation>
    </message>
    <message>
        <source>You are sure of your customers. Keep refining.</source>
        <translation>お客様のことをよくご存じです。さらに磨きをかけましょう。</translation>
    </message>
    <message>
        <source>A master: there is nothing to add. Pass it on.</source>
        <translation>達人です。付け加えることはありません。ぜひ次の人に伝えてください。</translation>
    </message>
    <message>
        <source>{points} points more than in {year}:</source>
        <translation>{year}年より{points}点高くなりました：</translation>
    </message>
    <message>
        <source>{points} points fewer than in {year}:</source>
        <translation>{year}年より{points}点低くなりました：</translation>
    </message>
    <message>
        <source>As many points as in {year}, but not for the same:</source>
        <translation>{year}年と同じ点数ですが、内訳が違います：</translation>
    </message>
    <message>
        <source>All is as it was in {year}.</source>
        <translation>{year}年とまったく同じです。</translation>
    </message>
</context>
<context>
    <name>SelfCheckDialog</name>
    <message>
        <source>Self-check of the shop</source>
        <translation>お店の自己点検</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>続きは後日</translation>
    </message>
    <message>
        <source>Keys 1 to 4 answer, Backspace goes back.</source>
        <translation>1〜4のキーで回答、Backspaceで前へ戻ります。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}問中{number}問目</translation>
    </message>
    <message>
        <source>{year}: {answer}</source>
        <translation>{year}年：{answer}</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>回答を保存しました。</translation>
    </message>
    <message>
        <source>From the shop&apos;s data: {said}</source>
        <translation>店のデータから：{said}</translation>
    </message>
</context>
<context>
    <name>SelfCheckResult</name>
    <message>
        <source>Answer anew</source>
        <translation>答え直す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{points} of {best} points</source>
        <translation>{best}点満点中 {points}点</translation>
    </message>
    <message>
        <source>Most is to be won here:</source>
        <translation>いちばん伸びしろがあるところ：</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>設定の項目</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>This is not shown while the customer can see the screen (F9).</source>
        <translation>お客さまに画面が見えている間は表示しません（F9）。</translation>
    </message>
</context>
<context>
    <name>SettleFeedback</name>
    <message>
        <source>{kind} of {name}</source>
        <translation>{name} 様の{kind}</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>対応内容</translation>
    </message>
    <message>
        <source>It is right now</source>
        <translation>問題は解決した</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>How content is she?</source>
        <translation>ご満足いただけましたか</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>「{said}」</translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation>{day} に承りました</translation>
    </message>
    <message>
        <source>said on {day} to {staff}</source>
        <translation>{day} に{staff}が承りました</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>We use this idea</source>
        <translation>このアイデアを採用</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>{name} is credited with the idea.</source>
        <translation>アイデアに {name} 様のお名前を記しました。</translation>
    </message>
    <message>
        <source>It is to be settled again.</source>
        <translation>再び対応待ちにしました。</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>対応済みにしました。</translation>
    </message>
    <message>
        <source>A mistake…</source>
        <translation>記録の誤り…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>ShopKnows</name>
    <message>
        <source>birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>ご職業</translation>
    </message>
    <message>
        <source>hobbies</source>
        <translation>ご趣味</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>お飲み物</translation>
    </message>
    <message>
        <source>best hour to call</source>
        <translation>お電話のよい時間</translation>
    </message>
    <message>
        <source>habits of dress</source>
        <translation>お召し物の習慣</translation>
    </message>
    <message>
        <source>what to talk about</source>
        <translation>お話しする話題</translation>
    </message>
    <message>
        <source>what not to speak of</source>
        <translation>触れないこと</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>駐車</translation>
    </message>
    <message>
        <source>wedding day</source>
        <translation>ご結婚記念日</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ご住所</translation>
    </message>
    <message>
        <source>Of the first {of} members {yes} came through a friend.</source>
        <translation>最初の会員{of}名のうち、{yes}名がご紹介です。</translation>
    </message>
    <message>
        <source>The latest {of} members: {sources}.</source>
        <translation>最近の会員{of}名：{sources}。</translation>
    </message>
    <message>
        <source>{source} {count}</source>
        <translation>{source} {count}</translation>
    </message>
    <message>
        <source>Nobody was asked about the twenty in the last 90 days.</source>
        <translation>この90日、大切な20名についての出題はありません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Of the {of} who spend most, {yes} have a hobby or something to talk about noted.</source>
        <translation>お買い上げ上位{of}名のうち、{yes}名にご趣味または話題の記録があります。</translation>
    </message>
    <message>
        <source>In 12 months: praise {praise}, complaints {complaints}.</source>
        <translation>12か月で、お褒め{praise}件、苦情{complaints}件。</translation>
    </message>
    <message>
        <source>{said} After a complaint they were content with {content} of 5.</source>
        <translation>{said}苦情対応後のご満足度は5点中{content}点。</translation>
    </message>
    <message>
        <source>{name} {right} of {asked}</source>
        <translation>{name} {asked}問中{right}問</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Right answers on the twenty in the last 90 days: {scores}.</source>
        <translation>この90日の「20名を知る」の正解：{scores}。</translation>
    </message>
    <message>
        <source>In 12 months no idea was written down.</source>
        <translation>12か月でアイデアの記録はありません。</translation>
    </message>
    <message>
        <source>Ideas in 12 months: {of}; used: {yes}.</source>
        <translation>12か月のアイデア：{of}件、採用：{yes}件。</translation>
    </message>
    <message>
        <source>Of the newcomers of 12 months {share} % came through a friend; good is {good} %.</source>
        <translation>12か月の新規のうち {share} % がご紹介です。よい店は {good} %。</translation>
    </message>
    <message>
        <source>Discounts, points and gifts came to {share} % of the members&apos; sales.</source>
        <translation>割引・ポイント・ギフトは会員売上の {share} % でした。</translation>
    </message>
    <message>
        <source>In 12 months {gained} joined; {lost} who bought in the year before did not come again.</source>
        <translation>12か月で{gained}名が入会。前の年にお買い上げの{lost}名は、その後ご来店がありません。</translation>
    </message>
    <message>
        <source>A member who buys brings {sum} a year; {buyers} bought in 12 months.</source>
        <translation>お買い上げの会員1名あたり年{sum}。12か月で{buyers}名がお買い上げです。</translation>
    </message>
    <message>
        <source>Of {of} invitations in 12 months {yes} were answered.</source>
        <translation>12か月のご案内{of}件のうち、{yes}件にお返事がありました。</translation>
    </message>
    <message>
        <source>Members who told us something in 12 months: {count}.</source>
        <translation>12か月にお声を寄せてくださった会員：{count}名。</translation>
    </message>
    <message>
        <source>On the card of {name} nothing personal is noted yet.</source>
        <translation>{name}様のカードには、まだ個人的な記録がありません。</translation>
    </message>
    <message>
        <source>On the card of {name} these are noted: {details}.</source>
        <translation>{name}様のカードに記録があるもの：{details}。</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>Name of the shop</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印</translation>
    </message>
    <message>
        <source>One to four characters; left empty, the first of the name</source>
        <translation>一〜四文字。空欄なら店名の最初の文字</translation>
    </message>
    <message>
        <source>Language of papers and messages</source>
        <translation>書類とメッセージの言語</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Whose festivals and whose way of writing phone numbers are home</source>
        <translation>どの国の行事と電話番号の書き方を基準にするか</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>It stays as it is: purchases are on file in it</source>
        <translation>お買上げの記録があるため変更できません</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>お店</translation>
    </message>
    <message>
        <source>This stands on cards, letters and reports.</source>
        <translation>カード、お手紙、レポートに印刷されます。</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Of the letterhead on cards; left empty, each design has its own</source>
        <translation>カードの店名欄の色。空欄なら図柄ごとの色になります</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>色を選ぶ…</translation>
    </message>
    <message>
        <source>The logo is kept.</source>
        <translation>ロゴを保存しました。</translation>
    </message>
    <message>
        <source>The logo is taken away.</source>
        <translation>ロゴを外しました。</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在籍</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>スタッフを追加</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職にする</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Who has left stays on record with what she did; nothing new is hers to do.</source>
        <translation>退職した人の記録は残り、新しい仕事は割り当てられません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name}さんを退職にしました。</translation>
    </message>
    <message>
        <source>Hand over her members…</source>
        <translation>担当会員を引き継ぐ…</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>出勤日</translation>
    </message>
    <message>
        <source>Contacts a day</source>
        <translation>一日の連絡数</translation>
    </message>
    <message>
        <source>on each of these days; the plan fills no more</source>
        <translation>件まで。出勤日ごとの予定の上限です</translation>
    </message>
    <message>
        <source>as the shop: {count}</source>
        <translation>お店と同じ：{count}</translation>
    </message>
</context>
<context>
    <name>Stakes</name>
    <message>
        <source>She brings about {stays} a year if she stays; {risk} of it is at risk; up to {ceiling} is worth spending to win her back.</source>
        <translation>このまま続けてくださると年に約{stays}。そのうち損失見込みは約{risk}、呼び戻しにかけてよいのは{ceiling}までです。</translation>
    </message>
    <message>
        <source>about {stays} a year if she stays, {risk} of it at risk, up to {ceiling} worth spending</source>
        <translation>続けば年に約{stays}、うち損失見込み約{risk}、かけてよいのは{ceiling}まで</translation>
    </message>
    <message>
        <source>Sums are profit at a margin of {margin} %. She is still a customer with a chance of {alive} %; an offer works with a chance of {chance} %.</source>
        <translation>金額は利益です（粗利率{margin}％）。お客様であり続けている見込みは{alive}％、呼び戻しが実る見込みは{chance}％です。</translation>
    </message>
    <message>
        <source>Sums are a year&apos;s profit at a margin of {margin} %; worth spending is {chance} % of what is at risk, as often as an offer works.</source>
        <translation>金額は年間の利益です（粗利率{margin}％）。かけてよいのは、損失見込みの{chance}％（呼び戻しが実る割合）までです。</translation>
    </message>
    <message>
        <source>What she is worth is not known: she has hardly bought.</source>
        <translation>価値はまだわかりません。お買い上げがわずかです。</translation>
    </message>
    <message>
        <source>What she is worth is being reckoned…</source>
        <translation>価値を計算しています…</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Platinum</source>
        <translation>プラチナ</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ゴールド</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>鉄</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>鉛</translation>
    </message>
    <message>
        <source>up from {tier} last month</source>
        <translation>先月の{tier}から上がりました</translation>
    </message>
    <message>
        <source>down from {tier} last month</source>
        <translation>先月の{tier}から下がりました</translation>
    </message>
    <message>
        <source>Keep her and do more: she is looked after first.</source>
        <translation>大切に守り、さらに深める：まずこの方から。</translation>
    </message>
    <message>
        <source>Lift her to platinum: advice and service rather than discounts.</source>
        <translation>プラチナへ：値引きより提案とおもてなしで。</translation>
    </message>
    <message>
        <source>Lift her to gold: a reason to come back soon.</source>
        <translation>ゴールドへ：またすぐ来たくなる理由を。</translation>
    </message>
    <message>
        <source>Lift her or let her go, and never annoy her: she talks.</source>
        <translation>引き上げるか、そっと見送る。決して不快にさせない：評判は広がります。</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>固定客</translation>
    </message>
    <message>
        <source>Wavering</source>
        <translation>浮動客</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>見込み客</translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) brought</source>
        <translation>
            <numerusform>ご紹介%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in 12 months</source>
        <translation>
            <numerusform>12か月で%n回ご来店</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of what she bought came back</source>
        <translation>ご購入の{share}％が返品</translation>
    </message>
    <message>
        <source>nothing bought in 12 months</source>
        <translation>12か月ご購入なし</translation>
    </message>
    <message>
        <source>1st of 5 by spend</source>
        <translation>購入額は5段階の1</translation>
    </message>
    <message>
        <source>2nd of 5 by spend</source>
        <translation>購入額は5段階の2</translation>
    </message>
    <message>
        <source>3rd of 5 by spend</source>
        <translation>購入額は5段階の3</translation>
    </message>
    <message>
        <source>4th of 5 by spend</source>
        <translation>購入額は5段階の4</translation>
    </message>
    <message>
        <source>5th of 5 by spend</source>
        <translation>購入額は5段階の5（最上位）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{tier}: {reasons}</source>
        <translation>{tier}：{reasons}</translation>
    </message>
    <message>
        <source>{more} more within 12 months</source>
        <translation>12か月以内にあと{more}</translation>
    </message>
    <message>
        <source>{more} more by {day}</source>
        <translation>{day}までにあと{more}</translation>
    </message>
    <message numerus="yes">
        <source>%n more friend(s) brought</source>
        <translation>
            <numerusform>あと%n人のご紹介</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation>、または</translation>
    </message>
    <message>
        <source>{level}: {ways}</source>
        <translation>{level}：{ways}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Points rate</source>
        <translation>ポイント倍率</translation>
    </message>
    <message>
        <source>Birthday offer</source>
        <translation>お誕生月特典</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>プレゼント</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>新作先行</translation>
    </message>
    <message>
        <source>Rest area</source>
        <translation>休憩スペース</translation>
    </message>
    <message>
        <source>Care of clothes</source>
        <translation>お洋服のお手入れ</translation>
    </message>
    <message>
        <source>Partner shops</source>
        <translation>提携店</translation>
    </message>
    <message>
        <source>points × {rate}</source>
        <translation>ポイント{rate}倍</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>プレゼント</translation>
    </message>
    <message>
        <source>the rest area</source>
        <translation>休憩スペース</translation>
    </message>
    <message>
        <source>free care</source>
        <translation>無料お手入れ</translation>
    </message>
    <message>
        <source>offers of our partner shops</source>
        <translation>提携店の特典</translation>
    </message>
    <message numerus="yes">
        <source>new arrivals %n day(s) early</source>
        <translation>
            <numerusform>新作を%n日先に</numerusform>
        </translation>
    </message>
    <message>
        <source>{benefit} ({text})</source>
        <translation>{benefit}（{text}）</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a month</source>
        <translation>
            <numerusform>月%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a year</source>
        <translation>
            <numerusform>年%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>全%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ご利用済み</translation>
    </message>
    <message>
        <source>not yet taken</source>
        <translation>まだご利用なし</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>あと%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer goes by how long she has been silent: too few have come again to reckon by.</source>
        <translation>定着度はご来店のない期間で見ています。再来店のお客様がまだ少なく、確率は出せません。</translation>
    </message>
    <message>
        <source>She is {level} now: congratulate her.</source>
        <translation>{level}に上がりました。お祝いのひと言をどうぞ。</translation>
    </message>
    <message>
        <source>Her tier is now {tier}.</source>
        <translation>価値ランクは{tier}になりました。</translation>
    </message>
    <message>
        <source>{off} in the birthday month</source>
        <translation>お誕生月は{off}</translation>
    </message>
    <message>
        <source>taken on {day} ({name})</source>
        <translation>{day}に利用済み（{name}）</translation>
    </message>
    <message>
        <source>{level}: reached, hers with her next purchase</source>
        <translation>{level}：条件達成（次のお買い上げで昇格）</translation>
    </message>
</context>
<context>
    <name>StandingSheet</name>
    <message>
        <source>{layer}. {to_do}</source>
        <translation>{layer}。{to_do}</translation>
    </message>
    <message>
        <source>{level} brings</source>
        <translation>{level}の特典</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>She says</source>
        <translation>伺ったこと</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>she wears size</source>
        <translation>着用サイズ</translation>
    </message>
    <message>
        <source>she likes the colour</source>
        <translation>お好きな色</translation>
    </message>
    <message>
        <source>she avoids the colour</source>
        <translation>避けたい色</translation>
    </message>
    <message>
        <source>she likes the style</source>
        <translation>お好みのテイスト</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>she pays for a piece</source>
        <translation>1点のご予算</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>どなたの</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>ご本人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Backup {time} ✓</source>
        <translation>バックアップ {time} ✓</translation>
    </message>
</context>
<context>
    <name>StrikeFeedback</name>
    <message>
        <source>Strike out what {name} said?</source>
        <translation>{name}様のこの声を取り消しますか？</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>For what was noted by mistake. It counts nowhere any more, and lies in the bin.</source>
        <translation>誤って記録したもののためです。どこにも数えられなくなり、ごみ箱に残ります。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>it was another member …</source>
        <translation>別のお客様でした…</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message numerus="yes">
        <source>Take a tag off %n member(s)</source>
        <translation>
            <numerusform>%n名からタグを外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n member(s)</source>
        <translation>
            <numerusform>%n名にタグを付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Put it on</source>
        <translation>付ける</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>TakeFeedback</name>
    <message>
        <source>{name} says of us</source>
        <translation>{name} 様の声</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>お客様の言葉</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>tomorrow, 3 days, 12-01 …; empty: no day</source>
        <translation>明日、3日、12-01 …&#x3000;空欄：期限なし</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>対応期限</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>店内の担当者</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Noted what she says of us.</source>
        <translation>お客様の声を記録しました。</translation>
    </message>
</context>
<context>
    <name>Taste</name>
    <message>
        <source>{says}, {buys}</source>
        <translation>{says}、{buys}</translation>
    </message>
    <message>
        <source>up to {price}</source>
        <translation>{price} まで</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} から</translation>
    </message>
    <message>
        <source>It is not known when she said so.</source>
        <translation>いつのお話かは記録がありません。</translation>
    </message>
    <message>
        <source>She said so on {day}.</source>
        <translation>{day}にうかがいました。</translation>
    </message>
    <message>
        <source>She said so on {day} to {staff}.</source>
        <translation>{day}、{staff}がうかがいました。</translation>
    </message>
    <message>
        <source>{n} of {of} lines since {since}, the last on {last}</source>
        <translation>{of}点中{n}点、{since}から、直近は{last}</translation>
    </message>
    <message>
        <source>says she likes {value}</source>
        <translation>{value}がお好みとのこと</translation>
    </message>
    <message>
        <source>says she avoids {value}</source>
        <translation>{value}は避けたいとのこと</translation>
    </message>
    <message>
        <source>says {value}</source>
        <translation>{value} とのこと</translation>
    </message>
    <message>
        <source>{says} since {when}</source>
        <translation>{says}（{when}から）</translation>
    </message>
    <message>
        <source>pays {low} – {high} a piece</source>
        <translation>実際は1点 {low} – {high}</translation>
    </message>
    <message>
        <source>none of the last {of} was</source>
        <translation>直近{of}点にはなし</translation>
    </message>
    <message>
        <source>{n} of the last {of} were {value}</source>
        <translation>直近{of}点中{n}点は {value}</translation>
    </message>
    <message>
        <source>the last {of} were all {value}</source>
        <translation>直近{of}点はすべて {value}</translation>
    </message>
</context>
<context>
    <name>TicketBenefits</name>
    <message>
        <source>She has</source>
        <translation>ご利用いただけるもの</translation>
    </message>
    <message>
        <source>{off} by her plan</source>
        <translation>プランの{off}</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Her card is renewed for a year.</source>
        <translation>カードを1年更新しました。</translation>
    </message>
    <message>
        <source>This is {name}&apos;s card.</source>
        <translation>{name} 様のカードです。</translation>
    </message>
</context>
<context>
    <name>TicketDiscount</name>
    <message>
        <source>{more} is more than {less}: it stays. Switch it off first to take the other.</source>
        <translation>{more}のほうが{less}より大きいため、そのままです。{less}にする場合は、先に解除してください。</translation>
    </message>
    <message>
        <source>{off}: her level&apos;s and her plan&apos;s together.</source>
        <translation>{off}：ランクとプランの合計です。</translation>
    </message>
    <message>
        <source>{off} by her plan: her level brings {other}.</source>
        <translation>プランの{off}を適用します。ランクの{other}より大きいためです。</translation>
    </message>
    <message>
        <source>{off} by her level: her plan brings {other}.</source>
        <translation>ランクの{off}を適用します。プランの{other}より大きいためです。</translation>
    </message>
    <message>
        <source>{off} by her plan, as long as something of it is left.</source>
        <translation>プランの{off}です。残高がある間ご利用いただけます。</translation>
    </message>
    <message>
        <source>Only things come back: there is nothing to take it off.</source>
        <translation>返品だけの伝票なので、値引きするものがありません。</translation>
    </message>
    <message>
        <source>{off} by her level: it comes by itself.</source>
        <translation>ランクの{off}を自動で適用しました。</translation>
    </message>
    <message>
        <source>{off} by her level: her plan brings as much.</source>
        <translation>ランクの{off}を適用します。プランの割引も同じです。</translation>
    </message>
</context>
<context>
    <name>TicketLines</name>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>どなた用</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>お買い上げの明細</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>Offered: write over it if it is another</source>
        <translation>候補です。違うときは書き直してください</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>どなた用</translation>
    </message>
    <message>
        <source>{code}: what is it?</source>
        <translation>{code}：何の品ですか？</translation>
    </message>
    <message>
        <source>Back: {item}</source>
        <translation>返品：{item}</translation>
    </message>
</context>
<context>
    <name>TicketPrompt</name>
    <message>
        <source>{code} is not in the catalogue. Write what it is: it is remembered.</source>
        <translation>{code} は商品台帳にありません。品名を書くと、次から覚えています。</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>何の品ですか？</translation>
    </message>
    <message>
        <source>Which piece comes back? Letters narrow the list, Enter takes one, Esc goes back.</source>
        <translation>どの品の返品ですか？文字で絞り込み、Enter で決定、Esc で戻ります。</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>返品する品</translation>
    </message>
    <message>
        <source>3* before a scan: three pieces · Enter on nothing: to pay · Ctrl+Enter records</source>
        <translation>スキャン前に 3* で三点 · 空欄で Enter はお支払いへ · Ctrl+Enter で記録</translation>
    </message>
    <message>
        <source>Scan, or type three letters of the item</source>
        <translation>スキャン、または品名を三文字</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>直前の変更を元に戻す（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Only mine</source>
        <translation>自分の担当のみ</translation>
    </message>
    <message>
        <source>Leave out those whom a colleague looks after</source>
        <translation>ほかのスタッフの担当を除く</translation>
    </message>
    <message>
        <source>The week ahead</source>
        <translation>この先一週間</translation>
    </message>
    <message>
        <source>List what is due in the next seven days as well</source>
        <translation>この先七日間のご連絡も表示</translation>
    </message>
    <message>
        <source>Whom to be in touch with</source>
        <translation>ご連絡するお客様</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) were not done in time.</source>
        <translation>
            <numerusform>ほかに%n件が期日内にご連絡できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be in touch with</source>
        <translation>
            <numerusform>本日のご連絡 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>未完了 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Care and good wishes</source>
        <translation>気配りとご挨拶</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <translation>ご無沙汰のお客様</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>ご案内</translation>
    </message>
    <message>
        <source>In a quiet hour: know your twenty</source>
        <translation>手の空いたときに：大切な二十名を覚える</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>会員カード</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden while the customer can see the screen</source>
        <translation>
            <numerusform>接客モード中は %n 件を隠しています</numerusform>
        </translation>
    </message>
    <message>
        <source>What members say of us…</source>
        <translation>お客様の声…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>対応待ちの声</translation>
    </message>
    <message>
        <source>Noted: it is raining.</source>
        <translation>雨の日として記録しました。</translation>
    </message>
    <message>
        <source>Noted: no rain today.</source>
        <translation>雨の日の記録を取り消しました。</translation>
    </message>
    <message>
        <source>It is raining</source>
        <translation>雨の日</translation>
    </message>
    <message>
        <source>Who comes in today is thanked for it this evening</source>
        <translation>本日ご来店の方へ、今晩お礼のご案内が出ます</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>ごあいさつを控える方</translation>
    </message>
    <message>
        <source>Care plan on paper…</source>
        <translation>ご連絡計画を印刷…</translation>
    </message>
    <message>
        <source>Print whom to call today, this week or this month (Ctrl+P)</source>
        <translation>今日・この週・この月に連絡する方を印刷（Ctrl+P）</translation>
    </message>
    <message numerus="yes">
        <source>%n heard from us lately</source>
        <translation>
            <numerusform>最近ご連絡した方 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in mourning</source>
        <translation>
            <numerusform>喪中の方 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked not to be contacted</source>
        <translation>
            <numerusform>ご連絡不要の方 %n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Cover</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>画面を隠す</translation>
    </message>
    <message>
        <source>Cover the screen while a stranger can see it (Ctrl+Shift+L)</source>
        <translation>人目があるときに画面を隠す（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>{name} ▾</source>
        <translation>{name} ▾</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>勤務中</translation>
    </message>
    <message>
        <source>Who is on duty: changes are signed with this name</source>
        <translation>勤務中の人：変更はこの名前で記録されます</translation>
    </message>
    <message>
        <source>Discreet ✓</source>
        <translation>接客モード ✓</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>接客モード</translation>
    </message>
    <message>
        <source>Discreet is on</source>
        <translation>接客モードはオンです</translation>
    </message>
    <message>
        <source>Discreet is off</source>
        <translation>接客モードはオフです</translation>
    </message>
    <message>
        <source>The customer may see the screen now. Show everything again (F9)</source>
        <translation>お客様に画面をお見せできます。すべて表示に戻す（F9）</translation>
    </message>
    <message>
        <source>Hide what the customer is not to see (F9)</source>
        <translation>お客様にお見せしない内容を隠す（F9）</translation>
    </message>
</context>
<context>
    <name>TopUp</name>
    <message>
        <source>Top up for {name}</source>
        <translation>{name} 様のチャージ</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>チャージする</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>別の金額</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An amount brings the points and the discount of the largest plan that it reaches.</source>
        <translation>届いた中で最も大きいプランのポイントと割引が付きます。</translation>
    </message>
    <message>
        <source>{amount} is paid in.</source>
        <translation>{amount} をチャージしました。</translation>
    </message>
    <message>
        <source>{amount}: {points} points, {off}</source>
        <translation>{amount}：{points} ポイント、{off}</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Space puts the rows in order by the column one is in.</source>
        <translation>スペースキーで、選んでいる列の順に並べます。</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>会員カードを開く</translation>
    </message>
    <message>
        <source>Open the card of the row that is marked (Enter)</source>
        <translation>選んだ会員のカードを開きます（Enter）</translation>
    </message>
    <message>
        <source>Win her back…</source>
        <translation>呼び戻す…</translation>
    </message>
    <message>
        <source>Begin an offer to her, or say what came of the one that is open</source>
        <translation>ご提案を始める、または進行中の結果を記録します</translation>
    </message>
    <message>
        <source>Not reckoned anew.</source>
        <translation>再計算していません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Reckon now</source>
        <translation>今すぐ計算</translation>
    </message>
    <message>
        <source>The figures are being reckoned…</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <source>The figures are being reckoned… {percent} %</source>
        <translation>計算しています… {percent}%</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>her own rate of visits, drawn towards the shop&apos;s</source>
        <translation>ご本人の来店頻度（店全体の平均に寄せたもの）</translation>
    </message>
    <message>
        <source>her silence against her own rhythm</source>
        <translation>ご無沙汰の長さとご本人の来店間隔の比</translation>
    </message>
    <message>
        <source>her own mean ticket, drawn towards the shop&apos;s</source>
        <translation>ご本人の平均購入額（店全体の平均に寄せたもの）</translation>
    </message>
    <message>
        <source>Nobody has come again yet: there is nothing to fit.</source>
        <translation>再来店された方がまだなく、当てはめられません。</translation>
    </message>
    <message>
        <source>The search for the parameters did not come to an end: they are not used.</source>
        <translation>パラメータが収束しなかったため、使いません。</translation>
    </message>
    <message>
        <source>The parameters ran beyond all sense: the purchases do not follow this model.</source>
        <translation>パラメータが意味のある範囲を超えました。購入の様子がこのモデルに合っていません。</translation>
    </message>
    <message>
        <source>Fewer than 200 customers have come again: the parameters are not relied on yet.</source>
        <translation>再来店のお客様が200人に満たないため、パラメータはまだ使いません。</translation>
    </message>
    <message>
        <source>silence against her own rhythm</source>
        <translation>ご無沙汰の長さとご本人の来店間隔の比</translation>
    </message>
    <message>
        <source>days since her last visit</source>
        <translation>最後の来店からの日数</translation>
    </message>
    <message>
        <source>the probability that she is still a customer</source>
        <translation>お客様であり続けている確率</translation>
    </message>
    <message>
        <source>the visits expected of her</source>
        <translation>見込まれる来店回数</translation>
    </message>
    <message>
        <source>silence, rhythm, frequency, tenure and spending, weighed</source>
        <translation>ご無沙汰・間隔・頻度・お付き合いの長さ・お買上げを重みづけしたもの</translation>
    </message>
    <message>
        <source>rhythm, expected visits and probability, weighed together</source>
        <translation>間隔・来店の見込み・確率を重みづけして合わせたもの</translation>
    </message>
    <message>
        <source>her advisor has left</source>
        <translation>担当スタッフが退職</translation>
    </message>
    <message>
        <source>Worth: {sum} in 12 months · {share} % with us</source>
        <translation>価値：今後12か月 {sum} · 継続の見込み {share}％</translation>
    </message>
    <message>
        <source>{visits} visits of {ticket} are expected in 12 months. By what she spent last year she is worth {sum} over her time with the shop.</source>
        <translation>今後12か月に {visits} 回、1回 {ticket} のご来店が見込まれます。この1年のお買上げから見た生涯価値は {sum} です。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Worth: {sum} in 12 months · {share} % with us · slipping away</source>
        <translation>価値：今後12か月 {sum} · 継続の見込み {share}％ · 離れつつあります</translation>
    </message>
    <message>
        <source>the shop&apos;s rule: away for over twice as long as she usually is, or probably gone</source>
        <translation>お店の決まり（いつもの間隔の2倍を超えてご来店がない、または離れた見込みが高い）</translation>
    </message>
    <message>
        <source>They are listed by {score}.</source>
        <translation>一覧のもとは{score}です。</translation>
    </message>
    <message>
        <source>They have been away for over twice as long as they usually are, or have probably left for good.</source>
        <translation>いつもの間隔の2倍を超えてご来店がないか、離れてしまった見込みの高い方です。</translation>
    </message>
    <message>
        <source>She is slipping away: listed by {score}.</source>
        <translation>離れつつあります。一覧のもとは{score}です。</translation>
    </message>
    <message>
        <source>Of the {listed} listed a year ago, {share} % ({gone}) did not come back in {days} days.</source>
        <translation>一年前に挙がった{listed}名のうち、{share}％（{gone}名）が{days}日以内に再来店されませんでした。</translation>
    </message>
    <message>
        <source>Of the {best} best members of that time, {share} % ({lost}) have not come since; a shop usually loses about {usual} % a year.</source>
        <translation>当時の大切なお客様{best}名のうち、{share}％（{lost}名）がその後ご来店されていません。一般に一年で約{usual}％が離れます。</translation>
    </message>
    <message>
        <source>brought goods back last</source>
        <translation>前回は返品でのご来店</translation>
    </message>
    <message>
        <source>last visit dearer than usual</source>
        <translation>前回の単価がいつもより高め</translation>
    </message>
    <message>
        <source>her size lacks in what came in</source>
        <translation>最近の入荷にサイズがない</translation>
    </message>
    <message>
        <source>The profit expected of her in 12 months, the chance that she is gone counted in; and how likely she is still a customer.</source>
        <translation>今後12か月に見込まれる利益（離れた見込みも織り込み済み）と、お客様であり続けている確率です。</translation>
    </message>
    <message>
        <source>Tried on the shop&apos;s past, {hits} % of {count} listed so stayed away for {days} days; by the shop&apos;s rule, {rule} % of {rule_count}.</source>
        <translation>当店の過去で試すと、こうして挙がった延べ{count}名のうち{hits}％がその後{days}日ご来店なし。お店の決まりでは延べ{rule_count}名のうち{rule}％でした。</translation>
    </message>
    <message>
        <source>The shop&apos;s past is too short to try another way.</source>
        <translation>当店の記録がまだ短く、ほかの方法は試せません。</translation>
    </message>
    <message>
        <source>Tried on the shop&apos;s past, no other way was clearly better.</source>
        <translation>当店の過去で試したところ、これよりはっきり確かな方法はありませんでした。</translation>
    </message>
    <message>
        <source>Tried on the shop&apos;s past, the other way was no better.</source>
        <translation>当店の過去で試したところ、別の方法のほうが確かということはありませんでした。</translation>
    </message>
    <message>
        <source>Tried on the shop&apos;s past, {rule} % of {rule_count} listed so stayed away for {days} days; by the other way, {hits} % of {count}.</source>
        <translation>当店の過去で試すと、こうして挙がった延べ{rule_count}名のうち{rule}％がその後{days}日ご来店なし。別の方法では延べ{count}名のうち{hits}％でした。</translation>
    </message>
    <message>
        <source>complained last</source>
        <translation>最後にご指摘あり</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
</context>
<context>
    <name>WeekBirthdays</name>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>今週のお誕生日</translation>
    </message>
    <message>
        <source>Nobody&apos;s.</source>
        <translation>今週はありません。</translation>
    </message>
    <message>
        <source>Hidden while the customer can see the screen.</source>
        <translation>接客モード中は表示しません。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to your shop</source>
        <translation>ようこそ、あなたのお店へ</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. You can change all of this later.</source>
        <translation>データはすべてこのパソコンの一つのファイルに入ります。設定は後から変えられます。</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>お店の名前</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Open my shop</source>
        <translation>お店を開く</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Look around in a sample shop</source>
        <translation>サンプルのお店を見る</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Make a new, empty shop</source>
        <translation>新しい空のお店を作る</translation>
    </message>
    <message>
        <source>A shop with invented members: your own is not touched</source>
        <translation>会員は架空です。ご自身のお店には影響しません</translation>
    </message>
    <message>
        <source>Bring a shop back from a backup file</source>
        <translation>バックアップファイルからお店を戻す</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
</context>
<context>
    <name>WinBackForm</name>
    <message>
        <source>Win {name} back</source>
        <translation>{name}様の呼び戻し</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>What she is offered</source>
        <translation>ご提案</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>What came of it?  ·  {name}</source>
        <translation>結果は？ · {name}様</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>提案を終了</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The offer is closed.</source>
        <translation>提案を終了しました。</translation>
    </message>
    <message>
        <source>Her advisor has a contact to make.</source>
        <translation>担当者に連絡の予定を入れました。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>in your own words…</source>
        <translation>自分の言葉で…</translation>
    </message>
    <message>
        <source>Why she may have gone</source>
        <translation>思い当たる理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>Begin it though it may cost more than it is worth</source>
        <translation>費用が見合わないかもしれないが進める</translation>
    </message>
    <message>
        <source>Offers before</source>
        <translation>これまでの呼び戻し</translation>
    </message>
    <message>
        <source>What she is worth is being reckoned: nothing says yet whether this is too much. Wait a moment, or confirm it. Nothing was changed.</source>
        <translation>価値を計算中のため、費用が高すぎるかまだわかりません。少し待つか、確認のうえ進めてください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>WinBacks</name>
    <message>
        <source>She came back</source>
        <translation>お戻りになった</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>She declined</source>
        <translation>お断りになった</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>{day}から継続中</translation>
    </message>
    <message>
        <source>{result}, {day}</source>
        <translation>{result}（{day}）</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>費用 {cost}</translation>
    </message>
    <message>
        <source>No offer to her yet.</source>
        <translation>この方への呼び戻しはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>In the shop: {back} of %n offer(s) brought a member back.</source>
        <translation>
            <numerusform>お店全体：%n件のうち、{back}件で会員様がお戻りになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>苦情があった</translation>
    </message>
    <message>
        <source>she buys elsewhere</source>
        <translation>ほかのお店へ</translation>
    </message>
    <message>
        <source>she has moved away</source>
        <translation>引っ越しなどで遠くなった</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>cost {cost}, she would bring about {value} a year</source>
        <translation>費用{cost}、続けば年に約{value}</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>For this computer only; another has its own.</source>
        <translation>このパソコンだけの設定です。</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗い</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n 行を {file} に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Members and their tiers</source>
        <translation>会員とその層</translation>
    </message>
    <message>
        <source>Who brings the sales</source>
        <translation>売上はどなたから</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>お続けくださった方</translation>
    </message>
    <message>
        <source>How newcomers came</source>
        <translation>新しい会員のきっかけ</translation>
    </message>
    <message>
        <source>The twenty who bought most</source>
        <translation>お買い上げ上位二十名</translation>
    </message>
    <message>
        <source>Contacts, and who came back</source>
        <translation>ご連絡とご再来店</translation>
    </message>
    <message>
        <source>Where effort went</source>
        <translation>手間のかけどころ</translation>
    </message>
    <message>
        <source>Voices and events</source>
        <translation>お客様の声と催し</translation>
    </message>
    <message>
        <source>What was noted, by kind</source>
        <translation>種類ごとの記録</translation>
    </message>
    <message>
        <source>Days to settle</source>
        <translation>解決までの日数</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>of {settled} that are settled</source>
        <translation>対応済み{settled}件のうち</translation>
    </message>
    <message>
        <source>Came in again</source>
        <translation>再来店</translation>
    </message>
    <message>
        <source>about {share} % usually stay</source>
        <translation>一般に約{share}%が続けてくださる</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>What the programme costs</source>
        <translation>会員制度にかかる費用</translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>一年を見渡す</translation>
    </message>
    <message>
        <source>The book of this year is still empty: with the first members and tickets it fills.</source>
        <translation>この一年の頁はまだ白紙です。最初の会員とお買い上げから、少しずつ埋まっていきます。</translation>
    </message>
    <message>
        <source>What this year does not tell yet</source>
        <translation>この一年ではまだわからないこと</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再来店</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>Bought in the 14 days after</source>
        <translation>以後14日間のお買い上げ</translation>
    </message>
    <message>
        <source>The last {count} of {all} events.</source>
        <translation>全{all}回のうち、最近の{count}回。</translation>
    </message>
    <message>
        <source>Cost of the programme</source>
        <translation>会員制度の費用</translation>
    </message>
    <message>
        <source>of the members&apos; sales; {usual} is usual</source>
        <translation>会員売上に対して。目安は{usual}</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>未使用ポイント</translation>
    </message>
    <message>
        <source>held by {members}; worth {sum}</source>
        <translation>{members}名が保有、{sum}相当</translation>
    </message>
    <message>
        <source>held by {members}</source>
        <translation>{members}名が保有</translation>
    </message>
    <message>
        <source>Balances owed</source>
        <translation>お預かり残高</translation>
    </message>
    <message>
        <source>The Shop&apos;s Year</source>
        <translation>一年のあゆみ</translation>
    </message>
    <message>
        <source>{count} ({share} %)</source>
        <translation>{count}（{share}%）</translation>
    </message>
    <message>
        <source>Members of each card level</source>
        <translation>カードのランク別会員数</translation>
    </message>
    <message>
        <source>From tier to tier within a year</source>
        <translation>一年間の層の移り変わり</translation>
    </message>
    <message>
        <source>{since} to {day}</source>
        <translation>{since}から{day}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>across: now</source>
        <translation>横：現在</translation>
    </message>
    <message>
        <source>down: a year ago</source>
        <translation>縦：一年前</translation>
    </message>
    <message>
        <source>Lost of the best</source>
        <translation>上位会員の離れ</translation>
    </message>
    <message>
        <source>{gone} of {count}; about 30 % are usual</source>
        <translation>{count}名中{gone}名。一般に約30%</translation>
    </message>
    <message>
        <source>Came again of all</source>
        <translation>全体の再購入</translation>
    </message>
    <message>
        <source>{again} of {count} who bought the year before</source>
        <translation>前年に購入した{count}名中{again}名</translation>
    </message>
    <message>
        <source>Who came again, quarter by quarter</source>
        <translation>四半期ごとの再購入</translation>
    </message>
    <message>
        <source>This page names members: it is for the owner&apos;s eyes, and is kept under lock.</source>
        <translation>このページには会員のお名前があります。オーナー専用として、鍵のかかる場所に保管してください。</translation>
    </message>
    <message>
        <source>Nothing was sold in these twelve months.</source>
        <translation>この十二か月に売上はありません。</translation>
    </message>
    <message>
        <source>Sales stand as high as the year before.</source>
        <translation>売上は前年並みでした。</translation>
    </message>
    <message>
        <source>Sales grew by {percent} %: {net}, after {before} the year before.</source>
        <translation>売上は{percent}%伸びて{net}（前年{before}）。</translation>
    </message>
    <message>
        <source>Sales fell by {percent} %: {net}, after {before} the year before.</source>
        <translation>売上は{percent}%減って{net}（前年{before}）。</translation>
    </message>
    <message>
        <source>So far sales stand as high as in the same days of the year before.</source>
        <translation>ここまでの売上は前年同期並みです。</translation>
    </message>
    <message>
        <source>So far sales grew by {percent} % on the same days of the year before.</source>
        <translation>ここまでの売上は前年同期より{percent}%伸びています。</translation>
    </message>
    <message>
        <source>So far sales fell by {percent} % on the same days of the year before.</source>
        <translation>ここまでの売上は前年同期より{percent}%減っています。</translation>
    </message>
    <message>
        <source>The best month was {month}, with {net} on {tickets} tickets.</source>
        <translation>もっとも良い月は{month}、{tickets}件で{net}でした。</translation>
    </message>
    <message>
        <source>Platinum and gold are {share} % of the members and bring {part} of the sales.</source>
        <translation>プラチナとゴールドは会員の{share}%で、売上の{part}をもたらしています。</translation>
    </message>
    <message>
        <source>Within a year {up} went up and {down} went down: the pyramid is rising.</source>
        <translation>一年間に{up}名が上がり、{down}名が下がりました。ピラミッドは高くなっています。</translation>
    </message>
    <message>
        <source>Within a year {up} went up and {down} went down: lift them before they leave.</source>
        <translation>一年間に{up}名が上がり、{down}名が下がりました。離れてしまわれる前にお声がけを。</translation>
    </message>
    <message>
        <source>Every fifth member who bought brought {part} of the sales.</source>
        <translation>お買い上げの会員のうち五人に一人が、売上の{part}をもたらしました。</translation>
    </message>
    <message>
        <source>Know these {few} by name, by size and by colour.</source>
        <translation>この{few}名は、お名前もサイズもお好きな色も覚えておきたい方々です。</translation>
    </message>
    <message>
        <source>Nobody had bought a year ago: who stays will be known in a year.</source>
        <translation>一年前にはまだお買い上げがありませんでした。どなたがお続けくださるかは一年後にわかります。</translation>
    </message>
    <message>
        <source>Of the {best} best of a year ago {share} % have not bought since; {usual} % are usual.</source>
        <translation>一年前の上位会員{best}名のうち、{share}%がその後お買い上げなし。一般には{usual}%ほどです。</translation>
    </message>
    <message>
        <source>Of the {best} best of a year ago {share} % have not bought since; {usual} % would be usual.</source>
        <translation>一年前の上位会員{best}名のうち、{share}%がその後お買い上げなし。一般の{usual}%を上回っています。</translation>
    </message>
    <message>
        <source>Of all who had bought the year before, {part} came again.</source>
        <translation>前年にお買い上げの方のうち、{part}が再びお越しくださいました。</translation>
    </message>
    <message>
        <source>Newcomers: {count}. Friends brought {part} of those whose way is known.</source>
        <translation>新しい会員は{count}名。きっかけのわかる方の{part}がご紹介でした。</translation>
    </message>
    <message>
        <source>In a good shop friends bring three fifths.</source>
        <translation>良いお店では六割がご紹介です。</translation>
    </message>
    <message>
        <source>No member bought anything in these twelve months.</source>
        <translation>この十二か月に会員のお買い上げはありません。</translation>
    </message>
    <message>
        <source>The {count} who bought most brought {part} of the sales: {net}.</source>
        <translation>上位{count}名が売上の{part}、{net}をもたらしました。</translation>
    </message>
    <message>
        <source>No contact fell due in these twelve months.</source>
        <translation>この十二か月に予定の連絡はありません。</translation>
    </message>
    <message>
        <source>Of {planned} contacts that were planned, {part} were made.</source>
        <translation>予定した{planned}件の連絡のうち、{part}を行いました。</translation>
    </message>
    <message>
        <source>After {share} % of those that reached her she bought within 30 days.</source>
        <translation>ご連絡が届いた方の{share}%が30日以内にお買い上げになりました。</translation>
    </message>
    <message>
        <source>Effort went {split} to platinum and gold, iron, and the rest; 60 : 30 : 10 is worth most.</source>
        <translation>手間の配分は、プラチナとゴールド・鉄・その他で {split}。60 : 30 : 10 がもっとも実ります。</translation>
    </message>
    <message>
        <source>Of {done} contacts {share} % were made in time.</source>
        <translation>{done}件の連絡のうち、{share}%が期日内でした。</translation>
    </message>
    <message>
        <source>The programme cost {share} % of the members&apos; sales; at its age {usual} % is usual.</source>
        <translation>会員制度の費用は会員売上の{share}%。この時期の目安は{usual}%です。</translation>
    </message>
    <message>
        <source>On {day} the shop still owed its members {sum} in points and balances.</source>
        <translation>{day}の時点で、ポイントと残高をあわせて{sum}を会員からお預かりしています。</translation>
    </message>
    <message>
        <source>No event took place in these twelve months.</source>
        <translation>この十二か月に催しはありません。</translation>
    </message>
    <message>
        <source>{invited} invitations went out; nobody is noted as having come.</source>
        <translation>{invited}名にご案内しましたが、ご来場の記録はありません。</translation>
    </message>
    <message>
        <source>{came} of {invited} who were invited came, and bought for {net} in the 14 days after.</source>
        <translation>ご招待した{invited}名のうち{came}名がお越しになり、以後14日間に{net}をお買い上げくださいました。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年同月</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Each ticket</source>
        <translation>客単価</translation>
    </message>
    <message>
        <source>What brought them</source>
        <translation>ご来店のきっかけ</translation>
    </message>
    <message>
        <source>Sales, newcomers, contacts due with what came of them, and events are those of {first} to {last}. Tiers, shares and what the programme costs look back 365 days from {day}, as the Insight page does.</source>
        <translation>売上・新規会員・予定日を迎えた連絡とその結果・催しは{first}から{last}まで。層・割合・会員制度の費用は「分析」画面と同じく、{day}までの365日間で数えています。</translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation>苦情以外</translation>
    </message>
    <message>
        <source>Contacts that fell due</source>
        <translation>予定日を迎えた連絡</translation>
    </message>
    <message>
        <source>Share of these contacts</source>
        <translation>この連絡に占める割合</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Share of members and of sales</source>
        <translation>会員と売上の割合</translation>
    </message>
</context>
<context>
    <name>_NewStaff</name>
    <message>
        <source>Somebody new</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name}さんを追加しました。</translation>
    </message>
</context>
<context>
    <name>_Nobody</name>
    <message>
        <source>Nobody is waiting for a word from you today.</source>
        <translation>本日ご連絡するお客様はいません。</translation>
    </message>
    <message numerus="yes">
        <source>The next seven days have %n contact(s).</source>
        <translation>
            <numerusform>この先七日間のご連絡は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nor is anything planned for the next seven days.</source>
        <translation>この先七日間の予定もありません。</translation>
    </message>
    <message>
        <source>Show the week ahead</source>
        <translation>この先一週間を見る</translation>
    </message>
</context>
</TS>
