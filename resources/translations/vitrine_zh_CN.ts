<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>The shop&apos;s file</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program never goes online.</source>
        <translation>所有资料都留在这台电脑上，程序从不联网。</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Points and balance of {name}</source>
        <translation>{name} 的积分与储值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Nothing has been put down yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>充值…</translation>
    </message>
    <message>
        <source>Redeem…</source>
        <translation>兑换…</translation>
    </message>
    <message>
        <source>Pay out…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>{amount} lapse after {day}</source>
        <translation>{amount} 在 {day} 之后过期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手</translation>
    </message>
    <message>
        <source>ticket {number}</source>
        <translation>小票 {number}</translation>
    </message>
    <message>
        <source>counts to {day}</source>
        <translation>有效至 {day}</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>之后已撤销</translation>
    </message>
    <message>
        <source>Sums are hidden while the customer can see the screen.</source>
        <translation>顾客能看到屏幕时，金额不显示。</translation>
    </message>
    <message>
        <source>{off} as long as the plan lasts</source>
        <translation>充值余额用完前享{off}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Plan contacts…</source>
        <translation>安排联系…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加标签…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>去掉标签…</translation>
    </message>
    <message>
        <source>Advisor…</source>
        <translation>更换顾问…</translation>
    </message>
    <message>
        <source>Contacts are planned.</source>
        <translation>已安排联系。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) tagged.</source>
        <translation>
            <numerusform>已为 %n 位会员加标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is taken off.</source>
        <translation>标签已去掉。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have another advisor.</source>
        <translation>
            <numerusform>%n 位会员已更换顾问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation>邀请参加活动…</translation>
    </message>
    <message>
        <source>Greeting cards…</source>
        <translation>贺卡…</translation>
    </message>
</context>
<context>
    <name>AddressBook</name>
    <message>
        <source>Birthday: {birthday}</source>
        <translation>生日：{birthday}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>The boxes for the postcode are on the paper already</source>
        <translation>纸上已印有邮编框</translation>
    </message>
    <message>
        <source>Labels of the first sheet that are gone</source>
        <translation>第一张上已用掉的标签数</translation>
    </message>
</context>
<context>
    <name>AddressSide</name>
    <message>
        <source>Stamp</source>
        <translation>贴邮票处</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>AdvisorForm</name>
    <message numerus="yes">
        <source>Advisor of %n member(s)</source>
        <translation>
            <numerusform>%n 位会员的顾问</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand them over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ArrivalCatalogue</name>
    <message>
        <source>What has come in</source>
        <translation>这次到了什么</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>加入清单</translation>
    </message>
    <message>
        <source>Name, number or kind</source>
        <translation>品名、货号或品类</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品目录</translation>
    </message>
    <message>
        <source>The catalogue is empty: paste the list, or read it from a file.</source>
        <translation>商品目录还是空的：请粘贴到货单，或从文件读取。</translation>
    </message>
</context>
<context>
    <name>ArrivalIntake</name>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>What has come in</source>
        <translation>这次到了什么</translation>
    </message>
    <message>
        <source>Paste the supplier&apos;s list here: cells of a spreadsheet, or a message with one piece a line.

For example:
navy wool coat 36-42 ¥2,680
silk scarf wine, cream ¥399</source>
        <translation>把供应商的到货单粘贴到这里：表格里复制的单元格，或一行一款的聊天消息都可以。

例如：
藏青 羊毛大衣 36-42 ¥2,680
真丝方巾 酒红、米白 ¥399</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>从商品目录…</translation>
    </message>
    <message>
        <source>Remove the piece</source>
        <translation>移除这一款</translation>
    </message>
    <message>
        <source>Take the marked piece off the list (Delete)</source>
        <translation>把选中的一款移出清单（Delete）</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空清单</translation>
    </message>
    <message>
        <source>A piece fits only where size, colour or style, and price are known. Enter mends a cell.</source>
        <translation>尺码、颜色或风格、价格都有了才会去找人。按 Enter 可修改单元格。</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>读出的货品</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) understood</source>
        <translation>
            <numerusform>读出 %n 款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood and stay in the box: mend and read them again.</source>
        <translation>
            <numerusform>有 %n 行没读懂，还留在框里：改一改再读一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier&apos;s list</source>
        <translation>供应商的到货单</translation>
    </message>
</context>
<context>
    <name>ArrivalPeople</name>
    <message numerus="yes">
        <source>+ %n piece(s)</source>
        <translation>
            <numerusform>另有 %n 款</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalPeopleView</name>
    <message>
        <source>Will be glad</source>
        <translation>会喜欢的人</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>今天已告诉</translation>
    </message>
    <message>
        <source>Members who will be glad</source>
        <translation>会喜欢这次到货的会员</translation>
    </message>
    <message>
        <source>This is for nobody on file.</source>
        <translation>这次的货没有适合的会员。</translation>
    </message>
    <message>
        <source>Nobody is known to wear one of these sizes, to like a colour or style that came, and to pay such a price. So nobody is bothered.</source>
        <translation>没有哪位会员的尺码、喜好和价位都对得上，所以不打扰任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asked not to hear from us</source>
        <translation>
            <numerusform>另有 %n 位合适，但不愿被打扰</numerusform>
        </translation>
    </message>
    <message>
        <source>{item}: {reasons}</source>
        <translation>{item}：{reasons}</translation>
    </message>
    <message>
        <source>Copied: paste it to {name}.</source>
        <translation>已复制，可以粘贴发给{name}了。</translation>
    </message>
    <message>
        <source>{name} is written to by e-mail only.</source>
        <translation>{name}只接受电子邮件。</translation>
    </message>
</context>
<context>
    <name>ArrivalPerson</name>
    <message>
        <source>Mind: {taboos}</source>
        <translation>留意：{taboos}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 款</numerusform>
        </translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>打开会员卡</translation>
    </message>
    <message>
        <source>QR for the phone</source>
        <translation>手机扫码</translation>
    </message>
    <message>
        <source>Show a code that the shop&apos;s phone reads (Ctrl+Q)</source>
        <translation>显示二维码，用店里的手机扫（Ctrl+Q）</translation>
    </message>
    <message>
        <source>Sent, next one</source>
        <translation>已发，下一位</translation>
    </message>
    <message>
        <source>Note that she was told, and go to the next (F2)</source>
        <translation>记下已告诉她，转到下一位（F2）</translation>
    </message>
    <message>
        <source>WeChat {id}</source>
        <translation>微信 {id}</translation>
    </message>
    <message>
        <source>looked after by {name}</source>
        <translation>顾问 {name}</translation>
    </message>
    <message>
        <source>She was told today.</source>
        <translation>今天已经告诉过她。</translation>
    </message>
    <message numerus="yes">
        <source>She has heard from us %n time(s) in seven days, last on {day}: better wait.</source>
        <translation>
            <numerusform>七天里已联系过她 %n 次，最近是 {day}：最好等一等。</numerusform>
        </translation>
    </message>
    <message>
        <source>She heard from us on {day}.</source>
        <translation>{day} 联系过她。</translation>
    </message>
</context>
<context>
    <name>ArrivalTable</name>
    <message>
        <source>missing</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Without this the piece fits nobody: write it here.</source>
        <translation>缺了这项就无法匹配会员，请在这里填写。</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>missing ({price})</source>
        <translation>缺（{price}）</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>wears {size} in {kind}</source>
        <translation>{kind}穿 {size}</translation>
    </message>
    <message>
        <source>likes {colours}</source>
        <translation>喜欢{colours}</translation>
    </message>
    <message>
        <source>style: {styles}</source>
        <translation>风格{styles}</translation>
    </message>
    <message>
        <source>for her {relation}</source>
        <translation>给{relation}</translation>
    </message>
    <message>
        <source>for her {relation} {name}</source>
        <translation>给{relation}{name}</translation>
    </message>
    <message>
        <source>pays up to {high}</source>
        <translation>价位 {high} 以内</translation>
    </message>
    <message>
        <source>pays {low} and more</source>
        <translation>价位 {low} 起</translation>
    </message>
    <message>
        <source>pays {low}–{high}</source>
        <translation>价位 {low}–{high}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{item}: the price {price} is not in {currency}, the shop&apos;s currency. Give it in {currency}.</source>
        <translation>{item}：价格 {price} 不是本店货币 {currency}，请用 {currency} 填写。</translation>
    </message>
    <message>
        <source>{item} is left out: its kind, sizes, colour or price is missing.</source>
        <translation>{item} 略过：缺品类、尺码、颜色或价格。</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>New arrivals</source>
        <translation>新到货</translation>
    </message>
    <message>
        <source>Back to the list of pieces</source>
        <translation>回到到货清单</translation>
    </message>
    <message>
        <source>Who will be glad?</source>
        <translation>谁会喜欢？</translation>
    </message>
    <message>
        <source>List the members whom these pieces fit, and nobody else</source>
        <translation>只列出这些货真正适合的会员</translation>
    </message>
    <message>
        <source>No piece is known well enough yet: fill in what is missing.</source>
        <translation>还没有资料齐全的货品，请先补上缺的。</translation>
    </message>
    <message>
        <source>Looking for whom it is</source>
        <translation>正在找适合的会员</translation>
    </message>
    <message>
        <source>{name} was told of: {pieces}</source>
        <translation>已告诉{name}：{pieces}</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup made and checked: {path}</source>
        <translation>备份已完成并通过检查：{path}</translation>
    </message>
    <message>
        <source>Copying the shop&apos;s file</source>
        <translation>正在复制店铺文件</translation>
    </message>
    <message>
        <source>Taking its fingerprint</source>
        <translation>正在计算校验值</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>换文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>最近备份</translation>
    </message>
    <message>
        <source>One is made and checked every day at the first start, and before every import.</source>
        <translation>每天第一次启动时、每次导入前，都会自动备份并检查。</translation>
    </message>
    <message>
        <source>The last sound backup: {when}</source>
        <translation>最近一次完好的备份：{when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>备份已完成并通过检查。</translation>
    </message>
    <message>
        <source>Where backups are laid</source>
        <translation>备份存放位置</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>the day&apos;s</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复前</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} 等另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
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
        <translation>顾客意见</translation>
    </message>
    <message>
        <source>{kind}: “{said}” — struck out: {why}</source>
        <translation>{kind}：“{said}”——划去原因：{why}</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>已移除的内容</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What was removed lies here until it is brought back. Only a card can be erased for good, where she asks for it.</source>
        <translation>移除的内容都放在这里，随时可以恢复。只有会员卡可以应本人要求彻底删除。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Mark a card in the list first: nothing else is erased.</source>
        <translation>请先在列表中选中一张会员卡：其他内容不能彻底删除。</translation>
    </message>
    <message>
        <source>{what} is back.</source>
        <translation>已恢复：{what}</translation>
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
        <translation>送礼</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>储值余额</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Days of the month</source>
        <translation>当月日历</translation>
    </message>
    <message>
        <source>Contacts of the month</source>
        <translation>当月联系</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>本周各天</translation>
    </message>
    <message>
        <source>{first} – {last} {year}</source>
        <translation>{year}年{first}–{last}</translation>
    </message>
</context>
<context>
    <name>CalendarAside</name>
    <message>
        <source>Contacts are planned up to {day}; later days fill by themselves.</source>
        <translation>联系已安排到{day}，之后的日子会自动补上。</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>{name}: birthday</source>
        <translation>{name}：生日</translation>
    </message>
    <message>
        <source>{name}: birthday of {relation} {relative}</source>
        <translation>{name}：{relation}{relative}的生日</translation>
    </message>
    <message>
        <source>{name}: birthday of {relation}</source>
        <translation>{name}：{relation}的生日</translation>
    </message>
    <message>
        <source>{name}: wedding day</source>
        <translation>{name}：结婚纪念日</translation>
    </message>
    <message>
        <source>{way}, between {first} and {last}</source>
        <translation>{way}，{first}至{last}之间</translation>
    </message>
    <message>
        <source>By: {staff}</source>
        <translation>负责：{staff}</translation>
    </message>
    <message>
        <source>Contacts · {shop}</source>
        <translation>联系 · {shop}</translation>
    </message>
    <message numerus="yes">
        <source>%n to be in touch with</source>
        <translation>
            <numerusform>联系%n位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>%n位生日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFilter</name>
    <message>
        <source>Show whose contacts</source>
        <translation>显示谁的联系</translation>
    </message>
    <message>
        <source>Show members of which tier</source>
        <translation>显示哪一层的会员</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部层级</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>尚未分层</translation>
    </message>
    <message>
        <source>Everybody&apos;s contacts</source>
        <translation>所有人的联系</translation>
    </message>
    <message>
        <source>Nobody&apos;s contacts</source>
        <translation>未分派的联系</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Week before (Page Up)</source>
        <translation>上一周（Page Up）</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>上个月（Page Up）</translation>
    </message>
    <message>
        <source>Week after (Page Down)</source>
        <translation>下一周（Page Down）</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>下个月（Page Down）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Show the month as a grid of days</source>
        <translation>按月历显示这个月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周历</translation>
    </message>
    <message>
        <source>Show a week with everybody&apos;s name</source>
        <translation>按周显示，每人都写出姓名</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Show the month as a list</source>
        <translation>按列表显示这个月</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The care plan on paper, to phone from (Ctrl+P)</source>
        <translation>打印关怀计划，照着打电话（Ctrl+P）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export as iCalendar, for a telephone or computer</source>
        <translation>导出为 iCalendar，供手机或电脑使用</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>活动…</translation>
    </message>
    <message>
        <source>Events and salons: invite, note who came</source>
        <translation>活动与沙龙：邀请、记录到场</translation>
    </message>
</context>
<context>
    <name>CalendarMoving</name>
    <message>
        <source>{member} is on {day} now.</source>
        <translation>{member}已改到{day}。</translation>
    </message>
</context>
<context>
    <name>CalendarNote</name>
    <message>
        <source>without {occasion}</source>
        <translation>不含“{occasion}”</translation>
    </message>
    <message>
        <source>Filtered: {what} ({shown} of {all} contacts)</source>
        <translation>已筛选：{what}（{shown}/{all}次联系）</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Choose whose contacts and which occasions</source>
        <translation>选择显示谁的联系、哪些事由</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show everybody&apos;s contacts of every occasion</source>
        <translation>显示所有人、所有事由的联系</translation>
    </message>
    <message numerus="yes">
        <source>without %n occasion(s)</source>
        <translation>
            <numerusform>不含%n种事由</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardBalance</name>
    <message>
        <source>Points {amount}</source>
        <translation>积分 {amount}</translation>
    </message>
    <message>
        <source>balance {amount}</source>
        <translation>储值 {amount}</translation>
    </message>
    <message>
        <source>{held} (lapse after {day})</source>
        <translation>{held}（{day}后失效）</translation>
    </message>
    <message>
        <source>{held} ({amount} lapse after {day})</source>
        <translation>{held}（其中 {amount} 在{day}后失效）</translation>
    </message>
    <message>
        <source>Points and balance…</source>
        <translation>积分与储值…</translation>
    </message>
    <message>
        <source>{off} by her plan</source>
        <translation>充值方案享{off}</translation>
    </message>
</context>
<context>
    <name>CardDoubts</name>
    <message>
        <source>The wish for {name} is too long for this paper: it ends in “…”.</source>
        <translation>给{name}的贺词在这种纸上放不下，末尾以“…”截断。</translation>
    </message>
    <message>
        <source>No face has these characters of {name}&apos;s card: {characters}</source>
        <translation>{name}的贺卡里有字体缺字：{characters}</translation>
    </message>
    <message>
        <source>The photo for {name} is small for this card ({dots} dots to the inch): it will look coarse.</source>
        <translation>给{name}的照片对这张贺卡来说偏小（每英寸{dots}点），印出来会显得粗糙。</translation>
    </message>
</context>
<context>
    <name>CardFamily</name>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>+ Add a relative</source>
        <translation>＋ 添加家人</translation>
    </message>
    <message>
        <source>{day}, turns {age}</source>
        <translation>{day}，满{age}岁</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>buys {size} ({n})</source>
        <translation>买 {size}（{n}）</translation>
    </message>
    <message>
        <source>presents</source>
        <translation>送礼</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>满{age}岁</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>未办卡</translation>
    </message>
    <message>
        <source>Advisor {name}</source>
        <translation>顾问 {name}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>{year}年入会</translation>
    </message>
    <message>
        <source>came through {name}</source>
        <translation>由{name}介绍</translation>
    </message>
    <message>
        <source>Asked to be left alone</source>
        <translation>本人要求勿打扰</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>不接电话</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>不收信息</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>不收邮件</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>不收邮寄</translation>
    </message>
    <message>
        <source>{age} years old</source>
        <translation>{age}岁</translation>
    </message>
    <message>
        <source>{least}–{most} years old</source>
        <translation>{least}–{most}岁</translation>
    </message>
    <message>
        <source>WeChat {id}</source>
        <translation>微信 {id}</translation>
    </message>
    <message>
        <source>Prospect since {day}</source>
        <translation>潜在会员，{day}起</translation>
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
        <translation>{benefit}：记下她领取</translation>
    </message>
    <message>
        <source>{benefit}. A click notes that she takes it.</source>
        <translation>{benefit}。点一下即记为已领。</translation>
    </message>
</context>
<context>
    <name>CardLife</name>
    <message>
        <source>Applied for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>制好待领</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交卡</translation>
    </message>
    <message>
        <source>Issued at once, free</source>
        <translation>当场发卡，免费</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>补办</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warning lifted</source>
        <translation>撤销警告</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Suspension ended</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Points cleared</source>
        <translation>积分清零</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal granted</source>
        <translation>申诉成立</translation>
    </message>
    <message>
        <source>Appeal refused</source>
        <translation>申诉未成立</translation>
    </message>
    <message>
        <source>May apply again</source>
        <translation>允许重新申请</translation>
    </message>
    <message>
        <source>Apply for a card</source>
        <translation>申请会员卡</translation>
    </message>
    <message>
        <source>Card is ready</source>
        <translation>卡已制好</translation>
    </message>
    <message>
        <source>Hand over the card</source>
        <translation>把卡交给她</translation>
    </message>
    <message>
        <source>Issue at once</source>
        <translation>当场发卡</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>补办新卡</translation>
    </message>
    <message>
        <source>Take the card back</source>
        <translation>收回会员卡</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>按到期处理</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Lift the warning</source>
        <translation>撤销警告</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>End the suspension</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Clear the points</source>
        <translation>积分清零</translation>
    </message>
    <message>
        <source>Cancel the card</source>
        <translation>取消会员资格</translation>
    </message>
    <message>
        <source>Note her appeal</source>
        <translation>记下她的申诉</translation>
    </message>
    <message>
        <source>Grant the appeal</source>
        <translation>同意申诉</translation>
    </message>
    <message>
        <source>Refuse the appeal</source>
        <translation>驳回申诉</translation>
    </message>
    <message>
        <source>Let her apply again</source>
        <translation>允许她重新申请</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>her birthday</source>
        <translation>本人生日</translation>
    </message>
    <message>
        <source>her wedding</source>
        <translation>本人结婚</translation>
    </message>
    <message>
        <source>a child&apos;s wedding</source>
        <translation>子女结婚</translation>
    </message>
    <message>
        <source>its last day has passed</source>
        <translation>已过最后一天</translation>
    </message>
    <message>
        <source>Applied {day}, ready from {ready}</source>
        <translation>{day}申请，{ready}起可领</translation>
    </message>
    <message>
        <source>{status} to {day}</source>
        <translation>{status}，至{day}</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{status}，{day}</translation>
    </message>
    <message>
        <source>Warned: deadline {day}</source>
        <translation>已警告：期限{day}</translation>
    </message>
    <message>
        <source>Appeal of {day} waits for an answer</source>
        <translation>{day}的申诉待答复</translation>
    </message>
    <message>
        <source>She has a card: one person holds one. A lost one is replaced.</source>
        <translation>她已有会员卡，一人一卡。遗失请补办。</translation>
    </message>
    <message>
        <source>She has applied already. Say when her card is ready.</source>
        <translation>她已经申请过了。卡制好后请登记。</translation>
    </message>
    <message>
        <source>Her card is ready already. Hand it over when she comes.</source>
        <translation>她的卡已经制好，等她来取时交给她。</translation>
    </message>
    <message>
        <source>She has not applied for a card. Apply for one first.</source>
        <translation>她还没有申请会员卡，请先申请。</translation>
    </message>
    <message>
        <source>Her card is not ready yet. Say that it is ready first.</source>
        <translation>她的卡还没制好，请先登记为已制好。</translation>
    </message>
    <message>
        <source>Her card has expired. Renew it instead.</source>
        <translation>她的卡已到期，请直接续期。</translation>
    </message>
    <message>
        <source>She does not hold a card yet.</source>
        <translation>她还没有会员卡。</translation>
    </message>
    <message>
        <source>Her card has expired already.</source>
        <translation>她的卡已经到期了。</translation>
    </message>
    <message>
        <source>Her card is suspended. End the suspension first.</source>
        <translation>她的卡已暂停，请先恢复使用。</translation>
    </message>
    <message>
        <source>Her card is not suspended.</source>
        <translation>她的卡没有暂停。</translation>
    </message>
    <message>
        <source>Her card was cancelled. Only the owner can let her apply again.</source>
        <translation>她的会员资格已取消，只有店主可以允许她重新申请。</translation>
    </message>
    <message>
        <source>Her card was not cancelled.</source>
        <translation>她的会员资格没有取消。</translation>
    </message>
    <message>
        <source>No warning stands. A warning with a deadline comes first.</source>
        <translation>目前没有警告。要先给出有期限的警告。</translation>
    </message>
    <message>
        <source>She has been warned already. Lift that warning first.</source>
        <translation>她已经受到警告，请先撤销那次警告。</translation>
    </message>
    <message>
        <source>The deadline of her warning has not passed yet.</source>
        <translation>警告的期限还没过。</translation>
    </message>
    <message>
        <source>There is nothing left that she could appeal against.</source>
        <translation>没有可以申诉的事项。</translation>
    </message>
    <message>
        <source>No appeal waits for an answer.</source>
        <translation>没有待答复的申诉。</translation>
    </message>
    <message>
        <source>Her appeal comes first. Answer it.</source>
        <translation>请先答复她的申诉。</translation>
    </message>
    <message>
        <source>Her card is still valid.</source>
        <translation>她的卡还在有效期内。</translation>
    </message>
    <message>
        <source>A card is renewed in the last 60 days of its year.</source>
        <translation>会员卡在到期前60天内续期。</translation>
    </message>
    <message>
        <source>A card is for people of 18 or over, and she is younger.</source>
        <translation>会员卡须年满18岁，她还未满。</translation>
    </message>
    <message>
        <source>A card is for people of 18 or over. Confirm that she is.</source>
        <translation>会员卡须年满18岁，请确认她已年满。</translation>
    </message>
    <message>
        <source>Her birthday is more than 15 days away.</source>
        <translation>离她的生日还有或已过15天以上。</translation>
    </message>
    <message>
        <source>Her birthday is not on file. Note it on her card first.</source>
        <translation>还没有记下她的生日，请先写在她的资料里。</translation>
    </message>
    <message>
        <source>The reason is missing. Write it down.</source>
        <translation>还没有写原因，请写下来。</translation>
    </message>
    <message>
        <source>A day is missing. Give one that is still to come.</source>
        <translation>还缺一个日期，请写一个今天以后的日子。</translation>
    </message>
    <message>
        <source>There are no points to clear.</source>
        <translation>没有可以清零的积分。</translation>
    </message>
    <message>
        <source>{why} It can be done from {day} on.</source>
        <translation>{why}从{day}起可以办理。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Came with a file</source>
        <translation>随文件导入</translation>
    </message>
    <message>
        <source>Only a file that is brought in says so.</source>
        <translation>只能由导入的文件记录。</translation>
    </message>
    <message>
        <source>it was lost</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>she gave it back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>she was given another</source>
        <translation>已换卡</translation>
    </message>
    <message>
        <source>{why}, {day}</source>
        <translation>{why}，{day}</translation>
    </message>
    <message>
        <source>Card {old} no longer works ({why}). She has no card now.</source>
        <translation>卡号 {old} 已作废（{why}）。她目前没有会员卡。</translation>
    </message>
    <message>
        <source>Card {old} no longer works ({why}). Her card is {new} now.</source>
        <translation>卡号 {old} 已作废（{why}）。她现在的卡号是 {new}。</translation>
    </message>
</context>
<context>
    <name>CardLifeDialog</name>
    <message>
        <source>What was done with the card</source>
        <translation>会员卡办理记录</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>{name}的会员卡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been done with a card of hers here yet.</source>
        <translation>还没有会员卡办理记录。</translation>
    </message>
    <message>
        <source>What cannot be done now ▾</source>
        <translation>现在不能办的 ▾</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>正在打印凭条</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>凭条已打印。</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Letter of her year</source>
        <translation>年度感谢信</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>移入回收站…</translation>
    </message>
    <message>
        <source>Merged with {who} on {day} – part again</source>
        <translation>已于{day}与 {who} 合并——重新分开</translation>
    </message>
    <message>
        <source>{who} has a card of her own again.</source>
        <translation>{who} 又有了自己的卡。</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>与另一张卡合并…</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>会员卡办理…</translation>
    </message>
    <message>
        <source>Win back…</source>
        <translation>挽回…</translation>
    </message>
    <message>
        <source>Points and balance…</source>
        <translation>积分与储值…</translation>
    </message>
    <message>
        <source>She says of us…</source>
        <translation>她的意见…</translation>
    </message>
    <message>
        <source>Print her card…</source>
        <translation>打印会员卡…</translation>
    </message>
</context>
<context>
    <name>CardNext</name>
    <message>
        <source>Overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Nothing is planned for her in the coming weeks.</source>
        <translation>近几周没有安排。</translation>
    </message>
    <message>
        <source>In mourning since {day}: festive greetings are held back until {last}.</source>
        <translation>{day}起服丧：节日问候暂停至{last}。</translation>
    </message>
    <message>
        <source>Friends…</source>
        <translation>朋友…</translation>
    </message>
</context>
<context>
    <name>CardNotes</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>还有 %n 条留言</numerusform>
        </translation>
    </message>
    <message>
        <source>+ note</source>
        <translation>＋ 留言</translation>
    </message>
    <message>
        <source>Leave a note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Leave a note to whoever opens her card next (Ctrl+M)</source>
        <translation>给下一位打开此卡的同事留言（Ctrl+M）</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>留言：{text}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办妥</translation>
    </message>
    <message>
        <source>Take the note away: {text}</source>
        <translation>撤下留言：{text}</translation>
    </message>
    <message>
        <source>Take the note away; it lies in the bin</source>
        <translation>撤下留言，可在回收站找回</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
</context>
<context>
    <name>CardOccasions</name>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>家人生日</translation>
    </message>
    <message>
        <source>Turn of the season</source>
        <translation>节气换季</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>感谢</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation>想念</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>会员升级</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>结婚纪念日</translation>
    </message>
    <message>
        <source>Sympathy</source>
        <translation>慰问</translation>
    </message>
    <message>
        <source>Good wishes to everybody to whom the feast speaks.</source>
        <translation>过这个节的会员，都送上一份祝福。</translation>
    </message>
    <message>
        <source>Members whose birthday is in these days.</source>
        <translation>这几天过生日的会员。</translation>
    </message>
    <message>
        <source>Members with a birthday in the family in these days.</source>
        <translation>这几天家里有人过生日的会员。</translation>
    </message>
    <message>
        <source>A word of care to everybody as the season turns.</source>
        <translation>换季时，给每位会员一句关心。</translation>
    </message>
    <message>
        <source>Members who bought for much on one ticket, passed the sum of a year or brought somebody.</source>
        <translation>单笔买得多、一年累计达到金额，或带来新朋友的会员。</translation>
    </message>
    <message>
        <source>Guests of an event who have not answered yet.</source>
        <translation>活动名单上还没有答复的客人。</translation>
    </message>
    <message>
        <source>Members whose silence grew long, or who slip away.</source>
        <translation>好久没来，或正在疏远的会员。</translation>
    </message>
    <message>
        <source>Members who are new since these days.</source>
        <translation>这几天新加入的会员。</translation>
    </message>
    <message>
        <source>Members who reached a higher level in these days.</source>
        <translation>这几天升级的会员。</translation>
    </message>
    <message>
        <source>Members whose wedding day comes round in these days.</source>
        <translation>这几天有结婚纪念日的会员。</translation>
    </message>
    <message>
        <source>Members who are in mourning since a short while.</source>
        <translation>近日家中有丧的会员。</translation>
    </message>
    <message>
        <source>asked to be left alone</source>
        <translation>不愿被打扰</translation>
    </message>
    <message>
        <source>does not want post</source>
        <translation>不想收到邮件</translation>
    </message>
    <message>
        <source>suspended or left</source>
        <translation>已停用或退会</translation>
    </message>
    <message>
        <source>in mourning: a card of sympathy instead</source>
        <translation>居丧中：改寄慰问卡</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>has answered already</source>
        <translation>已经答复</translation>
    </message>
    <message>
        <source>posted already</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>birthday not known</source>
        <translation>不知道生日</translation>
    </message>
    <message>
        <source>no birthday in the family known</source>
        <translation>不知道家人生日</translation>
    </message>
    <message>
        <source>wedding day not known</source>
        <translation>不知道结婚日期</translation>
    </message>
    <message>
        <source>not on the list of an event</source>
        <translation>不在任何活动名单上</translation>
    </message>
    <message>
        <source>not a feast of theirs</source>
        <translation>不过这个节</translation>
    </message>
    <message>
        <source>not in mourning, as far as we know</source>
        <translation>据我们所知不在居丧</translation>
    </message>
</context>
<context>
    <name>CardPrices</name>
    <message>
        <source>Price band</source>
        <translation>价位</translation>
    </message>
    <message>
        <source>Too few purchases to tell.</source>
        <translation>消费还少，看不出来。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>约%n天来一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s) ago</source>
        <translation>
            <numerusform>上次是%n天前</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit today</source>
        <translation>今天来过</translation>
    </message>
    <message numerus="yes">
        <source>12 months {sum} · %n visit(s) in all</source>
        <translation>
            <numerusform>近12个月 {sum} · 共到店%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit {first}, last visit {last}</source>
        <translation>首次到店{first}，最近到店{last}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>+ She says …</source>
        <translation>＋ 记录偏好</translation>
    </message>
    <message>
        <source>says</source>
        <translation>她说</translation>
    </message>
</context>
<context>
    <name>CardReception</name>
    <message>
        <source>Serve</source>
        <translation>饮品</translation>
    </message>
    <message>
        <source>+ drink</source>
        <translation>＋ 饮品</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>+ best hour to call</source>
        <translation>＋ 方便致电的时间</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>忌讳</translation>
    </message>
    <message>
        <source>+ taboos</source>
        <translation>＋ 忌讳</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>+ parking</source>
        <translation>＋ 停车</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>可聊话题</translation>
    </message>
    <message>
        <source>+ what to talk about</source>
        <translation>＋ 可聊话题</translation>
    </message>
    <message>
        <source>+ lend an umbrella</source>
        <translation>＋ 借伞</translation>
    </message>
    <message>
        <source>She takes one of our umbrellas today</source>
        <translation>今天借走一把伞</translation>
    </message>
    <message>
        <source>Has our umbrella since {day}</source>
        <translation>{day}借走雨伞</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>The umbrella is here again</source>
        <translation>雨伞已经归还</translation>
    </message>
</context>
<context>
    <name>CardRights</name>
    <message>
        <source>She has no card yet.</source>
        <translation>她还没有会员卡。</translation>
    </message>
    <message>
        <source>Her card is being made.</source>
        <translation>她的卡正在制作。</translation>
    </message>
    <message>
        <source>Her card waits to be handed over.</source>
        <translation>她的卡已备妥，等待领取。</translation>
    </message>
    <message>
        <source>Her card has expired.</source>
        <translation>她的卡已过期。</translation>
    </message>
    <message>
        <source>Her card is suspended.</source>
        <translation>她的卡已暂停使用。</translation>
    </message>
    <message>
        <source>Her card was cancelled.</source>
        <translation>她的会员资格已取消。</translation>
    </message>
    <message>
        <source>Points are earned on a card that works.</source>
        <translation>有效的卡才能积分。</translation>
    </message>
    <message>
        <source>Points are redeemed on a card that works.</source>
        <translation>有效的卡才能兑换积分。</translation>
    </message>
    <message>
        <source>What a level brings is given on a card that works.</source>
        <translation>有效的卡才能享受等级权益。</translation>
    </message>
    <message>
        <source>Money is paid in on a card that works.</source>
        <translation>有效的卡才能充值。</translation>
    </message>
    <message>
        <source>Apply for a card first.</source>
        <translation>请先办理会员卡申请。</translation>
    </message>
    <message>
        <source>Say that it is ready, and hand it over first.</source>
        <translation>请先登记备妥并交付。</translation>
    </message>
    <message>
        <source>Hand it over first.</source>
        <translation>请先交付会员卡。</translation>
    </message>
    <message>
        <source>Renew it first.</source>
        <translation>请先续期。</translation>
    </message>
    <message>
        <source>End the suspension first.</source>
        <translation>请先解除暂停。</translation>
    </message>
    <message>
        <source>Only the owner can let her apply again.</source>
        <translation>只有店主可以准许她再次申请。</translation>
    </message>
    <message>
        <source>This ticket earns no points.</source>
        <translation>这张单不积分。</translation>
    </message>
    <message>
        <source>Her card expired on {day}: no points and no benefits until it is renewed.</source>
        <translation>她的卡已于{day}过期：续期之前不积分，也不享受权益。</translation>
    </message>
    <message>
        <source>She has no card yet: this ticket earns no points.</source>
        <translation>她还没有会员卡：这张单不积分。</translation>
    </message>
    <message>
        <source>Her card is being made: this ticket earns points, and they can be redeemed once she has it.</source>
        <translation>她的卡正在制作：这张单照常积分，领卡后即可兑换。</translation>
    </message>
    <message>
        <source>Her card waits for her: this ticket earns points, and they can be redeemed once she has it.</source>
        <translation>她的卡已备妥待领：这张单照常积分，领卡后即可兑换。</translation>
    </message>
    <message>
        <source>Her card has expired: no points and no benefits until it is renewed.</source>
        <translation>她的卡已过期：续期之前不积分，也不享受权益。</translation>
    </message>
    <message>
        <source>Her card is suspended: no points are earned or redeemed. Her balance is hers to use.</source>
        <translation>她的卡已暂停：不积分，也不能兑换积分；余额仍可使用。</translation>
    </message>
    <message>
        <source>Her card was cancelled: no points are earned or redeemed. Her balance is hers to use.</source>
        <translation>她的会员资格已取消：不积分，也不能兑换积分；余额仍可使用。</translation>
    </message>
    <message>
        <source>{state} Points can be redeemed once she has a card that works.</source>
        <translation>{state}持有有效的卡后方可兑换积分。</translation>
    </message>
    <message>
        <source>{state} No points are redeemed and nothing is paid in. Her balance can be used up or paid out.</source>
        <translation>{state}不能兑换积分，也不能充值；余额可以用完或退还。</translation>
    </message>
</context>
<context>
    <name>CardSizes</name>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>+ She says …</source>
        <translation>＋ 记录偏好</translation>
    </message>
    <message>
        <source>None said, and too few purchases to tell.</source>
        <translation>本人未说，消费也少，还看不出来。</translation>
    </message>
    <message>
        <source>buys {size} ({n})</source>
        <translation>买 {size}（{n}）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>通用</translation>
    </message>
</context>
<context>
    <name>CardStepForm</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What she says</source>
        <translation>她的说法</translation>
    </message>
    <message>
        <source>3 weeks, 12-01 …</source>
        <translation>3周、12-01…</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>type or scan</source>
        <translation>输入或扫码</translation>
    </message>
    <message>
        <source>She is 18 or over: her papers were seen</source>
        <translation>已核对证件，年满18岁</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Esc again puts away what is written.</source>
        <translation>尚未登记。再按一次 Esc 放弃所写内容。</translation>
    </message>
</context>
<context>
    <name>CardTags</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>＋ 标签</translation>
    </message>
    <message>
        <source>The tag is taken off.</source>
        <translation>标签已去掉。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off (Del)</source>
        <translation>去掉标签“{tag}”（Del）</translation>
    </message>
</context>
<context>
    <name>CardTaste</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>+ She says …</source>
        <translation>＋ 记录偏好</translation>
    </message>
    <message>
        <source>None said, and too few purchases to tell.</source>
        <translation>本人未说，消费也少，还看不出来。</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>常买</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>together</source>
        <translation>搭配</translation>
    </message>
    <message>
        <source>on {n} of {of} tickets with several pieces</source>
        <translation>多件小票 {of} 张中有 {n} 张</translation>
    </message>
</context>
<context>
    <name>CardTimeline</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Timeline: the latest {count}</source>
        <translation>往来（最近{count}条）</translation>
    </message>
    <message>
        <source>Nothing yet: her first purchase or contact will stand here.</source>
        <translation>还没有记录。第一次消费或联系会出现在这里。</translation>
    </message>
    <message>
        <source>returned: {item}</source>
        <translation>退货：{item}</translation>
    </message>
    <message>
        <source>{item} (a present)</source>
        <translation>{item}（送礼）</translation>
    </message>
    <message>
        <source>{item} (for the family)</source>
        <translation>{item}（家人穿）</translation>
    </message>
    <message>
        <source>{what} · {channel}: {outcome}</source>
        <translation>{what} · {channel}：{outcome}</translation>
    </message>
    <message>
        <source>{what} — “{said}”</source>
        <translation>{what} — “{said}”</translation>
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
        <translation>{what}（已撤销）</translation>
    </message>
    <message>
        <source>{sum} off</source>
        <translation>优惠 {sum}</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>接待：{name}</translation>
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
        <translation>这张贺卡的文字</translation>
    </message>
    <message>
        <source>The card as it will print</source>
        <translation>贺卡打印效果</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save the ticked cards in one file</source>
        <translation>把勾选的贺卡存成一个文件</translation>
    </message>
    <message>
        <source>Print the ticked cards (Ctrl+P)</source>
        <translation>打印勾选的贺卡（Ctrl+P）</translation>
    </message>
    <message>
        <source>The addresses of the ticked cards, in the order of the post</source>
        <translation>已勾选贺卡的收件地址，按邮编排序</translation>
    </message>
    <message>
        <source>Close the tasks of the cards that were just made</source>
        <translation>把刚做好的贺卡登记为已寄出</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>打印%n张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted</source>
        <translation>
            <numerusform>%n张已寄出</numerusform>
        </translation>
    </message>
    <message>
        <source>Are they on their way to the post?</source>
        <translation>已经拿去寄了吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have these words now.</source>
        <translation>
            <numerusform>%n张贺卡已换上这段文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another language keep(s) the words of its own.</source>
        <translation>
            <numerusform>另有 %n 张是其他语言的贺卡，仍用原来的话。</numerusform>
        </translation>
    </message>
    <message>
        <source>{shared} {kept}</source>
        <translation>{shared}{kept}</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n card(s)</source>
        <translation>
            <numerusform>正在保存%n张贺卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>正在打印%n张贺卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are printed.</source>
        <translation>
            <numerusform>%n张贺卡已打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>贺卡</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Moving {member} ({days}): the arrows choose a day, Enter puts it there, Esc leaves it.</source>
        <translation>正在移动{member}（{days}）：方向键选日子，回车放下，Esc 取消。</translation>
    </message>
    <message>
        <source>{day} is over: {member} stays where she was. Days from today on take it.</source>
        <translation>{day}已经过去，{member}仍在原来的日子。可以放到今天以后。</translation>
    </message>
    <message>
        <source>The days for this are over: {member} stays where she was. Do it today, or close it.</source>
        <translation>可做的日子已经过了，{member}仍在原来的日子。请今天做，或直接结案。</translation>
    </message>
    <message>
        <source>any day from today on</source>
        <translation>今天起任何一天</translation>
    </message>
    <message>
        <source>only on {day}</source>
        <translation>仅限{day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{day} is too early: for {member} this makes sense {days}. She stays where she was.</source>
        <translation>{day}太早：{member}的这次联络适合{days}。仍留在原来的日子。</translation>
    </message>
    <message>
        <source>{day} is too late: for {member} this makes sense {days}. She stays where she was.</source>
        <translation>{day}太晚：{member}的这次联络适合{days}。仍留在原来的日子。</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Look for an article</source>
        <translation>找商品</translation>
    </message>
    <message>
        <source>Name, its initials, item number or barcode</source>
        <translation>品名、拼音首字母、货号或条码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>新商品…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品目录</translation>
    </message>
    <message>
        <source>What the shop sells: a scan or three letters then fill a line of a purchase.</source>
        <translation>店里卖的商品：录入消费时，扫一下或打三个字母，一行就填好。</translation>
    </message>
    <message>
        <source>The catalogue is empty. Import a sheet, or scan: what is named once is remembered.</source>
        <translation>目录还是空的。可以导入表格，也可以直接扫码：写过一次品名就记住了。</translation>
    </message>
    <message>
        <source>Nothing is found by “{words}”.</source>
        <translation>没有找到“{words}”。</translation>
    </message>
    <message>
        <source>{shown} of {count} articles</source>
        <translation>共 {count} 件商品，显示 {shown} 件</translation>
    </message>
    <message>
        <source>{item} is out of the catalogue.</source>
        <translation>“{item}”已移出目录。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>选择表格</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>She took one of our umbrellas</source>
        <translation>借走了店里的伞</translation>
    </message>
    <message>
        <source>She brought our umbrella back</source>
        <translation>还回了店里的伞</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}：{new}</translation>
    </message>
    <message>
        <source>{field}: {old} → nothing</source>
        <translation>{field}：{old} → 无</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}：{old} → {new}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>发现%n处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>检查数据页</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>检查关联</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>清点记录</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>核对变更记录</translation>
    </message>
    <message>
        <source>Purchases and contacts</source>
        <translation>核对消费与联系</translation>
    </message>
    <message>
        <source>Points and balances</source>
        <translation>积分与储值</translation>
    </message>
</context>
<context>
    <name>Click</name>
    <message>
        <source>Usage:</source>
        <translation>用法:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>默认：{default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>错误：{message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>说明请看：{command} {option}</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>缺少选项</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>可选：
	{choices}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>值无效：{message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>{param_hint} 的值无效：{message}</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} 不是 {choice}。</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} 不在可选范围内：{choices}。</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} 不是有效的数字（{number_type}）。</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} 不在范围 {range} 内。</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>找不到 {name}：{filename!r}。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{filename!r} 是文件，不是 {name}。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{filename!r} 是文件夹，不是 {name}。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>无法读取 {name}：{filename!r}。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>无法写入 {name}：{filename!r}。</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>没有选项 {name!r}。</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>没有命令 {name!r}。</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>是否想用 {possibility}？</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>（是否想用其中之一：{possibilities}？）</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>选项 {name!r} 后面要写值。</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>选项 {name!r} 不带值。</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>多余的参数：{args}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>多余的参数：{args}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>The date is right</source>
        <translation>日期正确</translation>
    </message>
    <message>
        <source>The PC&apos;s clock says {today}, but the newest day on record is {newest}.</source>
        <translation>电脑时钟显示 {today}，而最近的记录是 {newest}。</translation>
    </message>
    <message>
        <source>Until somebody confirms it no points lapse, and none are given or spent. If the date is wrong, close this and set the PC&apos;s clock right: Vitrine goes on by itself.</source>
        <translation>确认之前，积分不会过期，也不能增加或使用。如果日期不对，请关闭此窗口并校正电脑时间，Vitrine 会自动继续。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>No card is to be printed.</source>
        <translation>没有要打印的贺卡。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s): {path}</source>
        <translation>
            <numerusform>%n张贺卡：{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a birthday in this period.</source>
        <translation>这段时间没有会员过生日。</translation>
    </message>
    <message>
        <source>Closed: {member}.</source>
        <translation>已完成：{member}。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的联系。</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>sizes {sizes}</source>
        <translation>尺码 {sizes}</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>最近到店 {day}</translation>
    </message>
    <message>
        <source>The shop is ready: {path}</source>
        <translation>店铺已建好：{path}</translation>
    </message>
    <message>
        <source>Birthday: {birthday}, next on {day}</source>
        <translation>生日：{birthday}，下一次在{day}</translation>
    </message>
    <message>
        <source>Open a member&apos;s card first: type her name.</source>
        <translation>请先打开会员档案：直接输入姓名即可。</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>本页没有可打印的内容。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>Pictures and papers are in {folder}.</source>
        <translation>图片和文件在 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>The sample shop is in {path}: %n member(s).</source>
        <translation>
            <numerusform>示例店铺在 {path}，共%n位会员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday: {birthday}</source>
        <translation>生日：{birthday}</translation>
    </message>
    <message>
        <source>Line {number} was not understood: {text}</source>
        <translation>第 {number} 行没读懂：{text}</translation>
    </message>
    <message>
        <source>It fits nobody.</source>
        <translation>没有适合的会员。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Two cards again: {member} has her own.</source>
        <translation>又是两张卡：{member} 有自己的卡。</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>! She asked not to be contacted.</source>
        <translation>！她要求不再联系。</translation>
    </message>
    <message>
        <source>{channel}: agreed on {day}</source>
        <translation>{channel}：{day} 同意</translation>
    </message>
    <message>
        <source>{channel}: refused on {day}</source>
        <translation>{channel}：{day} 谢绝</translation>
    </message>
    <message>
        <source>{note} (until {day})</source>
        <translation>{note}（至{day}）</translation>
    </message>
    <message>
        <source>avoids {value}</source>
        <translation>不喜欢{value}</translation>
    </message>
    <message>
        <source>Says: {what}</source>
        <translation>她说：{what}</translation>
    </message>
    <message>
        <source>Says: {what} ({day})</source>
        <translation>她说：{what}（{day}）</translation>
    </message>
    <message>
        <source>Buys: {what}</source>
        <translation>常买：{what}</translation>
    </message>
    <message>
        <source>{total} (some lapse after {day})</source>
        <translation>{total}（部分在{day}后失效）</translation>
    </message>
    <message>
        <source>To do on {day}: {channel}, {reason}.</source>
        <translation>{day}待办：{channel}，{reason}。</translation>
    </message>
    <message>
        <source>Ticket {id} is recorded: {sum}.</source>
        <translation>小票{id}已录入：{sum}。</translation>
    </message>
    <message>
        <source>{name} has a balance of {sum}.</source>
        <translation>{name} 的储值余额为 {sum}。</translation>
    </message>
    <message>
        <source>{name} has {sum} points.</source>
        <translation>{name} 有 {sum} 积分。</translation>
    </message>
    <message>
        <source>{before} → {after}: {count}</source>
        <translation>{before} → {after}：{count}</translation>
    </message>
    <message>
        <source>{tier}: {count} members, {sum} in 12 months ({share} %)</source>
        <translation>{tier}：{count}位会员，12个月内{sum}（{share}%）</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>未办卡</translation>
    </message>
    <message>
        <source>No offer has been closed yet.</source>
        <translation>还没有结束的挽回方案。</translation>
    </message>
    <message>
        <source>{name}: {visits:.1f} visits, {sum} in the next 12 months</source>
        <translation>{name}：今后 12 个月预计到店 {visits:.1f} 次，价值 {sum}</translation>
    </message>
    <message>
        <source>No two cards seem to be one person&apos;s.</source>
        <translation>没有发现可能属于同一人的两张卡。</translation>
    </message>
    <message>
        <source>--begin and --close want a MEMBER.</source>
        <translation>--begin 和 --close 要写明会员 MEMBER。</translation>
    </message>
    <message>
        <source>Missing command: the window prints no document.</source>
        <translation>缺少命令：窗口不会输出文档。</translation>
    </message>
    <message>
        <source>--topup, --pay, --refund and --adjust go one at a time.</source>
        <translation>--topup、--pay、--refund、--adjust 一次只能用一个。</translation>
    </message>
    <message>
        <source>a file of sums has no days</source>
        <translation>汇总文件里没有日期</translation>
    </message>
    <message>
        <source>{day} is after the last purchase in the file ({last})</source>
        <translation>{day} 晚于文件中最后一笔消费（{last}）</translation>
    </message>
    <message>
        <source>--year takes a year, and goes without --on.</source>
        <translation>--year 后面写年份，并且不能与 --on 同用。</translation>
    </message>
    <message>
        <source>--earn, --redeem and --adjust go one at a time.</source>
        <translation>--earn、--redeem、--adjust 一次只能用一个。</translation>
    </message>
    <message>
        <source>{value!r} is no day (YYYY-MM-DD)</source>
        <translation>{value!r} 不是日期（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>{value!r} is not between {first} and {last}</source>
        <translation>{value!r} 不在 {first} 到 {last} 之间</translation>
    </message>
    <message>
        <source>the last day, {last}, is before the first, {first}</source>
        <translation>最后一天 {last} 早于第一天 {first}</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n member(s), of whom the best {shown} are listed.</source>
        <translation>
            <numerusform>适合 %n 位会员，以上为最合适的 {shown} 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits %n member(s).</source>
        <translation>
            <numerusform>适合 %n 位会员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name both cards: KEPT and GONE.</source>
        <translation>请写明两张卡：KEPT 和 GONE。</translation>
    </message>
    <message>
        <source>Two cards are one now: {member}. To part them: {command}</source>
        <translation>两张卡已合并：{member}。如要分开：{command}</translation>
    </message>
    <message>
        <source>To part two cards again: {command}</source>
        <translation>如要重新分开：{command}</translation>
    </message>
    <message>
        <source>No two cards were made one.</source>
        <translation>没有合并过的卡。</translation>
    </message>
    <message>
        <source>{name}: not seen since {day}; {stake}</source>
        <translation>{name}：{day}之后未再到店；{stake}</translation>
    </message>
    <message>
        <source>As of {day}:</source>
        <translation>截至{day}：</translation>
    </message>
    <message>
        <source>No tier yet, for nothing was bought so far: {count}</source>
        <translation>尚无消费、还没有价值层级：{count} 人</translation>
    </message>
    <message>
        <source>Layers: {parts}</source>
        <translation>忠诚度：{parts}</translation>
    </message>
    <message>
        <source>Card levels: {parts}</source>
        <translation>会员等级：{parts}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>MEMBER, --kind and --said belong together.</source>
        <translation>MEMBER、--kind 和 --said 要一起使用。</translation>
    </message>
    <message>
        <source>--ask and --content belong together.</source>
        <translation>--ask 和 --content 要一起使用。</translation>
    </message>
    <message>
        <source>Nothing is on file.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>None of them has a card to print.</source>
        <translation>其中没有可打印的会员卡。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es): {path}</source>
        <translation>
            <numerusform>%n 个地址：{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has an address to post to.</source>
        <translation>其中没有可寄送的地址。</translation>
    </message>
    <message>
        <source>Say to whom: --member, --list, --level or --all.</source>
        <translation>请说明写给谁：--member、--list、--level 或 --all。</translation>
    </message>
    <message>
        <source>Name members, or a list.</source>
        <translation>请指定会员或名单。</translation>
    </message>
    <message>
        <source>Nobody gets a card for this occasion in this period.</source>
        <translation>这段时间没有要寄这种贺卡的会员。</translation>
    </message>
    <message>
        <source>{value!r} is no month (YYYY-MM)</source>
        <translation>{value!r} 不是月份（YYYY-MM）</translation>
    </message>
    <message>
        <source>{value} has not begun yet.</source>
        <translation>{value} 还没有开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n member&apos;s card(s): {path}</source>
        <translation>
            <numerusform>%n张会员卡：{path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no bar code, which cannot say their numbers; the QR code does: {numbers}</source>
        <translation>
            <numerusform>%n张卡没有条码（卡号无法印成条码），请扫二维码：{numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done in the sample before is kept as a backup: {path}</source>
        <translation>之前在示例店铺里所做的内容已保存为备份：{path}</translation>
    </message>
    <message>
        <source>The day is {today}, but the newest day on record is {newest}. Nothing was planned, and no card expired; the answer is what was planned before. Set the PC&apos;s clock right, or add --trust-clock if the day is right.</source>
        <translation>今天是 {today}，但记录里最新的一天是 {newest}。没有安排新的联系，也没有会员卡到期；下面是此前已安排的联系。请把电脑的时钟调准；如果日期没错，请加上 --trust-clock。</translation>
    </message>
    <message>
        <source>Contacts are planned {days} days ahead: until {last}, not until {end}.</source>
        <translation>联系最多提前 {days} 天安排：排到 {last}，没有排到 {end}。</translation>
    </message>
    <message>
        <source>It speaks {language}, its money is {currency}, its region is {region}. All three are changed in the window&apos;s settings, the money only until something is sold.</source>
        <translation>语言：{language}；货币：{currency}；地区：{region}。三项都可以在窗口的“设置”里更改，货币在有销售记录后不能再改。</translation>
    </message>
</context>
<context>
    <name>ConditionChips</name>
    <message>
        <source>Take off: {words}</source>
        <translation>去掉：{words}</translation>
    </message>
    <message>
        <source>Take this condition off (Del)</source>
        <translation>去掉此条件（Del）</translation>
    </message>
    <message>
        <source>Enter: change · Del: take off · −: turn round</source>
        <translation>Enter：修改 · Del：去掉 · −：反选</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>＋ 条件</translation>
    </message>
    <message>
        <source>Show only those of whom this is true (Ctrl+F)</source>
        <translation>只显示符合条件的会员（Ctrl+F）</translation>
    </message>
    <message>
        <source>Conditions of the list</source>
        <translation>名单的条件</translation>
    </message>
    <message>
        <source>any of these is enough</source>
        <translation>满足任意一条</translation>
    </message>
    <message>
        <source>all of these together</source>
        <translation>同时满足全部</translation>
    </message>
    <message>
        <source>Ask for all of them together, or be content with any</source>
        <translation>同时满足全部，或满足任意一条</translation>
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
        <translation>使用</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>All others: those of whom this is not true</source>
        <translation>反选：不符合此条件的会员</translation>
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
        <translation>排除：{words}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>近 12 个月消费</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>累计消费</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>来店次数</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近来店</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>单件价位</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How she came to us</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>家人生日</translation>
    </message>
    <message>
        <source>What is on file</source>
        <translation>已登记的资料</translation>
    </message>
    <message>
        <source>Ways to reach her</source>
        <translation>联系方式与意愿</translation>
    </message>
    <message>
        <source>Wish to be left alone</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Mourning</source>
        <translation>服丧</translation>
    </message>
    <message>
        <source>Words on the card</source>
        <translation>卡上的文字</translation>
    </message>
    <message>
        <source>Points brought along</source>
        <translation>转入积分</translation>
    </message>
    <message>
        <source>Balance brought along</source>
        <translation>转入余额</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>an umbrella of ours</source>
        <translation>本店借出的伞</translation>
    </message>
    <message>
        <source>the shop&apos;s</source>
        <translation>与本店相同</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>in the month</source>
        <translation>在这些月份</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>最近若干天内</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>since</source>
        <translation>自…起</translation>
    </message>
    <message>
        <source>not for days</source>
        <translation>已有若干天没来</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>has</source>
        <translation>有</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>says or buys</source>
        <translation>自述或常买</translation>
    </message>
    <message>
        <source>says</source>
        <translation>自述</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>常买</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>may be reached by</source>
        <translation>可以这样联系</translation>
    </message>
    <message>
        <source>has allowed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>has refused</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>未来若干天内</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>%n 天内生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in the family in %n day(s)</source>
        <translation>
            <numerusform>%n 天内家人生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>%n 天没来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen in the last %n day(s)</source>
        <translation>
            <numerusform>近 %n 天来过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined in the last %n day(s)</source>
        <translation>
            <numerusform>近 %n 天入会</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low} 以上</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>{high} 以下</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>本月生日</translation>
    </message>
    <message>
        <source>Birthday next month</source>
        <translation>下月生日</translation>
    </message>
    <message>
        <source>Birthday in the family this month</source>
        <translation>本月家人生日</translation>
    </message>
    <message>
        <source>Birthday in the family next month</source>
        <translation>下月家人生日</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>从未来店</translation>
    </message>
    <message>
        <source>Has a tag</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>No advisor</source>
        <translation>没有顾问</translation>
    </message>
    <message>
        <source>Came through somebody</source>
        <translation>经人介绍</translation>
    </message>
    <message>
        <source>Has family on file</source>
        <translation>登记了家人</translation>
    </message>
    <message>
        <source>Asked to be left alone</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>In mourning</source>
        <translation>服丧中</translation>
    </message>
    <message>
        <source>Birthday in {value}</source>
        <translation>{value}生日</translation>
    </message>
    <message>
        <source>Birthday in the family in {value}</source>
        <translation>家人{value}生日</translation>
    </message>
    <message>
        <source>Age {value}</source>
        <translation>年龄 {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>Language {value}</source>
        <translation>语言 {value}</translation>
    </message>
    <message>
        <source>Spent {value} in 12 months</source>
        <translation>近 12 个月消费 {value}</translation>
    </message>
    <message>
        <source>Spent {value} in all</source>
        <translation>累计消费 {value}</translation>
    </message>
    <message>
        <source>Days she came: {value}</source>
        <translation>来店 {value} 次</translation>
    </message>
    <message>
        <source>Last seen before {value}</source>
        <translation>{value}以后没来</translation>
    </message>
    <message>
        <source>Seen since {value}</source>
        <translation>{value}以来来过</translation>
    </message>
    <message>
        <source>Wears {value}</source>
        <translation>穿 {value}</translation>
    </message>
    <message>
        <source>Says she wears {value}</source>
        <translation>自述穿 {value}</translation>
    </message>
    <message>
        <source>Buys size {value}</source>
        <translation>常买 {value} 码</translation>
    </message>
    <message>
        <source>Likes {value}</source>
        <translation>喜欢{value}</translation>
    </message>
    <message>
        <source>Says she likes {value}</source>
        <translation>自述喜欢{value}</translation>
    </message>
    <message>
        <source>Buys {value}</source>
        <translation>常买{value}</translation>
    </message>
    <message>
        <source>Avoids {value}</source>
        <translation>不要{value}</translation>
    </message>
    <message>
        <source>Style {value}</source>
        <translation>风格 {value}</translation>
    </message>
    <message>
        <source>Pays {value} a piece</source>
        <translation>单件 {value}</translation>
    </message>
    <message>
        <source>Tag {value}</source>
        <translation>标签 {value}</translation>
    </message>
    <message>
        <source>Advisor {value}</source>
        <translation>顾问 {value}</translation>
    </message>
    <message>
        <source>Level {value}</source>
        <translation>等级 {value}</translation>
    </message>
    <message>
        <source>Status {value}</source>
        <translation>状态 {value}</translation>
    </message>
    <message>
        <source>Joined before {value}</source>
        <translation>{value}之前入会</translation>
    </message>
    <message>
        <source>Joined since {value}</source>
        <translation>{value}起入会</translation>
    </message>
    <message>
        <source>Came through {value}</source>
        <translation>由{value}介绍</translation>
    </message>
    <message>
        <source>Family: {value}</source>
        <translation>家人：{value}</translation>
    </message>
    <message>
        <source>On file: {value}</source>
        <translation>已登记：{value}</translation>
    </message>
    <message>
        <source>May be reached by {value}</source>
        <translation>可联系：{value}</translation>
    </message>
    <message>
        <source>Has allowed: {value}</source>
        <translation>已同意：{value}</translation>
    </message>
    <message>
        <source>Has refused: {value}</source>
        <translation>已谢绝：{value}</translation>
    </message>
    <message>
        <source>“{value}” on the card</source>
        <translation>卡上有“{value}”</translation>
    </message>
    <message>
        <source>“{value}” in the notes</source>
        <translation>备注有“{value}”</translation>
    </message>
    <message>
        <source>Talk about “{value}”</source>
        <translation>话题有“{value}”</translation>
    </message>
    <message>
        <source>Taboo “{value}”</source>
        <translation>忌讳“{value}”</translation>
    </message>
    <message>
        <source>Hobby “{value}”</source>
        <translation>爱好“{value}”</translation>
    </message>
    <message>
        <source>Occupation “{value}”</source>
        <translation>职业“{value}”</translation>
    </message>
    <message>
        <source>Drinks “{value}”</source>
        <translation>饮品“{value}”</translation>
    </message>
    <message>
        <source>Points {value}</source>
        <translation>积分 {value}</translation>
    </message>
    <message>
        <source>Balance {value}</source>
        <translation>余额 {value}</translation>
    </message>
    <message>
        <source>From import {value}</source>
        <translation>来自导入 {value}</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>价值层级</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>not yet a buyer</source>
        <translation>还没有买过</translation>
    </message>
    <message>
        <source>Tier {value}</source>
        <translation>价值层级：{value}</translation>
    </message>
    <message>
        <source>Layer {value}</source>
        <translation>忠诚度：{value}</translation>
    </message>
    <message>
        <source>Hidden (F9)</source>
        <translation>已隐藏（F9）</translation>
    </message>
</context>
<context>
    <name>ContactActs</name>
    <message>
        <source>This cannot wait: {day} is its last day. Do it today, or say why not.</source>
        <translation>不能再等了：最迟{day}。请今天做，或写明不做的原因。</translation>
    </message>
    <message>
        <source>{name}: to be done on {day}.</source>
        <translation>{name}：改到{day}。</translation>
    </message>
    <message>
        <source>{day} at the latest</source>
        <translation>最迟{day}</translation>
    </message>
    <message>
        <source>Nobody else is on file as staff: see Settings, Staff.</source>
        <translation>没有其他同事：请在“设置 › 员工”里添加。</translation>
    </message>
    <message>
        <source>{name}: {staff} does it now.</source>
        <translation>{name}：改由{staff}联络。</translation>
    </message>
    <message>
        <source>she has just been in the shop</source>
        <translation>她刚来过店里</translation>
    </message>
    <message>
        <source>she was spoken to on another matter</source>
        <translation>已因别的事联络过</translation>
    </message>
    <message>
        <source>it would not be welcome now</source>
        <translation>此时不便打扰</translation>
    </message>
    <message>
        <source>what is on file is wrong</source>
        <translation>登记的内容有误</translation>
    </message>
    <message>
        <source>Write down what she said first, then press F12.</source>
        <translation>请先写下她说的话，再按 F12。</translation>
    </message>
    <message>
        <source>This complaint has been taken down already.</source>
        <translation>这条投诉已经记下了。</translation>
    </message>
    <message>
        <source>Complaint taken down, to be settled by {day}.</source>
        <translation>投诉已记下，须在{day}前处理好。</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>明天，{day}</translation>
    </message>
</context>
<context>
    <name>ContactBrief</name>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近到店</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>可聊话题</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>介绍朋友</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>has not bought anything yet</source>
        <translation>还没有消费</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>{day}生日</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>不接电话</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>不收信息</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>不收邮件</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>不收邮寄</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联络</translation>
    </message>
    <message>
        <source>has not heard from us yet</source>
        <translation>还没有联络过</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在可以打</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>现在不合适</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>“{said}”</translation>
    </message>
    <message>
        <source>Not to be spoken of: {taboos}</source>
        <translation>不要提起：{taboos}</translation>
    </message>
    <message>
        <source>In mourning: festive greetings are held back until {last}</source>
        <translation>居丧期：{last}之前不送节日问候</translation>
    </message>
    <message>
        <source>Open complaint: “{said}”</source>
        <translation>未处理的投诉：“{said}”</translation>
    </message>
    <message>
        <source>Open complaint, to be settled by {day}: “{said}”</source>
        <translation>未处理的投诉，须在{day}前处理：“{said}”</translation>
    </message>
</context>
<context>
    <name>ContactChannel</name>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>ContactEnded</name>
    <message>
        <source>This contact is not planned any more.</source>
        <translation>这次联络已不在计划中。</translation>
    </message>
    <message>
        <source>{staff} has closed this contact meanwhile: {outcome}.</source>
        <translation>这次联络已由{staff}完成：{outcome}。</translation>
    </message>
    <message>
        <source>This contact was closed meanwhile: {outcome}.</source>
        <translation>这次联络已完成：{outcome}。</translation>
    </message>
    <message>
        <source>{ended} What was written is still here: note it as a contact of its own.</source>
        <translation>{ended}写下的内容还在，可另记为一次联络。</translation>
    </message>
    <message>
        <source>The card of {name} is not on file any more. What was written comes back with it from the bin.</source>
        <translation>{name}的档案已不在册。写下的内容会随档案从回收站一并恢复。</translation>
    </message>
    <message>
        <source>{name} was erased, and with her what was being written here.</source>
        <translation>{name}的档案已彻底删除，这里正在写的内容也一并删除。</translation>
    </message>
</context>
<context>
    <name>ContactHead</name>
    <message>
        <source>A contact that was not planned</source>
        <translation>计划外的联系</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>打开会员卡</translation>
    </message>
    <message>
        <source>Throw away what was written</source>
        <translation>丢弃写下的内容</translation>
    </message>
    <message>
        <source>Also due for her: {occasion}</source>
        <translation>还有一件：{occasion}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>应在{day}</translation>
    </message>
    <message>
        <source>until {day} at the latest</source>
        <translation>最迟{day}</translation>
    </message>
    <message>
        <source>looked after by {name}</source>
        <translation>由{name}负责</translation>
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
        <translation>满{age}岁</translation>
    </message>
    <message>
        <source>{why} — “{note}”</source>
        <translation>{why}——“{note}”</translation>
    </message>
    <message>
        <source>never bought</source>
        <translation>还没消费过</translation>
    </message>
    <message>
        <source>bought today</source>
        <translation>今天消费</translation>
    </message>
    <message numerus="yes">
        <source>bought %n day(s) ago</source>
        <translation>
            <numerusform>%n天前消费</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel}…</source>
        <translation>{channel}</translation>
    </message>
    <message>
        <source>card ready since {day}, to hand over</source>
        <translation>{day}已制好，待领取</translation>
    </message>
    <message>
        <source>warned, deadline {day}</source>
        <translation>已警告，期限{day}</translation>
    </message>
    <message>
        <source>she appealed: to be answered by {day}</source>
        <translation>已提出申诉，请在{day}前答复</translation>
    </message>
    <message>
        <source>applied on {day}: make her card, then call her</source>
        <translation>{day}申请，今天该制卡，制好后打电话通知</translation>
    </message>
    <message>
        <source>{kind}, {standing}: “{said}”</source>
        <translation>{kind}，{standing}：“{said}”</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>not spoken to yet</source>
        <translation>还没说过话</translation>
    </message>
    <message>
        <source>spoken to today</source>
        <translation>今天说过话</translation>
    </message>
    <message numerus="yes">
        <source>spoken to %n day(s) ago</source>
        <translation>
            <numerusform>%n天前说过话</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}; also: {others}</source>
        <translation>{why}；另有：{others}</translation>
    </message>
    <message>
        <source>{festival}: no greeting, in mourning until {day}</source>
        <translation>{festival}：服丧至{day}，不发问候</translation>
    </message>
    <message>
        <source>{why} · {heard}</source>
        <translation>{why} · {heard}</translation>
    </message>
    <message>
        <source>no greeting, she asked not to be contacted</source>
        <translation>本人要求勿联系，不送祝福</translation>
    </message>
    <message>
        <source>Her card…</source>
        <translation>会员卡…</translation>
    </message>
</context>
<context>
    <name>ContactOutcome</name>
    <message>
        <source>What she said</source>
        <translation>对方怎么说</translation>
    </message>
    <message>
        <source>When to be in touch again</source>
        <translation>下次何时联系</translation>
    </message>
    <message>
        <source>No next day</source>
        <translation>不约下次</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Left word</source>
        <translation>已留话</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿再联系</translation>
    </message>
    <message>
        <source>Close the contact: {outcome}</source>
        <translation>完成这次联系：{outcome}</translation>
    </message>
    <message>
        <source>She asked to be left alone: nothing more is planned for her</source>
        <translation>本人要求勿打扰，以后不再安排联系</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>改天</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Close it undone, and say why</source>
        <translation>不做并写明原因</translation>
    </message>
    <message>
        <source>What is to be done then</source>
        <translation>到时做什么</translation>
    </message>
    <message>
        <source>Put it on another day that is still in time</source>
        <translation>改到还来得及的另一天</translation>
    </message>
    <message>
        <source>Give it to another member of staff</source>
        <translation>交给另一位同事</translation>
    </message>
    <message>
        <source>Take down what she said as a complaint, with a day by which it is settled</source>
        <translation>把她说的话记为投诉，并定下处理期限</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>贺卡</translation>
    </message>
    <message>
        <source>Go to the card that is to be printed for her</source>
        <translation>去打印给她的贺卡</translation>
    </message>
</context>
<context>
    <name>ContactScript</name>
    <message>
        <source>What to say</source>
        <translation>怎么说</translation>
    </message>
    <message>
        <source>Copy the text, to be pasted into a message</source>
        <translation>复制这段话，粘贴到信息里</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>已复制 ✓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Good wishes do not sell: {words}</source>
        <translation>问候里不谈买卖：{words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR for the phone</source>
        <translation>手机扫码</translation>
    </message>
    <message>
        <source>Show a code that the shop&apos;s phone reads: it opens the message or the call</source>
        <translation>显示二维码，用店里的手机扫，可发消息或拨打</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>其他说法</translation>
    </message>
    <message>
        <source>The same by another way, or worded otherwise</source>
        <translation>换一种方式，或换个说法</translation>
    </message>
    <message>
        <source>Say in {language}</source>
        <translation>用{language}说</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact with {name}</source>
        <translation>联系{name}</translation>
    </message>
    <message>
        <source>{name}: {outcome}</source>
        <translation>{name}：{outcome}</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>{way}, worded otherwise</source>
        <translation>{way} · 换个说法</translation>
    </message>
</context>
<context>
    <name>ContactsForm</name>
    <message>
        <source>Contacts</source>
        <translation>联系计划</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>查找中…</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), one for each member.</source>
        <translation>
            <numerusform>共 %n 次联系，每位会员一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n 位不联系：</numerusform>
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
        <translation>刚才写的内容没有保存。</translation>
    </message>
    <message>
        <source>This is not for the customer&apos;s eyes. Turn Discreet off (F9) to see it.</source>
        <translation>这些内容不宜让顾客看到。请先关闭面客模式（F9）再查看。</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>关闭面客模式</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>正在撤销</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Correction for {name}</source>
        <translation>更正 {name} 的记录</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>By</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>50, or -50 for less</source>
        <translation>50；要减少就填 -50</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entries are never changed: this adds one, with your name and the reason.</source>
        <translation>已有的记录不会改动：这里会添加一条，写明您的姓名和原因。</translation>
    </message>
    <message>
        <source>The points are put right.</source>
        <translation>积分已更正。</translation>
    </message>
    <message>
        <source>The balance is put right.</source>
        <translation>储值已更正。</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Making the sample shop</source>
        <translation>正在建立示例店铺</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港币</translation>
    </message>
    <message>
        <source>Taiwan dollar</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>Korean won</source>
        <translation>韩元</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>pound sterling</source>
        <translation>英镑</translation>
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
        <translation>屏幕已遮住。点一下或按回车键继续。</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>The days in “{heading}” can be read in two ways. Which is right?</source>
        <translation>“{heading}”里的日期有两种读法，哪一种对？</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
</context>
<context>
    <name>DayBeside</name>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>这一天没有安排。</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓问候</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>其他联系</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>久未到店</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>换季</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购后</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>年度之最</translation>
    </message>
    <message>
        <source>News</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>挽回</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉后</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨天</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>DayDoubts</name>
    <message>
        <source>Nobody works on that day.</source>
        <translation>当天没有人上班。</translation>
    </message>
    <message>
        <source>{name} does not work on that day.</source>
        <translation>{name}当天不上班。</translation>
    </message>
    <message>
        <source>She hears from us on {first} and {last} too: that is more than twice in seven days.</source>
        <translation>{first}和{last}也会联络这位顾客，七天内就超过两次了。</translation>
    </message>
</context>
<context>
    <name>DayLoad</name>
    <message>
        <source>{contacts}, nobody works</source>
        <translation>{contacts}位，无人上班</translation>
    </message>
    <message>
        <source>{contacts} of {capacity}</source>
        <translation>{contacts}/{capacity}位</translation>
    </message>
    <message>
        <source>Nobody in: {contacts}</source>
        <translation>无人上班 {contacts}</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Over: {contacts}/{capacity}</source>
        <translation>太满 {contacts}/{capacity}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>太满</translation>
    </message>
    <message>
        <source>{contacts} to be in touch with, and nobody works on this day</source>
        <translation>要联系{contacts}位，这天无人上班</translation>
    </message>
    <message>
        <source>{contacts} to be in touch with; the staff can do {capacity}</source>
        <translation>要联系{contacts}位，店员可做{capacity}位</translation>
    </message>
    <message>
        <source>{contacts} of {capacity}: {over} too many</source>
        <translation>{contacts}/{capacity}位，多{over}位</translation>
    </message>
    <message>
        <source>{contacts} to be in touch with; the staff can do {capacity}: the day is too full by {over}</source>
        <translation>要联系{contacts}位，店员只能做{capacity}位：这天多了{over}位</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Possible doubles</source>
        <translation>可能重复的卡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>另一张卡</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>Lay side by side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>{sure} look like one person, {perhaps} perhaps. Nothing is merged by itself.</source>
        <translation>{sure} 对很像同一人，{perhaps} 对也许是。系统不会自动合并。</translation>
    </message>
    <message>
        <source>No two cards look like one person.</source>
        <translation>没有发现重复的卡。</translation>
    </message>
    <message>
        <source>Noted: two people.</source>
        <translation>已记下：是两位会员。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>perhaps: {signs}</source>
        <translation>也许：{signs}</translation>
    </message>
    <message>
        <source>Looking through all cards…</source>
        <translation>正在查看所有会员卡……</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Go on</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>{who} was writing here: {when}.</source>
        <translation>{who} 曾在此填写：{when}。</translation>
    </message>
    <message>
        <source>{form} of {name}</source>
        <translation>{name} 的{form}</translation>
    </message>
    <message>
        <source>{who} was writing: {what} ({when}).</source>
        <translation>{who} 尚未写完：{what}（{when}）。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>What she says</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Too little is known of anybody yet: there is nothing to ask.</source>
        <translation>资料还太少，没有可以问的。</translation>
    </message>
    <message>
        <source>Know your twenty</source>
        <translation>熟记二十位贵客</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>打开会员卡</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>✓ Right: {answer}</source>
        <translation>✓ 答对了：{answer}</translation>
    </message>
    <message>
        <source>✗ No: {answer}</source>
        <translation>✗ 不对，是：{answer}</translation>
    </message>
    <message>
        <source>A slip? Ctrl+Z asks again.</source>
        <translation>按错了？Ctrl+Z 可重答。</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>What size does she wear in {kind}?</source>
        <translation>她的{kind}穿几码？</translation>
    </message>
    <message>
        <source>Which colour is she fondest of?</source>
        <translation>她最喜欢哪个颜色？</translation>
    </message>
    <message>
        <source>What does she pay for a piece?</source>
        <translation>她一件衣服通常花多少钱？</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{size} in {kind}</source>
        <translation>{kind} {size}</translation>
    </message>
    <message>
        <source>She said so.</source>
        <translation>她自己说过。</translation>
    </message>
    <message>
        <source>She said so on {day}.</source>
        <translation>她在 {day} 说过。</translation>
    </message>
    <message numerus="yes">
        <source>Most of her %n piece(s) cost that.</source>
        <translation>
            <numerusform>她买的 %n 件大多在这个价位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n piece(s) were.</source>
        <translation>
            <numerusform>%n 件里有 {n} 件是。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价位</translation>
    </message>
</context>
<context>
    <name>DrillResult</name>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{asked} 题答对 {right} 题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The last times</source>
        <translation>最近几次</translation>
    </message>
    <message>
        <source>Who knows what, in 90 days</source>
        <translation>近 90 天，谁最清楚</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked}</source>
        <translation>{day}：{right}/{asked}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>{right} of {asked}</source>
        <translation>{right}/{asked}</translation>
    </message>
    <message>
        <source>To look up again</source>
        <translation>再看看会员卡</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>全部答对。</translation>
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
        <translation>{who}，用的就是这个号码</translation>
    </message>
    <message>
        <source>{who}, has this e-mail address</source>
        <translation>{who}，用的就是这个邮箱</translation>
    </message>
    <message>
        <source>{who}, has this WeChat id</source>
        <translation>{who}，用的就是这个微信号</translation>
    </message>
    <message>
        <source>{who}, has this name and this birthday</source>
        <translation>{who}，同名同生日</translation>
    </message>
    <message>
        <source>{who}, sounds the same and has this birthday</source>
        <translation>{who}，同音且同生日</translation>
    </message>
    <message>
        <source>{who}, has the same name</source>
        <translation>{who}，同名</translation>
    </message>
    <message>
        <source>phone …{tail}</source>
        <translation>电话尾号 {tail}</translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>上次到店 {day}</translation>
    </message>
    <message>
        <source>advisor {name}</source>
        <translation>顾问 {name}</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same WeChat id</source>
        <translation>微信号相同</translation>
    </message>
    <message>
        <source>same name and birthday</source>
        <translation>同名同生日</translation>
    </message>
    <message>
        <source>name of the same sound, same birthday</source>
        <translation>同音、同生日</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
</context>
<context>
    <name>EditMember</name>
    <message>
        <source>Edit the card</source>
        <translation>编辑档案</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>several: separate by ;</source>
        <translation>多个号码用 ; 隔开</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>结婚纪念日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>使用语言</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>与店铺相同</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系意愿</translation>
    </message>
    <message>
        <source>as she allows</source>
        <translation>按本人意愿</translation>
    </message>
    <message>
        <source>leave her alone</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>饮品</translation>
    </message>
    <message>
        <source>Best hour to call</source>
        <translation>方便来电的时间</translation>
    </message>
    <message>
        <source>Habits of dress</source>
        <translation>穿着习惯</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>可聊话题</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日</translation>
    </message>
    <message>
        <source>In mourning since</source>
        <translation>服丧起始日</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>可致电</translation>
    </message>
    <message>
        <source>May get messages</source>
        <translation>可发消息</translation>
    </message>
    <message>
        <source>May get e-mail</source>
        <translation>可发邮件</translation>
    </message>
    <message>
        <source>May get post</source>
        <translation>可寄信</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Came how</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>忌讳</translation>
    </message>
    <message>
        <source>A card is renewed, suspended, cancelled and taken up again under Card… (Ctrl+Shift+C).</source>
        <translation>续期、暂停、取消与恢复请在“会员卡办理…”中进行（Ctrl+Shift+C）。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Move this ticket to the bin</source>
        <translation>将此小票移入回收站</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>撤销这项更改</translation>
    </message>
    <message>
        <source>The ticket is in the bin.</source>
        <translation>小票已移入回收站。</translation>
    </message>
</context>
<context>
    <name>EraseMember</name>
    <message>
        <source>Erase {name} for good?</source>
        <translation>彻底删除{name}的资料？</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Her card, all that is on it and her name on others&apos; cards are erased from this file. This cannot be taken back.</source>
        <translation>她的会员卡、卡上的全部资料，以及其他会员卡上她的姓名，都会从本文件中彻底删除，无法撤销。</translation>
    </message>
    <message>
        <source>What was posted of points and balance stays for the accounts, without her name.</source>
        <translation>积分与储值的账目会为记账而保留，但不带她的姓名。</translation>
    </message>
    <message>
        <source>Backups and exported files made before today still have her: delete those yourself.</source>
        <translation>今天之前的备份和导出文件中仍有她的资料，请自行删除。</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>已彻底删除{name}的资料。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Where staff have written of her on others&apos; cards, ××× takes the place of her name.</source>
        <translation>店员在别人档案里写到她的地方，名字换成 ×××。</translation>
    </message>
    <message numerus="yes">
        <source>Her name was taken out of %n text(s) about others.</source>
        <translation>
            <numerusform>已从 %n 处关于他人的文字中去掉她的名字。</numerusform>
        </translation>
    </message>
    <message>
        <source>It still stands on the cards of {cards}, as it may be another&apos;s: look there.</source>
        <translation>{cards} 的档案里还有这个名字，可能是别人的：请去看一下。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This cannot be done ({fact}). Nothing was changed.</source>
        <translation>无法执行（{fact}）。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The program has made a mistake and stopped this action. What was saved before is safe. Please send the file {log} to whoever looks after the program.</source>
        <translation>程序出了错，已停止这个操作。之前保存的内容都安全。请把文件 {log} 发给维护本程序的人。</translation>
    </message>
    <message>
        <source>The shop&apos;s file {path} is not there. No new file was made in its place. Plug in the disk it lies on, name the file with --db, restore a backup, or begin a new shop (vitrine init).</source>
        <translation>找不到店铺文件 {path}。没有另建新文件。请接上存放它的磁盘，用 --db 指定文件，恢复备份，或新建店铺（vitrine init）。</translation>
    </message>
    <message>
        <source>{path} is not a shop&apos;s file: it is empty or belongs to another program. It was left as it is. Choose the right file, or restore a backup.</source>
        <translation>{path} 不是店铺文件：它是空的，或属于别的程序。文件原样未动。请选择正确的文件，或恢复备份。</translation>
    </message>
    <message>
        <source>The shop&apos;s file {path} is damaged ({finding}). It was left as it is. </source>
        <translation>店铺文件 {path} 已损坏（{finding}）。文件原样未动。</translation>
    </message>
    <message>
        <source>Keep it, and restore the newest backup from the folder backups beside it, or ask for help.</source>
        <translation>请保留它，并从旁边的 backups 文件夹恢复最新的备份，或找人帮忙。</translation>
    </message>
    <message>
        <source>The newest verified backup is {backup}: restore it.</source>
        <translation>最新的可用备份是 {backup}，请恢复它。</translation>
    </message>
    <message>
        <source>{path} was written by a later version of the program (schema {schema}; this one knows {known}). It was left as it is. Install the present version of the program.</source>
        <translation>{path} 由更新版本的程序写成（结构版本{schema}，本程序支持到{known}）。文件原样未动。请安装最新版程序。</translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed. Close it there and try again.</source>
        <translation>另一个程序正在使用 {path}。没有改动任何内容。请先在那边关闭，再试一次。</translation>
    </message>
    <message>
        <source>{path} is open in another window or program (process {holder}, since {since}). Nothing was changed. Go on there, or close it and try again.</source>
        <translation>{path} 已在另一个窗口或程序中打开（进程{holder}，始于{since}）。没有改动任何内容。请到那边继续，或关闭后再试。</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). What was saved before is safe; whether the last action was saved is not known. See that the disk is there and whole, then look whether the last action is there before you repeat it.</source>
        <translation>{path} 写入失败（{reason}）。之前保存的内容都安全，但最后一次操作是否存上尚不确定。请检查磁盘是否接好、完好，先看看最后一次操作在不在，再决定要不要重做。</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}). What was saved before is safe; the last action was not carried out. See that the disk is there, has room and may be written to, then try again.</source>
        <translation>{path} 无法读写（{reason}）。之前保存的内容都安全，最后一次操作没有执行。请检查磁盘是否接好、有空间、可写入，再试一次。</translation>
    </message>
    <message>
        <source>The copy {path} did not pass its checks ({finding}) and does not count as a backup. The shop&apos;s own file is as it was. Use another backup, or make a new one on another disk.</source>
        <translation>副本 {path} 没有通过检查（{finding}），不能当作备份。店铺文件本身没有变动。请用别的备份，或换一个磁盘重新备份。</translation>
    </message>
    <message>
        <source>Restoring {path} was broken off and could not be finished ({reason}). What was there before is kept whole in {kept}. Restore a backup again.</source>
        <translation>恢复 {path} 时中断，未能完成（{reason}）。原有的内容完整保存在 {kept}。请重新恢复备份。</translation>
    </message>
    <message>
        <source>The role {role} may not do this ({operation}). Nothing was changed. Ask the owner or a manager.</source>
        <translation>“{role}”没有权限做这件事（{operation}）。没有改动任何内容。请找店主或店长。</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. Nothing was changed. Look it up and try again.</source>
        <translation>没有{kind}“{key}”。没有改动任何内容。请查一下再试。</translation>
    </message>
    <message>
        <source>“{key}” fits {count} records ({kind}). Nothing was changed. Say which one by its number.</source>
        <translation>“{key}”对应{count}条记录（{kind}）。没有改动任何内容。请用编号指明是哪一条。</translation>
    </message>
    <message>
        <source>Card number {card} belongs to another member. Nothing was changed. Choose another number.</source>
        <translation>卡号{card}属于另一位会员。没有改动任何内容。请换一个卡号。</translation>
    </message>
    <message>
        <source>The code {code} is on “{item}” already. Nothing was changed. Take it off there first, or give this article another one.</source>
        <translation>条码或货号 {code} 已用在“{item}”上。没有作任何改动。请先从那件商品上去掉，或给这件商品换一个。</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept as {field}: {why}. Nothing was changed. Please correct it.</source>
        <translation>{field}不能是“{value}”：{why}。没有改动任何内容。请改正。</translation>
    </message>
    <message>
        <source>Please give a reason. Nothing was changed.</source>
        <translation>请写明原因。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Nothing stands in “{field}”. Nothing was changed. Please fill it in.</source>
        <translation>“{field}”还没有填写。没有改动任何内容。请填好再试。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>there is no such setting, or it is of another kind</source>
        <translation>没有这项设置，或类型不符</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>it is too small</source>
        <translation>太小</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen</source>
        <translation>含有看不见的字符</translation>
    </message>
    <message>
        <source>it is not one of the choices</source>
        <translation>不在可选范围内</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>it was used for something else before</source>
        <translation>已用于别的操作</translation>
    </message>
    <message>
        <source>midnight has passed: the ticket says the new day now, look at it</source>
        <translation>已过零点，单据现已改为新的一天，请看一下</translation>
    </message>
    <message>
        <source>the relative is not on file any more, and it says herself now</source>
        <translation>这位家人已不在档案中，现已改为本人</translation>
    </message>
    <message>
        <source>it is not an amount of money</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>quantity and price do not go together</source>
        <translation>数量与价格对不上</translation>
    </message>
    <message>
        <source>there is no such field, or it is of another kind</source>
        <translation>没有这个字段，或类型不符</translation>
    </message>
    <message>
        <source>the day lies outside the days that were given for it</source>
        <translation>日期不在允许的范围内</translation>
    </message>
    <message>
        <source>the day has to be a later one</source>
        <translation>日期必须更晚</translation>
    </message>
    <message>
        <source>she asked not to be contacted</source>
        <translation>本人要求不再联系</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>This contact was closed before. Nothing was changed. Undo its closing first.</source>
        <translation>这次联系先前已完成。没有改动任何内容。请先撤销它的完成。</translation>
    </message>
    <message>
        <source>This contact was closed before, on {day}. Nothing was changed. Undo its closing first.</source>
        <translation>这次联系已在{day}完成。没有改动任何内容。请先撤销它的完成。</translation>
    </message>
    <message>
        <source>There is nothing left to undo. Nothing was changed.</source>
        <translation>没有可撤销的操作。没有改动任何内容。</translation>
    </message>
    <message>
        <source>What you want to undo was changed again later. Nothing was changed. Undo the later change first.</source>
        <translation>要撤销的内容后来又改过。没有改动任何内容。请先撤销后来的改动。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table or an address book ({reason}). Nothing was imported. Save it again as CSV, XLSX or vCard and try that.</source>
        <translation>{path} 无法当作表格或通讯录读取（{reason}）。没有导入任何内容。请另存为 CSV、XLSX 或 vCard 再试。</translation>
    </message>
    <message>
        <source>The map {path} is not understood: {what}. Nothing was imported. Correct it and try again.</source>
        <translation>对照表 {path} 无法识别：{what}。没有导入任何内容。请改正后再试。</translation>
    </message>
    <message>
        <source>What the columns of {path} mean is not clear ({headers}): a name, or a day, an amount and whose it is, must be among them. Nothing was imported. Say in a map which column is which (--map).</source>
        <translation>看不出 {path} 各列的含义（{headers}）：其中必须有姓名，或者有日期、金额和所属会员。没有导入任何内容。请用对照表说明各列（--map）。</translation>
    </message>
    <message>
        <source>The dates of the column “{column}” can be read in two ways ({example}). Nothing was imported. Say in a map which comes first: dates = &quot;DMY&quot; or dates = &quot;MDY&quot; (--map).</source>
        <translation>“{column}”列的日期有两种读法（{example}）。没有导入任何内容。请在对照表中说明顺序：dates = &quot;DMY&quot; 或 dates = &quot;MDY&quot;（--map）。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: {count} records ({kind}) were made or changed upon it since. Nothing was changed. Undo those first.</source>
        <translation>无法撤回第{number}次导入：此后又在它之上新增或修改了{count}条记录（{kind}）。没有改动任何内容。请先撤销那些改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken, so nothing was imported. Correct them, or import the good rows and have the others written to a file (--rejects).</source>
        <translation>
            <numerusform>有%n行无法导入，因此没有导入任何内容。请改正这些行，或只导入好的行，其余写到文件里（--rejects）。</numerusform>
        </translation>
    </message>
    <message>
        <source>This operation is not understood: {what}. Nothing was changed. Correct it and send it again.</source>
        <translation>无法识别这个操作：{what}。没有改动任何内容。请改正后重新发送。</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the calendar. Nothing was changed. Write it as 2026-03-08.</source>
        <translation>“{text}”不是有效的日期。没有改动任何内容。请写成 2026-03-08 的样子。</translation>
    </message>
    <message>
        <source>“{text}” could be two days. Nothing was changed. Say whether the day or the month comes first, and write the year in four figures.</source>
        <translation>“{text}”可能是两个日期。没有改动任何内容。请说明日在前还是月在前，并把年份写成四位数。</translation>
    </message>
    <message>
        <source>There is no day {month}-{day} in the lunar calendar.</source>
        <translation>农历里没有{month}月{day}日。</translation>
    </message>
    <message>
        <source>There is no day {month}-{day} in the calendar.</source>
        <translation>公历里没有{month}月{day}日。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please correct the birthday.</source>
        <translation>没有改动任何内容。请改正生日。</translation>
    </message>
    <message>
        <source>The lunar year {year} has no day {day} in a leap month {month}.</source>
        <translation>农历{year}年没有闰{month}月{day}日。</translation>
    </message>
    <message>
        <source>The lunar year {year} has no day {day} in month {month}.</source>
        <translation>农历{year}年没有{month}月{day}日。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please correct the day.</source>
        <translation>没有改动任何内容。请改正日期。</translation>
    </message>
    <message>
        <source>The lunar calendar is known here from {first} to {last}, not for {year}. Nothing was changed. Leave the year out, or give the solar day.</source>
        <translation>本程序的农历只到{first}年至{last}年，不含{year}年。没有改动任何内容。请不填年份，或改填公历日期。</translation>
    </message>
    <message>
        <source>This belongs to a member whose card is not here any more. Nothing was changed. Bring back her card first.</source>
        <translation>这属于一位会员，而她的卡已不在这里。没有改动任何内容。请先恢复她的卡。</translation>
    </message>
    <message>
        <source>Something of this ticket was brought back later, on another ticket. Nothing was changed. Remove that ticket first.</source>
        <translation>这张小票里有商品后来在另一张小票上退回。没有改动任何内容。请先移除那张小票。</translation>
    </message>
    <message>
        <source>it is the same card</source>
        <translation>这是同一张卡</translation>
    </message>
    <message>
        <source>The card was changed after {name} was merged into it, so this cannot be undone in one step. Nothing was changed. Open the card and part the two there: what came later is kept.</source>
        <translation>“{name}”的卡并入之后，这张卡又有改动，不能一步撤销。没有改动任何内容。请打开这张卡，在卡上把两张分开：之后的记录都会保留。</translation>
    </message>
    <message>
        <source>The card of {name} was itself merged into that of {into} on {day}. Nothing was changed. Part those two first, then these.</source>
        <translation>“{name}”的卡已于 {day} 并入“{into}”的卡。没有改动任何内容。请先分开那两张，再分开这两张。</translation>
    </message>
    <message>
        <source>The card that {name} was merged into is in the bin. Nothing was changed. Take it out of the bin first, then part the two.</source>
        <translation>“{name}”并入的那张卡在回收站里。没有改动任何内容。请先从回收站恢复，再分开两张卡。</translation>
    </message>
    <message>
        <source>There is a {kind} named “{name}” already. Nothing was changed. Choose another name.</source>
        <translation>已有名为“{name}”的{kind}。没有改动任何内容。请换一个名称。</translation>
    </message>
    <message>
        <source>This list asks for something that this version of the program does not know ({what}). It was left as it is. Make the list anew, or install the present version.</source>
        <translation>此名单包含本版本程序不认识的条件（{what}）。名单保持原样。请重新建立名单，或安装最新版本。</translation>
    </message>
    <message>
        <source>nobody has said what it is</source>
        <translation>还没有写明是什么</translation>
    </message>
    <message>
        <source>nobody has said how much</source>
        <translation>还没有写明价钱</translation>
    </message>
    <message>
        <source>{path} is no file that this can become. Nothing was written. Choose a name that ends in {endings}.</source>
        <translation>{path} 不是可以写成的文件。没有写入任何内容。请选择以 {endings} 结尾的文件名。</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed.</source>
        <translation>没有文件 {path}。什么都没有改动。</translation>
    </message>
    <message>
        <source>The lines are a JSON list such as [{&quot;item&quot;: &quot;Wool coat&quot;, &quot;price&quot;: 128000}]; a price is in minor units (128000 is 1,280.00 in a currency with cents). Nothing was recorded.</source>
        <translation>明细是 JSON 列表，例如 [{&quot;item&quot;: &quot;羊毛大衣&quot;, &quot;price&quot;: 128000}]；价格以最小货币单位计（128000 即 1,280.00 元；日元为 128000 円）。什么都没有记录。</translation>
    </message>
    <message>
        <source>Line {number} of {path}</source>
        <translation>{path} 第 {number} 条</translation>
    </message>
    <message>
        <source>{path} is not JSON: {detail}.</source>
        <translation>{path} 不是 JSON：{detail}。</translation>
    </message>
    <message>
        <source>{path} has no list of lines.</source>
        <translation>{path} 里没有明细列表。</translation>
    </message>
    <message>
        <source>{where} is no line: {detail}.</source>
        <translation>{where}不是一条明细：{detail}。</translation>
    </message>
    <message>
        <source>{where}: there is no field “{detail}”.</source>
        <translation>{where}：没有“{detail}”这个字段。</translation>
    </message>
    <message>
        <source>{where}: what stands in {detail} is not what belongs there.</source>
        <translation>{where}：{detail} 的内容类型不对。</translation>
    </message>
    <message>
        <source>{where}: {detail} is missing.</source>
        <translation>{where}：缺少 {detail}。</translation>
    </message>
    <message>
        <source>Import {number} cannot be taken back: {count} records ({kind}) rest on it that import {later} made or changed since. Nothing was changed. Take import {later} back first.</source>
        <translation>导入 {number} 无法撤回：之后导入 {later} 在其上新增或修改了 {count} 条记录（{kind}）。什么都没有改动。请先撤回导入 {later}。</translation>
    </message>
    <message>
        <source>Ticket {ticket} is on file already: {day}, {member}. Nothing was recorded a second time. If this is another ticket, give it another number.</source>
        <translation>小票{ticket}已经录入过：{day}，{member}。没有重复录入。如果这是另一张小票，请换一个单号。</translation>
    </message>
    <message>
        <source>“{key}” fits {count} records ({kind}): {which}. Nothing was changed. Say which one by its number.</source>
        <translation>“{key}”对应{count}条记录（{kind}）：{which}。没有改动任何内容。请用编号指明是哪一条。</translation>
    </message>
    <message>
        <source>{path} has no columns {wanted} ({headers}). Nothing was worked out. Say by heading or by number which column is the customer, the date and the amount (--columns 1,3,5).</source>
        <translation>{path} 中没有 {wanted} 这几列（{headers}）。没有进行计算。请用列名或列号指明顾客、日期和金额各是哪一列（--columns 1,3,5）。</translation>
    </message>
    <message>
        <source>No row of {path} says who came on which day, as far as is looked at. Nothing was worked out. See that the columns and the last day are the right ones.</source>
        <translation>在所看的范围内，{path} 没有一行写明谁在哪天来过。没有进行计算。请核对列和截止日期是否正确。</translation>
    </message>
    <message>
        <source>Of {item} she took {bought}, and {before} came back before: there are not so many left. Nothing was recorded. Look at her timeline, and take back what is left.</source>
        <translation>“{item}”共买了{bought}件，其中{before}件已经退过，剩下的没有这么多。没有记录任何内容。请看一下时间线，只退剩下的件数。</translation>
    </message>
    <message>
        <source>Of {item} she took {bought} only. Nothing was recorded. Take back as many as she took at most.</source>
        <translation>“{item}”只买了{bought}件。没有记录任何内容。退回的件数请不要超过购买的件数。</translation>
    </message>
    <message>
        <source>That is more than was paid for {item}: at most {amount} can be given back for it. Nothing was recorded. Correct the price.</source>
        <translation>退款超过了“{item}”实付的金额：最多可退{amount}。没有记录任何内容。请更正价格。</translation>
    </message>
    <message>
        <source>She has {held} points, and {wanted} are asked for. Nothing was spent. Choose something smaller.</source>
        <translation>她有 {held} 积分，而这里需要 {wanted}。没有扣除任何积分。请选少一些的。</translation>
    </message>
    <message>
        <source>Her balance is {held}, and {wanted} is asked for. Nothing was paid of it. Pay a part of it so and the rest in another way, or top it up first.</source>
        <translation>她的储值余额为 {held}，而这里需要 {wanted}。没有扣款。可以用余额付一部分，其余用别的方式付，或先充值。</translation>
    </message>
    <message>
        <source>This cannot be taken back: of the {amount} points that it brought, {missing} have been spent since. Nothing was changed. Take back first what they were spent on.</source>
        <translation>不能撤销：它带来的 {amount} 积分中，有 {missing} 已经用掉。没有改动任何内容。请先撤销用掉这些积分的那一笔。</translation>
    </message>
    <message>
        <source>This cannot be taken back: of the {amount} that it put on her balance, {missing} has been spent since. Nothing was changed. Take back first what it was spent on.</source>
        <translation>不能撤销：它存入的 {amount} 中，有 {missing} 已经用掉。没有改动任何内容。请先撤销用掉这笔钱的那一笔。</translation>
    </message>
    <message>
        <source>{wanted} cannot be paid out: {left} is left of what she paid in. Nothing was paid out. Choose a smaller amount.</source>
        <translation>不能退 {wanted}：她充值的钱还剩 {left}。没有退款。请填少一些的金额。</translation>
    </message>
    <message>
        <source>a barcode cannot carry it</source>
        <translation>条码无法容纳它</translation>
    </message>
    <message>
        <source>it is done on the card&apos;s own page, with its reason</source>
        <translation>请在会员卡办理里操作，并写明原因</translation>
    </message>
    <message>
        <source>{name} — {step}: {why} Nothing was changed.</source>
        <translation>{name}——{step}：{why}没有任何改动。</translation>
    </message>
    <message>
        <source>An offer to win {name} back is open since {day}. Nothing was changed. Close that one first.</source>
        <translation>{name}的挽回方案自{day}起仍在进行。没有任何改动。请先结束那一个。</translation>
    </message>
    <message>
        <source>This offer was closed before. Nothing was changed. Begin a new one.</source>
        <translation>这个方案之前已经结束。没有任何改动。请另开一个。</translation>
    </message>
    <message>
        <source>This offer was closed before, on {day}. Nothing was changed. Begin a new one.</source>
        <translation>这个方案已于{day}结束。没有任何改动。请另开一个。</translation>
    </message>
    <message>
        <source>{benefit}: the level of {name} does not bring this. Nothing was changed. What each level brings is set in Settings, under Levels and tiers.</source>
        <translation>{benefit}：{name}的等级不含此项礼遇。什么都没有改变。各等级的礼遇在“设置”的“等级与价值层级”里设定。</translation>
    </message>
    <message>
        <source>The birthday offer holds in the month of her birthday, and {day} is not in it. Nothing was changed. Look at the birthday on her card.</source>
        <translation>生日礼遇只在生日当月有效，{day}不在当月。什么都没有改变。请看一下卡上的生日。</translation>
    </message>
    <message>
        <source>{benefit}: she has had it as often as her level gives it, last on {day}. Nothing was changed. To take that claim back, undo it.</source>
        <translation>{benefit}：按她的等级已经领满，最近一次是{day}。什么都没有改变。如要取消那次领取，请撤销。</translation>
    </message>
    <message>
        <source>the three weights have to make 100 %</source>
        <translation>三项权重之和须为100%</translation>
    </message>
    <message>
        <source>a higher one has to ask at least as much as the one below it</source>
        <translation>更高一级的条件不能低于下一级</translation>
    </message>
    <message>
        <source>{name} — {state} {given} Nothing was changed. {remedy}</source>
        <translation>{name}：{state}{given}未作任何更改。{remedy}</translation>
    </message>
    <message>
        <source>her card is suspended or cancelled, and the shop is not in touch with her meanwhile</source>
        <translation>会员卡已暂停或会员资格已取消，期间门店不与她联系</translation>
    </message>
    <message>
        <source>The PC&apos;s clock says {today}, but the newest day on record is {newest}. Nothing of points and balances was posted. Set the PC&apos;s clock right, or start Vitrine again and confirm the day.</source>
        <translation>电脑时钟显示 {today}，而最近的记录是 {newest}。积分和余额没有任何变动。请校正电脑时间，或重新打开 Vitrine 并确认日期。</translation>
    </message>
    <message>
        <source>Nobody has said why. Nothing was changed. Add --reason and say it.</source>
        <translation>没有说明原因。什么都没有改动。请加上 --reason 写明原因。</translation>
    </message>
    <message>
        <source>it has to be above zero</source>
        <translation>必须大于零</translation>
    </message>
    <message>
        <source>it has to be above or below zero</source>
        <translation>不能为零</translation>
    </message>
    <message>
        <source>{benefit}: on this ticket things only come back, and there is nothing to take it off. Nothing was changed. Keep it for a ticket on which she takes something.</source>
        <translation>{benefit}：这张小票只有退货，没有可以优惠的商品。什么都没有改。请留到她买东西的那张小票再用。</translation>
    </message>
    <message>
        <source>that day is still to come</source>
        <translation>这一天还没到</translation>
    </message>
    <message>
        <source>The offer costs {cost}, but only up to {ceiling} is worth spending to win her back. Nothing was changed. Confirm it, or offer less.</source>
        <translation>这个方案要花 {cost}，而为挽回她最多值得花 {ceiling}。没有做任何更改。请确认，或减少花费。</translation>
    </message>
    <message>
        <source>Say why she may have gone: choose a reason. Nothing was changed.</source>
        <translation>请说明她可能为什么不来了：选一个原因。没有做任何更改。</translation>
    </message>
    <message>
        <source>Write what she is offered. Nothing was changed.</source>
        <translation>请写明给她的方案。没有做任何更改。</translation>
    </message>
    <message>
        <source>Choose a reason why she may have gone, and write what she is offered. Nothing was changed.</source>
        <translation>请选择她可能不来的原因，并写明给她的方案。没有做任何更改。</translation>
    </message>
    <message>
        <source>This can only be done on {closes}. Nothing was changed. Do it then, or close it and say why.</source>
        <translation>这件事只能在{closes}做。什么都没有改动。请在那天做，或写明原因后结束。</translation>
    </message>
    <message>
        <source>{day} is outside the days for this: it makes sense from {opens} to {closes}. Nothing was changed. Choose a day between them, or close it and say why.</source>
        <translation>{day}不合适：这件事在{opens}到{closes}之间做才有意义。什么都没有改动。请在这几天里选一天，或写明原因后结束。</translation>
    </message>
    <message>
        <source>Nothing is known that could stand for {places} here. The text was not kept. Write the word itself, or take one of the places that this occasion has.</source>
        <translation>这里没有可以填入 {places} 的内容。文字没有保存。请直接写上要说的词，或选用这个场合有的空位。</translation>
    </message>
    <message>
        <source>the day is over already</source>
        <translation>这一天已经过去了</translation>
    </message>
    <message>
        <source>This is settled already. Nothing was changed. Open it again first.</source>
        <translation>这件事已经处理完毕，没有作任何改动。请先重新打开。</translation>
    </message>
    <message>
        <source>This was settled on {day} already. Nothing was changed. Open it again first.</source>
        <translation>这件事已于 {day} 处理完毕，没有作任何改动。请先重新打开。</translation>
    </message>
    <message>
        <source>This is not settled yet, so she cannot say how content she is with it. Nothing was changed. Settle it first.</source>
        <translation>这件事还没有处理完，还不能询问顾客是否满意。没有作任何改动。请先处理完毕。</translation>
    </message>
    <message>
        <source>it is not a time of day, as 14:30</source>
        <translation>不是时间，应写成 14:30 这样</translation>
    </message>
    <message>
        <source>{member} asked to be left alone: no letter is written to her. Nothing was changed.</source>
        <translation>{member}表示不愿被打扰：不给她写信。未作任何更改。</translation>
    </message>
    <message>
        <source>Nobody is on this list. Nothing was written. Choose others.</source>
        <translation>名单上没有人。未写任何信。请另选。</translation>
    </message>
    <message>
        <source>Nobody of these may be written to by post: each has no address, does not want it, or asked to be left alone ({count}). Nothing was written. Choose others.</source>
        <translation>这些会员（{count}位）都不能寄信：没有地址、不愿收信，或不愿被打扰。未写任何信。请另选。</translation>
    </message>
    <message>
        <source>There are no cards for “{key}”. Nothing was changed. There are for: {known}.</source>
        <translation>没有“{key}”这种贺卡，什么也没有改动。可用的有：{known}。</translation>
    </message>
    <message>
        <source>“{theme}” on {day} is called off. Nothing was changed. If it takes place after all, say so first.</source>
        <translation>{day} 的“{theme}”已取消，没有改动。如果还是照常举办，请先注明。</translation>
    </message>
    <message>
        <source>There is a file at {path} already. It was left as it is. Choose another name for the file.</source>
        <translation>{path} 已有文件，未作任何改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>{day} is still to come: of a year that begins then there is nothing to tell. No paper was written. Choose an earlier year.</source>
        <translation>{day}还没有到，从那天开始的一年没有内容可写，所以没有生成文件。请选更早的年份。</translation>
    </message>
    <message>
        <source>Up to {day} nothing of {member} is on file. </source>
        <translation>截至{day}，还没有{member}的任何记录。</translation>
    </message>
    <message>
        <source>Up to {day} nothing is on file. </source>
        <translation>截至{day}，店里还没有任何记录。</translation>
    </message>
    <message>
        <source>There is no such year to tell of, and no paper was written. Choose a later year.</source>
        <translation>这一年没有内容可写，所以没有生成文件。请选更晚的年份。</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Change the event</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>An event or a salon</source>
        <translation>新活动或沙龙</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Autumn coats and tea …</source>
        <translation>秋装大衣茶会……</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>3 weeks, 12-12, 2026-12-12 …</source>
        <translation>3周后、12-12、2026-12-12……</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>empty: as many as will come</source>
        <translation>不填：不限人数</translation>
    </message>
    <message>
        <source>To think of</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The event is planned.</source>
        <translation>活动已安排。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>EventGuests</name>
    <message>
        <source>Guests</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>The others did not come</source>
        <translation>其余未到</translation>
    </message>
    <message>
        <source>{theme} · {day}</source>
        <translation>{theme} · {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Somebody else came …</source>
        <translation>还有谁到场……</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>邀请……</translation>
    </message>
    <message>
        <source>Space: came · Delete: off the list · Enter: her card</source>
        <translation>空格：到场 · Delete：移出名单 · Enter：会员卡</translation>
    </message>
    <message>
        <source>Y comes · N does not · P perhaps · + − whom she brings · Delete: off the list</source>
        <translation>Y 来 · N 不来 · P 可能 · + − 同行人数 · Delete 移出名单</translation>
    </message>
    <message>
        <source>It takes place</source>
        <translation>恢复活动</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}：{answer}</translation>
    </message>
    <message>
        <source>{name}: +{count}</source>
        <translation>{name}：同行 {count} 人</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation>{name}到场。</translation>
    </message>
    <message>
        <source>{name} did not come.</source>
        <translation>{name}未到。</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name}已移出名单。</translation>
    </message>
    <message>
        <source>She came.</source>
        <translation>她到场了。</translation>
    </message>
    <message>
        <source>She is on the list.</source>
        <translation>已加入名单。</translation>
    </message>
    <message>
        <source>Noted: the others did not come.</source>
        <translation>已记录：其余未到。</translation>
    </message>
    <message>
        <source>The event takes place.</source>
        <translation>活动照常举行。</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Call it off now</source>
        <translation>确定取消</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events and salons</source>
        <translation>活动与沙龙</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No event is planned yet. Plan a tea afternoon or a preview: whom you invite is called two weeks before and reminded two days before, and afterwards you see what it brought.</source>
        <translation>还没有安排活动。可以安排一场茶会或新品预览：受邀会员两周前接到邀请，两天前得到提醒，活动后可以看到带来的成效。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>来</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新活动…</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>No answer yet</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>来</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>可能来</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>不来</translation>
    </message>
    <message>
        <source>✓ came</source>
        <translation>✓ 到场</translation>
    </message>
    <message>
        <source>– did not come</source>
        <translation>– 未到</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>还没有邀请任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>邀请 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n 人来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n 位可能来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n 位未回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>余 %n 个名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are places!</source>
        <translation>
            <numerusform>超出名额 %n 人！</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the members came</source>
        <translation>
            <numerusform>到场会员 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>{members}, with {guests}</source>
        <translation>{members}，同行{guests}</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform> %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited to “{theme}” on {day} · called off</source>
        <translation>邀请参加 {day}“{theme}”· 已取消</translation>
    </message>
    <message>
        <source>Came to “{theme}”</source>
        <translation>参加了“{theme}”</translation>
    </message>
    <message>
        <source>Invited to “{theme}” · did not come</source>
        <translation>邀请参加“{theme}”· 未到</translation>
    </message>
    <message>
        <source>Invited to “{theme}” on {day}</source>
        <translation>邀请参加 {day}“{theme}”</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>请记录到场</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>全部已回复</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {people}</source>
        <translation>未邀请：{people}</translation>
    </message>
    <message>
        <source>{members} · sold to them on the day: {sum}</source>
        <translation>{members} · 当天购买 {sum}</translation>
    </message>
    <message>
        <source>In the {days} days after</source>
        <translation>之后 {days} 天</translation>
    </message>
    <message>
        <source>In the {days} days after, so far</source>
        <translation>之后 {days} 天（截至今天）</translation>
    </message>
    <message>
        <source>{when}: those who came bought for {sum}, {each} each (in the {days} days before: {before})</source>
        <translation>{when}：到场会员购买 {sum}，人均 {each}（之前 {days} 天人均 {before}）</translation>
    </message>
    <message>
        <source>Those invited who did not come: {sum}, {each} each (before: {before})</source>
        <translation>受邀未到会员：{sum}，人均 {each}（之前 {before}）</translation>
    </message>
    <message>
        <source>Called off. Who has heard of it is told; nobody is invited or reminded.</source>
        <translation>已取消。知道这次活动的人会接到通知，不再邀请、不再提醒。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have heard of it and stand on Today to be told.</source>
        <translation>
            <numerusform>已有 %n 位会员知道这次活动，取消后会列在“今天”里逐一告知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has heard of it yet, so nobody is to be told.</source>
        <translation>还没有人知道这次活动，不用通知任何人。</translation>
    </message>
    <message>
        <source>{told} Press once more to call it off.</source>
        <translation>{told}再按一次就取消活动。</translation>
    </message>
    <message>
        <source>The event is called off.</source>
        <translation>活动已取消。</translation>
    </message>
    <message numerus="yes">
        <source>The event is called off: %n member(s) to tell, see Today.</source>
        <translation>
            <numerusform>活动已取消：要通知 %n 位，请看“今天”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This invites %n member(s) at once</source>
        <translation>
            <numerusform>这样会一次邀请 %n 位会员</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}. Press once more to invite them all.</source>
        <translation>{asked}。再按一次就全部邀请。</translation>
    </message>
    <message>
        <source>{asked}, and {room}. Press once more to invite them all.</source>
        <translation>{asked}，而{room}。再按一次就全部邀请。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are free</source>
        <translation>
            <numerusform>空位只有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n row(s) written to {path}.</source>
        <translation>
            <numerusform>已将 %n 行写入 {path}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this file can read it all.</source>
        <translation>拿到此文件的人可以看到全部内容。</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有会员</translation>
    </message>
    <message numerus="yes">
        <source>the %n on the list</source>
        <translation>
            <numerusform>名单上的 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>常用的</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>标题语言</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Address book, vCard 4.0 (.vcf)</source>
        <translation>通讯录 vCard 4.0（.vcf）</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>Table for other programs (.csv)</source>
        <translation>供其他程序使用的表格（.csv）</translation>
    </message>
    <message>
        <source>Tables in one packed folder (.zip)</source>
        <translation>打包的多个表格（.zip）</translation>
    </message>
    <message>
        <source>Address book, vCard 3.0 (.vcf)</source>
        <translation>通讯录 vCard 3.0（.vcf）</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>日历（.ics）</translation>
    </message>
    <message>
        <source>One document for programs (.json)</source>
        <translation>供程序使用的完整文件（.json）</translation>
    </message>
    <message>
        <source>It can be brought back in unchanged; numbers keep their zeros, days are days.</source>
        <translation>可以原样导回；号码保留开头的零，日期就是日期。</translation>
    </message>
    <message>
        <source>It can be brought back in unchanged. Opened by a double click, Excel drops the zeros before card numbers; the workbook keeps them.</source>
        <translation>可以原样导回。双击打开时，Excel 会去掉卡号开头的零；工作簿则会保留。</translation>
    </message>
    <message>
        <source>One table for each kind of record.</source>
        <translation>每类记录一个表格。</translation>
    </message>
    <message>
        <source>For a telephone: names, numbers, addresses, birthdays, pictures.</source>
        <translation>供手机使用：姓名、电话、地址、生日、照片。</translation>
    </message>
    <message>
        <source>Everything on file as it is, also what no sheet has room for.</source>
        <translation>所有资料的原样，包括表格放不下的内容。</translation>
    </message>
    <message>
        <source>There is nothing personal in it.</source>
        <translation>其中没有个人信息。</translation>
    </message>
    <message>
        <source>Whoever gets this file can read it all. Give it to nobody who does not need it for the shop, and mind who asked to be left alone: it is marked. That it was written goes on record.</source>
        <translation>拿到此文件的人可以看到全部内容。请只交给因店务需要的人，并留意标有“请勿联系”的会员。本次导出会留下记录。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Of children under {age}, and of children whose age is not known, there is only the relation and the birthday: no name, no sizes, no notes.</source>
        <translation>未满{age}岁或年龄不详的孩子，只导出关系和生日，不含姓名、尺码和备注。</translation>
    </message>
    <message>
        <source>For a telephone or computer: birthdays, wedding days and open contacts. Who asked to be left alone is not in it; of children no name. One that is kept up to date by itself is set up in Settings, under Export.</source>
        <translation>供手机或电脑使用：生日、结婚纪念日和待办联系。要求请勿联系的会员不在其中；孩子不写姓名。需要自动更新的日历文件，请在“设置”的“导出”里设定。</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Nothing was handed out yet</source>
        <translation>尚未导出过</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>What was handed out</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The shop&apos;s data is yours: as Excel, CSV, address book, calendar, or all in one. Every export is listed here.</source>
        <translation>店里的资料归您所有：可导出为 Excel、CSV、通讯录、日历，或一次全部导出。每次导出都会列在这里。</translation>
    </message>
    <message>
        <source>Nothing was handed out yet.</source>
        <translation>尚未导出过。</translation>
    </message>
    <message>
        <source>Calendar file that is kept up to date</source>
        <translation>自动更新的日历文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the calendar file</source>
        <translation>选择日历文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止更新</translation>
    </message>
    <message>
        <source>Stop keeping the calendar file up to date</source>
        <translation>停止更新日历文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>With family names and birthdays</source>
        <translation>写出姓氏和生日</translation>
    </message>
    <message>
        <source>Telephones and computers can subscribe to this file; it is written again whenever the plan has changed and when a day begins. It says how many are to be in touch with and why, with the names also who, as in “Birthday · Ms Wang”: no telephone numbers, no notes, nothing of what anybody spends.</source>
        <translation>手机和电脑可以订阅这个文件；计划有变动时、每天开始时都会重新写入。里面只写每天要联系几位、因为什么；选了姓氏则写到“生日 · 王女士”为止。没有电话、备注和任何消费情况。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>FactBox</name>
    <message>
        <source>since {when}</source>
        <translation>{when}起</translation>
    </message>
    <message>
        <source>She says · {about}</source>
        <translation>她说 · {about}</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>设计点子</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Ask how content she is</source>
        <translation>待回访满意度</translation>
    </message>
    <message>
        <source>Could not be solved</source>
        <translation>未能解决</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>1 – not at all content</source>
        <translation>1 – 很不满意</translation>
    </message>
    <message>
        <source>2 – hardly content</source>
        <translation>2 – 不太满意</translation>
    </message>
    <message>
        <source>3 – so-so</source>
        <translation>3 – 一般</translation>
    </message>
    <message>
        <source>4 – content</source>
        <translation>4 – 满意</translation>
    </message>
    <message>
        <source>5 – very content</source>
        <translation>5 – 非常满意</translation>
    </message>
    <message>
        <source>used from {day}, to her credit</source>
        <translation>自 {day} 起采用，署她的名</translation>
    </message>
    <message>
        <source>open, no day promised</source>
        <translation>待处理，未定期限</translation>
    </message>
    <message>
        <source>overdue: to settle by {day}</source>
        <translation>已逾期：应于 {day} 前处理</translation>
    </message>
    <message>
        <source>to settle by {day}</source>
        <translation>{day} 前处理</translation>
    </message>
    <message>
        <source>settled on {day}</source>
        <translation>{day} 已处理</translation>
    </message>
    <message>
        <source>closed on {day}, it could not be solved</source>
        <translation>{day} 结案，未能解决</translation>
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
        <translation>顾客意见</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Whatever its state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>所有未处理</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>她的原话</translation>
    </message>
    <message>
        <source>By</source>
        <translation>负责人</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 件待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on file.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>What is to be done first</source>
        <translation>先办的在前</translation>
    </message>
    <message>
        <source>By the day it is due</source>
        <translation>按处理期限</translation>
    </message>
    <message>
        <source>The latest first</source>
        <translation>最新的在前</translation>
    </message>
</context>
<context>
    <name>Festivals</name>
    <message>
        <source>New Year</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵节</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>妇女节</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>母亲节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Qixi</source>
        <translation>七夕</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>圣诞节</translation>
    </message>
    <message>
        <source>New Year in Japan</source>
        <translation>日本新年</translation>
    </message>
    <message>
        <source>Doll Festival</source>
        <translation>女儿节</translation>
    </message>
    <message>
        <source>Tanabata</source>
        <translation>日本七夕</translation>
    </message>
    <message>
        <source>Respect for the Aged Day</source>
        <translation>敬老日</translation>
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
        <translation>改动</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>purchase line</source>
        <translation>消费明细</translation>
    </message>
    <message>
        <source>member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>paper size</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>card template</source>
        <translation>贺卡图样</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>best hour to call</source>
        <translation>致电时间</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>wish to be left alone</source>
        <translation>不希望被联系</translation>
    </message>
    <message>
        <source>habits of dress</source>
        <translation>穿衣习惯</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>饮品</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>number in another program</source>
        <translation>其他程序中的编号</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>reading of the family name</source>
        <translation>姓的读音</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>买给谁</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>reading of the given name</source>
        <translation>名的读音</translation>
    </message>
    <message>
        <source>hobbies</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>map of columns</source>
        <translation>列对应方案</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>她的意见</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>member since</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>lunar birthday</source>
        <translation>农历生日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>in mourning since</source>
        <translation>服丧起始日</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>way of paying</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>came through</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已退货</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>number of the line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>sold by</source>
        <translation>营业员</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>taboos</source>
        <translation>忌讳</translation>
    </message>
    <message>
        <source>what to talk about</source>
        <translation>可聊话题</translation>
    </message>
    <message>
        <source>ticket number</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>umbrella lent on</source>
        <translation>借伞日期</translation>
    </message>
    <message>
        <source>price of one piece</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>wedding day</source>
        <translation>结婚纪念日</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>consent to e-mail</source>
        <translation>同意邮件联系</translation>
    </message>
    <message>
        <source>consent to messages</source>
        <translation>同意消息联系</translation>
    </message>
    <message>
        <source>consent to calls</source>
        <translation>同意电话联系</translation>
    </message>
    <message>
        <source>consent to post</source>
        <translation>同意信件邮寄</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>points or stored value</source>
        <translation>积分或储值</translation>
    </message>
    <message>
        <source>answer of the drill</source>
        <translation>“熟记二十位贵客”的回答</translation>
    </message>
    <message>
        <source>card number of before</source>
        <translation>旧卡号</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>as of the day</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>stored value</source>
        <translation>储值余额</translation>
    </message>
    <message>
        <source>stored value lapses on</source>
        <translation>储值有效期</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>lapses on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>points lapse on</source>
        <translation>积分有效期</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>top-up plan</source>
        <translation>充值方案</translation>
    </message>
    <message>
        <source>what it costs the shop</source>
        <translation>店里的成本</translation>
    </message>
    <message>
        <source>paid of her balance</source>
        <translation>用储值支付</translation>
    </message>
    <message>
        <source>percent off</source>
        <translation>折扣百分比</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>step in a card&apos;s life</source>
        <translation>会员卡的办理记录</translation>
    </message>
    <message>
        <source>offer to win her back</source>
        <translation>挽回方案</translation>
    </message>
    <message>
        <source>benefit that she took</source>
        <translation>领取的礼遇</translation>
    </message>
    <message>
        <source>change of her level</source>
        <translation>等级变更</translation>
    </message>
    <message>
        <source>weights and thresholds of the tiers</source>
        <translation>价值层级的权重与界线</translation>
    </message>
    <message>
        <source>sum in 365 days</source>
        <translation>365天消费额</translation>
    </message>
    <message>
        <source>points in 365 days</source>
        <translation>365天积分</translation>
    </message>
    <message>
        <source>friends brought</source>
        <translation>介绍人数</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>礼遇</translation>
    </message>
    <message>
        <source>relative&apos;s name</source>
        <translation>家人姓名</translation>
    </message>
    <message>
        <source>relative&apos;s birthday</source>
        <translation>家人生日</translation>
    </message>
    <message>
        <source>relative&apos;s lunar birthday</source>
        <translation>家人农历生日</translation>
    </message>
    <message>
        <source>about the relative</source>
        <translation>家人说明</translation>
    </message>
    <message>
        <source>relative&apos;s sizes</source>
        <translation>家人尺码</translation>
    </message>
    <message>
        <source>what she brings in a year</source>
        <translation>她一年带来的利润</translation>
    </message>
    <message>
        <source>what is said</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>what she said</source>
        <translation>顾客的话</translation>
    </message>
    <message>
        <source>who handles it</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>how content she is</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>上班日</translation>
    </message>
    <message>
        <source>contacts a day</source>
        <translation>每日联系数</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>whom she brings along</source>
        <translation>同行人数</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>邀请日期</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>店标</translation>
    </message>
    <message>
        <source>colour of the shop</source>
        <translation>店铺主色</translation>
    </message>
</context>
<context>
    <name>FindOther</name>
    <message>
        <source>Which other card is hers?</source>
        <translation>她的另一张卡是哪张？</translation>
    </message>
    <message>
        <source>Lay side by side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>Her other card</source>
        <translation>另一张卡</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Pages of the file</source>
        <translation>文件页面</translation>
    </message>
    <message>
        <source>Links between rows</source>
        <translation>记录之间的关联</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>Purchases and contacts</source>
        <translation>购买与联系</translation>
    </message>
    <message>
        <source>Points and balances</source>
        <translation>积分与余额</translation>
    </message>
    <message>
        <source>points at a row of {table} that is not there</source>
        <translation>指向的 {table} 记录不存在</translation>
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
        <translation>内容与上次关闭时不一致</translation>
    </message>
    <message>
        <source>speaks of a table that is not there</source>
        <translation>提到的数据表不存在</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>a ticket without lines</source>
        <translation>小票没有明细</translation>
    </message>
    <message>
        <source>at odds with its ticket</source>
        <translation>与所属小票不符</translation>
    </message>
    <message>
        <source>closed by halves</source>
        <translation>只结了一半</translation>
    </message>
    <message>
        <source>the guard of this name is missing</source>
        <translation>缺少这个名称的保护规则</translation>
    </message>
    <message>
        <source>does not follow the entry before it</source>
        <translation>与前一笔接不上</translation>
    </message>
    <message>
        <source>leaves less than nothing, or changes nothing</source>
        <translation>余下不足零，或没有变动</translation>
    </message>
    <message>
        <source>what it draws on does not come to its sum</source>
        <translation>所扣各笔之和与金额不符</translation>
    </message>
    <message>
        <source>more was drawn on it than it holds</source>
        <translation>扣用超过这一笔的数额</translation>
    </message>
    <message>
        <source>what is left does not come to its balance</source>
        <translation>剩余之和与余额不符</translation>
    </message>
    <message>
        <source>draws on another account&apos;s entry, or on none</source>
        <translation>扣在别的账户上，或没有出处</translation>
    </message>
    <message>
        <source>draws on points that had expired</source>
        <translation>扣用了已过期的积分</translation>
    </message>
    <message>
        <source>takes back another account&apos;s entry</source>
        <translation>冲回了别的账户的记录</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Visits are expected by {visits}; still a customer by {alive}; tickets by {ticket}.</source>
        <translation>预计到店次数依据：{visits}；仍是顾客的概率依据：{alive}；单笔金额依据：{ticket}。</translation>
    </message>
    <message>
        <source>From {first} to {last}: {predicted:,.0f} visits predicted, {actual:,} came ({share:+.1%}).</source>
        <translation>{first} 至 {last}：预计到店 {predicted:,.0f} 次，实际 {actual:,} 次（{share:+.1%}）。</translation>
    </message>
    <message>
        <source>{name}: {figures}; log-likelihood {likelihood:,.1f}.</source>
        <translation>{name}：{figures}；对数似然 {likelihood:,.1f}。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>… and {count} more: --json tells them all.</source>
        <translation>……还有 {count} 位，加 --json 可全部列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), {repeaters} of whom came again.</source>
        <translation>
            <numerusform>共 %n 位顾客，其中 {repeaters} 位再次到店。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were left out or have no amount: {reasons}.</source>
        <translation>
            <numerusform>文件中有 %n 行未采用或没有金额：{reasons}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected in the next {ahead:g} {unit}, who spends most first:</source>
        <translation>今后 {ahead:g} {unit}的预计，按预计消费额从高到低：</translation>
    </message>
    <message>
        <source>x: visits after the first; t_x: {unit} from the first visit to the last; T: {unit} from the first visit to the end; P: probability of still being a customer; E: visits expected; S: spending expected.</source>
        <translation>x：首次之后的到店次数；t_x：首次到店至最近一次（单位：{unit}）；T：首次到店至期末（单位：{unit}）；P：仍是顾客的概率；E：预计到店次数；S：预计消费额。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close this first: then F9 hides what the customer is not to see.</source>
        <translation>请先关闭本窗口，再按 F9 隐藏不宜让客人看到的内容。</translation>
    </message>
    <message>
        <source>This is written in discreet mode. Close it first: then F9 ends the mode.</source>
        <translation>正在面客模式下填写。请先关闭本窗口，再按 F9 退出面客模式。</translation>
    </message>
    <message>
        <source>What you were writing is kept: open it again to go on.</source>
        <translation>刚才填写的内容已保留，重新打开即可继续。</translation>
    </message>
</context>
<context>
    <name>Fractions</name>
    <message>
        <source>a tenth</source>
        <translation>一成</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>两成</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>四分之一</translation>
    </message>
    <message>
        <source>three tenths</source>
        <translation>三成</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>三分之一</translation>
    </message>
    <message>
        <source>two fifths</source>
        <translation>四成</translation>
    </message>
    <message>
        <source>half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>three fifths</source>
        <translation>六成</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>seven tenths</source>
        <translation>七成</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>四分之三</translation>
    </message>
    <message>
        <source>four fifths</source>
        <translation>八成</translation>
    </message>
    <message>
        <source>nine tenths</source>
        <translation>九成</translation>
    </message>
    <message>
        <source>about {fraction}</source>
        <translation>约{fraction}</translation>
    </message>
</context>
<context>
    <name>FriendsSheet</name>
    <message>
        <source>Friends of hers</source>
        <translation>她的朋友</translation>
    </message>
    <message>
        <source>She came through</source>
        <translation>介绍她来的</translation>
    </message>
    <message>
        <source>She brought</source>
        <translation>她介绍来的</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 位</translation>
    </message>
    <message>
        <source>has not bought yet</source>
        <translation>还没消费</translation>
    </message>
    <message>
        <source>first bought {day}</source>
        <translation>首次消费 {day}</translation>
    </message>
    <message>
        <source>brought {count}</source>
        <translation>又介绍 {count} 位</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>tops</source>
        <translation>上装</translation>
    </message>
    <message>
        <source>dresses</source>
        <translation>连衣裙</translation>
    </message>
    <message>
        <source>skirts</source>
        <translation>半身裙</translation>
    </message>
    <message>
        <source>trousers</source>
        <translation>裤装</translation>
    </message>
    <message>
        <source>suits</source>
        <translation>套装</translation>
    </message>
    <message>
        <source>jumpsuits</source>
        <translation>连体裤</translation>
    </message>
    <message>
        <source>underwear</source>
        <translation>内衣</translation>
    </message>
    <message>
        <source>shoes</source>
        <translation>鞋</translation>
    </message>
    <message>
        <source>children&apos;s wear</source>
        <translation>童装</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>包</translation>
    </message>
    <message>
        <source>accessories</source>
        <translation>配饰</translation>
    </message>
    <message>
        <source>coats</source>
        <translation>外套</translation>
    </message>
</context>
<context>
    <name>GreetingDesigns</name>
    <message>
        <source>Designs</source>
        <translation>图样</translation>
    </message>
    <message>
        <source>Hagaki, 100 × 148 mm</source>
        <translation>日本明信片 100×148 毫米</translation>
    </message>
    <message>
        <source>Chinese postcard, 165 × 102 mm</source>
        <translation>中国明信片 165×102 毫米</translation>
    </message>
    <message>
        <source>A6 card, 105 × 148 mm</source>
        <translation>A6 卡片 105×148 毫米</translation>
    </message>
    <message>
        <source>A5 folded to A6</source>
        <translation>A5 对折成 A6</translation>
    </message>
    <message>
        <source>A4 sheet, four cards to cut</source>
        <translation>A4 一页四张，裁开</translation>
    </message>
    <message>
        <source>Designs for this occasion</source>
        <translation>适合这次的图样</translation>
    </message>
    <message>
        <source>Other designs</source>
        <translation>其他图样</translation>
    </message>
</context>
<context>
    <name>GreetingOccasion</name>
    <message>
        <source>Occasion</source>
        <translation>场合</translation>
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
        <translation>纸张</translation>
    </message>
</context>
<context>
    <name>GreetingPeople</name>
    <message>
        <source>{day} · posted</source>
        <translation>{day} · 已寄出</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Who gets a card</source>
        <translation>寄给谁</translation>
    </message>
</context>
<context>
    <name>GreetingPhoto</name>
    <message>
        <source>As the others</source>
        <translation>与其他相同</translation>
    </message>
    <message>
        <source>This card…</source>
        <translation>仅此张…</translation>
    </message>
    <message>
        <source>Choose a photo for this card alone</source>
        <translation>为这一张贺卡单独选择照片</translation>
    </message>
    <message>
        <source>One photo for all…</source>
        <translation>所有人同一张照片…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>不放照片</translation>
    </message>
    <message>
        <source>Each one&apos;s own photo</source>
        <translation>各自的照片</translation>
    </message>
</context>
<context>
    <name>GreetingRows</name>
    <message numerus="yes">
        <source>%n without a card</source>
        <translation>
            <numerusform>%n位不寄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GreetingSetting</name>
    <message>
        <source>How Chinese words stand</source>
        <translation>中文贺卡的排法</translation>
    </message>
    <message>
        <source>Chinese cards in rows, or in columns from the right</source>
        <translation>中文贺卡横排，或自右向左竖排</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>横排</translation>
    </message>
    <message>
        <source>In columns</source>
        <translation>竖排</translation>
    </message>
</context>
<context>
    <name>GreetingWho</name>
    <message>
        <source>Type a name at the left: her card appears here.</source>
        <translation>在左边输入姓名，贺卡就会出现在这里。</translation>
    </message>
    <message>
        <source>Nobody has a birthday in these days.
Choose a longer period, or pick members by hand.</source>
        <translation>这几天没有会员过生日。
请选长一点的时间，或自己挑选会员。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick everybody</source>
        <translation>勾选所有人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>一个都不勾选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>重新列名单</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>已勾选%n位</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to: {occasion}</source>
        <translation>接着看：{occasion}</translation>
    </message>
    <message>
        <source>None of them gets a card.
Why not is said at the left.</source>
        <translation>他们都不寄贺卡。
原因写在左边。</translation>
    </message>
    <message>
        <source>Nobody gets a card in these days: {occasion}.
Choose a longer period, or pick members by hand.</source>
        <translation>这几天没有人要寄贺卡：{occasion}。
请选更长的时间，或自己挑选会员。</translation>
    </message>
    <message>
        <source>Who gets no card, and why: below the cards</source>
        <translation>谁没有贺卡、为什么：列在贺卡名单下面</translation>
    </message>
</context>
<context>
    <name>GreetingWhom</name>
    <message>
        <source>Period, list or by hand</source>
        <translation>时间、名单或自选</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>名单：{name}</translation>
    </message>
    <message>
        <source>Members picked by hand</source>
        <translation>自己挑选会员</translation>
    </message>
    <message>
        <source>Everybody, for {day}</source>
        <translation>所有会员，{day}</translation>
    </message>
    <message>
        <source>Whoever mourns now</source>
        <translation>目前服丧的会员</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>最近 7 天的</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>最近 30 天的</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>指定日期之间</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>今后 30 天</translation>
    </message>
    <message>
        <source>In the next two months</source>
        <translation>今后两个月</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>今后 7 天</translation>
    </message>
</context>
<context>
    <name>GreetingWords</name>
    <message>
        <source>To</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>贺词</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Form of address: 女士, 様, Ms …</source>
        <translation>敬称：女士、様、Ms…</translation>
    </message>
    <message>
        <source>Each line is a paragraph</source>
        <translation>每行一段</translation>
    </message>
    <message>
        <source>left free for a hand</source>
        <translation>留空，手写</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>换一段</translation>
    </message>
    <message>
        <source>Take the next of the shop&apos;s own wishes</source>
        <translation>换用下一段备好的贺词</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Forget what was written over</source>
        <translation>放弃改过的文字</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>用于所有人</translation>
    </message>
    <message>
        <source>Use this title and wish for everybody who is greeted in this language</source>
        <translation>把这个标题和贺词用于所有同语言的贺卡</translation>
    </message>
    <message>
        <source>Good wishes do not sell: {words}</source>
        <translation>问候里不谈买卖：{words}</translation>
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
        <translation>会员</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>With her</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>{answer} · asked to be left alone</source>
        <translation>{answer} · 请勿打扰</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over; she has left</source>
        <translation>交接并记为离职</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>{name} hands over her members</source>
        <translation>{name} 交接会员</translation>
    </message>
    <message>
        <source>evenly to everybody</source>
        <translation>平均分给大家</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂不交接</translation>
    </message>
    <message>
        <source>All to</source>
        <translation>全部交给</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次到店</translation>
    </message>
    <message>
        <source>Open contacts</source>
        <translation>待联系</translation>
    </message>
    <message>
        <source>New advisor</source>
        <translation>新顾问</translation>
    </message>
    <message>
        <source>Her members</source>
        <translation>她的会员</translation>
    </message>
    <message>
        <source>The marked one to</source>
        <translation>选中的这位交给</translation>
    </message>
    <message>
        <source>Phone numbers in full on the sheet</source>
        <translation>交接单上印完整电话</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>交接单 PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have another advisor now.</source>
        <translation>
            <numerusform>%n 位会员已换顾问。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name} 已离职。</translation>
    </message>
    <message>
        <source>She looks after nobody.</source>
        <translation>她名下没有会员。</translation>
    </message>
    <message>
        <source>Nobody else works here who could take over.</source>
        <translation>没有其他在职同事可以接手。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of hers</source>
        <translation>
            <numerusform>%n 位会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contact(s), which go along</source>
        <translation>
            <numerusform>%n 条待联系一并交接</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover {name}</source>
        <translation>交接单 {name}</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>正在生成交接单</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Card number</source>
        <translation>会员卡号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>WeChat ID</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>LINE ID</source>
        <translation>LINE ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>结婚纪念日</translation>
    </message>
    <message>
        <source>Member level</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Member status</source>
        <translation>会员状态</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>专属顾问</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Consent: phone</source>
        <translation>同意电话联系</translation>
    </message>
    <message>
        <source>Consent: messages</source>
        <translation>同意消息联系</translation>
    </message>
    <message>
        <source>Consent: e-mail</source>
        <translation>同意邮件联系</translation>
    </message>
    <message>
        <source>Consent: post</source>
        <translation>同意信件邮寄</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>来信语言</translation>
    </message>
    <message>
        <source>Member source</source>
        <translation>会员来源</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>饮品</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Habits of dress</source>
        <translation>穿衣习惯</translation>
    </message>
    <message>
        <source>Best hour to call</source>
        <translation>方便来电时间</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>可聊话题</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>Umbrella lent on</source>
        <translation>借伞日期</translation>
    </message>
    <message>
        <source>In mourning since</source>
        <translation>守丧起始</translation>
    </message>
    <message>
        <source>Member tags</source>
        <translation>会员标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a piece</comment>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>of a piece</comment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>吊牌价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为谁购买</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>营业员</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Member&apos;s card</source>
        <translation>所属会员卡号</translation>
    </message>
    <message>
        <source>Member&apos;s name</source>
        <translation>所属会员</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Day of the occasion</source>
        <translation>事由日</translation>
    </message>
    <message>
        <source>To be done on</source>
        <translation>应联系日</translation>
    </message>
    <message>
        <source>At the earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>By what way</source>
        <translation>联系方法</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>她说的话</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Relative&apos;s name</source>
        <translation>家人姓名</translation>
    </message>
    <message>
        <source>Relative&apos;s birthday</source>
        <translation>家人生日</translation>
    </message>
    <message>
        <source>Relative&apos;s sizes</source>
        <translation>家人尺码</translation>
    </message>
    <message>
        <source>About the relative</source>
        <translation>家人说明</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品目录</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部资料</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>heard from us on {first} and {second}</source>
        <translation>{first}和{second}已联系过</translation>
    </message>
    <message>
        <source>heard from us today</source>
        <translation>今天已联系过</translation>
    </message>
    <message>
        <source>heard from us on {day}</source>
        <translation>{day}已联系过</translation>
    </message>
    <message>
        <source>{heard}, twice in seven days: rather from {day} on</source>
        <translation>{heard}，七天内已两次：建议{day}起再联系</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>HeldCards</name>
    <message>
        <source>has no card number</source>
        <translation>没有卡号</translation>
    </message>
    <message>
        <source>no card is printed at this status: {status}</source>
        <translation>此状态不印会员卡：{status}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Vitrine, the membership manager of a clothing boutique. Without a command: its window.</source>
        <translation>Vitrine：服装精品店的会员管理软件。不写命令时打开窗口。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>The shop&apos;s file.</source>
        <translation>店铺数据文件。</translation>
    </message>
    <message>
        <source>The day to work on, YYYY-MM-DD.</source>
        <translation>以这一天为“今天”，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>The language of texts.</source>
        <translation>文字所用的语言。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一份 JSON 文档。</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>显示本说明并退出。</translation>
    </message>
    <message>
        <source>List the members whom the goods in FILE fit, and nobody else. Nothing is kept of it.</source>
        <translation>列出 FILE 中的到货适合哪些会员，只列适合的人。不保存任何内容。</translation>
    </message>
    <message>
        <source>The encoding of a text file, where it is guessed wrong.</source>
        <translation>文本文件的编码（自动判断有误时填写）。</translation>
    </message>
    <message>
        <source>Who writes; without it her advisor.</source>
        <translation>由谁来写；不填则为她的顾问。</translation>
    </message>
    <message>
        <source>Make a verified copy of the shop. In its own folder older copies are thinned out.</source>
        <translation>备份店铺数据，并核对备份是否完好。默认文件夹里较旧的备份会逐步清理。</translation>
    </message>
    <message>
        <source>The folder for the copy.</source>
        <translation>存放备份的文件夹。</translation>
    </message>
    <message>
        <source>How many of the newest backups stay there.</source>
        <translation>在那里保留最新的几份备份。</translation>
    </message>
    <message>
        <source>Show the balance of MEMBER (card, id or name) with every entry, after what was asked for is done.</source>
        <translation>先执行所要求的操作，再显示会员 MEMBER（卡号、编号或姓名）的储值余额和每一笔明细。</translation>
    </message>
    <message>
        <source>Amounts are in whole currency units, as they are written: 3000 is 3,000.00.</source>
        <translation>金额照平常写法，以元为单位：3000 就是 3,000.00。</translation>
    </message>
    <message>
        <source>Pay so much in: 3000, 3,000.50.</source>
        <translation>充值多少：3000、3,000.50。</translation>
    </message>
    <message>
        <source>Pay so much of it.</source>
        <translation>用余额支付多少。</translation>
    </message>
    <message>
        <source>Pay so much out (--reason).</source>
        <translation>退还多少（须写 --reason）。</translation>
    </message>
    <message>
        <source>Put it right by so much, up or down (--reason).</source>
        <translation>更正余额，可增可减（须写 --reason）。</translation>
    </message>
    <message>
        <source>Why, or for what.</source>
        <translation>原因或用途。</translation>
    </message>
    <message>
        <source>Carry out operations from standard input: {&quot;request_id&quot;: …, &quot;op&quot;: …, …} a line.</source>
        <translation>执行从标准输入读到的操作，每行一个：{&quot;request_id&quot;: …, &quot;op&quot;: …, …}。</translation>
    </message>
    <message>
        <source>{&quot;ack&quot;: request_id, …} is printed after the change is on the disk; {&quot;refused&quot;: request_id, &quot;code&quot;, &quot;message&quot;} when nothing was changed. A request sent again is answered again.</source>
        <translation>改动写入磁盘后输出 {&quot;ack&quot;: request_id, …}；没有改动时输出 {&quot;refused&quot;: request_id, &quot;code&quot;, &quot;message&quot;}。同一请求再次发来，会再次回答。</translation>
    </message>
    <message>
        <source>Measure the program beside its floors, in turn in the same run.</source>
        <translation>测量程序速度，并在同一次运行中与底线轮流对比。</translation>
    </message>
    <message>
        <source>A ratio is the median of pairs. Times of work are those of the processor; times of the start and of what is seen on screen are those of the clock, and want a quiet machine; of a card the processor&apos;s part is told beside it. The card of a regular is opened many times, and counts by the processor.</source>
        <translation>比值取成对测量的中位数。工作耗时按处理器时间计；启动和屏幕显示按时钟计，需要机器空闲；打开会员卡时另列处理器部分。常客的卡会打开多次，按处理器时间计。</translation>
    </message>
    <message>
        <source>So many members.</source>
        <translation>会员人数。</translation>
    </message>
    <message>
        <source>Show the life of the card of MEMBER (card, id or name), after the step that was asked for.</source>
        <translation>先执行所要求的手续，再显示会员 MEMBER（卡号、编号或姓名）的会员卡经历。</translation>
    </message>
    <message>
        <source>The step to take today.</source>
        <translation>今天要办的手续。</translation>
    </message>
    <message>
        <source>Why; of a replaced card lost or damaged, at once: birthday …</source>
        <translation>原因；补卡时填 lost 或 damaged，即时发卡时填 birthday 等。</translation>
    </message>
    <message>
        <source>The deadline of a warning, the last day of a suspension.</source>
        <translation>警告的期限，或暂停的最后一天。</translation>
    </message>
    <message>
        <source>The number of the new card; else the next free one.</source>
        <translation>新卡的卡号；不填则取下一个空号。</translation>
    </message>
    <message>
        <source>She is 18 or over, as staff have seen.</source>
        <translation>店员已确认她年满 18 岁。</translation>
    </message>
    <message>
        <source>Who takes the step.</source>
        <translation>由谁办理。</translation>
    </message>
    <message>
        <source>The PDF to write of the last step.</source>
        <translation>把最近一次手续的单据写入此 PDF。</translation>
    </message>
    <message>
        <source>Card, id or name; may be given several times.</source>
        <translation>卡号、编号或姓名；可以写多次。</translation>
    </message>
    <message>
        <source>Last day of the period; without it a month later, or the feast.</source>
        <translation>时段的最后一天；省略则为一个月后，或节日当天。</translation>
    </message>
    <message>
        <source>The members of this list; as with --member, each her next card.</source>
        <translation>这个名单上的会员；与 --member 相同，各打印她的下一张卡。</translation>
    </message>
    <message>
        <source>hagaki, postcard-cn, a6, a5-folded, a4-sheet.</source>
        <translation>纸张：hagaki、postcard-cn、a6、a5-folded、a4-sheet。</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>要写出的 PDF。</translation>
    </message>
    <message>
        <source>Check the file, its keys, the record of changes, points and balances. Nothing is changed.</source>
        <translation>检查文件、关联、改动记录、积分和储值。不做任何改动。</translation>
    </message>
    <message>
        <source>Close the contact ID with what came of it.</source>
        <translation>以联系结果完成编号为 ID 的联系。</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>联系结果。</translation>
    </message>
    <message>
        <source>The day of the next step, YYYY-MM-DD.</source>
        <translation>下一步的日期，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Who was in touch with her.</source>
        <translation>由谁联系。</translation>
    </message>
    <message>
        <source>Build the sample shop and show it.</source>
        <translation>生成示例店铺并打开。</translation>
    </message>
    <message>
        <source>The same seed, the same shop.</source>
        <translation>种子相同，店铺相同。</translation>
    </message>
    <message>
        <source>Write pictures and papers into this folder instead.</source>
        <translation>改为把图片和文件写入此文件夹。</translation>
    </message>
    <message>
        <source>List cards that may be one person&apos;s, the surest first.</source>
        <translation>列出可能属于同一人的会员卡，最有把握的在前。</translation>
    </message>
    <message>
        <source>List the contacts that fall due in a period. What the rules ask for is planned first.</source>
        <translation>列出某段时间内到期的联系，并先按规则排好计划。</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD; without it what was left over as well.</source>
        <translation>第一天，格式 YYYY-MM-DD；不填则连之前未完成的也列出。</translation>
    </message>
    <message>
        <source>Last day; without it today.</source>
        <translation>最后一天；不填则为今天。</translation>
    </message>
    <message>
        <source>Only those of this member of staff.</source>
        <translation>只列这位店员的。</translation>
    </message>
    <message>
        <source>Write the shop&apos;s data to a file: CSV, XLSX, vCard, iCalendar or JSON by its ending.</source>
        <translation>把店铺数据写入文件：按扩展名为 CSV、XLSX、vCard、iCalendar 或 JSON。</translation>
    </message>
    <message>
        <source>Members, families, purchases, points, balances and the catalogue come back in unchanged by `vitrine import`, from CSV or from XLSX, and in another shop of the same settings everybody is of the same tier. What stays behind: settings, levels and benefits, which ticket earned which points (they come in as brought along), for which relative a line was, and earlier cards. Of children no more than relation and day leaves the shop. Contacts do not come back, nor does a JSON document or a zip: they are there to be read, or for another program; a backup brings everything back. `all` is one workbook with a sheet for each, one JSON document, a zip of CSV files, or a calendar of birthdays and contacts. Headings are in the shop&apos;s language, or that of --lang. In a CSV that is opened by a double click, Excel drops the zeros before a card number; the XLSX keeps them.</source>
        <translation>会员、家人、消费、积分、储值和商品目录可以用 `vitrine import` 从 CSV 或 XLSX 原样导回；在设置相同的另一家店里，每位会员的价值层级也相同。不会带过去的有：设置、等级和权益、哪张小票得了哪些积分（作为带入的积分导入）、某一行是为哪位家人买的，以及以前的卡号。孩子的资料只导出关系和日期。联系记录不能导回，JSON 文档和 zip 也不能：它们供阅读或其他程序使用；要全部恢复请用备份。`all` 是每类一张表的工作簿、一份 JSON 文档、一个 CSV 的 zip，或生日与联系的日历。表头用店铺的语言，或 --lang 指定的语言。双击打开 CSV 时，Excel 会去掉卡号前面的零；XLSX 会保留。</translation>
    </message>
    <message>
        <source>The file that is written.</source>
        <translation>要写出的文件。</translation>
    </message>
    <message>
        <source>Version of an address book.</source>
        <translation>通讯录（vCard）的版本。</translation>
    </message>
    <message>
        <source>Only her, by card, id or name; repeatable.</source>
        <translation>只导出她（卡号、编号或姓名）；可以写多次。</translation>
    </message>
    <message>
        <source>Only the members of this list.</source>
        <translation>只导出这个名单上的会员。</translation>
    </message>
    <message>
        <source>Columns of members.</source>
        <translation>会员表的列。</translation>
    </message>
    <message>
        <source>Find members by name, any reading, initials, kana, telephone or card.</source>
        <translation>按姓名、任意读音、首字母、假名、电话或卡号查找会员。</translation>
    </message>
    <message>
        <source>So many at most.</source>
        <translation>最多列出几位。</translation>
    </message>
    <message>
        <source>Fit BG/NBD, MBG/NBD and Gamma-Gamma to the purchases in FILE. The shop&apos;s own file is not touched.</source>
        <translation>用 FILE 中的消费拟合 BG/NBD、MBG/NBD 和 Gamma-Gamma 模型。不会动店铺数据。</translation>
    </message>
    <message>
        <source>Customer, date and amount by heading or number (1,3,5); customer, x, t_x, T and mean of sums.</source>
        <translation>顾客、日期、金额三列，写表头或列号（1,3,5）；汇总表则为顾客、x、t_x、T 和平均金额。</translation>
    </message>
    <message>
        <source>Fit on what is up to this day, hold the rest.</source>
        <translation>用到这一天为止的数据拟合，其余留作检验。</translation>
    </message>
    <message>
        <source>The unit of time.</source>
        <translation>时间单位。</translation>
    </message>
    <message>
        <source>Units ahead for which visits are expected; without it what is held, else a year.</source>
        <translation>预计今后多少个时间单位内的到店次数；不填则为留出的时段，没有则为一年。</translation>
    </message>
    <message>
        <source>Which comes first where it is not clear.</source>
        <translation>日期写法不明确时，日（DMY）还是月（MDY）在前。</translation>
    </message>
    <message>
        <source>Bring members and purchases in from CSV, XLSX, XLS or vCard: all of the FILE, or nothing.</source>
        <translation>从 CSV、XLSX、XLS 或 vCard 导入会员和消费：FILE 要么全部导入，要么完全不导入。</translation>
    </message>
    <message>
        <source>Columns are recognised by their headers in Chinese, Japanese and English, or named by a map:</source>
        <translation>各列按中文、日文或英文表头自动识别，也可以用对照文件指定：</translation>
    </message>
    <message>
        <source>    decimal = &quot;,&quot;            # what stands before the cents
    dates = &quot;DMY&quot;            # the order of 5/2/2023
    [columns]                # header = field; &quot;&quot; leaves it out
    &quot;Item Purchased&quot; = &quot;item&quot;
    [constants]              # the same in every row
    day = &quot;2024-01-31&quot;
    name = &quot;Customer {card}&quot;</source>
        <translation>    decimal = &quot;,&quot;            # 小数点用什么符号
    dates = &quot;DMY&quot;            # 5/2/2023 的顺序
    [columns]                # 表头 = 字段；&quot;&quot; 表示不导入
    &quot;Item Purchased&quot; = &quot;item&quot;
    [constants]              # 每一行都相同
    day = &quot;2024-01-31&quot;
    name = &quot;Customer {card}&quot;</translation>
    </message>
    <message>
        <source>Fields of purchases: card or phone or name, day, time, ticket, row_id, item, sku, category, styles, size, colour, season, quantity, price (of the whole line), unit_price, list_price, payment, staff, for_whom, discount (of the whole ticket). Of returns: ticket, returned.</source>
        <translation>消费的字段：card 或 phone 或 name、day、time、ticket、row_id、item、sku、category、styles、size、colour、season、quantity、price（整行金额）、unit_price、list_price、payment、staff、for_whom、discount（整单优惠）。退货的字段：ticket、returned。</translation>
    </message>
    <message>
        <source>Of points and stored value (beside a member, or a table of their own by card, phone or name): points, balance, as_of, expires_on, points_expires, balance_expires.</source>
        <translation>积分和储值的字段（写在会员旁边，或按 card、phone、name 单独成表）：points、balance、as_of、expires_on、points_expires、balance_expires。</translation>
    </message>
    <message>
        <source>Of the family: relation, relative (the name), relative_birthday, relative_lunar_birthday, relative_sizes, relative_notes, beside the member&apos;s card, phone or name; where --as relatives says what the rows are, name, birthday, size and notes beside a card or phone are the relative&apos;s.</source>
        <translation>家人的字段：relation、relative（姓名）、relative_birthday、relative_lunar_birthday、relative_sizes、relative_notes，写在会员的 card、phone 或 name 旁边；用 --as relatives 指明时，card 或 phone 旁边的 name、birthday、size、notes 属于家人。</translation>
    </message>
    <message>
        <source>Of the catalogue: item, sku, barcode, category, styles, colour, size, season, list_price or price.</source>
        <translation>商品目录的字段：item、sku、barcode、category、styles、colour、size、season、list_price 或 price。</translation>
    </message>
    <message>
        <source>What the rows are.</source>
        <translation>各行是什么内容。</translation>
    </message>
    <message>
        <source>Which column is which: a TOML file, or the name of a map that was saved.</source>
        <translation>各列对应什么：TOML 文件，或已保存的对照名称。</translation>
    </message>
    <message>
        <source>Only this sheet of a workbook.</source>
        <translation>只读工作簿中的这张表。</translation>
    </message>
    <message>
        <source>The row with the headings, where it is guessed wrong.</source>
        <translation>表头所在的行（自动判断有误时填写）。</translation>
    </message>
    <message>
        <source>Say what would happen, and change nothing.</source>
        <translation>只说明会怎样，不做任何改动。</translation>
    </message>
    <message>
        <source>Take the good rows, write the others here.</source>
        <translation>导入没有问题的行，其余写入此文件。</translation>
    </message>
    <message>
        <source>Take a whole import back.</source>
        <translation>撤销一次导入的全部内容。</translation>
    </message>
    <message>
        <source>Make an empty shop; a file that is there already is left as it is.</source>
        <translation>新建空的店铺；已有的文件保持原样。</translation>
    </message>
    <message>
        <source>The shop&apos;s name.</source>
        <translation>店铺名称。</translation>
    </message>
    <message>
        <source>Show the figures behind the charts.</source>
        <translation>显示图表背后的数字。</translation>
    </message>
    <message>
        <source>Who has no card and is worth offering one, and why.</source>
        <translation>谁还没有会员卡、值得邀请办卡，以及原因。</translation>
    </message>
    <message>
        <source>Write the table as CSV or XLSX too.</source>
        <translation>同时把表格写成 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>Of those who began in a quarter, who bought again in each one after it.</source>
        <translation>某一季度新来的顾客，此后每个季度有多少人再来购买。</translation>
    </message>
    <message>
        <source>Contacts by occasion, and after how many she came back.</source>
        <translation>按事由统计联系，以及其中有多少次之后她再来了。</translation>
    </message>
    <message>
        <source>Who the contacts went to, beside 60 : 30 : 10.</source>
        <translation>联系用在了谁身上，与 60 : 30 : 10 对比。</translation>
    </message>
    <message>
        <source>How lately and how often members came, and what they brought.</source>
        <translation>会员最近何时来、来得多勤、消费多少。</translation>
    </message>
    <message>
        <source>Show the moves between tiers from one day to another.</source>
        <translation>显示两个日期之间价值层级的变动。</translation>
    </message>
    <message>
        <source>The day before; without it the end of last month.</source>
        <translation>起始日；不填则为上月月底。</translation>
    </message>
    <message>
        <source>The day after; without it today.</source>
        <translation>截止日；不填则为今天。</translation>
    </message>
    <message>
        <source>Who went up and who went down in the pyramid, month by month.</source>
        <translation>每个月谁在金字塔中上升、谁下降。</translation>
    </message>
    <message>
        <source>How few members bring how much of the sales.</source>
        <translation>多少会员带来了多大比例的销售额。</translation>
    </message>
    <message>
        <source>What sizes, colours and prices the best members buy.</source>
        <translation>优质会员买什么尺码、颜色和价位。</translation>
    </message>
    <message>
        <source>Tiers and levels, what they bring, and who moved month by month.</source>
        <translation>各价值层级和等级、各带来多少，以及每月的变动。</translation>
    </message>
    <message>
        <source>List platinum and gold members who are slipping, most at risk first, with the list&apos;s own hit rate.</source>
        <translation>列出正在流失的铂金和黄金会员，风险最高的在前，并给出名单自身的命中率。</translation>
    </message>
    <message>
        <source>How the newcomers of a year came, beside a good shop&apos;s 60 % through friends.</source>
        <translation>一年内的新会员从何而来，与好店“60 % 来自朋友介绍”对比。</translation>
    </message>
    <message>
        <source>Tickets, contacts done and in time, and who came back, by member of staff.</source>
        <translation>按店员统计小票、完成且及时的联系，以及再来的顾客。</translation>
    </message>
    <message>
        <source>Count members by value tier, layer and card level, as of the day.</source>
        <translation>统计当天各价值层级、忠诚度和会员等级的人数。</translation>
    </message>
    <message>
        <source>Show the fitted models and the members who will bring most in the coming year.</source>
        <translation>显示拟合的模型，以及来年贡献最大的会员。</translation>
    </message>
    <message>
        <source>Print the members of the list NAME, or the names of all lists.</source>
        <translation>列出名单 NAME 上的会员；不填则列出所有名单的名称。</translation>
    </message>
    <message>
        <source>Show the card of the member with this card number, id or name, or whom `find` alone finds.</source>
        <translation>显示该卡号、编号或姓名的会员卡；`find` 只找到一位时也可以。</translation>
    </message>
    <message>
        <source>Only this year of the timeline.</source>
        <translation>时间线只看这一年。</translation>
    </message>
    <message>
        <source>Make one card of KEPT and GONE (card, id or name); the number of GONE still finds her.</source>
        <translation>把 KEPT 和 GONE（卡号、编号或姓名）合并为一张卡；用 GONE 的卡号仍能找到她。</translation>
    </message>
    <message>
        <source>FIELD=kept, gone or both; may be given several times.</source>
        <translation>字段=kept、gone 或 both；可以写多次。</translation>
    </message>
    <message>
        <source>Show what the shop owes on a day: points, what they take off, and money that was paid in.</source>
        <translation>显示某天店铺欠会员多少：积分、可抵金额和储值。</translation>
    </message>
    <message>
        <source>On the evening of this day; without it today.</source>
        <translation>以这一天结束时为准；不填则为今天。</translation>
    </message>
    <message>
        <source>At the end of this year.</source>
        <translation>以这一年年底为准。</translation>
    </message>
    <message>
        <source>Part the two cards of MERGE again, whatever has happened since.</source>
        <translation>把合并 MERGE 的两张卡重新分开，不论之后发生过什么。</translation>
    </message>
    <message>
        <source>Show the points of MEMBER (card, id or name) with every entry, after what was asked for is done.</source>
        <translation>先执行所要求的操作，再显示会员 MEMBER（卡号、编号或姓名）的积分和每一笔明细。</translation>
    </message>
    <message>
        <source>Give her so many points.</source>
        <translation>给她多少积分。</translation>
    </message>
    <message>
        <source>Spend so many.</source>
        <translation>使用多少积分。</translation>
    </message>
    <message>
        <source>Put them right by so many, up or down (--reason).</source>
        <translation>更正积分，可增可减（须写 --reason）。</translation>
    </message>
    <message>
        <source>Record a ticket of MEMBER (card, id or name).</source>
        <translation>录入会员 MEMBER（卡号、编号或姓名）的一张小票。</translation>
    </message>
    <message>
        <source>A line is {&quot;item&quot;, &quot;price&quot;, &quot;quantity&quot;, &quot;category&quot;, &quot;size&quot;, &quot;colour&quot;, &quot;styles&quot;, &quot;for_whom&quot; …}; the price is what was paid for the line, in minor units. A line that names its &quot;code&quot; or &quot;sku&quot; is filled from the catalogue; what it says itself stays.</source>
        <translation>一行是 {&quot;item&quot;, &quot;price&quot;, &quot;quantity&quot;, &quot;category&quot;, &quot;size&quot;, &quot;colour&quot;, &quot;styles&quot;, &quot;for_whom&quot; …}；price 是这一行实付的金额，以分等最小单位计。写了 &quot;code&quot; 或 &quot;sku&quot; 的行会按商品目录补全；行里自己写明的保持不变。</translation>
    </message>
    <message>
        <source>JSON: a list of lines.</source>
        <translation>JSON：各行的列表。</translation>
    </message>
    <message>
        <source>Who served her.</source>
        <translation>由谁接待。</translation>
    </message>
    <message>
        <source>How she paid.</source>
        <translation>付款方式。</translation>
    </message>
    <message>
        <source>So much of it is paid of her balance, minor units.</source>
        <translation>其中用储值支付多少，以最小单位计。</translation>
    </message>
    <message>
        <source>The day of the ticket; without it today.</source>
        <translation>小票日期；不填则为今天。</translation>
    </message>
    <message>
        <source>Off the whole ticket, minor units.</source>
        <translation>整单优惠，以最小单位计。</translation>
    </message>
    <message>
        <source>So many points are off it, beside that.</source>
        <translation>另外用多少积分抵扣。</translation>
    </message>
    <message>
        <source>The ticket&apos;s own number: recorded once.</source>
        <translation>小票号：同一号码只录一次。</translation>
    </message>
    <message>
        <source>Put the backup FILE in the shop&apos;s place; what was there is kept beside it.</source>
        <translation>用备份 FILE 恢复店铺数据；原有的文件另存在旁边。</translation>
    </message>
    <message>
        <source>The file to restore to; usual: the shop&apos;s.</source>
        <translation>恢复到哪个文件；通常就是店铺数据文件。</translation>
    </message>
    <message>
        <source>Open every page on a small sample shop, print what there is to print, and say what was found.</source>
        <translation>用小型示例店铺打开每个页面、打印各种文件，并说明结果。</translation>
    </message>
    <message>
        <source>The folder for pictures and papers.</source>
        <translation>存放图片和文件的文件夹。</translation>
    </message>
    <message>
        <source>See and change who works in the shop.</source>
        <translation>查看和更改店员。</translation>
    </message>
    <message>
        <source>Take NAME on.</source>
        <translation>添加店员 NAME。</translation>
    </message>
    <message>
        <source>What she is trusted with.</source>
        <translation>她的权限。</translation>
    </message>
    <message>
        <source>List who works here, and who has left.</source>
        <translation>列出在职和已离职的店员。</translation>
    </message>
    <message>
        <source>Note that NAME has left; her name stays in the record of what she did.</source>
        <translation>记录 NAME 已离职；她做过的事仍留有她的名字。</translation>
    </message>
    <message>
        <source>Who takes her members over; several share them evenly.</source>
        <translation>由谁接手她的会员；写几位则平均分配。</translation>
    </message>
    <message>
        <source>Write the handover sheet into this PDF.</source>
        <translation>把交接单写入此 PDF。</translation>
    </message>
    <message>
        <source>Telephones in full on the sheet.</source>
        <translation>交接单上显示完整电话号码。</translation>
    </message>
    <message>
        <source>Give NAME another role.</source>
        <translation>更改 NAME 的角色。</translation>
    </message>
    <message>
        <source>Write one of the shop&apos;s papers.</source>
        <translation>写出一份店铺文件。</translation>
    </message>
    <message>
        <source>Write the contacts of a period as tables to tick, by member of staff.</source>
        <translation>把一段时间的联系按店员写成可勾选的表。</translation>
    </message>
    <message>
        <source>First day; without it today.</source>
        <translation>第一天；不填则为今天。</translation>
    </message>
    <message>
        <source>Last day; without it six days later.</source>
        <translation>最后一天；不填则为六天后。</translation>
    </message>
    <message>
        <source>Write the sheet of NAME&apos;s members as they were last handed over, once more.</source>
        <translation>再次写出 NAME 的会员最近一次移交的交接单。</translation>
    </message>
    <message>
        <source>Telephones in full.</source>
        <translation>显示完整电话号码。</translation>
    </message>
    <message>
        <source>Write the letter of thanks to MEMBER (card, id or name) for her year.</source>
        <translation>给会员 MEMBER（卡号、编号或姓名）写年度感谢信。</translation>
    </message>
    <message>
        <source>Without it the year of today.</source>
        <translation>不填则为今年。</translation>
    </message>
    <message>
        <source>Show the offers to MEMBER (card, id or name), after what was asked for; without her all open ones.</source>
        <translation>先执行所要求的操作，再显示给会员 MEMBER（卡号、编号或姓名）的挽回方案；不填会员则显示所有进行中的。</translation>
    </message>
    <message>
        <source>Begin with this offer.</source>
        <translation>以此方案开始挽回。</translation>
    </message>
    <message>
        <source>Though it costs more than it is worth spending.</source>
        <translation>即使成本超过值得花的金额，也照办。</translation>
    </message>
    <message>
        <source>Close hers with this result.</source>
        <translation>以此结果结束她的挽回。</translation>
    </message>
    <message>
        <source>Of the operations below, fields in [brackets] are read where they are there; the answer says what an operation wants beyond that. A field without a word behind it is a text; a member is an id or a card number, a number is whole, money is in minor units, a day is YYYY-MM-DD. A birthday may also be &quot;1973-11-02&quot;, &quot;1973-11&quot;, &quot;1973&quot; or &quot;--11&quot;.</source>
        <translation>下列操作中，[方括号] 里的字段可以不写；操作另有要求时，回答会说明。字段后没有注明的是文字；member 是编号或卡号，number 是整数，金额以最小货币单位（如分）计，day 写作 YYYY-MM-DD。生日也可以写作 &quot;1973-11-02&quot;、&quot;1973-11&quot;、&quot;1973&quot; 或 &quot;--11&quot;。</translation>
    </message>
    <message>
        <source>List the operations and their fields, and end.</source>
        <translation>列出各项操作及其字段，然后结束。</translation>
    </message>
    <message>
        <source>Fields of members: card, name, family_name, given_name, reading, family_reading, given_reading, gender, phone, phone_2, wechat, line, email, postcode, region, city, address, birthday, lunar_birthday, wedding_day, occupation, hobbies, drink, notes, joined_on, do_not_contact, advisor, size, colour, external_id, language, source, referred_by (card, external_id or name), status, level, valid_until, call_hours, dress_habits, talk_about, taboos, parking, umbrella_lent_on, mourning_from, tags, consent_phone, consent_message, consent_email, consent_post.</source>
        <translation>会员的字段：card、name、family_name、given_name、reading、family_reading、given_reading、gender、phone、phone_2、wechat、line、email、postcode、region、city、address、birthday、lunar_birthday、wedding_day、occupation、hobbies、drink、notes、joined_on、do_not_contact、advisor、size、colour、external_id、language、source、referred_by（卡号、external_id 或姓名）、status、level、valid_until、call_hours、dress_habits、talk_about、taboos、parking、umbrella_lent_on、mourning_from、tags、consent_phone、consent_message、consent_email、consent_post。</translation>
    </message>
    <message>
        <source>So many at most; without it all.</source>
        <translation>最多列出几位；不填则全部列出。</translation>
    </message>
    <message>
        <source>List the imports of before, with their numbers.</source>
        <translation>列出以前的导入及其编号。</translation>
    </message>
    <message>
        <source>List the merges that stand, with their numbers.</source>
        <translation>列出仍然有效的合并及其编号。</translation>
    </message>
    <message>
        <source>What it is worth spending on her is reckoned from the shop&apos;s own ledger. Amounts are in whole currency units, as they are written: 300 is 300.00.</source>
        <translation>为她值得花多少，按本店自己的账目计算。金额照平常写法，以元为单位：300 就是 300.00。</translation>
    </message>
    <message>
        <source>Why she may have gone: brought_back, advisor_gone, above_band, size_missing, complaint, elsewhere, away, unknown, or your own words.</source>
        <translation>她可能不来的原因：brought_back、advisor_gone、above_band、size_missing、complaint、elsewhere、away、unknown，或自己填写。</translation>
    </message>
    <message>
        <source>What the offer costs: 300, 1,280.50.</source>
        <translation>方案的花费：300、1,280.50。</translation>
    </message>
    <message>
        <source>What she brings in a year if she stays, if you know better.</source>
        <translation>她若留住一年带来的利润（如果您另有估计）。</translation>
    </message>
    <message>
        <source>What levels, birthdays, plans, points and gifts come to, beside what is usual.</source>
        <translation>等级、生日、充值方案、积分和礼品的成本，与一般水平对照。</translation>
    </message>
    <message>
        <source>What she said, or why it is not done.</source>
        <translation>她说的话，或没有做的原因。</translation>
    </message>
    <message>
        <source>Take down what MEMBER (card, id or name) says of the shop, or list it; without her everybody&apos;s.</source>
        <translation>记录 MEMBER（卡号、编号或姓名）对本店的意见，或列出她的意见；不指定则列出所有人的。</translation>
    </message>
    <message>
        <source>What it is that she says.</source>
        <translation>意见的类别。</translation>
    </message>
    <message>
        <source>What she says, in her words.</source>
        <translation>她的原话。</translation>
    </message>
    <message>
        <source>Settled by this day; without it the shop&apos;s own for its kind.</source>
        <translation>处理期限；不填则按本店对该类别的规定。</translation>
    </message>
    <message>
        <source>Head office handles it.</source>
        <translation>由总部处理。</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>由谁负责。</translation>
    </message>
    <message>
        <source>List what is to be settled, the soonest day first.</source>
        <translation>列出待处理的意见，期限近的在前。</translation>
    </message>
    <message>
        <source>Settle what she said.</source>
        <translation>处理完毕。</translation>
    </message>
    <message>
        <source>What was done about it.</source>
        <translation>处理办法。</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>未能解决。</translation>
    </message>
    <message>
        <source>Her idea is used from today on.</source>
        <translation>她的点子从今天起采用。</translation>
    </message>
    <message>
        <source>It was not settled after all.</source>
        <translation>其实尚未处理好，重新打开。</translation>
    </message>
    <message>
        <source>Note how content she is afterwards.</source>
        <translation>记录她事后的满意度。</translation>
    </message>
    <message>
        <source>1 not at all … 5 very.</source>
        <translation>1 很不满意 … 5 非常满意。</translation>
    </message>
    <message>
        <source>Note on which days NAME works, and how many contacts she makes on one.</source>
        <translation>记录 NAME 的上班日，以及每个上班日联系多少位会员。</translation>
    </message>
    <message>
        <source>The days on which she works, 1 for Monday: 23456.</source>
        <translation>上班日，1 为周一：23456。</translation>
    </message>
    <message>
        <source>How many contacts she makes on such a day; -1: as many as the shop has set.</source>
        <translation>每个上班日联系多少位；-1：按店铺设置。</translation>
    </message>
    <message>
        <source>Print members&apos; cards, front and back, with bar code and QR code; without names everybody&apos;s.</source>
        <translation>打印会员卡正反面，带条形码和二维码；未指定会员时打印全部。</translation>
    </message>
    <message>
        <source>The members of this list.</source>
        <translation>这份名单上的会员。</translation>
    </message>
    <message>
        <source>Ten to an A4 sheet, or one a page.</source>
        <translation>一张 A4 纸排十张，或每页一张。</translation>
    </message>
    <message>
        <source>Print addresses in the order of their postcodes; without names of everybody who wants post.</source>
        <translation>按邮编顺序打印地址；未指定会员时打印所有愿意收信的会员。</translation>
    </message>
    <message>
        <source>labels-24, -21, -14, -12, -10; hagaki, postcard-cn, a6, c6, dl, long-3.</source>
        <translation>labels-24、-21、-14、-12、-10；hagaki、postcard-cn、a6、c6、dl、long-3。</translation>
    </message>
    <message>
        <source>So many labels of the first sheet are gone.</source>
        <translation>第一张标签纸上已用掉的枚数。</translation>
    </message>
    <message>
        <source>For cards and envelopes that have boxes printed on them.</source>
        <translation>用于已印好邮编框的卡片和信封。</translation>
    </message>
    <message>
        <source>Pages for a printing house: 3 mm larger on every side.</source>
        <translation>供印刷厂使用的页面：四边各多出 3 mm 出血。</translation>
    </message>
    <message>
        <source>Write the shop&apos;s year: sales, members, who brings them, who stayed, contacts, staff, costs, events.</source>
        <translation>写出店的一年：销售、会员、销售来自谁、谁留了下来、联系、店员、花费、活动。</translation>
    </message>
    <message>
        <source>The month of YEAR in which the twelve months begin.</source>
        <translation>十二个月从YEAR年的哪个月开始。</translation>
    </message>
    <message>
        <source>Who of the staff cared best this month, per working day, and by what.</source>
        <translation>本月哪位店员关怀得最好，按工作日计算，以及得分由来。</translation>
    </message>
    <message>
        <source>Write a month&apos;s birthdays for the wall: family names and days, nothing private.</source>
        <translation>写出一个月的生日，贴在墙上：只有姓氏和日子，不涉隐私。</translation>
    </message>
    <message>
        <source>A day of the month; without it the coming month.</source>
        <translation>该月中的某一天；不写则为下个月。</translation>
    </message>
    <message>
        <source>Write the yearly letters to many, sorted by postcode; who may not be written to is left out.</source>
        <translation>写给多位会员的年度信，按邮编排序；不可去信的略过。</translation>
    </message>
    <message>
        <source>The members whose cards are of this level.</source>
        <translation>持这一级卡的会员。</translation>
    </message>
    <message>
        <source>Everybody who may be written to.</source>
        <translation>所有可去信的会员。</translation>
    </message>
    <message>
        <source>List the events and salons, plan one, invite to it, and note answers and who came.</source>
        <translation>列出活动与沙龙，安排活动、邀请会员、记录回复与到场。</translation>
    </message>
    <message>
        <source>Plan an event of this THEME on DAY.</source>
        <translation>在 DAY 安排一场主题为 THEME 的活动。</translation>
    </message>
    <message>
        <source>Its time of day, as 14:30.</source>
        <translation>时间，如 14:30。</translation>
    </message>
    <message>
        <source>How many may come; without it as many as will.</source>
        <translation>名额；不填则不限。</translation>
    </message>
    <message>
        <source>What is to be thought of.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Note that members came to EVENT, invited or not.</source>
        <translation>记录会员到场（不论是否受邀）。</translation>
    </message>
    <message>
        <source>All the others did not come.</source>
        <translation>其余的都没有来。</translation>
    </message>
    <message>
        <source>Call EVENT off: nobody is invited or reminded any more.</source>
        <translation>取消 EVENT：不再邀请或提醒任何人。</translation>
    </message>
    <message>
        <source>It takes place after all.</source>
        <translation>活动照常举行。</translation>
    </message>
    <message>
        <source>Put members (card, id or name) on the list of EVENT; who must not be asked is left out.</source>
        <translation>把会员（卡号、编号或姓名）加入 EVENT 的名单；不可打扰的会略去。</translation>
    </message>
    <message>
        <source>Everybody on this list as well.</source>
        <translation>以及这份名单上的所有人。</translation>
    </message>
    <message>
        <source>List the events, the latest first; of EVENT its guests, and what was sold in the days after.</source>
        <translation>列出活动（最近的在前）；指定 EVENT 则列出其名单和之后的销售。</translation>
    </message>
    <message>
        <source>Note what MEMBER answers to her invitation to EVENT.</source>
        <translation>记录 MEMBER 对 EVENT 邀请的回复。</translation>
    </message>
    <message>
        <source>How many she brings along.</source>
        <translation>同行人数。</translation>
    </message>
    <message>
        <source>Cards for all of them: without an address, posted or heard lately too.</source>
        <translation>所有人都出卡：没有地址的、已寄过的、近日联系过的也在内。</translation>
    </message>
    <message>
        <source>Print greeting cards for an occasion: of a period, or of the members named.</source>
        <translation>为某个场合打印贺卡：一段时间内的，或指定会员的。</translation>
    </message>
    <message>
        <source>First day of the period; without it today, or a month ago for thanks.</source>
        <translation>期间的第一天；不写则为今天，感谢类为一个月前。</translation>
    </message>
    <message>
        <source>The design of the card; without it the first that suits the occasion.</source>
        <translation>贺卡的图案；不写则取适合该场合的第一种。</translation>
    </message>
    <message>
        <source>The month (YYYY-MM); without it the one that is looked at now.</source>
        <translation>月份（YYYY-MM）；不写则为目前查看的月份。</translation>
    </message>
    <message>
        <source>Whose card for it falls in a period, as in `cards`; without it birthday.</source>
        <translation>期间内要寄这种贺卡的会员，场合写法同 `cards`；不写则为生日。</translation>
    </message>
    <message>
        <source>First day of that period; without it as in `cards`.</source>
        <translation>该期间的第一天；不写则同 `cards`。</translation>
    </message>
    <message>
        <source>Only this: start, import, search, key, card, purchase, due, month, paper, proof, year, fit.</source>
        <translation>只测这一项：start、import、search、key、card、purchase、due、month、paper、proof、year、fit。</translation>
    </message>
    <message>
        <source>How the words of Chinese cards stand.</source>
        <translation>中文贺卡的文字排法：rows 横排，columns 竖排。</translation>
    </message>
    <message>
        <source>The day is right, however far it is from the newest on record.</source>
        <translation>日期没错，不管离记录里最新的一天有多远。</translation>
    </message>
    <message>
        <source>Its language is that of --lang, else the system&apos;s.</source>
        <translation>店铺的语言由 --lang 决定，不写则用系统语言。</translation>
    </message>
    <message>
        <source>Three letters, such as CNY, JPY, USD; without it JPY for Japanese, else CNY.</source>
        <translation>三个字母，如 CNY、JPY、USD；不写时日语为 JPY，其他为 CNY。</translation>
    </message>
    <message>
        <source>Two letters: whose phone numbers are home; without it JP for Japanese, else CN.</source>
        <translation>两个字母：哪里的电话号码算本地；不写时日语为 JP，其他为 CN。</translation>
    </message>
    <message>
        <source>What the cards are for: birthday, relative, festival:ID, season, thanks, invitation, miss-you, welcome, level-up, anniversary, sympathy, new-year. ID is one of new_year, spring_festival, lantern, womens_day, mothers_day, dragon_boat, qixi, mid_autumn, national_day, christmas; in Japan shogatsu, hinamatsuri, mothers_day, tanabata, keiro.</source>
        <translation>贺卡的场合：birthday、relative、festival:ID、season、thanks、invitation、miss-you、welcome、level-up、anniversary、sympathy、new-year。ID 为 new_year、spring_festival、lantern、womens_day、mothers_day、dragon_boat、qixi、mid_autumn、national_day、christmas 之一；日本为 shogatsu、hinamatsuri、mothers_day、tanabata、keiro。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Name a file, or an import to take back, not both.</source>
        <translation>请指定文件，或指定要撤回的导入，二者只能选一。</translation>
    </message>
    <message>
        <source>Name the file to import.</source>
        <translation>请指定要导入的文件。</translation>
    </message>
    <message>
        <source>Import {number} was taken back: {members} members and {lines} lines are gone.</source>
        <translation>第{number}次导入已撤回：去掉了{members}位会员、{lines}行明细。</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>编码：{encoding}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) brought back</source>
        <translation>
            <numerusform>其中%n行为退货</numerusform>
        </translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第{row}行</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……还有%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>这是试运行：没有改动任何内容。</translation>
    </message>
    <message>
        <source>Refused rows: {path}</source>
        <translation>拒收的行：{path}</translation>
    </message>
    <message>
        <source>  of these, the members themselves: {added} new, {updated} changed, {unchanged} the same (a row counts as changed where points or money on the card changed)</source>
        <translation>  其中会员资料：新增 {added}，修改 {updated}，不变 {unchanged}（只有积分或储值变了的行也算修改）</translation>
    </message>
    <message>
        <source>  of these, lines of purchases: {added} new, {updated} changed, {unchanged} the same</source>
        <translation>  其中消费明细：新增 {added}，修改 {updated}，不变 {unchanged}</translation>
    </message>
    <message>
        <source>Import {number}. To take it back: {command}</source>
        <translation>导入 {number}。如要撤销：{command}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>To take one back: {command}</source>
        <translation>如要撤销某次导入：{command}</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
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
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take the good rows in, and write the refused ones to a sheet to mend</source>
        <translation>导入没有问题的行，有问题的另存成表格以便改好</translation>
    </message>
    <message>
        <source>Checking the whole file …</source>
        <translation>正在检查整个文件……</translation>
    </message>
    <message>
        <source>The file was not checked to its end, so nothing can be taken in.</source>
        <translation>文件没有检查完，所以还不能导入。</translation>
    </message>
    <message>
        <source>Checking the whole file: {rows} rows</source>
        <translation>正在检查整个文件：已查 {rows} 行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused</source>
        <translation>
            <numerusform>%n 行不能导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) or row(s) are left out</source>
        <translation>
            <numerusform>%n 处被略过</numerusform>
        </translation>
    </message>
    <message>
        <source>To put them on file, give a name for every row, such as Customer {card}.</source>
        <translation>要把这些会员建档，请给每行一个姓名，例如“顾客 {card}”。</translation>
    </message>
    <message>
        <source>Please look at this before you take it in</source>
        <translation>收入之前请看一下</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>What {file} brings in</source>
        <translation>{file} 会带来什么</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Where refused rows go</source>
        <translation>未导入的行存到哪里</translation>
    </message>
    <message>
        <source>Taking {file} in</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>{members} new members, {lines} new purchase lines</source>
        <translation>新会员{members}位，新消费明细{lines}行</translation>
    </message>
    <message>
        <source>Sum of the amounts: {sum} {currency}</source>
        <translation>金额合计：{sum} {currency}</translation>
    </message>
    <message>
        <source>Nothing was taken in: rows were refused.</source>
        <translation>没有导入任何内容：有拒收的行。</translation>
    </message>
    <message>
        <source>Taken in: {added} new, {updated} changed.</source>
        <translation>已导入：新增{added}，更新{updated}。</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>读出来的前几行</translation>
    </message>
    <message>
        <source>Read files with these headings like this from now on, as</source>
        <translation>以后同样表头的文件都这样读，名称为</translation>
    </message>
    <message>
        <source>Name of this reading</source>
        <translation>读法的名称</translation>
    </message>
    <message>
        <source>Read as “{name}”, like the file before it</source>
        <translation>按“{name}”读取，与上次的文件一样</translation>
    </message>
    <message>
        <source>Still missing: {fields}. Say over a column that it is that, or give it for every row below.</source>
        <translation>还缺：{fields}。请在列的上方选定，或在下面填一个每行都相同的值。</translation>
    </message>
    <message>
        <source>The same in every row…</source>
        <translation>每行都相同的值…</translation>
    </message>
    <message>
        <source>Taking {file} back</source>
        <translation>正在撤回 {file}</translation>
    </message>
    <message>
        <source>{file} was taken back.</source>
        <translation>已撤回 {file}。</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>CSV, Excel (xlsx, xls) and vCard files of members, purchases, points and balances, and of the catalogue are read. Drop one anywhere on the window, or choose it here: you see first what would be taken in, and what would be refused and why.</source>
        <translation>可读 CSV、Excel（xlsx、xls）和 vCard：会员、消费记录、积分与储值、商品目录。把文件拖到窗口任何地方，或在这里选择；会先看到要导入什么，哪些不能导入、为什么。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Imports of before</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤回这次导入</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it is too large, or unpacks to something too large</source>
        <translation>文件太大，或解压后太大</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>it is packed, but no workbook</source>
        <translation>是压缩文件，但不是工作簿</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>不是这类文件</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>已损坏或不完整</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <source>it could be two days</source>
        <translation>可能是两个日期</translation>
    </message>
    <message>
        <source>the lunar calendar of that year is not known</source>
        <translation>没有那一年的农历资料</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>名片没有结束标记</translation>
    </message>
    <message>
        <source>this card number belongs to somebody of another name</source>
        <translation>这个卡号属于另一个姓名的人</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen</source>
        <translation>含有看不见的字符</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>缺少日期</translation>
    </message>
    <message>
        <source>the word for the gender is not known: it was left out</source>
        <translation>性别的写法不认识，已略过</translation>
    </message>
    <message>
        <source>whose it is is missing</source>
        <translation>缺少所属会员</translation>
    </message>
    <message>
        <source>more than one member may be meant</source>
        <translation>可能指不止一位会员</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>there is no number in it: it was left out</source>
        <translation>其中没有号码，已略过</translation>
    </message>
    <message>
        <source>it is not a number of pieces</source>
        <translation>不是件数</translation>
    </message>
    <message>
        <source>it is not an amount that can be read in one way only</source>
        <translation>金额的读法不止一种</translation>
    </message>
    <message>
        <source>it is neither yes nor no</source>
        <translation>既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>the amount is missing</source>
        <translation>缺少金额</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>the row has more cells than there are columns</source>
        <translation>这一行的格子比列数多</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>没有这位会员</translation>
    </message>
    <message>
        <source>there is no such ticket</source>
        <translation>没有这张小票</translation>
    </message>
    <message>
        <source>it is not written in the encoding of the file</source>
        <translation>与文件的编码不符</translation>
    </message>
    <message>
        <source>the word is not one of those to choose from: it was left out</source>
        <translation>不是可选的词：未采用</translation>
    </message>
    <message>
        <source>it is below nothing</source>
        <translation>小于零</translation>
    </message>
    <message>
        <source>a later figure is on her card already, and she has earned and spent since</source>
        <translation>卡上已有更晚的数字，之后又有积攒和使用</translation>
    </message>
    <message>
        <source>another row of the file says another figure for the same day</source>
        <translation>文件中另一行写了同一天的另一个数字</translation>
    </message>
    <message>
        <source>this barcode is on another item</source>
        <translation>这个条码已用在别的商品上</translation>
    </message>
    <message>
        <source>it is the headings once more: passed over</source>
        <translation>又是一行表头，已跳过</translation>
    </message>
    <message>
        <source>the item has neither a number nor a name</source>
        <translation>商品既没有货号也没有名称</translation>
    </message>
    <message>
        <source>it is not a whole number of points</source>
        <translation>不是整数积分</translation>
    </message>
    <message>
        <source>another price of the same item: the first one was kept</source>
        <translation>同一商品有不同价格，保留了第一个</translation>
    </message>
    <message>
        <source>it is a total: passed over</source>
        <translation>这是合计行，已跳过</translation>
    </message>
    <message>
        <source>members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>消费记录</translation>
    </message>
    <message>
        <source>purchases with members</source>
        <translation>消费记录（含会员）</translation>
    </message>
    <message>
        <source>returned tickets</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>points and balances</source>
        <translation>积分与储值</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>商品目录</translation>
    </message>
    <message>
        <source>The amounts are in {other}; the shop keeps {own}: they are taken as they stand</source>
        <translation>金额是 {other}，本店记账用 {own}：按原数字收入，不换算</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>more of it has been spent here than the file leaves her</source>
        <translation>在这里用掉的比文件里留下的多</translation>
    </message>
    <message>
        <source>it lapses before the day for which it is told</source>
        <translation>到期日早于这笔数额的截止日</translation>
    </message>
    <message>
        <source>this birthday is still to come: it is later than today</source>
        <translation>这个生日在今天之后，还没有到</translation>
    </message>
    <message>
        <source>her status was kept as it is here: the life of her card is on file, and a sanction takes a step</source>
        <translation>会员状态保留店内记录：以会员卡的办理经过为准，暂停或取消须在店内办理</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Left out, for they are neither members, families, purchases, points, balances nor a catalogue: {sheets}</source>
        <translation>未读取（不是会员、家人、消费、积分、储值或商品目录）：{sheets}</translation>
    </message>
    <message>
        <source>the relation to the member is missing</source>
        <translation>没有写明与会员的关系</translation>
    </message>
    <message>
        <source>it is not told which member that is: through whom she came was left out</source>
        <translation>无法确定是哪位会员：介绍人未填入</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) whose level had risen since have the level that they reach without it; points earned meanwhile stay as they were booked.</source>
        <translation>
            <numerusform>%n 位此后升级的会员已按扣除后的消费退回相应等级；其间获得的积分按当时入账保留不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>the day is before 1900 or after 2200: it was left out</source>
        <translation>日期早于1900年或晚于2200年，已略过</translation>
    </message>
    <message>
        <source>the day is before 1900 or after 2200</source>
        <translation>日期早于1900年或晚于2200年</translation>
    </message>
    <message>
        <source>such a day means that there is no end: it was left out</source>
        <translation>这样的日期表示没有期限，已略过</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): {added} new, {updated} changed, {unchanged} the same, {rejected} refused</source>
        <translation>
            <numerusform>共%n行：新增{added}，更新{updated}，相同{unchanged}，拒收{rejected}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Who brings the sales</source>
        <translation>谁带来销售</translation>
    </message>
    <message>
        <source>How lately, how often</source>
        <translation>来店频率</translation>
    </message>
    <message>
        <source>Who came again</source>
        <translation>回头客</translation>
    </message>
    <message>
        <source>How newcomers came</source>
        <translation>新会员怎么来</translation>
    </message>
    <message>
        <source>Nothing was sold to a member in the last 12 months: the first tickets draw this curve.</source>
        <translation>最近 12 个月还没有会员消费：有了头几张小票，曲线就会出现。</translation>
    </message>
    <message>
        <source>{best} % of the sales of 12 months come from the best fifth of those who bought ({few}); four fifths of the sales come from {needed} % of them. Know these by name.</source>
        <translation>12 个月的销售额中，有 {best}% 来自消费最多的五分之一会员（{few} 位）；八成销售额来自其中 {needed}% 的会员。请记住她们的名字。</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>十分位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员数</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>净销售额</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>销售占比</translation>
    </message>
    <message>
        <source>Together with those above</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Each spent at least</source>
        <translation>每位至少消费</translation>
    </message>
    <message>
        <source>Nobody has bought yet: the first visits fill this field.</source>
        <translation>还没有人消费：有了头几次光临，这里就会填上。</translation>
    </message>
    <message>
        <source>Nobody has come five times yet: a second visit is worth most now.</source>
        <translation>还没有人来过五次：眼下最要紧的是第二次光临。</translation>
    </message>
    <message>
        <source>Of those who came five times or more ({often}), {lately} % were here within 90 days and {gone} % not for half a year: these are to be called first ({missed}).</source>
        <translation>来过五次及以上的会员（{often} 位）中，{lately}% 在 90 天内来过，{gone}% 已半年未来：请先联系她们（{missed} 位）。</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>来店次数</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近来店</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>会员占比</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} 次及以上</translation>
    </message>
    <message>
        <source>over {days} days ago</source>
        <translation>{days} 天以前</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} 天以内</translation>
    </message>
    <message>
        <source>{first}–{last} days ago</source>
        <translation>{first}–{last} 天前</translation>
    </message>
    <message>
        <source>Nobody has bought yet: the first purchases begin this table.</source>
        <translation>还没有人消费：有了第一笔消费，这张表就会开始。</translation>
    </message>
    <message>
        <source>The quarter after the first purchase is not over for anybody yet: then it shows who comes again.</source>
        <translation>首次消费后的下一个季度还没有结束：到时就能看到谁是回头客。</translation>
    </message>
    <message>
        <source>{share} % bought again in the quarter after their first purchase (of {members} members). The second visit makes a regular: a word in the first weeks brings it.</source>
        <translation>首次消费后的下一季度，有 {share}% 的会员再次购买（共 {members} 位）。第二次光临造就常客：头几周的一声问候最管用。</translation>
    </message>
    <message>
        <source>{share} % bought again in the quarter after their first purchase, and {later} % in the same quarter a year later. The second visit makes a regular: a word in the first weeks brings it.</source>
        <translation>首次消费后的下一季度，有 {share}% 的会员再次购买；一年后的同一季度有 {later}%。第二次光临造就常客：头几周的一声问候最管用。</translation>
    </message>
    <message>
        <source>First bought in</source>
        <translation>首次消费</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>{year} 年第 {number} 季度</translation>
    </message>
    <message>
        <source>Quarter +{count}</source>
        <translation>后第 {count} 季</translation>
    </message>
    <message>
        <source>Of nobody who joined in the last 12 months is it known how she came: ask at the first card.</source>
        <translation>最近 12 个月入会的会员都没有记下来源：办卡时请问一声。</translation>
    </message>
    <message>
        <source>{share} % of the newcomers of 12 months came through a friend; in a good shop about 60 % do. Thank those who brought them.</source>
        <translation>12 个月的新会员中，{share}% 由朋友介绍而来；经营得好的店约为 60%。请谢谢介绍她们的会员。</translation>
    </message>
    <message>
        <source>{share} % of the newcomers of 12 months came through a friend; in a good shop about 60 % do. The time to ask is when she is glad: at a big purchase, or in the call after it.</source>
        <translation>12 个月的新会员中，{share}% 由朋友介绍而来；经营得好的店约为 60%。趁她高兴时开口：大额消费时，或之后的回访电话里。</translation>
    </message>
    <message>
        <source>How she came to us</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>Share of newcomers</source>
        <translation>新会员占比</translation>
    </message>
    <message>
        <source>Have bought</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>The pyramid</source>
        <translation>金字塔</translation>
    </message>
    <message>
        <source>Worth a card</source>
        <translation>值得办卡</translation>
    </message>
    <message>
        <source>What the best buy</source>
        <translation>好顾客买什么</translation>
    </message>
    <message>
        <source>Contacts and who came back</source>
        <translation>联系与回店</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>店员表现</translation>
    </message>
    <message>
        <source>Where effort goes</source>
        <translation>精力花在哪</translation>
    </message>
    <message>
        <source>What the programme costs</source>
        <translation>会员计划成本</translation>
    </message>
    <message>
        <source>Nobody has a tier yet: with the first purchases the pyramid builds up.</source>
        <translation>还没有会员进入价值层级：有了头几笔消费，金字塔就会建起来。</translation>
    </message>
    <message>
        <source>Platinum and gold are {members} % of the members ({count}) and bring {worth} % of the sales of 12 months.</source>
        <translation>铂金和黄金会员占会员的 {members}%（{count} 位），带来 12 个月销售额的 {worth}%。</translation>
    </message>
    <message>
        <source>This month {up} went up and {down} went down.</source>
        <translation>本月 {up} 位上升，{down} 位下降。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>价值层级</translation>
    </message>
    <message>
        <source>Card levels</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该做什么</translation>
    </message>
    <message>
        <source>Went up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>新开始</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Everybody who comes regularly has a card already.</source>
        <translation>常来的人都已经有卡了。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a card are worth offering one: the first in the list are the most so. Ask at the till, where the card can be hers at once.</source>
        <translation>
            <numerusform>有 %n 位没有卡的顾客值得邀请办卡，越靠前越值得。结账时问一声，当场就能办好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>12 个月消费</translation>
    </message>
    <message>
        <source>Visits in 12 months</source>
        <translation>12 个月来店次数</translation>
    </message>
    <message>
        <source>spends as much as those with a card</source>
        <translation>消费不低于持卡会员</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in 12 months</source>
        <translation>
            <numerusform>12 个月来过 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) brought</source>
        <translation>
            <numerusform>介绍了 %n 位朋友</numerusform>
        </translation>
    </message>
    <message>
        <source>tried on, did not buy</source>
        <translation>试过没买</translation>
    </message>
    <message>
        <source>The best members have bought nothing in the last 12 months yet.</source>
        <translation>最好的会员在最近 12 个月还没有消费。</translation>
    </message>
    <message>
        <source>Platinum and gold ({members} members)</source>
        <translation>铂金和黄金会员（{members} 位）</translation>
    </message>
    <message>
        <source>The fifth that spends most ({members} members)</source>
        <translation>消费最多的五分之一会员（{members} 位）</translation>
    </message>
    <message>
        <source>{who} buy above all {kind}: {share} % of their pieces.</source>
        <translation>{who}买得最多的是{kind}，占所购件数的 {share}%。</translation>
    </message>
    <message>
        <source>{who} buy above all {kind}: {share} % of their pieces, most in {size} and {colour}. Take the table along on the buying trip.</source>
        <translation>{who}买得最多的是{kind}，占所购件数的 {share}%，以 {size} 码和{colour}居多。进货时请带上这张表。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Share of pieces</source>
        <translation>件数占比</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>A fifth up to</source>
        <translation>两成不超过</translation>
    </message>
    <message>
        <source>Half up to</source>
        <translation>一半不超过</translation>
    </message>
    <message>
        <source>Four fifths up to</source>
        <translation>八成不超过</translation>
    </message>
    <message>
        <source>{name} {share} %</source>
        <translation>{name} {share}%</translation>
    </message>
    <message>
        <source>other goods</source>
        <translation>其他商品</translation>
    </message>
    <message>
        <source>No contact was closed in the last 12 months yet.</source>
        <translation>最近 12 个月还没有完成过联系。</translation>
    </message>
    <message>
        <source>Whether a contact brings her back shows after 30 days: of none is it known yet.</source>
        <translation>联系后是否回店，30 天后才知道：目前还没有结果。</translation>
    </message>
    <message>
        <source>After {share} % of the contacts that reached her she bought within 30 days (of {ripe}).</source>
        <translation>联系到本人后，有 {share}% 在 30 天内消费（共 {ripe} 次）。</translation>
    </message>
    <message>
        <source>Most after “{occasion}”: {share} %.</source>
        <translation>效果最好的是“{occasion}”：{share}%。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Reached over 30 days ago</source>
        <translation>30 天前已联系上</translation>
    </message>
    <message>
        <source>Came back within 30 days</source>
        <translation>30 天内回店</translation>
    </message>
    <message>
        <source>Share that came back</source>
        <translation>回店占比</translation>
    </message>
    <message>
        <source>Nobody has sold anything or called anybody in the last 12 months yet.</source>
        <translation>最近 12 个月还没有人开单或联系过会员。</translation>
    </message>
    <message>
        <source>{done} contacts were done in 12 months, {share} % of them in time.</source>
        <translation>12 个月完成了 {done} 次联系，其中 {share}% 按时。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>店员</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>小票数</translation>
    </message>
    <message>
        <source>Contacts done</source>
        <translation>完成的联系</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>With a word of hers</source>
        <translation>记下她的话</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未记名</translation>
    </message>
    <message>
        <source>Your contacts went {split} to platinum and gold, iron, and the rest; 60 : 30 : 10 is worth most.</source>
        <translation>对铂金和黄金、钢铁、其余会员的联系比例为 {split}；60 : 30 : 10 最为有效。</translation>
    </message>
    <message>
        <source>Too little goes to: {group}.</source>
        <translation>投入不足的是：{group}会员。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Share of contacts</source>
        <translation>联系占比</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>应有占比</translation>
    </message>
    <message>
        <source>platinum and gold</source>
        <translation>铂金和黄金</translation>
    </message>
    <message>
        <source>iron</source>
        <translation>钢铁</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Nothing was sold to a member in the last 12 months yet.</source>
        <translation>最近 12 个月还没有会员消费。</translation>
    </message>
    <message>
        <source>while it starts</source>
        <translation>起步期</translation>
    </message>
    <message>
        <source>while it grows</source>
        <translation>成长期</translation>
    </message>
    <message>
        <source>once it is mature</source>
        <translation>成熟期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>已用积分</translation>
    </message>
    <message>
        <source>Of the best of a year ago {share} % have not bought since; about 30 % are usual.</source>
        <translation>一年前的铂金和黄金会员中，{share}% 此后没有再消费；一般约为 30%。</translation>
    </message>
    <message>
        <source>Worth in 12 months</source>
        <translation>今后 12 个月的价值</translation>
    </message>
    <message>
        <source>Expected on a visit</source>
        <translation>每次预计消费</translation>
    </message>
    <message>
        <source>Worth over her time with the shop</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>仍是顾客</translation>
    </message>
    <message>
        <source>Who went up, who went down</source>
        <translation>谁上升，谁下降</translation>
    </message>
    <message>
        <source>Who is slipping away</source>
        <translation>谁正在流失</translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>各价值层的会员</translation>
    </message>
    <message>
        <source>From tier to tier</source>
        <translation>价值层级之间的变动</translation>
    </message>
    <message>
        <source>What members are worth</source>
        <translation>会员的价值</translation>
    </message>
    <message>
        <source>Moves are told from month to month: the first is known next month.</source>
        <translation>升降按月比较：下个月才有第一次结果。</translation>
    </message>
    <message>
        <source>In {months} months {up} steps up and {down} steps down: {what}</source>
        <translation>{months} 个月里上升 {up} 人次，下降 {down} 人次：{what}</translation>
    </message>
    <message>
        <source>the pyramid is rising.</source>
        <translation>金字塔在上升。</translation>
    </message>
    <message>
        <source>the pyramid is sinking.</source>
        <translation>金字塔在下沉。</translation>
    </message>
    <message>
        <source>the pyramid stands still.</source>
        <translation>金字塔没有变化。</translation>
    </message>
    <message>
        <source>The best month was {month}: {up} up, {down} down.</source>
        <translation>最好的月份是{month}：{up} 人上升，{down} 人下降。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>None of the best members is slipping away: all were here in their own rhythm.</source>
        <translation>铂金和黄金会员中没有人在流失：都按自己的节奏来店。</translation>
    </message>
    <message>
        <source>One of the best members is slipping away.</source>
        <translation>有 1 位优质会员正在流失。</translation>
    </message>
    <message>
        <source>{count} of the best members are slipping away.</source>
        <translation>有 {count} 位优质会员正在流失。</translation>
    </message>
    <message>
        <source>The shop is too young to say how such a list did a year ago.</source>
        <translation>本店开业尚短，还不能验证一年前的名单是否准确。</translation>
    </message>
    <message>
        <source>Not seen since</source>
        <translation>最后来店</translation>
    </message>
    <message>
        <source>At risk a year</source>
        <translation>一年可能损失</translation>
    </message>
    <message>
        <source>Worth spending</source>
        <translation>挽回值得花费</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>负责顾问</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>要求不要联系</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠会员</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 积分</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>储值余额</translation>
    </message>
    <message>
        <source>A year if she stays</source>
        <translation>留住时一年</translation>
    </message>
    <message>
        <source>The programme costs nothing so far; {age} {usual} % is usual.</source>
        <translation>会员计划目前没有成本；{age}一般为 {usual}%。</translation>
    </message>
    <message>
        <source>The programme costs {share} % of the members&apos; sales; {age} {usual} % is usual. {parts}.</source>
        <translation>会员计划的成本占会员销售额的 {share}%；{age}一般为 {usual}%。其中：{parts}。</translation>
    </message>
    <message>
        <source>Level discounts</source>
        <translation>等级折扣</translation>
    </message>
    <message>
        <source>Birthday offers</source>
        <translation>生日礼遇</translation>
    </message>
    <message>
        <source>Plan discounts</source>
        <translation>充值方案折扣</translation>
    </message>
    <message>
        <source>Other discounts</source>
        <translation>其他折扣</translation>
    </message>
    <message>
        <source>Gifts and care</source>
        <translation>礼品与保养</translation>
    </message>
    <message>
        <source>{what} {share} %</source>
        <translation>{what} {share}%</translation>
    </message>
    <message>
        <source>The care month</source>
        <translation>关怀月</translation>
    </message>
    <message>
        <source>In {month} nothing fell due, and nothing was done.</source>
        <translation>{month}没有到期的联络，也没有做任何联络。</translation>
    </message>
    <message>
        <source>{month}: {planned} contacts fell due, and {share} % of them were made in time.</source>
        <translation>{month}：到期的联络有 {planned} 次，其中 {share}% 按时完成。</translation>
    </message>
    <message>
        <source>First: {names}.</source>
        <translation>领先的是{names}。</translation>
    </message>
    <message>
        <source>Of 100 points 40 are for promises kept, 25 for members reached, 25 for those who came back, and 10 for what they said, per working day beside the best of the shop.</source>
        <translation>满分 100 分：按时守约 40 分，联络到的会员 25 分，回店的会员 25 分，记下的会员心声 10 分；后三项按每个工作日计算，与店里最好的相比。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回店</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>心声</translation>
    </message>
    <message>
        <source>Contacts in 10 working days</source>
        <translation>每10个工作日联络数</translation>
    </message>
</context>
<context>
    <name>InsightChart</name>
    <message>
        <source>The best {members} % bring {sales} %</source>
        <translation>消费最多的 {members}% 会员带来 {sales}%</translation>
    </message>
    <message>
        <source>{sales} % from the best {members} %</source>
        <translation>前 {members}% 带来 {sales}%</translation>
    </message>
    <message>
        <source>the proverb: 80 : 20</source>
        <translation>二八法则 80 : 20</translation>
    </message>
    <message>
        <source>Share of the members who bought, the best first</source>
        <translation>购买会员的占比（消费多的在前）</translation>
    </message>
    <message>
        <source>Share of the sales</source>
        <translation>占销售额</translation>
    </message>
    <message>
        <source>{visits} visits, last one {when}: {members} members, {sales}</source>
        <translation>来店 {visits} 次，最近一次：{when}。{members} 位会员，{sales}</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近来店</translation>
    </message>
    <message>
        <source>Visits so far, and how many members</source>
        <translation>累计来店次数与会员人数</translation>
    </message>
    <message>
        <source>{quarter}: {again} of {members} bought {after}</source>
        <translation>{quarter}：{members} 人中 {again} 人在{after}再次购买</translation>
    </message>
    <message>
        <source>Quarters after the first purchase</source>
        <translation>首次购买之后的季度</translation>
    </message>
    <message>
        <source>Quarter of the first purchase, and how many began</source>
        <translation>首次购买的季度与人数</translation>
    </message>
    <message>
        <source>{share} % ({members})</source>
        <translation>{share}%（{members}）</translation>
    </message>
    <message>
        <source>{source}: {members} joined, {bought} of them have bought</source>
        <translation>{source}：加入 {members} 人，其中 {bought} 人已购买</translation>
    </message>
    <message>
        <source>Share of the newcomers of 12 months</source>
        <translation>近 12 个月新会员占比</translation>
    </message>
    <message>
        <source>friends bring {share} % in a good shop</source>
        <translation>经营得好的店约 {share}% 由朋友介绍</translation>
    </message>
    <message>
        <source>Value at risk in a year, those with most of it</source>
        <translation>一年可能损失的金额（最多者）</translation>
    </message>
    <message>
        <source>{members} · {share} % of the sales</source>
        <translation>{members} 人 · 销售额的 {share}%</translation>
    </message>
    <message>
        <source>{tier}: {sales} in 12 months</source>
        <translation>{tier}：近 12 个月 {sales}</translation>
    </message>
    <message>
        <source>Members of each tier, and what they bring</source>
        <translation>各价值层级的会员人数与带来的销售额</translation>
    </message>
    <message>
        <source>{month}: {cost} of {sales}</source>
        <translation>{month}：{sales} 中的 {cost}</translation>
    </message>
    <message>
        <source>Cost of the programme as a share of the members&apos; sales</source>
        <translation>会员计划成本占会员销售额的比例</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常范围</translation>
    </message>
    <message>
        <source>{share} % (should be {wanted} %)</source>
        <translation>{share}%（应为 {wanted}%）</translation>
    </message>
    <message>
        <source>{group}: {done} contacts</source>
        <translation>{group}：联系 {done} 次</translation>
    </message>
    <message>
        <source>Share of the contacts of 12 months</source>
        <translation>近 12 个月联系次数占比</translation>
    </message>
    <message>
        <source>{kind}: {pieces} pieces, most of them {low} to {high}</source>
        <translation>{kind}：{pieces} 件，大多 {low} 至 {high}</translation>
    </message>
    <message>
        <source>Price of a piece; the mark is the middle one</source>
        <translation>单件价格；竖线为中间价</translation>
    </message>
    <message>
        <source>{name}: {visits} visits, {sales} in 12 months</source>
        <translation>{name}：来店 {visits} 次，近 12 个月 {sales}</translation>
    </message>
    <message>
        <source>How much a card is worth offering, of 100</source>
        <translation>值得办卡的程度（满分 100）</translation>
    </message>
    <message>
        <source>{share} % ({back} of {known})</source>
        <translation>{share}%（{known} 次中 {back} 次）</translation>
    </message>
    <message>
        <source>Came back within 30 days of the contact</source>
        <translation>联系后 30 天内回店</translation>
    </message>
    <message>
        <source>went up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>went down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>began to buy</source>
        <translation>开始消费</translation>
    </message>
    <message>
        <source>{month}: {members} {what}</source>
        <translation>{month}：{what} {members} 人</translation>
    </message>
    <message>
        <source>Members who moved between the tiers</source>
        <translation>在价值层级之间移动的会员</translation>
    </message>
    <message>
        <source>{name}: silent for {days} days; {stake}</source>
        <translation>{name}：{days} 天未到店；{stake}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>Points of the care month, of 100</source>
        <translation>关怀月得分（满分 100）</translation>
    </message>
    <message>
        <source>came without a friend</source>
        <translation>非朋友介绍</translation>
    </message>
    <message>
        <source>below gold</source>
        <translation>黄金以下</translation>
    </message>
    <message>
        <source>less than it should be</source>
        <translation>低于应有占比</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Save the table in front as a workbook or as CSV</source>
        <translation>把当前表格存为工作簿或 CSV</translation>
    </message>
    <message>
        <source>What members are worth is not shown while the customer can see the screen (F9).</source>
        <translation>顾客能看到屏幕时，不显示会员的价值（按 F9 恢复）。</translation>
    </message>
    <message>
        <source>These figures are for the owner and the managers.</source>
        <translation>这些数据只供店主和店长查看。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the topic in front: its sentence, its chart and its table (Ctrl+P)</source>
        <translation>打印当前主题：结论、图表和表格（Ctrl+P）</translation>
    </message>
    <message>
        <source>Self-check…</source>
        <translation>自查…</translation>
    </message>
    <message>
        <source>Nineteen questions, once a year: how well the shop and its customers fit</source>
        <translation>每年一次，十九个问题：本店与顾客是否合拍</translation>
    </message>
</context>
<context>
    <name>InviteBy</name>
    <message>
        <source>Invite to “{theme}”</source>
        <translation>邀请参加“{theme}”</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>any tier</source>
        <translation>不限层级</translation>
    </message>
    <message>
        <source>{tier} and above</source>
        <translation>{tier}及以上</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Likes the style</source>
        <translation>偏好风格</translation>
    </message>
    <message>
        <source>any style</source>
        <translation>不限风格</translation>
    </message>
    <message>
        <source>Likes the colour</source>
        <translation>偏好颜色</translation>
    </message>
    <message>
        <source>any colour</source>
        <translation>不限颜色</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>上次到店</translation>
    </message>
    <message>
        <source>whenever</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Looking …</source>
        <translation>正在查找……</translation>
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
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message numerus="yes">
        <source>%n invited.</source>
        <translation>
            <numerusform>已邀请 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <translation>
            <numerusform>可邀请 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n on the list already</source>
        <translation>
            <numerusform> · %n 位已在名单上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n place(s)</source>
        <translation>
            <numerusform> · 名额 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n member(s)</source>
        <translation>
            <numerusform>邀请 %n 位会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite all %n</source>
        <translation>
            <numerusform>邀请全部 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite them</source>
        <translation>邀请</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>New article</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Change the article</source>
        <translation>修改商品</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>several: separate by commas</source>
        <translation>多个用逗号隔开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>one a line: 6901234500017 M navy</source>
        <translation>一行一个：6901234500017 M 藏青</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>KeptCalendar</name>
    <message>
        <source>The calendar file {file} cannot be written. What you did is saved; only this file is behind. See that the folder is there and may be written to: it is tried again with the next change.</source>
        <translation>日历文件 {file} 无法写入。您刚才的操作已经保存，只是这个文件还没有更新。请检查文件夹是否还在、能否写入；下次有变动时会再试。</translation>
    </message>
    <message>
        <source>The calendar file is not up to date; it is tried again with the next change. {why}</source>
        <translation>日历文件没能更新，下次有变动时会再试。{why}</translation>
    </message>
</context>
<context>
    <name>KeptLists</name>
    <message>
        <source>Rename this list…</source>
        <translation>重命名此名单…</translation>
    </message>
    <message>
        <source>Strike this list</source>
        <translation>删除此名单</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation>名单已保存。</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>重命名名单</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The list is struck.</source>
        <translation>名单已删除。</translation>
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
        <translation>还原</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to the search</source>
        <translation>回到搜索框</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>查找会员</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新建会员</translation>
    </message>
    <message>
        <source>Purchase of the member in front</source>
        <translation>为当前会员录入消费</translation>
    </message>
    <message>
        <source>Log a contact with the member in front</source>
        <translation>为当前会员记录联系</translation>
    </message>
    <message>
        <source>Print what is in front</source>
        <translation>打印当前内容</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>遮住屏幕</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本说明</translation>
    </message>
    <message>
        <source>Discreet while the customer can see the screen</source>
        <translation>面客时隐去不宜让顾客看到的内容</translation>
    </message>
    <message>
        <source>Leave a note on the card in front</source>
        <translation>在当前会员卡上留言</translation>
    </message>
    <message>
        <source>Next card of the list</source>
        <translation>名单中的下一张卡</translation>
    </message>
    <message>
        <source>Card before in the list</source>
        <translation>名单中的上一张卡</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做刚才撤销的内容</translation>
    </message>
    <message>
        <source>What her purchases say; first where her word says otherwise</source>
        <translation>购买所显示的喜好；先看与她所说不符之处</translation>
    </message>
    <message>
        <source>The life of the card in front: hand over, renew, replace</source>
        <translation>当前会员的卡：交付、续期、补办</translation>
    </message>
    <message>
        <source>What the member in front says of us</source>
        <translation>记录当前会员的意见</translation>
    </message>
    <message>
        <source>Calendar: move to another day</source>
        <translation>日历：改到另一天</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Purchase</source>
        <translation>购物</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Return of goods</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>It earned %n point(s).</source>
        <translation>
            <numerusform>获得 %n 积分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) went back with the goods.</source>
        <translation>
            <numerusform>随退货扣回 %n 积分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not go back: they are spent.</source>
        <translation>
            <numerusform>有 %n 积分已用掉，无法扣回。</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} was paid of her balance.</source>
        <translation>用储值支付了 {sum}。</translation>
    </message>
    <message>
        <source>{sum} was put back on her balance.</source>
        <translation>{sum} 已退回储值余额。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were redeemed on it.</source>
        <translation>
            <numerusform>用掉了 %n 积分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that she had redeemed on the goods are hers again.</source>
        <translation>
            <numerusform>买时抵用的 %n 积分已退还。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are hers for her first purchase, for a friend brought her.</source>
        <translation>
            <numerusform>经朋友介绍首次消费，得 %n 积分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) go to the friend who brought her.</source>
        <translation>
            <numerusform>介绍她来的朋友得 %n 积分。</numerusform>
        </translation>
    </message>
    <message>
        <source>a friend&apos;s first purchase</source>
        <translation>朋友首次消费</translation>
    </message>
    <message>
        <source>off a ticket</source>
        <translation>抵扣消费</translation>
    </message>
    <message>
        <source>goods came back</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>She now has {points} points and a balance of {sum}.</source>
        <translation>她现有 {points} 积分，余额 {sum}。</translation>
    </message>
    <message>
        <source>She now has {points} points.</source>
        <translation>她现有 {points} 积分。</translation>
    </message>
    <message>
        <source>Her balance is now {sum}.</source>
        <translation>余额现为 {sum}。</translation>
    </message>
    <message>
        <source>Top-up paid out</source>
        <translation>储值退款扣回</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>期初带入</translation>
    </message>
</context>
<context>
    <name>LevelMoves</name>
    <message>
        <source>Who would move</source>
        <translation>谁会变动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>价值层级</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>Levels that are reached</source>
        <translation>达到的等级</translation>
    </message>
    <message>
        <source>Nobody would move.</source>
        <translation>没有人会变动。</translation>
    </message>
    <message numerus="yes">
        <source>Raise the card of %n member(s) who have reached a higher level</source>
        <translation>
            <numerusform>把已达到更高等级的%n位会员升级</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Cards of a level that is removed</source>
        <translation>等级被去掉的会员卡</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>变动一览</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>In 12 months</source>
        <translation>近 12 个月消费</translation>
    </message>
</context>
<context>
    <name>LevelTerms</name>
    <message>
        <source>Its own name</source>
        <translation>自定名称</translation>
    </message>
    <message>
        <source>From so much in 365 days</source>
        <translation>365天消费达到</translation>
    </message>
    <message>
        <source>or so many points</source>
        <translation>或积分达到</translation>
    </message>
    <message>
        <source>or so many friends brought</source>
        <translation>或带来朋友数</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>折扣（%）</translation>
    </message>
    <message>
        <source>Points, % of the plain rate</source>
        <translation>积分倍率（%）</translation>
    </message>
    <message>
        <source>Off in the birthday month, %</source>
        <translation>生日月优惠（%）</translation>
    </message>
    <message>
        <source>Gifts a month</source>
        <translation>每月赠礼数</translation>
    </message>
    <message>
        <source>Which gift</source>
        <translation>赠礼内容</translation>
    </message>
    <message>
        <source>New arrivals earlier, days</source>
        <translation>新品提前（天）</translation>
    </message>
    <message>
        <source>Rest area</source>
        <translation>休息区</translation>
    </message>
    <message>
        <source>Offers of partner shops</source>
        <translation>合作商户礼遇</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>Remove the level {level}</source>
        <translation>去掉等级“{level}”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>增加等级</translation>
    </message>
    <message>
        <source>Free care, times a year</source>
        <translation>免费护理，每年几次</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>… in {language}</source>
        <translation>{language}名称</translation>
    </message>
</context>
<context>
    <name>LevelsSection</name>
    <message>
        <source>Card levels, which members know of</source>
        <translation>会员等级（对会员公开）</translation>
    </message>
    <message>
        <source>What each level asks and brings</source>
        <translation>各等级的条件与礼遇</translation>
    </message>
    <message>
        <source>Value tiers, which stay among staff</source>
        <translation>价值层级（仅店员可见）</translation>
    </message>
    <message>
        <source>Weight of what she spends</source>
        <translation>消费贡献的权重</translation>
    </message>
    <message>
        <source>Weight of whom she brings</source>
        <translation>口碑介绍的权重</translation>
    </message>
    <message>
        <source>Weight of her loyalty</source>
        <translation>忠诚的权重</translation>
    </message>
    <message>
        <source>Lead, if more of what she bought came back than</source>
        <translation>退货超过所购比例即为重铅</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>忠诚度</translation>
    </message>
    <message>
        <source>Loyal: visits in 12 months</source>
        <translation>忠诚：12个月内来店次数</translation>
    </message>
    <message>
        <source>Loyal: still a customer, as likely as</source>
        <translation>忠诚：仍是顾客的可能性</translation>
    </message>
    <message>
        <source>Potential: one visit so far, within</source>
        <translation>潜在：只来过一次，且在</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天内</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>Of a sale stays with the shop</source>
        <translation>销售额中留给店铺的毛利</translation>
    </message>
    <message>
        <source>Levels and tiers</source>
        <translation>等级与价值层级</translation>
    </message>
    <message>
        <source>{tier} from</source>
        <translation>{tier}起点</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>（满分5）</translation>
    </message>
    <message>
        <source>Looking who would move</source>
        <translation>正在查看谁会变动</translation>
    </message>
    <message>
        <source>Before anything is saved you see who would move. A new level takes its place by what it asks.</source>
        <translation>保存之前会先看到谁会变动。新等级按门槛高低自动排位。</translation>
    </message>
</context>
<context>
    <name>LikelySame</name>
    <message>
        <source>Open this card instead</source>
        <translation>打开这张卡</translation>
    </message>
    <message>
        <source>Open this card instead: {words}</source>
        <translation>打开这张卡：{words}</translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s) of this name</source>
        <translation>
            <numerusform>另有 %n 位同名会员</numerusform>
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
            <numerusform>还有%n位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>and %n more: Enter shows them all</source>
        <translation>
            <numerusform>还有 %n 笔，按回车看全部</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWalk</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 位，共 {count} 位</translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation>‹ 上一位</translation>
    </message>
    <message>
        <source>The card before on the list (Alt+←)</source>
        <translation>名单中的上一张卡（Alt+←）</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一位 ›</translation>
    </message>
    <message>
        <source>The next card on the list (Alt+→)</source>
        <translation>名单中的下一张卡（Alt+→）</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到名单</translation>
    </message>
    <message>
        <source>End the walk through the list</source>
        <translation>结束逐张查看</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Birthday this month</source>
        <translation>本月生日</translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>%n 天没来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New in %n day(s)</source>
        <translation>
            <numerusform>近 %n 天新会员</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>潜在会员</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>No birthday</source>
        <translation>没有生日</translation>
    </message>
    <message>
        <source>Asked not to be called</source>
        <translation>请勿致电</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部会员</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo…</source>
        <translation>选择店标…</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>移除店标</translation>
    </message>
    <message>
        <source>The shop&apos;s logo</source>
        <translation>店标</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择店标</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>没有找到“{words}”。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的内容。</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Kept readings</source>
        <translation>已存的读法</translation>
    </message>
    <message>
        <source>Read a map from a file…</source>
        <translation>从文件读入读法…</translation>
    </message>
    <message>
        <source>Write this reading to a file…</source>
        <translation>把这种读法存成文件…</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>A map of columns</source>
        <translation>列的读法</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>MemberCardPage</name>
    <message>
        <source>Purchase</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>会员档案</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>The umbrella is lent.</source>
        <translation>已记下借伞。</translation>
    </message>
    <message>
        <source>The umbrella is back.</source>
        <translation>雨伞已归还。</translation>
    </message>
    <message>
        <source>The note is taken away.</source>
        <translation>留言已撤下。</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>已拿掉。</translation>
    </message>
    <message>
        <source>Her purchases say nothing yet.</source>
        <translation>从她的购买还看不出什么。</translation>
    </message>
    <message>
        <source>{benefit}: noted that she took it.</source>
        <translation>{benefit}：已记下领取。</translation>
    </message>
    <message>
        <source>Greeting card</source>
        <translation>贺卡</translation>
    </message>
</context>
<context>
    <name>MemberCardPaper</name>
    <message>
        <source>For the holder alone. If found, please bring it back to us.</source>
        <translation>仅限本人使用。如有拾获，敬请交还本店。</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>Members&apos; cards</source>
        <translation>会员卡</translation>
    </message>
</context>
<context>
    <name>MemberCardPrint</name>
    <message>
        <source>There is no card of {name} to print: she has no number, or it does not work now.</source>
        <translation>{name}没有可打印的会员卡：尚无卡号，或该卡目前停用。</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>{name}的会员卡</translation>
    </message>
</context>
<context>
    <name>MemberOrder</name>
    <message>
        <source>Latest visit first</source>
        <translation>最近到店在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新建在前</translation>
    </message>
    <message>
        <source>By card number</source>
        <translation>按卡号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
</context>
<context>
    <name>MemberSearch</name>
    <message>
        <source>Name, pinyin, phone, card</source>
        <translation>姓名、拼音、电话、卡号</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>查找会员</translation>
    </message>
    <message>
        <source>Type a name, its pinyin, the end of a phone number or a card number</source>
        <translation>输入姓名、拼音、电话尾号或卡号</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近到店</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新建会员</translation>
    </message>
    <message>
        <source>Nobody here yet. Put the first member on file, or import your list.</source>
        <translation>还没有会员。请建立第一份档案，或导入现有名单。</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day}（今天）</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n day(s) ago</source>
        <translation>
            <numerusform>{day}（%n天前）</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>{day}, turns {age}</source>
        <translation>{day}，满 {age} 岁</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>Looking through what they bought … {percent} %</source>
        <translation>正在查看消费记录… {percent}%</translation>
    </message>
    <message>
        <source>The search was stopped, so nobody is listed.</source>
        <translation>查找已停止，所以没有列出会员。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>With %n marked</source>
        <translation>
            <numerusform>对选中的 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With all %n</source>
        <translation>
            <numerusform>对全部 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as a list…</source>
        <translation>存为名单…</translation>
    </message>
    <message>
        <source>Keep these conditions under a name</source>
        <translation>以名称保存这些条件</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Let the list ask for this from now on</source>
        <translation>今后按此条件</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Know your twenty…</source>
        <translation>熟记二十位贵客…</translation>
    </message>
    <message>
        <source>Export everybody…</source>
        <translation>导出所有会员…</translation>
    </message>
    <message>
        <source>Possible doubles…</source>
        <translation>可能重复的卡…</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>价值层级</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>忠诚度</translation>
    </message>
</context>
<context>
    <name>MergeCards</name>
    <message>
        <source>Two cards, one person</source>
        <translation>两张卡，同一位会员</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>合并成一张</translation>
    </message>
    <message>
        <source>Keep the other card</source>
        <translation>改留另一张卡</translation>
    </message>
    <message>
        <source>{name}: two cards are one now.</source>
        <translation>{name}：两张卡已合并。</translation>
    </message>
    <message>
        <source>This card is kept.</source>
        <translation>保留这张卡。</translation>
    </message>
    <message>
        <source>This number still finds her.</source>
        <translation>凭这个卡号仍能找到她。</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>无卡</translation>
    </message>
    <message>
        <source>This card goes into the other.</source>
        <translation>这张卡并入另一张。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) say the same on both cards.</source>
        <translation>
            <numerusform>有 %n 项两张卡一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in from the other card: {fields}</source>
        <translation>从另一张卡补上：{fields}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Will stand on one card: {things}</source>
        <translation>合到一张卡上：{things}</translation>
    </message>
    <message>
        <source>She asked to be left alone: that stays.</source>
        <translation>本人要求勿打扰：予以保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 次消费</numerusform>
        </translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>上次到店 {day}</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>both</source>
        <translation>两者都留</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>her photo on this card</source>
        <translation>这张卡上的照片</translation>
    </message>
    <message>
        <source>number to call first</source>
        <translation>首选电话</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 次消费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 次联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>%n 位家人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n 个电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 条喜好</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条留言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on being contacted</source>
        <translation>
            <numerusform>%n 条联系意愿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of points or stored value</source>
        <translation>
            <numerusform>%n 个积分或储值账户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The shop&apos;s file was brought to the present version. Its backup of {day}, from before that, is kept: {path}</source>
        <translation>店铺数据文件已升级到当前版本。升级前 {day} 的备份保存在：{path}</translation>
    </message>
</context>
<context>
    <name>MonthChoice</name>
    <message>
        <source>A month back</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>下一个月</translation>
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
        <translation>此联系不能放在这天</translation>
    </message>
</context>
<context>
    <name>MonthSections</name>
    <message>
        <source>{day}: held back</source>
        <translation>{day}：暂缓问候</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>NewMember</name>
    <message>
        <source>New member</source>
        <translation>新建会员</translation>
    </message>
    <message>
        <source>Put on file</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>1985-03-12, 八月十五, S60.3.12 …</source>
        <translation>1985-03-12、农历八月十五等</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>none yet: a prospect</source>
        <translation>未办卡：潜在会员</translation>
    </message>
    <message>
        <source>Came how</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{name} is on file.</source>
        <translation>{name}已建档。</translation>
    </message>
    <message>
        <source>Phone, WeChat or LINE</source>
        <translation>电话、微信或 LINE</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>试穿</translation>
    </message>
    <message>
        <source>what, in which size</source>
        <translation>什么，哪个尺码</translation>
    </message>
    <message>
        <source>Tried on: {what}</source>
        <translation>试穿过：{what}</translation>
    </message>
    <message>
        <source>Her account, or phone</source>
        <translation>她的账号，或电话</translation>
    </message>
    <message>
        <source>Kept as her WeChat. For another write it first: LINE yan88, 小红书 yan88</source>
        <translation>记为微信。若是别的，请先写名称：LINE yan88、小红书 yan88</translation>
    </message>
    <message>
        <source>Kept as her LINE. For another write it first: WeChat yan88, IG yan88</source>
        <translation>记为 LINE。若是别的，请先写名称：微信 yan88、小红书 yan88</translation>
    </message>
    <message>
        <source>Kept as her e-mail.</source>
        <translation>记为电子邮箱。</translation>
    </message>
    <message>
        <source>Kept in her notes.</source>
        <translation>记在备注里。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{who}. Nothing is on file yet: is it somebody else?</source>
        <translation>{who}。尚未建档：是另一个人吗？</translation>
    </message>
    <message>
        <source>Put on file all the same</source>
        <translation>仍然建档</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Take off: {condition}</source>
        <translation>去掉：{condition}</translation>
    </message>
    <message>
        <source>Nobody: of no member is this true: {condition}</source>
        <translation>没有人：没有会员符合“{condition}”</translation>
    </message>
    <message numerus="yes">
        <source>Nobody. Without “{condition}” there would be %n.</source>
        <translation>
            <numerusform>没有人。去掉“{condition}”则有 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody meets all of this. Take some conditions off.</source>
        <translation>没有人同时符合全部条件。请去掉一些条件。</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note on the card of {name}</source>
        <translation>给 {name} 的会员卡留言</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>tomorrow, 3 days, 12-01 …; empty: until it is taken away</source>
        <translation>明天、3天、12-01 等；留空则一直显示到撤下</translation>
    </message>
    <message>
        <source>Shows until</source>
        <translation>显示到</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>The note is on her card.</source>
        <translation>留言已放在会员卡上。</translation>
    </message>
    <message>
        <source>The note is taken away.</source>
        <translation>留言已撤下。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>Occasions</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Show or hide: {occasion}</source>
        <translation>显示或隐藏：{occasion}</translation>
    </message>
    <message>
        <source>Fold: {kind}</source>
        <translation>收起：{kind}</translation>
    </message>
    <message>
        <source>Single occasions: {kind}</source>
        <translation>展开各项事由：{kind}</translation>
    </message>
    <message>
        <source>Feasts and birthdays</source>
        <translation>节日与生日</translation>
    </message>
    <message>
        <source>After purchases</source>
        <translation>购买之后</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>News and invitations</source>
        <translation>告知与邀请</translation>
    </message>
</context>
<context>
    <name>OldNumber</name>
    <message>
        <source>Card…</source>
        <translation>会员卡办理…</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Good news of her card</source>
        <translation>会员卡喜讯</translation>
    </message>
    <message>
        <source>Asking after her</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>something on her card lapses on {day}</source>
        <translation>卡上有权益{day}到期</translation>
    </message>
    <message>
        <source>bought on {day}</source>
        <translation>{day}购买</translation>
    </message>
    <message>
        <source>not been in since {day}</source>
        <translation>{day}之后未到店</translation>
    </message>
    <message>
        <source>what she told us of was settled on {day}</source>
        <translation>她反映的事已于{day}办妥</translation>
    </message>
    <message>
        <source>not called for long: by {day}</source>
        <translation>久未致电，请于{day}前联系</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}。</translation>
    </message>
    <message>
        <source>Post the card, signed by hand.</source>
        <translation>寄出贺卡，亲笔署名。</translation>
    </message>
    <message>
        <source>Welcome her, and say from whom we have heard of her.</source>
        <translation>欢迎她，说明是谁介绍来的。</translation>
    </message>
    <message>
        <source>Wish her a happy birthday, ask how she is. Nothing of goods.</source>
        <translation>祝生日快乐，问候近况。不谈货品。</translation>
    </message>
    <message>
        <source>Good wishes to her family. Nothing of goods.</source>
        <translation>祝福她的家人。不谈货品。</translation>
    </message>
    <message>
        <source>Good wishes for the feast. Nothing of goods.</source>
        <translation>送上节日问候。不谈货品。</translation>
    </message>
    <message>
        <source>The season turns: wish her good health. Nothing of new goods.</source>
        <translation>换季问候，请她保重身体。不谈新品。</translation>
    </message>
    <message>
        <source>She is missed; ask how she is. Never ask what is wrong.</source>
        <translation>说声想念，问问近况。不问“是不是不满意”。</translation>
    </message>
    <message>
        <source>Thank her, ask how it wears, say how to care for it.</source>
        <translation>道谢，问穿着是否合意，说说保养。</translation>
    </message>
    <message>
        <source>Thank her for the friend she brought.</source>
        <translation>感谢她介绍朋友来。</translation>
    </message>
    <message>
        <source>Thank her for her company this year.</source>
        <translation>感谢她这一年的陪伴。</translation>
    </message>
    <message>
        <source>Let her know, and say when we are open.</source>
        <translation>告知此事，说明营业时间。</translation>
    </message>
    <message>
        <source>Congratulate her; what it brings is on the screen.</source>
        <translation>向她道贺；具体礼遇见屏幕。</translation>
    </message>
    <message>
        <source>She is missed; invite her. Never ask what is wrong.</source>
        <translation>说声想念，邀她来坐坐。不问“是不是不满意”。</translation>
    </message>
    <message>
        <source>Ask whether all is well now. Listen, do not explain.</source>
        <translation>问问现在是否都好。多听，不辩解。</translation>
    </message>
    <message>
        <source>Only ask how she is.</source>
        <translation>只问候近况。</translation>
    </message>
    <message>
        <source>Invite her: day, hour, and who comes along.</source>
        <translation>邀请：日期、时间、同行几位。</translation>
    </message>
    <message>
        <source>Thank her for coming through the rain.</source>
        <translation>谢谢她冒雨前来。</translation>
    </message>
    <message>
        <source>A quiet word of sympathy, nothing else.</source>
        <translation>轻声慰问一句，别的不谈。</translation>
    </message>
    <message>
        <source>Something came in that may please her. Do not press.</source>
        <translation>新到的一件可能合她心意。不催促。</translation>
    </message>
    <message>
        <source>As noted.</source>
        <translation>按备注。</translation>
    </message>
    <message>
        <source>Speak gently: no festive words.</source>
        <translation>语气轻缓，不说喜庆话。</translation>
    </message>
    <message>
        <source>Tell her that it is called off, and that we are sorry.</source>
        <translation>告诉她活动取消了，并致歉。</translation>
    </message>
    <message>
        <source>Ask how she likes what she chose, and what we could do better.</source>
        <translation>问她选的衣服穿着可合意，我们还能做得更好的地方。</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Put on file</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>修改档案</translation>
    </message>
    <message>
        <source>Card moved to the bin</source>
        <translation>会员卡移入回收站</translation>
    </message>
    <message>
        <source>Two cards made one</source>
        <translation>两张卡合并为一</translation>
    </message>
    <message>
        <source>Two cards made of one again</source>
        <translation>合并的卡重新分开</translation>
    </message>
    <message>
        <source>Handed over to another advisor</source>
        <translation>移交给另一位顾问</translation>
    </message>
    <message>
        <source>Tag changed</source>
        <translation>标签已更改</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>写下留言</translation>
    </message>
    <message>
        <source>Relative added</source>
        <translation>添加家人</translation>
    </message>
    <message>
        <source>Relative changed</source>
        <translation>修改家人</translation>
    </message>
    <message>
        <source>Relative removed</source>
        <translation>删除家人</translation>
    </message>
    <message>
        <source>Preference noted</source>
        <translation>记下偏好</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>记下联系意愿</translation>
    </message>
    <message>
        <source>Purchase recorded</source>
        <translation>录入消费</translation>
    </message>
    <message>
        <source>Contacts planned</source>
        <translation>安排联系</translation>
    </message>
    <message>
        <source>Contact noted</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Contact closed</source>
        <translation>完成联系</translation>
    </message>
    <message>
        <source>Catalogue changed</source>
        <translation>商品目录已更改</translation>
    </message>
    <message>
        <source>List kept</source>
        <translation>名单已保存</translation>
    </message>
    <message>
        <source>Drill answered</source>
        <translation>答了“熟记二十位贵客”</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Came in with an import</source>
        <translation>由导入建档</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>修改员工</translation>
    </message>
    <message>
        <source>Purchase moved to the bin</source>
        <translation>消费记录移入回收站</translation>
    </message>
    <message>
        <source>Handed out in a file</source>
        <translation>已导出为文件</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>赠送了积分</translation>
    </message>
    <message>
        <source>A card erased for good</source>
        <translation>已彻底删除一张会员卡</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兑换了积分</translation>
    </message>
    <message>
        <source>Points put right</source>
        <translation>更正了积分</translation>
    </message>
    <message>
        <source>Points lapsed</source>
        <translation>积分过期</translation>
    </message>
    <message>
        <source>Balance topped up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Paid of the balance</source>
        <translation>用储值支付</translation>
    </message>
    <message>
        <source>Balance paid out</source>
        <translation>储值退款</translation>
    </message>
    <message>
        <source>Balance put right</source>
        <translation>更正了储值</translation>
    </message>
    <message>
        <source>Plans and gifts changed</source>
        <translation>修改了充值方案和礼品</translation>
    </message>
    <message>
        <source>Card applied for</source>
        <translation>申请了会员卡</translation>
    </message>
    <message>
        <source>Card ready to collect</source>
        <translation>会员卡已制好</translation>
    </message>
    <message>
        <source>Card handed over</source>
        <translation>会员卡已交给她</translation>
    </message>
    <message>
        <source>Card issued at once</source>
        <translation>当场发卡</translation>
    </message>
    <message>
        <source>Card renewed</source>
        <translation>会员卡续期</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>补办会员卡</translation>
    </message>
    <message>
        <source>Card given back</source>
        <translation>退还会员卡</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>会员卡到期</translation>
    </message>
    <message>
        <source>Warning given</source>
        <translation>给予警告</translation>
    </message>
    <message>
        <source>Warning lifted</source>
        <translation>撤销警告</translation>
    </message>
    <message>
        <source>Card suspended</source>
        <translation>暂停会员卡</translation>
    </message>
    <message>
        <source>Suspension ended</source>
        <translation>恢复会员卡</translation>
    </message>
    <message>
        <source>Points cleared</source>
        <translation>积分清零</translation>
    </message>
    <message>
        <source>Card cancelled</source>
        <translation>取消会员资格</translation>
    </message>
    <message>
        <source>Appeal noted</source>
        <translation>记下申诉</translation>
    </message>
    <message>
        <source>Appeal answered</source>
        <translation>答复申诉</translation>
    </message>
    <message>
        <source>May apply again</source>
        <translation>允许重新申请</translation>
    </message>
    <message>
        <source>Win-back begun</source>
        <translation>开始挽回</translation>
    </message>
    <message>
        <source>Win-back closed</source>
        <translation>结束挽回</translation>
    </message>
    <message>
        <source>Level changed</source>
        <translation>等级变更</translation>
    </message>
    <message>
        <source>Benefit claimed</source>
        <translation>领取了礼遇</translation>
    </message>
    <message>
        <source>The PC&apos;s date confirmed</source>
        <translation>已确认电脑日期</translation>
    </message>
    <message>
        <source>Contact put on another day</source>
        <translation>联络改到另一天</translation>
    </message>
    <message>
        <source>Contact given to somebody else</source>
        <translation>联络交给另一位同事</translation>
    </message>
    <message>
        <source>What she said of the shop noted</source>
        <translation>记下了她对本店的意见</translation>
    </message>
    <message>
        <source>Words of the shop changed</source>
        <translation>本店话术已改</translation>
    </message>
    <message>
        <source>Contacts spread over the days</source>
        <translation>联系已分到各天</translation>
    </message>
    <message>
        <source>What she says of us changed</source>
        <translation>已修改顾客意见</translation>
    </message>
    <message>
        <source>What she said settled</source>
        <translation>顾客意见已处理</translation>
    </message>
    <message>
        <source>Asked how content she is</source>
        <translation>已询问满意度</translation>
    </message>
    <message>
        <source>Idea of hers used</source>
        <translation>已采用顾客的点子</translation>
    </message>
    <message>
        <source>What she said opened again</source>
        <translation>顾客意见已重新打开</translation>
    </message>
    <message>
        <source>Rain noted</source>
        <translation>已记录雨天</translation>
    </message>
    <message>
        <source>What she said of the shop struck out</source>
        <translation>已划去顾客意见</translation>
    </message>
    <message>
        <source>Self-check answered</source>
        <translation>作答自查</translation>
    </message>
    <message>
        <source>Event planned</source>
        <translation>安排了活动</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>修改了活动</translation>
    </message>
    <message>
        <source>Event called off, or on again</source>
        <translation>活动取消或恢复</translation>
    </message>
    <message>
        <source>List of guests changed</source>
        <translation>修改了活动名单</translation>
    </message>
    <message>
        <source>Answer to an invitation noted</source>
        <translation>记录了活动回复</translation>
    </message>
    <message>
        <source>Noted who came to an event</source>
        <translation>记录了活动到场情况</translation>
    </message>
    <message>
        <source>Cards noted as posted</source>
        <translation>记为已寄出的卡片</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>家人生日</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <translation>久未到店</translation>
    </message>
    <message>
        <source>After a big purchase</source>
        <translation>大额消费回访</translation>
    </message>
    <message>
        <source>Own plan</source>
        <translation>自订</translation>
    </message>
    <message>
        <source>call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>card by post</source>
        <translation>寄贺卡</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>left word</source>
        <translation>已留话</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>本人要求勿联系</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>{birthday} — turns {age}</source>
        <translation>{birthday}，满{age}岁</translation>
    </message>
    <message>
        <source>has not been in for {days} days</source>
        <translation>{days}天未到店</translation>
    </message>
    <message>
        <source>big purchase on {day}</source>
        <translation>{day}大额消费</translation>
    </message>
    <message>
        <source>bought for {amount} on {day}</source>
        <translation>{day}消费{amount}</translation>
    </message>
    <message>
        <source>Sympathy</source>
        <translation>慰问</translation>
    </message>
    <message>
        <source>in mourning since {day}</source>
        <translation>{day}起服丧</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>新到货</translation>
    </message>
    <message>
        <source>birthday on {day}</source>
        <translation>{day}生日</translation>
    </message>
    <message>
        <source>birthday on {day} ({lunar})</source>
        <translation>{day}生日（{lunar}）</translation>
    </message>
    <message>
        <source>{relation}&apos;s birthday on {day}</source>
        <translation>{relation}，{day}生日</translation>
    </message>
    <message>
        <source>{relation} {name}&apos;s birthday on {day}</source>
        <translation>{relation}{name}，{day}生日</translation>
    </message>
    <message>
        <source>To let her know</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>To win her back</source>
        <translation>挽回</translation>
    </message>
    <message>
        <source>her card is ready to collect, applied for on {day}</source>
        <translation>会员卡可以领取了，{day}申请</translation>
    </message>
    <message>
        <source>her card is valid until {day}</source>
        <translation>会员卡有效期到{day}</translation>
    </message>
    <message>
        <source>slipping away: not been in since {day}</source>
        <translation>正在流失：自 {day} 起没来过</translation>
    </message>
    <message>
        <source>slipping away: has not been in for {days} days</source>
        <translation>正在流失：已 {days} 天没来</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>会员升级</translation>
    </message>
    <message>
        <source>has reached {level} on {day}</source>
        <translation>{day}升为{level}</translation>
    </message>
    <message>
        <source>{said}: {brings}</source>
        <translation>{said}：{brings}</translation>
    </message>
    <message>
        <source>Turn of the season</source>
        <translation>换季问候</translation>
    </message>
    <message>
        <source>After a purchase</source>
        <translation>购后关怀</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>带来新客</translation>
    </message>
    <message>
        <source>Thanks for the year</source>
        <translation>年度致谢</translation>
    </message>
    <message>
        <source>Best of the year</source>
        <translation>年度最佳顾客</translation>
    </message>
    <message>
        <source>After a complaint</source>
        <translation>投诉回访</translation>
    </message>
    <message>
        <source>Care call</source>
        <translation>关怀电话</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Came in the rain</source>
        <translation>雨天光临</translation>
    </message>
    <message>
        <source>satisfaction period</source>
        <translation>满意期</translation>
    </message>
    <message>
        <source>care period</source>
        <translation>关怀期</translation>
    </message>
    <message>
        <source>retention period</source>
        <translation>挽留期</translation>
    </message>
    <message>
        <source>She is new: find out whether she is content.</source>
        <translation>新客：了解她是否满意。</translation>
    </message>
    <message>
        <source>{points} of her points lapse on {day}</source>
        <translation>有 {points} 积分将于{day}到期</translation>
    </message>
    <message>
        <source>thanks for her purchase on {day}</source>
        <translation>感谢她{day}的惠顾</translation>
    </message>
    <message>
        <source>brought somebody on {day}</source>
        <translation>{day}带来了一位朋友</translation>
    </message>
    <message>
        <source>brought {friend} on {day}</source>
        <translation>{day}带来了{friend}</translation>
    </message>
    <message>
        <source>is new since {day}, came through somebody</source>
        <translation>{day}新来，由朋友介绍</translation>
    </message>
    <message>
        <source>is new since {day}, came through {friend}</source>
        <translation>{day}新来，由{friend}介绍</translation>
    </message>
    <message>
        <source>has passed the sum of a year on {day}</source>
        <translation>{day}一年消费达到设定金额</translation>
    </message>
    <message>
        <source>has spent {amount} in a year, as of {day}</source>
        <translation>截至{day}，一年消费{amount}</translation>
    </message>
    <message>
        <source>spent the most of all in {year}</source>
        <translation>{year}年消费最高</translation>
    </message>
    <message>
        <source>is among those who spent the most in {year}</source>
        <translation>{year}年消费名列前茅</translation>
    </message>
    <message>
        <source>her complaint was settled on {day}: is it right now?</source>
        <translation>投诉已于{day}处理，问问现在好了没有</translation>
    </message>
    <message>
        <source>called once this year: again by {day} ({period})</source>
        <translation>今年通过一次电话，{day}前再联系一次（{period}）</translation>
    </message>
    <message>
        <source>not called yet this year: by {day} ({period})</source>
        <translation>今年还没通过电话，请在{day}前联系（{period}）</translation>
    </message>
    <message>
        <source>“{event}” on {day}</source>
        <translation>{day}的“{event}”</translation>
    </message>
    <message>
        <source>came in the rain on {day}</source>
        <translation>{day}冒雨光临</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>in mourning</source>
        <translation>服丧中</translation>
    </message>
    <message>
        <source>{reason}; in mourning</source>
        <translation>{reason}；服丧中</translation>
    </message>
    <message>
        <source>She is loyal: be in touch at an even pace, and with a few lines after a long silence.</source>
        <translation>忠实会员：保持平稳联系，久未到店时发一条消息问候。</translation>
    </message>
    <message>
        <source>She may be lost: be in touch sooner, by phone, and once more in autumn.</source>
        <translation>可能流失：尽早电话联系，秋季再多联系一次。</translation>
    </message>
    <message>
        <source>how it wears, what she bought last, on {day}</source>
        <translation>最近一次购买（{day}）的衣物穿着情况</translation>
    </message>
    <message>
        <source>called twice this year: once more by {day} ({period})</source>
        <translation>今年已通过两次电话，请在{day}前再联系一次（{period}）</translation>
    </message>
    <message>
        <source>card: {occasion}</source>
        <translation>贺卡：{occasion}</translation>
    </message>
    <message>
        <source>Event called off</source>
        <translation>活动取消通知</translation>
    </message>
    <message>
        <source>“{event}” on {day} does not take place</source>
        <translation>{day} 的“{event}”不办了</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>On {day} no points stand open.</source>
        <translation>{day} 没有未用的积分。</translation>
    </message>
    <message numerus="yes">
        <source>On {day} %n member(s) hold {points} points.</source>
        <translation>
            <numerusform>{day} 共 %n 位会员持有 {points} 积分。</numerusform>
        </translation>
    </message>
    <message>
        <source>They take {amount} off.</source>
        <translation>可抵 {amount}。</translation>
    </message>
    <message>
        <source>{points} of them lapse within 30 days.</source>
        <translation>其中 {points} 积分将在 30 天内过期。</translation>
    </message>
    <message>
        <source>No balance stands open.</source>
        <translation>没有未用的余额。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have {amount} on their balances.</source>
        <translation>
            <numerusform>%n 位会员的余额共 {amount}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last}，共{count}位</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位会员</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The paper as it will print</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Printing the paper</source>
        <translation>正在打印</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are printed.</source>
        <translation>
            <numerusform>已打印 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>No face has these characters: {characters}</source>
        <translation>字体缺字：{characters}</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the page as wide as there is room for</source>
        <translation>按可用宽度显示整页</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>第{number}页，共{pages}页</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Show the page as large as it is on paper</source>
        <translation>按纸上的实际大小显示这一页</translation>
    </message>
</context>
<context>
    <name>PayOut</name>
    <message>
        <source>Pay out to {name}</source>
        <translation>给 {name} 退款</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Her balance is {amount}. The points of its plan go back in proportion.</source>
        <translation>她的储值余额为 {amount}。方案赠送的积分会按比例扣回。</translation>
    </message>
    <message>
        <source>{amount} is paid out.</source>
        <translation>已退款 {amount}。</translation>
    </message>
    <message>
        <source>{points} points of the plan are spent and could not go back.</source>
        <translation>方案赠送的积分中有 {points} 已用掉，无法扣回。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Senior VIP</source>
        <translation>高级VIP</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在会员</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消资格</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>自行到店</translation>
    </message>
    <message>
        <source>Came through a friend</source>
        <translation>朋友介绍</translation>
    </message>
    <message>
        <source>Tried on, did not buy</source>
        <translation>试穿未买</translation>
    </message>
    <message>
        <source>Follows us online</source>
        <translation>网上粉丝</translation>
    </message>
    <message>
        <source>Came to an event</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>From an older list</source>
        <translation>旧名单</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>女儿</translation>
    </message>
    <message>
        <source>son</source>
        <translation>儿子</translation>
    </message>
    <message>
        <source>child</source>
        <translation>孩子</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>丈夫</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>妻子</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>mother-in-law</source>
        <translation>婆婆/岳母</translation>
    </message>
    <message>
        <source>father-in-law</source>
        <translation>公公/岳父</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>姐妹</translation>
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
        <translation>孙辈</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>店员</translation>
    </message>
    <message>
        <source>may look only</source>
        <translation>仅可查看</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
</context>
<context>
    <name>PercentOff</name>
    <message>
        <source>{percent} % off</source>
        <translation>{percent}% 优惠</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>For the phone</source>
        <translation>给手机</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>按键 {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>WeChat or LINE</source>
        <translation>微信 / LINE</translation>
    </message>
    <message>
        <source>The phone reads the words: copy them there, and paste them to her.</source>
        <translation>手机扫出这段话，复制后发给她。</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>The phone opens a text message to her, ready to be sent.</source>
        <translation>手机会打开写好的短信，直接发送即可。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The phone calls her.</source>
        <translation>手机会拨打她的电话。</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>贺卡</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
</context>
<context>
    <name>PlannedLines</name>
    <message>
        <source>Open the contact</source>
        <translation>打开这次联系</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>改到另一天…</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>打开会员卡片</translation>
    </message>
</context>
<context>
    <name>PointsSettings</name>
    <message>
        <source>She pays in</source>
        <translation>充值金额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>% off</source>
        <translation>优惠 %</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>自定名称</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Top-up plans</source>
        <translation>充值方案</translation>
    </message>
    <message>
        <source>Who has paid in keeps the discount that she was promised until that money is spent; what you change here is for the next top-up.</source>
        <translation>已充值的会员保留当时答应的折扣，直到那笔钱用完；这里的更改只用于下一次充值。</translation>
    </message>
    <message>
        <source>Her level&apos;s discount and her plan&apos;s add up</source>
        <translation>等级折扣与方案折扣可以叠加</translation>
    </message>
    <message>
        <source>Without the tick the larger of the two is taken off the ticket.</source>
        <translation>不勾选时，两者取优惠较大的一个。</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Costs the shop</source>
        <translation>店铺成本</translation>
    </message>
    <message>
        <source>Gifts for points</source>
        <translation>积分礼品</translation>
    </message>
    <message>
        <source>What is no longer offered stays on record with those who have taken it.</source>
        <translation>不再提供的礼品，已兑换的记录仍然保留。</translation>
    </message>
    <message>
        <source>Points and plans</source>
        <translation>积分与充值</translation>
    </message>
    <message>
        <source>Points and money that she has already stay as they are, and so does their last day.</source>
        <translation>会员已有的积分和余额不变，有效期也不变。</translation>
    </message>
    <message>
        <source>What a purchase earns</source>
        <translation>消费积分</translation>
    </message>
    <message>
        <source>One point for each</source>
        <translation>每消费多少积 1 分</translation>
    </message>
    <message>
        <source>They count for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>months; 0: they stay</source>
        <translation>个月；0 为长期有效</translation>
    </message>
    <message>
        <source>On her birthday</source>
        <translation>生日当天</translation>
    </message>
    <message>
        <source>times as many</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>For 1 {currency} off she spends</source>
        <translation>抵 1 {currency} 需要</translation>
    </message>
    <message>
        <source>points; 0: they buy gifts only</source>
        <translation>分；0 为只换礼品</translation>
    </message>
    <message>
        <source>When a friend whom she brought first buys</source>
        <translation>介绍的朋友首次消费时</translation>
    </message>
    <message>
        <source>She gets</source>
        <translation>介绍人得</translation>
    </message>
    <message>
        <source>The friend gets</source>
        <translation>新朋友得</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>Another gift</source>
        <translation>添加礼品</translation>
    </message>
    <message>
        <source>They are {amount} off.</source>
        <translation>可抵 {amount}。</translation>
    </message>
    <message>
        <source>Those of today count to {day}.</source>
        <translation>今天的积分有效至 {day}。</translation>
    </message>
    <message>
        <source>A ticket of {amount} earns nothing.</source>
        <translation>消费 {amount} 不积分。</translation>
    </message>
    <message>
        <source>A ticket of {amount} earns {points} points, on her birthday {more}.</source>
        <translation>消费 {amount} 积 {points} 分，生日当天积 {more} 分。</translation>
    </message>
    <message>
        <source>A ticket of {amount} earns {points} points.</source>
        <translation>消费 {amount} 积 {points} 分。</translation>
    </message>
    <message>
        <source>No plan is offered: what she pays in brings neither points nor a discount.</source>
        <translation>没有在用的方案：充值不送积分，也没有折扣。</translation>
    </message>
    <message>
        <source>Who pays in {amount} has goods of {goods} for it, and points that are {off} off.</source>
        <translation>充值 {amount} 可买 {goods} 的商品，另送可抵 {off} 的积分。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Who pays in {less} has {off}, and who pays in {more} only {other}: nobody will take the larger.</source>
        <translation>充{less}享{off}，充{more}却只有{other}：不会有人选金额大的方案。</translation>
    </message>
    <message>
        <source>no discount</source>
        <translation>不打折</translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) were left out.</source>
        <translation>
            <numerusform>有 %n 个空行没有保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Posted</name>
    <message>
        <source>Birthday card posted</source>
        <translation>生日贺卡已寄出</translation>
    </message>
    <message>
        <source>{occasion}: card posted</source>
        <translation>{occasion}：贺卡已寄出</translation>
    </message>
    <message>
        <source>Card posted</source>
        <translation>贺卡已寄出</translation>
    </message>
</context>
<context>
    <name>PostedCard</name>
    <message>
        <source>The card as it was posted</source>
        <translation>寄出的贺卡</translation>
    </message>
    <message>
        <source>The picture side</source>
        <translation>图案一面</translation>
    </message>
    <message>
        <source>The side with the words</source>
        <translation>文字一面</translation>
    </message>
</context>
<context>
    <name>PostedCards</name>
    <message numerus="yes">
        <source>%n card(s) noted as posted.</source>
        <translation>
            <numerusform>%n张贺卡已登记为寄出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noting %n card(s) as posted</source>
        <translation>
            <numerusform>正在登记%n张贺卡已寄出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>What “{heading}” is</source>
        <translation>“{heading}”是什么</translation>
    </message>
</context>
<context>
    <name>PrintAddresses</name>
    <message>
        <source>Labels, {count} on a sheet</source>
        <translation>标签纸，每张 {count} 枚</translation>
    </message>
    <message>
        <source>Hagaki, the side with the address</source>
        <translation>日式明信片，地址面</translation>
    </message>
    <message>
        <source>Chinese postcard, the side with the address</source>
        <translation>中国明信片，地址面</translation>
    </message>
    <message>
        <source>A6 card, the side with the address</source>
        <translation>A6 贺卡，地址面</translation>
    </message>
    <message>
        <source>Envelope C6, 162 × 114 mm</source>
        <translation>C6 信封，162×114 毫米</translation>
    </message>
    <message>
        <source>Envelope DL, 220 × 110 mm</source>
        <translation>DL 信封，220×110 毫米</translation>
    </message>
    <message>
        <source>Envelope Chō 3, 120 × 235 mm</source>
        <translation>长形3号信封，120×235 毫米</translation>
    </message>
    <message>
        <source>None of them has an address to post to.</source>
        <translation>这些会员都没有可以邮寄的地址。</translation>
    </message>
    <message>
        <source>Addresses: {paper}</source>
        <translation>地址：{paper}</translation>
    </message>
    <message>
        <source>The address of {name} is too long for this paper: it ends in “…”.</source>
        <translation>{name}的地址在这种纸上放不下，末尾以“…”截断。</translation>
    </message>
</context>
<context>
    <name>PrintPlan</name>
    <message>
        <source>Care plan</source>
        <translation>关怀计划</translation>
    </message>
    <message>
        <source>Week {days}</source>
        <translation>这一周（{days}）</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>整月（{month}）</translation>
    </message>
    <message>
        <source>{period}, {staff} alone</source>
        <translation>{period}，仅{staff}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>The printer took no more before page {page} of {pages}.</source>
        <translation>打印机停在了第 {page} 页之前（共 {pages} 页）。</translation>
    </message>
    <message>
        <source>The print was stopped before page {page} of {pages}.</source>
        <translation>打印停在了第 {page} 页之前（共 {pages} 页）。</translation>
    </message>
    <message>
        <source>Look at what lies in the tray: if more came out, or less, write down another page.</source>
        <translation>请看一下出纸盘：如果出来的多了或少了，请改写页码。</translation>
    </message>
</context>
<context>
    <name>PrintStopped</name>
    <message>
        <source>The print stopped</source>
        <translation>打印停下了</translation>
    </message>
    <message>
        <source>Go on from page</source>
        <translation>从这一页继续</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ 共 {pages} 页</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不再打印</translation>
    </message>
    <message>
        <source>Other printer…</source>
        <translation>换一台打印机…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续打印</translation>
    </message>
    <message>
        <source>Printed: {names}</source>
        <translation>已打印：{names}</translation>
    </message>
    <message>
        <source>Not printed yet: {names}</source>
        <translation>尚未打印：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} 等，另有 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Where your printer lays a page</source>
        <translation>打印机的落纸位置</translation>
    </message>
    <message>
        <source>Print both sides on A4, in true size, turned on the long edge.</source>
        <translation>用 A4 纸按实际尺寸双面打印，沿长边翻转。</translation>
    </message>
    <message>
        <source>Measure from the left edge of the paper to the red upright line: it should be 20.0 mm. What it is more is the first number; what it is less, with a minus.</source>
        <translation>量一量纸的左边到红色竖线的距离：应为 20.0 mm。多出的毫米数是第一个数字；不足则为负数。</translation>
    </message>
    <message>
        <source>Measure from the upper edge to the red level line: it should be 20.0 mm. What it is more is the second number.</source>
        <translation>再量纸的上边到红色横线的距离：应为 20.0 mm。多出的毫米数是第二个数字。</translation>
    </message>
    <message>
        <source>Write both into Settings › Printing: from then on every paper is moved by as much.</source>
        <translation>把两个数字填入“设置 › 打印”：此后所有纸张都会按此校正。</translation>
    </message>
    <message>
        <source>Hold the sheet against the light: the crosses of both sides cover each other when the printer feeds both alike.</source>
        <translation>把纸对着光看：正反面进纸一致时，两面的十字重合。</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>第{number}页，共{pages}页</translation>
    </message>
</context>
<context>
    <name>PrintingSection</name>
    <message>
        <source>Too far to the right by</source>
        <translation>偏右</translation>
    </message>
    <message>
        <source>Too far down by</source>
        <translation>偏下</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>For the printer of this computer. Print the page, measure two lines, and write down how far off they are: every paper is then moved by as much. A PDF that is saved is not.</source>
        <translation>针对这台电脑的打印机。先打印校正页，量两条线，填入偏差，此后打印时都会按此校正；保存的 PDF 不受影响。</translation>
    </message>
    <message>
        <source>Page to measure…</source>
        <translation>打印校正页…</translation>
    </message>
    <message>
        <source>Page to measure</source>
        <translation>打印校正页</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; nothing half-done is left behind</source>
        <translation>停止；不会留下做了一半的内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>PurchaseForm</name>
    <message>
        <source>Purchase of {name}</source>
        <translation>{name} 的消费</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>The purchase is recorded.</source>
        <translation>消费已录入。</translation>
    </message>
    <message>
        <source>The purchase is recorded, and {item} is in the catalogue under {code}.</source>
        <translation>消费已录入；“{item}”已按条码 {code} 记入商品目录。</translation>
    </message>
    <message>
        <source>She took nothing like that, or it has come back.</source>
        <translation>她没有买过这样的，或已经退过。</translation>
    </message>
    <message>
        <source>She took nothing yet that could come back.</source>
        <translation>她还没有可以退的商品。</translation>
    </message>
    <message>
        <source>To give back: {amount}</source>
        <translation>应退：{amount}</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>合计：{amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>营业员</translation>
    </message>
    <message>
        <source>Off the ticket</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>100, -10%, 9折</source>
        <translation>100、-10%、9折</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>单上的行</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Esc again puts this ticket away.</source>
        <translation>还没有录入。再按一次 Esc 收起这张单。</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>a piece comes back</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>删行</translation>
    </message>
    <message>
        <source>of her balance</source>
        <translation>用储值支付</translation>
    </message>
    <message>
        <source>of her balance ({amount})</source>
        <translation>用储值支付（{amount}）</translation>
    </message>
    <message>
        <source>balance, the rest by card</source>
        <translation>储值，余下刷卡</translation>
    </message>
    <message>
        <source>balance, the rest in cash</source>
        <translation>储值，余下现金</translation>
    </message>
    <message numerus="yes">
        <source>earns %n point(s)</source>
        <translation>
            <numerusform>可得 %n 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>Points (Alt+P)</source>
        <translation>用积分 (Alt+P)</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>共 {points}</translation>
    </message>
    <message>
        <source>{points} points are {amount} off</source>
        <translation>{points} 积分抵 {amount}</translation>
    </message>
    <message>
        <source>her level × {rate}</source>
        <translation>等级 {rate} 倍</translation>
    </message>
    <message>
        <source>her birthday × {times}</source>
        <translation>生日 {times} 倍</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{points} ({why})</source>
        <translation>{points}（{why}）</translation>
    </message>
    <message>
        <source>Given back how</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>to her bank card</source>
        <translation>退回银行卡</translation>
    </message>
    <message>
        <source>to her balance</source>
        <translation>退回储值</translation>
    </message>
</context>
<context>
    <name>PurchaseOffers</name>
    <message>
        <source>“{name}”, not in the list</source>
        <translation>“{name}”（不在列表里）</translation>
    </message>
    <message>
        <source>a present</source>
        <translation>送礼</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>本人</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of {bought} left</source>
        <translation>{bought}件中还剩{left}件</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page}（Ctrl+{number}）</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>示例店铺</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>asked to be left alone</source>
        <translation>本人要求勿打扰</translation>
    </message>
    <message>
        <source>suspended or left</source>
        <translation>已暂停或已取消资格</translation>
    </message>
    <message>
        <source>does not want it this way</source>
        <translation>不愿以此方式联系</translation>
    </message>
    <message>
        <source>no number or address</source>
        <translation>没有号码或地址</translation>
    </message>
    <message>
        <source>in mourning on that day</source>
        <translation>当天在服丧期</translation>
    </message>
    <message>
        <source>not with the shop yet</source>
        <translation>当时还不是会员</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>The rows are</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Only this sheet</source>
        <translation>只导入这张表</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>表头在第几行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额写法</translation>
    </message>
    <message>
        <source>Points and balances as of</source>
        <translation>积分与储值截至</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>{kind} (recognised)</source>
        <translation>{kind}（自动识别）</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>day first: 31/12/2025</source>
        <translation>日在前：31/12/2025</translation>
    </message>
    <message>
        <source>month first: 12/31/2025</source>
        <translation>月在前：12/31/2025</translation>
    </message>
</context>
<context>
    <name>Redeem</name>
    <message>
        <source>Redeem points of {name}</source>
        <translation>兑换 {name} 的积分</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>{gift}: {points} points</source>
        <translation>{gift}：{points} 积分</translation>
    </message>
    <message>
        <source>For</source>
        <translation>兑换为</translation>
    </message>
    <message>
        <source>a discount</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>She has {points} points.</source>
        <translation>她有 {points} 积分。</translation>
    </message>
    <message>
        <source>{points} points are {amount} off.</source>
        <translation>{points} 积分可抵 {amount}。</translation>
    </message>
    <message>
        <source>The gift is hers, the points are redeemed.</source>
        <translation>礼品已送出，积分已扣除。</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>抵扣 {amount}</translation>
    </message>
    <message>
        <source>The points are redeemed.</source>
        <translation>积分已兑换。</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>something of ours was put into her hands on {day}</source>
        <translation>{day} 刚把东西交到她手里</translation>
    </message>
    <message>
        <source>she took a lot on {day}</source>
        <translation>{day} 她买了不少</translation>
    </message>
    <message>
        <source>she was asked how it wears on {day}</source>
        <translation>{day} 刚做过穿着回访</translation>
    </message>
    <message>
        <source>she had good news on {day}</source>
        <translation>{day} 刚告诉她好消息</translation>
    </message>
    <message>
        <source>she had a good word for us on {day}</source>
        <translation>{day} 她夸了我们</translation>
    </message>
    <message>
        <source>A good moment to ask whom she knows: {why}.</source>
        <translation>现在适合请她介绍朋友：{why}。</translation>
    </message>
    <message>
        <source>If she is content, ask whom she knows before you hang up.</source>
        <translation>如果她满意，挂电话前请她介绍朋友。</translation>
    </message>
    <message>
        <source>When she has been glad of the news, ask whom she knows.</source>
        <translation>她听了消息高兴时，请她介绍朋友。</translation>
    </message>
    <message>
        <source>If a friend of yours would like one too, bring her along: we will look after her.</source>
        <translation>您的朋友要是也想要一份，带她一起来，我们一定好好接待。</translation>
    </message>
    <message>
        <source>Is there a friend with your taste? We would gladly look after her as we do after you.</source>
        <translation>您身边有眼光相近的朋友吗？我们也想像照顾您一样照顾她。</translation>
    </message>
    <message>
        <source>I am glad that it suits you. Does a friend ever ask where it is from?</source>
        <translation>您穿着合心意，我们真高兴。有朋友问起是在哪儿买的吗？</translation>
    </message>
    <message>
        <source>Is there a friend who should hear of this too?</source>
        <translation>有没有朋友也想知道这个消息？</translation>
    </message>
    <message>
        <source>Thank you, that does us good. Is there a friend to whom you would say the same?</source>
        <translation>谢谢您，听了真高兴。有没有哪位朋友，您也愿意这样对她说？</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>brought %n friend(s)</source>
        <translation>
            <numerusform>介绍了 %n 位朋友</numerusform>
        </translation>
    </message>
    <message>
        <source>Her card waits for her: when she takes it, ask whom she knows.</source>
        <translation>她的会员卡已做好：交给她时，请她介绍朋友。</translation>
    </message>
</context>
<context>
    <name>RelativeForm</name>
    <message>
        <source>Relative</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>New relative</source>
        <translation>添加家人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>2019-06-12, 06-12, 八月十五 …</source>
        <translation>2019-06-12、农历八月十五等</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take off file</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Taken off file.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>RemoveMember</name>
    <message>
        <source>Move the card of {name} to the bin?</source>
        <translation>将 {name} 的会员卡移入回收站？</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 次消费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 次联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>%n 位家人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条留言</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>With her card go {counted}.</source>
        <translation>一并移走：{counted}。</translation>
    </message>
    <message>
        <source>She is found nowhere any more, until her card is brought back. It lies in Settings under “Bin”.</source>
        <translation>移走后各处都查不到她，直到恢复为止。可在“设置”的“回收站”中恢复。</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} 已移入回收站。</translation>
    </message>
</context>
<context>
    <name>ReportChoice</name>
    <message>
        <source>Type a name at the left: the letter to her appears here.</source>
        <translation>在左边输入姓名，给她的信就会出现在这里。</translation>
    </message>
    <message>
        <source>The shop&apos;s year</source>
        <translation>年度总结</translation>
    </message>
    <message>
        <source>Letter to a member</source>
        <translation>给会员的信</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>关怀计划</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>报表种类</translation>
    </message>
    <message>
        <source>To</source>
        <translation>写给</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>使用语言</translation>
    </message>
    <message>
        <source>The shop&apos;s ({language})</source>
        <translation>店铺语言（{language}）</translation>
    </message>
    <message>
        <source>Her year with the shop in warm words, in the language she writes in. No prices stand in it.</source>
        <translation>用会员自己的语言，温馨地回顾与本店的这一年，不写价格。</translation>
    </message>
    <message>
        <source>The contacts of a period by member of staff, to take along and tick.</source>
        <translation>一段时间的联系，按员工列出，可随身带着逐项打勾。</translation>
    </message>
    <message>
        <source>Twelve pages to look back on: any twelve months, from the month that is chosen.</source>
        <translation>十二页回顾：任选十二个月，从选定的月份算起。</translation>
    </message>
    <message>
        <source>Birthdays for the wall</source>
        <translation>贴墙生日表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>写给谁</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>一位会员</translation>
    </message>
    <message>
        <source>Everybody who may be written to</source>
        <translation>所有可去信的会员</translation>
    </message>
    <message>
        <source>A calendar page for the back room: family names and days, nothing private.</source>
        <translation>贴在后间的月历：只有姓氏和日子，不涉隐私。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Care plan</source>
        <translation>关怀计划</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What she said, next step</source>
        <translation>对方怎么说、下一步</translation>
    </message>
    <message>
        <source>{occasion}: {reason}</source>
        <translation>{occasion}：{reason}</translation>
    </message>
    <message>
        <source>Plum blossom and moon</source>
        <translation>月下寒梅</translation>
    </message>
    <message>
        <source>Cinnabar silk</source>
        <translation>朱红丝绸</translation>
    </message>
    <message>
        <source>Celadon silk</source>
        <translation>青瓷丝绸</translation>
    </message>
    <message>
        <source>The shop&apos;s year {year}</source>
        <translation>{year}年度总结</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>每月销售</translation>
    </message>
    <message>
        <source>pale: the year before</source>
        <translation>浅色：上一年</translation>
    </message>
    <message>
        <source>New members by month</source>
        <translation>每月新会员</translation>
    </message>
    <message>
        <source>{gained} in the year, {members} on file at its end</source>
        <translation>全年{gained}人，年末在册{members}人</translation>
    </message>
    <message>
        <source>{percent} on the year before</source>
        <translation>较上年{percent}</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>{sum} each</source>
        <translation>平均每单{sum}</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>returns {sum}</source>
        <translation>退货{sum}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>{gained} gained, {lost} lost</source>
        <translation>新增{gained}，流失{lost}</translation>
    </message>
    <message>
        <source>Members who bought</source>
        <translation>消费会员</translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>占全部的{share}</translation>
    </message>
    <message>
        <source>Contacts done</source>
        <translation>已完成联系</translation>
    </message>
    <message>
        <source>of {planned} planned</source>
        <translation>计划{planned}次</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>联系上</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Handover of {name}&apos;s members</source>
        <translation>{name} 的会员交接单</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>会员交接单</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位会员</numerusform>
        </translation>
    </message>
    <message>
        <source>She looked after nobody.</source>
        <translation>她名下没有会员。</translation>
    </message>
    <message>
        <source>call {hours}</source>
        <translation>致电时间 {hours}</translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>上次到店 {day}</translation>
    </message>
    <message>
        <source>Asked to be left alone.</source>
        <translation>本人要求勿打扰。</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>穿着喜好</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>聊聊</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>上次的话</translation>
    </message>
    <message>
        <source>{birthday}, next on {day}</source>
        <translation>{birthday}，下次 {day}</translation>
    </message>
    <message>
        <source>never {colour}</source>
        <translation>忌{colour}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}：{what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {what}: “{said}”</source>
        <translation>{day} {what}：“{said}”</translation>
    </message>
    <message>
        <source>pale: the same days of the year before</source>
        <translation>浅色：上年同期</translation>
    </message>
    <message>
        <source>{percent} on the same days of {year}</source>
        <translation>较{year}年同期{percent}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <source>Rising buttons</source>
        <translation>纽扣渐升</translation>
    </message>
    <message>
        <source>Carnations with a ribbon</source>
        <translation>康乃馨花束</translation>
    </message>
    <message>
        <source>Fir bough and glass balls</source>
        <translation>冷杉与彩球</translation>
    </message>
    <message>
        <source>Ginkgo leaves</source>
        <translation>银杏叶</translation>
    </message>
    <message>
        <source>Scarf on its hanger</source>
        <translation>衣架上的丝巾</translation>
    </message>
    <message>
        <source>Lanterns at the window</source>
        <translation>花窗宫灯</translation>
    </message>
    <message>
        <source>Osmanthus and harvest moon</source>
        <translation>桂花满月</translation>
    </message>
    <message>
        <source>Sun over the waves</source>
        <translation>海上初日</translation>
    </message>
    <message>
        <source>Spool and bow</source>
        <translation>线轴与蝴蝶结</translation>
    </message>
    <message>
        <source>Seven needles under the stars</source>
        <translation>星河七针</translation>
    </message>
    <message>
        <source>A cup of tea</source>
        <translation>一盏清茶</translation>
    </message>
    <message>
        <source>Nobody is to be called in this period.</source>
        <translation>这段时间没有要联系的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>联系%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}, {done} of them done</source>
        <translation>{calls}，其中{done}次已完成</translation>
    </message>
    <message>
        <source>Whom, and at which number</source>
        <translation>姓名与电话</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>说什么</translation>
    </message>
    <message>
        <source>Bought and spoken last</source>
        <translation>上次购买与联系</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>{calls}, continued</source>
        <translation>{calls}（续）</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>请勿致电</translation>
    </message>
    <message>
        <source>Best hour: {hours}</source>
        <translation>方便接听：{hours}</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下次：</translation>
    </message>
    <message>
        <source>Nothing was noted in this year.</source>
        <translation>这一年没有记录。</translation>
    </message>
    <message>
        <source>{settled} of {all} complaints are settled, after {days} days on average; {share} were solved.</source>
        <translation>{all}件投诉中已处理{settled}件，平均用时{days}天，其中{share}得到解决。</translation>
    </message>
    <message>
        <source>Of {all} complaints none is settled yet.</source>
        <translation>{all}件投诉尚无一件处理完毕。</translation>
    </message>
    <message>
        <source>{share} were settled by the day that was promised.</source>
        <translation>{share}在承诺的日期前处理完毕。</translation>
    </message>
    <message>
        <source>Asked afterwards, {count} were {content} of 5 content on average.</source>
        <translation>事后询问{count}位，满意度平均{content}分（满分5分）。</translation>
    </message>
    <message>
        <source>Of those whose complaint was solved {share} came in again within {days} days; usual is {usual}.</source>
        <translation>问题得到解决的顾客中，{share}在{days}天内再次光临；一般约为{usual}。</translation>
    </message>
    <message>
        <source>Ideas of members that are used: {count}.</source>
        <translation>已采用的会员建议：{count}个。</translation>
    </message>
    <message>
        <source>Greeting cards</source>
        <translation>贺卡</translation>
    </message>
    <message>
        <source>Birthdays · {month}</source>
        <translation>会员生日 · {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) in this month</source>
        <translation>
            <numerusform>本月%n位过生日</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on file has a birthday in this month.</source>
        <translation>本月没有会员过生日。</translation>
    </message>
    <message>
        <source>kept by the moon: next year on another day</source>
        <translation>按农历：来年在另一天</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}位</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来宾名单</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>With her</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Tried on, wishes</source>
        <translation>试穿与心愿</translation>
    </message>
    <message>
        <source>Album page</source>
        <translation>相册一页</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>请勿联系</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save this paper in a file</source>
        <translation>把这份报表存成文件</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print this paper (Ctrl+P)</source>
        <translation>打印这份报表（Ctrl+P）</translation>
    </message>
    <message>
        <source>The paper as it will print</source>
        <translation>报表打印效果</translation>
    </message>
    <message>
        <source>No face has these characters: {characters}</source>
        <translation>字体缺字：{characters}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>正在保存报表</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Printing the paper</source>
        <translation>正在打印报表</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are printed.</source>
        <translation>
            <numerusform>已打印%n页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers are not shown while the customer can see the screen (F9).</source>
        <translation>面客模式下不显示报表（F9）。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get no letter: {names}</source>
        <translation>
            <numerusform>%n位会员没有信：{names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restored: {path}</source>
        <translation>已恢复：{path}</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}</source>
        <translation>原有的内容保存在 {folder}</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Changing places</source>
        <translation>正在替换</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>A card is posted before the day</source>
        <translation>贺卡提前寄出</translation>
    </message>
    <message>
        <source>Off in the birthday month</source>
        <translation>生日月折扣</translation>
    </message>
    <message>
        <source>Good wishes are sent on</source>
        <translation>发送问候的节日</translation>
    </message>
    <message>
        <source>Not seen for</source>
        <translation>未到店满</translation>
    </message>
    <message>
        <source>A ticket from so much on</source>
        <translation>单笔消费达到</translation>
    </message>
    <message>
        <source>A call so long after it</source>
        <translation>多久后致电</translation>
    </message>
    <message>
        <source>The day&apos;s load</source>
        <translation>每日工作量</translation>
    </message>
    <message>
        <source>Contacts a day for each of the staff</source>
        <translation>每位员工每天联系次数</translation>
    </message>
    <message>
        <source>Rules of outreach</source>
        <translation>联系规则</translation>
    </message>
    <message>
        <source>Occasions that are planned</source>
        <translation>要安排的联络</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>会有什么变化？</translation>
    </message>
    <message>
        <source>The plan follows at once: what is open moves, comes or goes. What was done stays.</source>
        <translation>保存后计划立即随之调整；已完成的联络保持不变。</translation>
    </message>
    <message>
        <source>months; 0: never</source>
        <translation>个月；0：不询问</translation>
    </message>
    <message>
        <source>From this level on</source>
        <translation>从此等级起</translation>
    </message>
    <message>
        <source>How it wears, the first time after</source>
        <translation>第一次询问穿着情况</translation>
    </message>
    <message>
        <source>How it wears, again after</source>
        <translation>再次询问穿着情况</translation>
    </message>
    <message>
        <source>So many are visited in December</source>
        <translation>十二月登门致谢人数</translation>
    </message>
    <message>
        <source>A newcomer is called within</source>
        <translation>新客致电期限</translation>
    </message>
    <message>
        <source>After a complaint was settled</source>
        <translation>投诉处理后回访</translation>
    </message>
    <message>
        <source>Before her card ends</source>
        <translation>会员卡到期前</translation>
    </message>
    <message>
        <source>Before points of hers lapse</source>
        <translation>积分到期前</translation>
    </message>
    <message>
        <source>Not of fewer points than</source>
        <translation>少于此积分不提醒</translation>
    </message>
    <message>
        <source>Invited before the day</source>
        <translation>活动前发出邀请</translation>
    </message>
    <message>
        <source>Reminded before the day</source>
        <translation>活动前提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) come</source>
        <translation>
            <numerusform>增加 %n 次联络</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) go</source>
        <translation>
            <numerusform>减少 %n 次联络</numerusform>
        </translation>
    </message>
    <message>
        <source>In the coming 60 days {come}, {go}.</source>
        <translation>今后 60 天：{come}，{go}。</translation>
    </message>
    <message>
        <source>A call may be made before</source>
        <translation>提前致电</translation>
    </message>
    <message>
        <source>0: after everybody&apos;s purchase; 1: from the second level on.</source>
        <translation>0：所有人；1：从第二级起。</translation>
    </message>
    <message>
        <source>Thanked from this sum on</source>
        <translation>一年消费达此金额致谢</translation>
    </message>
    <message>
        <source>Before the end of June and of November: twice as long for who may be lost, half as long for who is new. Who may be lost is called after two thirds of her silence already, and once more by the end of September.</source>
        <translation>在六月底与十一月底之前；可能流失的客人提前一倍，新客减半。可能流失的客人，未到店满三分之二时间即联系，并在九月底前再多联系一次。</translation>
    </message>
    <message>
        <source>What members say of us</source>
        <translation>顾客意见</translation>
    </message>
    <message>
        <source>A complaint is settled within</source>
        <translation>投诉处理期限</translation>
    </message>
    <message>
        <source>A suggestion within</source>
        <translation>建议处理期限</translation>
    </message>
    <message>
        <source>Praise within</source>
        <translation>表扬答谢期限</translation>
    </message>
    <message>
        <source>An idea within</source>
        <translation>设计想法答复期限</translation>
    </message>
    <message>
        <source>0: no day is promised. It holds for what is noted from now on.</source>
        <translation>0：不承诺日期。对今后记录的意见生效。</translation>
    </message>
    <message>
        <source>Good wishes go to</source>
        <translation>祝福发给</translation>
    </message>
    <message>
        <source>On feasts and at the turn of a season. Of a day six in ten go to platinum and gold, three to iron, one to the others. On a day for the aged all of them are wished well.</source>
        <translation>节日和换季当天。一天的名额六成给铂金、黄金，三成给钢铁，一成给其余会员；敬老日则向所有长辈致意。</translation>
    </message>
    <message>
        <source>platinum and gold</source>
        <translation>铂金和黄金</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有会员</translation>
    </message>
    <message>
        <source>as many as a day holds, best first</source>
        <translation>当天做得完的人数，价值高的优先</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>She said</source>
        <translation>她说</translation>
    </message>
    <message>
        <source>To</source>
        <translation>对谁说</translation>
    </message>
    <message>
        <source>Noted wrongly: take it away</source>
        <translation>记错了，拿掉</translation>
    </message>
    <message>
        <source>Delete; it can be undone</source>
        <translation>Delete 键；可以撤销</translation>
    </message>
    <message>
        <source>avoids {value}</source>
        <translation>不要{value}</translation>
    </message>
    <message>
        <source>likes {value}</source>
        <translation>喜欢{value}</translation>
    </message>
</context>
<context>
    <name>SameInEveryRow</name>
    <message>
        <source>The same in every row</source>
        <translation>每一行都相同</translation>
    </message>
    <message>
        <source>2025-12-31, or Customer {card} …</source>
        <translation>2025-12-31，或“顾客 {card}”……</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take {field} away</source>
        <translation>去掉{field}</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no screen here to open a window on; the shop was not touched. Start Vitrine on the desktop, or see what it does without a screen: ./run demo, ./run --help.</source>
        <translation>这里没有屏幕，无法打开窗口；店铺文件没有动过。请在桌面上启动 Vitrine，或看看没有屏幕时能做什么：./run demo、./run --help。</translation>
    </message>
    <message>
        <source>A part of the system is missing that every window needs; the shop was not touched. Install it: sudo apt-get install -y --no-install-recommends libxcb-cursor0</source>
        <translation>系统缺少打开窗口所需的部件；店铺文件没有动过。请安装：sudo apt-get install -y --no-install-recommends libxcb-cursor0</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Good wishes do not sell: {words}</source>
        <translation>问候里不谈买卖：{words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Longer than one text message, as it reads below: it would go as two.</source>
        <translation>按下面的实际内容，已超过一条短信的长度，会分成两条发送。</translation>
    </message>
</context>
<context>
    <name>ScriptNames</name>
    <message>
        <source>the card</source>
        <translation>贺卡</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>how it wears</source>
        <translation>穿着回访</translation>
    </message>
    <message>
        <source>thanks to who brought a friend</source>
        <translation>谢介绍人</translation>
    </message>
    <message>
        <source>welcome to the newcomer</source>
        <translation>问候新客</translation>
    </message>
    <message>
        <source>call to the newcomer</source>
        <translation>致电新客</translation>
    </message>
    <message>
        <source>her card is ready</source>
        <translation>会员卡已做好</translation>
    </message>
    <message>
        <source>her card ends</source>
        <translation>会员卡到期</translation>
    </message>
    <message>
        <source>points lapse</source>
        <translation>积分到期</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>{rule}: {part}</source>
        <translation>{rule}：{part}</translation>
    </message>
    <message>
        <source>her name, as one says it</source>
        <translation>会员的称呼</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>说话的店员</translation>
    </message>
    <message>
        <source>the one of her family</source>
        <translation>她的那位家人</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>what she bought</source>
        <translation>她购买的衣物</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>At “{written}” a brace is missing: {meant}.</source>
        <translation>“{written}”少了一个花括号：应为 {meant}。</translation>
    </message>
    <message>
        <source>At “{written}” a brace stands alone.</source>
        <translation>“{written}”这里有一个单独的花括号。</translation>
    </message>
    <message>
        <source>“{written}” has to be written like this: {meant}.</source>
        <translation>“{written}”应写成 {meant}。</translation>
    </message>
    <message>
        <source>“{written}” cannot be filled in on this occasion.</source>
        <translation>“{written}”在这个场合无法填写。</translation>
    </message>
    <message>
        <source>“{written}” is not known. Perhaps you mean {meant}.</source>
        <translation>没有“{written}”，您是否想写 {meant}？</translation>
    </message>
    <message>
        <source>“{written}” is not known.</source>
        <translation>没有“{written}”这一项。</translation>
    </message>
    <message>
        <source>to who is new</source>
        <translation>新会员</translation>
    </message>
    <message>
        <source>to who may be lost</source>
        <translation>可能流失的会员</translation>
    </message>
</context>
<context>
    <name>ScriptPlaces</name>
    <message>
        <source>Put in: {place}</source>
        <translation>插入：{place}</translation>
    </message>
</context>
<context>
    <name>ScriptSample</name>
    <message>
        <source>our shop</source>
        <translation>本店</translation>
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
        <translation>恢复程序的用语</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>联络用语</translation>
    </message>
    <message>
        <source>What staff read out, send or write on each occasion. Braces are filled in for each member; greetings carry good wishes and sell nothing.</source>
        <translation>各种场合店员要说、要发、要写的话。花括号内的内容会按每位会员自动填写；问候里只有心意，不谈买卖。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>These are the shop&apos;s own words.</source>
        <translation>这是本店自己的用语。</translation>
    </message>
    <message>
        <source>These are the program&apos;s words.</source>
        <translation>这是程序自带的用语。</translation>
    </message>
    <message>
        <source>There are no words of its own for this: what stands here is said by another way.</source>
        <translation>这种方式没有专门的用语，这里显示的是其他方式的用语。</translation>
    </message>
    <message>
        <source>There is no second wording yet. Write one, and staff can choose it.</source>
        <translation>还没有另一种说法。写好后店员即可选用。</translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) are not saved yet.</source>
        <translation>
            <numerusform>另有 %n 段尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The program&apos;s words are back.</source>
        <translation>已恢复程序的用语。</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>场合</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>实际效果</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对谁说</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, pinyin, kana, last digits of the phone, card number</source>
        <translation>姓名、拼音、假名、电话尾号、卡号</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>查找会员</translation>
    </message>
    <message>
        <source>Find a member (Ctrl+K)</source>
        <translation>查找会员（Ctrl+K）</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Members found</source>
        <translation>找到的会员</translation>
    </message>
    <message>
        <source>Nobody found. Ctrl+N makes a new member.</source>
        <translation>没有找到。按 Ctrl+N 新建会员。</translation>
    </message>
    <message>
        <source>The members are being loaded …</source>
        <translation>正在载入会员…</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>no visit yet</source>
        <translation>还没来过</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>最近到店{day}</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>Our first customers came through people who knew us.</source>
        <translation>我们最早的顾客，是认识我们的人介绍来的。</translation>
    </message>
    <message>
        <source>Our latest customers came because a customer recommended us.</source>
        <translation>最近的新顾客，是老顾客推荐来的。</translation>
    </message>
    <message>
        <source>We know why each of our regulars is right for this shop.</source>
        <translation>每位常客为什么适合本店，我们说得出来。</translation>
    </message>
    <message>
        <source>Our regulars do not bargain: they trust our prices.</source>
        <translation>常客不还价，她们信得过我们的价格。</translation>
    </message>
    <message>
        <source>We share interests with our regulars, beyond clothes.</source>
        <translation>除了衣服，我们和常客还有共同的兴趣。</translation>
    </message>
    <message>
        <source>We like our regulars, and they like us.</source>
        <translation>我们喜欢常客，常客也喜欢我们。</translation>
    </message>
    <message>
        <source>Everybody here greets our best customers by name.</source>
        <translation>店里每个人见到最好的顾客，都叫得出名字。</translation>
    </message>
    <message>
        <source>A wish at the last minute is welcome, and we manage it.</source>
        <translation>顾客临时提出的要求，我们乐意，也办得到。</translation>
    </message>
    <message>
        <source>In the past year we have used ideas of our customers.</source>
        <translation>过去一年里，我们采用过顾客的点子。</translation>
    </message>
    <message>
        <source>New business comes from our customers and their friends.</source>
        <translation>新生意来自老顾客和她们的朋友。</translation>
    </message>
    <message>
        <source>Most of our marketing money goes to the customers we have.</source>
        <translation>我们的推广费用，大部分花在现有的顾客身上。</translation>
    </message>
    <message>
        <source>We know how many customers we won and lost last year.</source>
        <translation>去年多了多少顾客、少了多少，我们清楚。</translation>
    </message>
    <message>
        <source>We know what a customer is worth to us over the years.</source>
        <translation>一位顾客多年下来对我们有多少价值，我们清楚。</translation>
    </message>
    <message>
        <source>When we ask for their opinion, our customers gladly answer.</source>
        <translation>我们征求意见时，顾客乐意回答。</translation>
    </message>
    <message>
        <source>Our regulars call or write to us of their own accord.</source>
        <translation>常客会主动打电话或发消息给我们。</translation>
    </message>
    <message>
        <source>We never have to run after our money.</source>
        <translation>我们从来不用追着要钱。</translation>
    </message>
    <message>
        <source>Our customers pay in time, orders and deposits too.</source>
        <translation>顾客按时付款，订货和订金也一样。</translation>
    </message>
    <message>
        <source>We do business with customers both ways: we buy from them too.</source>
        <translation>我们和顾客互相照顾生意，也向她们买东西。</translation>
    </message>
    <message>
        <source>We can name five personal details of our best customer, without looking.</source>
        <translation>最好的那位顾客，我们不看资料就能说出五件她的私事。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不是</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>不太是</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>基本是</translation>
    </message>
    <message>
        <source>Entirely</source>
        <translation>完全是</translation>
    </message>
    <message>
        <source>Think again why you are here, and for whom.</source>
        <translation>请重新想一想：您为什么开这家店，为了谁。</translation>
    </message>
    <message>
        <source>You have only begun: get to know those who come.</source>
        <translation>才刚刚开始：先去了解来店的人。</translation>
    </message>
    <message>
        <source>It is time to grade your customers, and to turn to the best.</source>
        <translation>是时候给顾客分级，把心思放在最好的顾客身上。</translation>
    </message>
    <message>
        <source>You are ready to grow together with your customers.</source>
        <translation>您已经可以和顾客一起成长了。</translation>
    </message>
    <message>
        <source>You are sure of your customers. Keep refining.</source>
        <translation>您对顾客心里有数，继续精益求精。</translation>
    </message>
    <message>
        <source>A master: there is nothing to add. Pass it on.</source>
        <translation>已是大师，无可补充。请把它传授给别人。</translation>
    </message>
    <message>
        <source>{points} points more than in {year}:</source>
        <translation>比 {year} 年多 {points} 分：</translation>
    </message>
    <message>
        <source>{points} points fewer than in {year}:</source>
        <translation>比 {year} 年少 {points} 分：</translation>
    </message>
    <message>
        <source>As many points as in {year}, but not for the same:</source>
        <translation>与 {year} 年分数相同，但得分的地方不同：</translation>
    </message>
    <message>
        <source>All is as it was in {year}.</source>
        <translation>与 {year} 年完全一样。</translation>
    </message>
</context>
<context>
    <name>SelfCheckDialog</name>
    <message>
        <source>Self-check of the shop</source>
        <translation>本店自查</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>改天再答</translation>
    </message>
    <message>
        <source>Keys 1 to 4 answer, Backspace goes back.</source>
        <translation>按 1 至 4 作答，按退格键返回。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>{year}: {answer}</source>
        <translation>{year} 年：{answer}</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>答案已保存。</translation>
    </message>
    <message>
        <source>From the shop&apos;s data: {said}</source>
        <translation>店里的数据：{said}</translation>
    </message>
</context>
<context>
    <name>SelfCheckResult</name>
    <message>
        <source>Answer anew</source>
        <translation>重新作答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{points} of {best} points</source>
        <translation>{points} 分（满分 {best}）</translation>
    </message>
    <message>
        <source>Most is to be won here:</source>
        <translation>最值得下功夫的地方：</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>设置项目</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>This is not shown while the customer can see the screen (F9).</source>
        <translation>顾客能看到屏幕时，这里的内容不显示（F9）。</translation>
    </message>
</context>
<context>
    <name>SettleFeedback</name>
    <message>
        <source>{kind} of {name}</source>
        <translation>{name} 的{kind}</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>It is right now</source>
        <translation>问题已解决</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>How content is she?</source>
        <translation>她满意吗？</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>“{said}”</translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation>{day} 提出</translation>
    </message>
    <message>
        <source>said on {day} to {staff}</source>
        <translation>{day} 由{staff}记录</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>We use this idea</source>
        <translation>采用这个点子</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>{name} is credited with the idea.</source>
        <translation>点子已署名：{name}。</translation>
    </message>
    <message>
        <source>It is to be settled again.</source>
        <translation>已重新列为待处理。</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已处理。</translation>
    </message>
    <message>
        <source>A mistake…</source>
        <translation>记错了…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>ShopKnows</name>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>hobbies</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>饮品</translation>
    </message>
    <message>
        <source>best hour to call</source>
        <translation>方便接电话的时间</translation>
    </message>
    <message>
        <source>habits of dress</source>
        <translation>穿衣习惯</translation>
    </message>
    <message>
        <source>what to talk about</source>
        <translation>可聊的话题</translation>
    </message>
    <message>
        <source>what not to speak of</source>
        <translation>不要提起的事</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>wedding day</source>
        <translation>结婚纪念日</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Of the first {of} members {yes} came through a friend.</source>
        <translation>最早的{of}位会员中，有{yes}位由朋友介绍而来。</translation>
    </message>
    <message>
        <source>The latest {of} members: {sources}.</source>
        <translation>最近的{of}位会员：{sources}。</translation>
    </message>
    <message>
        <source>{source} {count}</source>
        <translation>{source}{count}</translation>
    </message>
    <message>
        <source>Nobody was asked about the twenty in the last 90 days.</source>
        <translation>近90天没有人做过“熟记二十位贵客”的问答。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Of the {of} who spend most, {yes} have a hobby or something to talk about noted.</source>
        <translation>消费最多的{of}位中，有{yes}位的档案记有爱好或可聊的话题。</translation>
    </message>
    <message>
        <source>In 12 months: praise {praise}, complaints {complaints}.</source>
        <translation>12个月里：表扬{praise}次，投诉{complaints}次。</translation>
    </message>
    <message>
        <source>{said} After a complaint they were content with {content} of 5.</source>
        <translation>{said}投诉处理后的满意度为{content}（满分5）。</translation>
    </message>
    <message>
        <source>{name} {right} of {asked}</source>
        <translation>{name}{asked}题中对{right}题</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Right answers on the twenty in the last 90 days: {scores}.</source>
        <translation>近90天“熟记二十位贵客”的答对情况：{scores}。</translation>
    </message>
    <message>
        <source>In 12 months no idea was written down.</source>
        <translation>12个月里没有记下任何点子。</translation>
    </message>
    <message>
        <source>Ideas in 12 months: {of}; used: {yes}.</source>
        <translation>12个月里的点子：{of}个；采用：{yes}个。</translation>
    </message>
    <message>
        <source>Of the newcomers of 12 months {share} % came through a friend; good is {good} %.</source>
        <translation>12个月的新会员中，{share} % 由朋友介绍而来；好的店是 {good} %。</translation>
    </message>
    <message>
        <source>Discounts, points and gifts came to {share} % of the members&apos; sales.</source>
        <translation>折扣、积分和礼品共占会员销售额的 {share} %。</translation>
    </message>
    <message>
        <source>In 12 months {gained} joined; {lost} who bought in the year before did not come again.</source>
        <translation>12个月里新增{gained}位；上一年购买过的顾客中有{lost}位没有再来。</translation>
    </message>
    <message>
        <source>A member who buys brings {sum} a year; {buyers} bought in 12 months.</source>
        <translation>购买的会员平均每年带来{sum}；12个月里有{buyers}位购买。</translation>
    </message>
    <message>
        <source>Of {of} invitations in 12 months {yes} were answered.</source>
        <translation>12个月里的{of}份邀请中，有{yes}份得到答复。</translation>
    </message>
    <message>
        <source>Members who told us something in 12 months: {count}.</source>
        <translation>12个月里主动告诉我们想法的会员：{count}位。</translation>
    </message>
    <message>
        <source>On the card of {name} nothing personal is noted yet.</source>
        <translation>{name}的档案里还没有记下个人细节。</translation>
    </message>
    <message>
        <source>On the card of {name} these are noted: {details}.</source>
        <translation>{name}的档案里记有：{details}。</translation>
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
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>One to four characters; left empty, the first of the name</source>
        <translation>一至四个字；留空则取店名首字</translation>
    </message>
    <message>
        <source>Language of papers and messages</source>
        <translation>文件与信息的语言</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Whose festivals and whose way of writing phone numbers are home</source>
        <translation>决定采用哪里的节日和电话写法</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>It stays as it is: purchases are on file in it</source>
        <translation>已有消费记录，货币不能再改</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>This stands on cards, letters and reports.</source>
        <translation>以下内容会印在贺卡、信件和报表上。</translation>
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
        <translation>颜色</translation>
    </message>
    <message>
        <source>Of the letterhead on cards; left empty, each design has its own</source>
        <translation>用于贺卡上的抬头；留空则每种图样用自己的颜色</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>店标</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>选择颜色…</translation>
    </message>
    <message>
        <source>The logo is kept.</source>
        <translation>店标已保存。</translation>
    </message>
    <message>
        <source>The logo is taken away.</source>
        <translation>店标已移除。</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>登记离职</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Who has left stays on record with what she did; nothing new is hers to do.</source>
        <translation>离职员工的记录会保留，不再安排新的工作。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name}已离职。</translation>
    </message>
    <message>
        <source>Hand over her members…</source>
        <translation>交接她的会员…</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>上班日</translation>
    </message>
    <message>
        <source>Contacts a day</source>
        <translation>每日联系数</translation>
    </message>
    <message>
        <source>on each of these days; the plan fills no more</source>
        <translation>个；每个上班日最多安排这么多</translation>
    </message>
    <message>
        <source>as the shop: {count}</source>
        <translation>同店铺设置：{count}</translation>
    </message>
</context>
<context>
    <name>Stakes</name>
    <message>
        <source>She brings about {stays} a year if she stays; {risk} of it is at risk; up to {ceiling} is worth spending to win her back.</source>
        <translation>她若留住，一年约带来 {stays}；其中约 {risk} 可能损失；为挽回她最多值得花 {ceiling}。</translation>
    </message>
    <message>
        <source>about {stays} a year if she stays, {risk} of it at risk, up to {ceiling} worth spending</source>
        <translation>若留住一年约 {stays}，其中约 {risk} 可能损失，最多值得花 {ceiling}</translation>
    </message>
    <message>
        <source>Sums are profit at a margin of {margin} %. She is still a customer with a chance of {alive} %; an offer works with a chance of {chance} %.</source>
        <translation>金额均为利润（毛利率 {margin}%）。她仍是顾客的可能为 {alive}%，挽回成功的可能为 {chance}%。</translation>
    </message>
    <message>
        <source>Sums are a year&apos;s profit at a margin of {margin} %; worth spending is {chance} % of what is at risk, as often as an offer works.</source>
        <translation>金额均为一年的利润（毛利率 {margin}%）；值得花费的是可能损失金额的 {chance}%，即挽回成功的比例。</translation>
    </message>
    <message>
        <source>What she is worth is not known: she has hardly bought.</source>
        <translation>价值未知：她买得还太少。</translation>
    </message>
    <message>
        <source>What she is worth is being reckoned…</source>
        <translation>正在计算她的价值……</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Platinum</source>
        <translation>铂金</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黄金</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>钢铁</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>重铅</translation>
    </message>
    <message>
        <source>up from {tier} last month</source>
        <translation>比上月的{tier}升了</translation>
    </message>
    <message>
        <source>down from {tier} last month</source>
        <translation>比上月的{tier}降了</translation>
    </message>
    <message>
        <source>Keep her and do more: she is looked after first.</source>
        <translation>守住并做得更多：优先照顾她。</translation>
    </message>
    <message>
        <source>Lift her to platinum: advice and service rather than discounts.</source>
        <translation>提升到铂金：多给建议和服务，少谈折扣。</translation>
    </message>
    <message>
        <source>Lift her to gold: a reason to come back soon.</source>
        <translation>提升到黄金：给她一个很快再来的理由。</translation>
    </message>
    <message>
        <source>Lift her or let her go, and never annoy her: she talks.</source>
        <translation>能提升就提升，留不住就放手；绝不得罪：她会说出去。</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠诚</translation>
    </message>
    <message>
        <source>Wavering</source>
        <translation>游离</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) brought</source>
        <translation>
            <numerusform>带来%n位朋友</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in 12 months</source>
        <translation>
            <numerusform>12个月内来店%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of what she bought came back</source>
        <translation>所购的{share}%退了货</translation>
    </message>
    <message>
        <source>nothing bought in 12 months</source>
        <translation>12个月内没有购买</translation>
    </message>
    <message>
        <source>1st of 5 by spend</source>
        <translation>消费额五档中第1档</translation>
    </message>
    <message>
        <source>2nd of 5 by spend</source>
        <translation>消费额五档中第2档</translation>
    </message>
    <message>
        <source>3rd of 5 by spend</source>
        <translation>消费额五档中第3档</translation>
    </message>
    <message>
        <source>4th of 5 by spend</source>
        <translation>消费额五档中第4档</translation>
    </message>
    <message>
        <source>5th of 5 by spend</source>
        <translation>消费额五档中第5档（最高）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{tier}: {reasons}</source>
        <translation>{tier}：{reasons}</translation>
    </message>
    <message>
        <source>{more} more within 12 months</source>
        <translation>12个月内再消费{more}</translation>
    </message>
    <message>
        <source>{more} more by {day}</source>
        <translation>{day}前再消费{more}</translation>
    </message>
    <message numerus="yes">
        <source>%n more friend(s) brought</source>
        <translation>
            <numerusform>再带来%n位朋友</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation>，或</translation>
    </message>
    <message>
        <source>{level}: {ways}</source>
        <translation>{level}：{ways}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Points rate</source>
        <translation>积分倍率</translation>
    </message>
    <message>
        <source>Birthday offer</source>
        <translation>生日礼遇</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠礼</translation>
    </message>
    <message>
        <source>Early access</source>
        <translation>新品优先</translation>
    </message>
    <message>
        <source>Rest area</source>
        <translation>休息区</translation>
    </message>
    <message>
        <source>Care of clothes</source>
        <translation>衣物保养</translation>
    </message>
    <message>
        <source>Partner shops</source>
        <translation>合作商户</translation>
    </message>
    <message>
        <source>points × {rate}</source>
        <translation>积分 {rate} 倍</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>赠礼</translation>
    </message>
    <message>
        <source>the rest area</source>
        <translation>休息区</translation>
    </message>
    <message>
        <source>free care</source>
        <translation>免费保养</translation>
    </message>
    <message>
        <source>offers of our partner shops</source>
        <translation>合作商户礼遇</translation>
    </message>
    <message numerus="yes">
        <source>new arrivals %n day(s) early</source>
        <translation>
            <numerusform>新品提前%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>{benefit} ({text})</source>
        <translation>{benefit}（{text}）</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a month</source>
        <translation>
            <numerusform>每月%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a year</source>
        <translation>
            <numerusform>每年%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in all</source>
        <translation>
            <numerusform>共%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已领</translation>
    </message>
    <message>
        <source>not yet taken</source>
        <translation>还没领</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>还剩%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer goes by how long she has been silent: too few have come again to reckon by.</source>
        <translation>忠诚度看她多久没来：回头客还太少，算不出留存概率。</translation>
    </message>
    <message>
        <source>She is {level} now: congratulate her.</source>
        <translation>她已升为{level}，记得恭喜她。</translation>
    </message>
    <message>
        <source>Her tier is now {tier}.</source>
        <translation>价值层级现为{tier}。</translation>
    </message>
    <message>
        <source>{off} in the birthday month</source>
        <translation>生日月{off}</translation>
    </message>
    <message>
        <source>taken on {day} ({name})</source>
        <translation>{day}已领取（{name}）</translation>
    </message>
    <message>
        <source>{level}: reached, hers with her next purchase</source>
        <translation>{level}：已达到，下次消费时升级</translation>
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
        <translation>{level}的礼遇</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>She says</source>
        <translation>记录偏好</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>she wears size</source>
        <translation>穿的尺码</translation>
    </message>
    <message>
        <source>she likes the colour</source>
        <translation>喜欢的颜色</translation>
    </message>
    <message>
        <source>she avoids the colour</source>
        <translation>不要的颜色</translation>
    </message>
    <message>
        <source>she likes the style</source>
        <translation>喜欢的风格</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>she pays for a piece</source>
        <translation>一件能接受的价格</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>说的是谁</translation>
    </message>
    <message>
        <source>herself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最高</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Backup {time} ✓</source>
        <translation>备份 {time} ✓</translation>
    </message>
</context>
<context>
    <name>StrikeFeedback</name>
    <message>
        <source>Strike out what {name} said?</source>
        <translation>划去{name}的这条意见？</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>For what was noted by mistake. It counts nowhere any more, and lies in the bin.</source>
        <translation>用于记错的内容。划去后不再计入任何统计，可在回收站找回。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>it was another member …</source>
        <translation>是另一位会员…</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>已划去。</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message numerus="yes">
        <source>Take a tag off %n member(s)</source>
        <translation>
            <numerusform>为 %n 位会员去掉标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n member(s)</source>
        <translation>
            <numerusform>为 %n 位会员加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Put it on</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TakeFeedback</name>
    <message>
        <source>{name} says of us</source>
        <translation>{name} 的意见</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>她的原话</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>tomorrow, 3 days, 12-01 …; empty: no day</source>
        <translation>明天、3天、12-01 …；留空：不定期限</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>店内负责人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂未指定</translation>
    </message>
    <message>
        <source>Noted what she says of us.</source>
        <translation>已记下顾客意见。</translation>
    </message>
</context>
<context>
    <name>Taste</name>
    <message>
        <source>{says}, {buys}</source>
        <translation>{says}，{buys}</translation>
    </message>
    <message>
        <source>up to {price}</source>
        <translation>{price} 以内</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} 起</translation>
    </message>
    <message>
        <source>It is not known when she said so.</source>
        <translation>何时说的没有记录。</translation>
    </message>
    <message>
        <source>She said so on {day}.</source>
        <translation>{day}说的。</translation>
    </message>
    <message>
        <source>She said so on {day} to {staff}.</source>
        <translation>{day}对{staff}说的。</translation>
    </message>
    <message>
        <source>{n} of {of} lines since {since}, the last on {last}</source>
        <translation>{of} 笔中的 {n} 笔，自{since}起，最近一次{last}</translation>
    </message>
    <message>
        <source>says she likes {value}</source>
        <translation>说喜欢{value}</translation>
    </message>
    <message>
        <source>says she avoids {value}</source>
        <translation>说不要{value}</translation>
    </message>
    <message>
        <source>says {value}</source>
        <translation>说是 {value}</translation>
    </message>
    <message>
        <source>{says} since {when}</source>
        <translation>{says}（{when}起）</translation>
    </message>
    <message>
        <source>pays {low} – {high} a piece</source>
        <translation>每件实付 {low} – {high}</translation>
    </message>
    <message>
        <source>none of the last {of} was</source>
        <translation>近 {of} 件都不是</translation>
    </message>
    <message>
        <source>{n} of the last {of} were {value}</source>
        <translation>近 {of} 件中 {n} 件是 {value}</translation>
    </message>
    <message>
        <source>the last {of} were all {value}</source>
        <translation>近 {of} 件全是 {value}</translation>
    </message>
</context>
<context>
    <name>TicketBenefits</name>
    <message>
        <source>She has</source>
        <translation>她享有</translation>
    </message>
    <message>
        <source>{off} by her plan</source>
        <translation>充值方案{off}</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Her card is renewed for a year.</source>
        <translation>会员卡已续期一年。</translation>
    </message>
    <message>
        <source>This is {name}&apos;s card.</source>
        <translation>这是{name}的卡。</translation>
    </message>
</context>
<context>
    <name>TicketDiscount</name>
    <message>
        <source>{more} is more than {less}: it stays. Switch it off first to take the other.</source>
        <translation>{more}比{less}更优惠，已保留。要改用{less}，请先取消{more}。</translation>
    </message>
    <message>
        <source>{off}: her level&apos;s and her plan&apos;s together.</source>
        <translation>{off}：等级与充值方案叠加。</translation>
    </message>
    <message>
        <source>{off} by her plan: her level brings {other}.</source>
        <translation>按充值方案{off}，比等级的{other}更优惠。</translation>
    </message>
    <message>
        <source>{off} by her level: her plan brings {other}.</source>
        <translation>按等级{off}，比充值方案的{other}更优惠。</translation>
    </message>
    <message>
        <source>{off} by her plan, as long as something of it is left.</source>
        <translation>按充值方案{off}，余额用完为止。</translation>
    </message>
    <message>
        <source>Only things come back: there is nothing to take it off.</source>
        <translation>这张小票只有退货，没有可以打折的商品。</translation>
    </message>
    <message>
        <source>{off} by her level: it comes by itself.</source>
        <translation>按等级{off}，已自动使用。</translation>
    </message>
    <message>
        <source>{off} by her level: her plan brings as much.</source>
        <translation>按等级{off}，充值方案的折扣与此相同。</translation>
    </message>
</context>
<context>
    <name>TicketLines</name>
    <message>
        <source>Item</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>小票明细</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>Offered: write over it if it is another</source>
        <translation>这是建议值：若不对，直接改写</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>{code}: what is it?</source>
        <translation>{code}：这是什么？</translation>
    </message>
    <message>
        <source>Back: {item}</source>
        <translation>退：{item}</translation>
    </message>
</context>
<context>
    <name>TicketPrompt</name>
    <message>
        <source>{code} is not in the catalogue. Write what it is: it is remembered.</source>
        <translation>商品目录里没有 {code}。请写上品名，以后就记得了。</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>这是什么商品？</translation>
    </message>
    <message>
        <source>Which piece comes back? Letters narrow the list, Enter takes one, Esc goes back.</source>
        <translation>退哪一件？输入字母缩小范围，回车选定，Esc 返回。</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>退哪件商品？</translation>
    </message>
    <message>
        <source>3* before a scan: three pieces · Enter on nothing: to pay · Ctrl+Enter records</source>
        <translation>扫码前打 3* 即三件 · 空白时按回车去付款 · Ctrl+回车录入</translation>
    </message>
    <message>
        <source>Scan, or type three letters of the item</source>
        <translation>扫码，或打品名的三个字母</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>撤销上一步（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Only mine</source>
        <translation>只看我的</translation>
    </message>
    <message>
        <source>Leave out those whom a colleague looks after</source>
        <translation>不显示由同事负责的会员</translation>
    </message>
    <message>
        <source>The week ahead</source>
        <translation>未来一周</translation>
    </message>
    <message>
        <source>List what is due in the next seven days as well</source>
        <translation>同时列出未来七天的联系</translation>
    </message>
    <message>
        <source>Whom to be in touch with</source>
        <translation>要联系的会员</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) were not done in time.</source>
        <translation>
            <numerusform>另有%n件更早的联系没能按时完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be in touch with</source>
        <translation>
            <numerusform>今天要联系%n位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n件未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Care and good wishes</source>
        <translation>关怀与问候</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <translation>久未到店</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>In a quiet hour: know your twenty</source>
        <translation>得空时：熟记二十位贵客</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>会员卡</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden while the customer can see the screen</source>
        <translation>
            <numerusform>面客模式下隐藏 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>What members say of us…</source>
        <translation>顾客意见…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待处理的意见</translation>
    </message>
    <message>
        <source>Noted: it is raining.</source>
        <translation>已记下：今天下雨。</translation>
    </message>
    <message>
        <source>Noted: no rain today.</source>
        <translation>已记下：今天没有下雨。</translation>
    </message>
    <message>
        <source>It is raining</source>
        <translation>今天下雨</translation>
    </message>
    <message>
        <source>Who comes in today is thanked for it this evening</source>
        <translation>今天光临的会员，晚上会提醒您道谢</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓问候</translation>
    </message>
    <message>
        <source>Care plan on paper…</source>
        <translation>打印关怀计划…</translation>
    </message>
    <message>
        <source>Print whom to call today, this week or this month (Ctrl+P)</source>
        <translation>打印今天、这一周或这个月要联系的人（Ctrl+P）</translation>
    </message>
    <message numerus="yes">
        <source>%n heard from us lately</source>
        <translation>
            <numerusform>近期已联系 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in mourning</source>
        <translation>
            <numerusform>服丧中 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked not to be contacted</source>
        <translation>
            <numerusform>要求勿联系 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Cover</source>
        <translation>遮屏</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>遮住屏幕</translation>
    </message>
    <message>
        <source>Cover the screen while a stranger can see it (Ctrl+Shift+L)</source>
        <translation>有外人看得到时遮住屏幕（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>{name} ▾</source>
        <translation>{name} ▾</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>当班</translation>
    </message>
    <message>
        <source>Who is on duty: changes are signed with this name</source>
        <translation>谁在当班：改动会记在这个名字下</translation>
    </message>
    <message>
        <source>Discreet ✓</source>
        <translation>面客模式 ✓</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>面客模式</translation>
    </message>
    <message>
        <source>Discreet is on</source>
        <translation>面客模式已开启</translation>
    </message>
    <message>
        <source>Discreet is off</source>
        <translation>面客模式已关闭</translation>
    </message>
    <message>
        <source>The customer may see the screen now. Show everything again (F9)</source>
        <translation>现在顾客可以看屏幕。恢复全部显示（F9）</translation>
    </message>
    <message>
        <source>Hide what the customer is not to see (F9)</source>
        <translation>隐去不宜让顾客看到的内容（F9）</translation>
    </message>
</context>
<context>
    <name>TopUp</name>
    <message>
        <source>Top up for {name}</source>
        <translation>为 {name} 充值</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>其他金额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An amount brings the points and the discount of the largest plan that it reaches.</source>
        <translation>金额达到哪一档方案，就享受那一档的积分和折扣。</translation>
    </message>
    <message>
        <source>{amount} is paid in.</source>
        <translation>已充值 {amount}。</translation>
    </message>
    <message>
        <source>{amount}: {points} points, {off}</source>
        <translation>{amount}：送 {points} 积分，享{off}</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Space puts the rows in order by the column one is in.</source>
        <translation>按空格键，按所在列排序。</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>打开会员卡</translation>
    </message>
    <message>
        <source>Open the card of the row that is marked (Enter)</source>
        <translation>打开所选会员的卡片（Enter）</translation>
    </message>
    <message>
        <source>Win her back…</source>
        <translation>挽回…</translation>
    </message>
    <message>
        <source>Begin an offer to her, or say what came of the one that is open</source>
        <translation>开始一次挽回，或记录正在进行的结果</translation>
    </message>
    <message>
        <source>Not reckoned anew.</source>
        <translation>尚未重新计算。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reckon now</source>
        <translation>现在计算</translation>
    </message>
    <message>
        <source>The figures are being reckoned…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The figures are being reckoned… {percent} %</source>
        <translation>正在计算… {percent}%</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>her own rate of visits, drawn towards the shop&apos;s</source>
        <translation>她自己的到店频率（向本店平均靠拢）</translation>
    </message>
    <message>
        <source>her silence against her own rhythm</source>
        <translation>未到店时间与她自己的到店间隔之比</translation>
    </message>
    <message>
        <source>her own mean ticket, drawn towards the shop&apos;s</source>
        <translation>她自己的平均单笔金额（向本店平均靠拢）</translation>
    </message>
    <message>
        <source>Nobody has come again yet: there is nothing to fit.</source>
        <translation>还没有人再次到店，无从拟合。</translation>
    </message>
    <message>
        <source>The search for the parameters did not come to an end: they are not used.</source>
        <translation>参数没有收敛，未予采用。</translation>
    </message>
    <message>
        <source>The parameters ran beyond all sense: the purchases do not follow this model.</source>
        <translation>参数超出了合理范围：这些购买记录不符合此模型。</translation>
    </message>
    <message>
        <source>Fewer than 200 customers have come again: the parameters are not relied on yet.</source>
        <translation>再次到店的顾客不足 200 人，参数暂不采用。</translation>
    </message>
    <message>
        <source>silence against her own rhythm</source>
        <translation>未到店时间与她自己的间隔之比</translation>
    </message>
    <message>
        <source>days since her last visit</source>
        <translation>距上次到店的天数</translation>
    </message>
    <message>
        <source>the probability that she is still a customer</source>
        <translation>她仍是顾客的概率</translation>
    </message>
    <message>
        <source>the visits expected of her</source>
        <translation>预计她到店的次数</translation>
    </message>
    <message>
        <source>silence, rhythm, frequency, tenure and spending, weighed</source>
        <translation>未到店时间、节奏、频率、资历与消费的加权</translation>
    </message>
    <message>
        <source>rhythm, expected visits and probability, weighed together</source>
        <translation>节奏、预计到店次数与概率的综合加权</translation>
    </message>
    <message>
        <source>her advisor has left</source>
        <translation>她的专属顾问已离职</translation>
    </message>
    <message>
        <source>Worth: {sum} in 12 months · {share} % with us</source>
        <translation>价值：今后 12 个月 {sum} · {share}% 仍是顾客</translation>
    </message>
    <message>
        <source>{visits} visits of {ticket} are expected in 12 months. By what she spent last year she is worth {sum} over her time with the shop.</source>
        <translation>预计今后 12 个月到店 {visits} 次，每次 {ticket}。按过去一年的消费，她在本店的终身价值为 {sum}。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Worth: {sum} in 12 months · {share} % with us · slipping away</source>
        <translation>价值：今后 12 个月 {sum} · {share}% 仍是顾客 · 正在流失</translation>
    </message>
    <message>
        <source>the shop&apos;s rule: away for over twice as long as she usually is, or probably gone</source>
        <translation>本店的规则：未到店时间超过她平常间隔的两倍，或多半已经离开</translation>
    </message>
    <message>
        <source>They are listed by {score}.</source>
        <translation>名单依据：{score}。</translation>
    </message>
    <message>
        <source>They have been away for over twice as long as they usually are, or have probably left for good.</source>
        <translation>她们未到店的时间超过自己平常间隔的两倍，或者多半已经离开。</translation>
    </message>
    <message>
        <source>She is slipping away: listed by {score}.</source>
        <translation>她正在流失。名单依据：{score}。</translation>
    </message>
    <message>
        <source>Of the {listed} listed a year ago, {share} % ({gone}) did not come back in {days} days.</source>
        <translation>一年前列出的 {listed} 位会员中，{share}%（{gone} 位）在之后 {days} 天内没有再来。</translation>
    </message>
    <message>
        <source>Of the {best} best members of that time, {share} % ({lost}) have not come since; a shop usually loses about {usual} % a year.</source>
        <translation>当时的 {best} 位重要会员中，{share}%（{lost} 位）此后没有再来；一般店铺一年约流失 {usual}%。</translation>
    </message>
    <message>
        <source>brought goods back last</source>
        <translation>上次来店是退货</translation>
    </message>
    <message>
        <source>last visit dearer than usual</source>
        <translation>上次的单价高于平常</translation>
    </message>
    <message>
        <source>her size lacks in what came in</source>
        <translation>最近到货没有她的尺码</translation>
    </message>
    <message>
        <source>The profit expected of her in 12 months, the chance that she is gone counted in; and how likely she is still a customer.</source>
        <translation>预计她今后 12 个月带来的利润（已计入她可能离开），以及她仍是顾客的概率。</translation>
    </message>
    <message>
        <source>Tried on the shop&apos;s past, {hits} % of {count} listed so stayed away for {days} days; by the shop&apos;s rule, {rule} % of {rule_count}.</source>
        <translation>用本店过去的记录检验：这样列出的 {count} 人次中有 {hits}% 之后 {days} 天没来；按本店规则，{rule_count} 人次中为 {rule}%。</translation>
    </message>
    <message>
        <source>The shop&apos;s past is too short to try another way.</source>
        <translation>本店的记录还太短，无法检验别的办法。</translation>
    </message>
    <message>
        <source>Tried on the shop&apos;s past, no other way was clearly better.</source>
        <translation>用本店过去的记录检验，没有别的办法明显更准。</translation>
    </message>
    <message>
        <source>Tried on the shop&apos;s past, the other way was no better.</source>
        <translation>用本店过去的记录检验，另一种办法并不更准。</translation>
    </message>
    <message>
        <source>Tried on the shop&apos;s past, {rule} % of {rule_count} listed so stayed away for {days} days; by the other way, {hits} % of {count}.</source>
        <translation>用本店过去的记录检验：这样列出的 {rule_count} 人次中有 {rule}% 之后 {days} 天没来；另一种办法，{count} 人次中为 {hits}%。</translation>
    </message>
    <message>
        <source>complained last</source>
        <translation>最近投诉过</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
</context>
<context>
    <name>WeekBirthdays</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>本周生日</translation>
    </message>
    <message>
        <source>Nobody&apos;s.</source>
        <translation>本周没有。</translation>
    </message>
    <message>
        <source>Hidden while the customer can see the screen.</source>
        <translation>面客模式下不显示。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to your shop</source>
        <translation>欢迎来到您的店</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. You can change all of this later.</source>
        <translation>所有资料都存在这台电脑的一个文件里。这些设置以后都可以改。</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Open my shop</source>
        <translation>开店</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Look around in a sample shop</source>
        <translation>先看看示例店铺</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Make a new, empty shop</source>
        <translation>新建一家空店铺</translation>
    </message>
    <message>
        <source>A shop with invented members: your own is not touched</source>
        <translation>会员都是虚构的，不影响您自己的店</translation>
    </message>
    <message>
        <source>Bring a shop back from a backup file</source>
        <translation>用备份文件恢复店铺</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
</context>
<context>
    <name>WinBackForm</name>
    <message>
        <source>Win {name} back</source>
        <translation>挽回{name}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What she is offered</source>
        <translation>给她的方案</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>What came of it?  ·  {name}</source>
        <translation>结果如何？ · {name}</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>结束方案</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The offer is closed.</source>
        <translation>方案已结束。</translation>
    </message>
    <message>
        <source>Her advisor has a contact to make.</source>
        <translation>已给顾问安排联络。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>in your own words…</source>
        <translation>自己填写……</translation>
    </message>
    <message>
        <source>Why she may have gone</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自己填写</translation>
    </message>
    <message>
        <source>Begin it though it may cost more than it is worth</source>
        <translation>花费可能不值也照办</translation>
    </message>
    <message>
        <source>Offers before</source>
        <translation>以往的挽回</translation>
    </message>
    <message>
        <source>What she is worth is being reckoned: nothing says yet whether this is too much. Wait a moment, or confirm it. Nothing was changed.</source>
        <translation>正在计算她的价值，暂时不知道这笔花费是否过高。请稍等，或确认照办。没有做任何更改。</translation>
    </message>
</context>
<context>
    <name>WinBacks</name>
    <message>
        <source>She came back</source>
        <translation>已回来</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>She declined</source>
        <translation>她谢绝了</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>{day}起进行中</translation>
    </message>
    <message>
        <source>{result}, {day}</source>
        <translation>{result}，{day}</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>花费 {cost}</translation>
    </message>
    <message>
        <source>No offer to her yet.</source>
        <translation>还没有给她做过挽回。</translation>
    </message>
    <message numerus="yes">
        <source>In the shop: {back} of %n offer(s) brought a member back.</source>
        <translation>
            <numerusform>全店：%n次挽回中，{back}次让会员回来了。</numerusform>
        </translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>有过投诉</translation>
    </message>
    <message>
        <source>she buys elsewhere</source>
        <translation>去了别家</translation>
    </message>
    <message>
        <source>she has moved away</source>
        <translation>搬走了，不再路过</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>cost {cost}, she would bring about {value} a year</source>
        <translation>花费 {cost}，若留住一年约 {value}</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>For this computer only; another has its own.</source>
        <translation>只用于这台电脑。</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>已将 %n 行写入 {file}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Members and their tiers</source>
        <translation>会员与层级</translation>
    </message>
    <message>
        <source>Who brings the sales</source>
        <translation>销售从何而来</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>谁留了下来</translation>
    </message>
    <message>
        <source>How newcomers came</source>
        <translation>新会员从何而来</translation>
    </message>
    <message>
        <source>The twenty who bought most</source>
        <translation>消费最高的二十位</translation>
    </message>
    <message>
        <source>Contacts, and who came back</source>
        <translation>联系与回店</translation>
    </message>
    <message>
        <source>Where effort went</source>
        <translation>精力用在何处</translation>
    </message>
    <message>
        <source>Voices and events</source>
        <translation>会员心声与活动</translation>
    </message>
    <message>
        <source>What was noted, by kind</source>
        <translation>按类别记录</translation>
    </message>
    <message>
        <source>Days to settle</source>
        <translation>解决天数</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>of {settled} that are settled</source>
        <translation>已处理{settled}件</translation>
    </message>
    <message>
        <source>Came in again</source>
        <translation>再次光顾</translation>
    </message>
    <message>
        <source>about {share} % usually stay</source>
        <translation>通常约{share}%留下</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What the programme costs</source>
        <translation>会员制度的花费</translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>一年概览</translation>
    </message>
    <message>
        <source>The book of this year is still empty: with the first members and tickets it fills.</source>
        <translation>这一年的册子还是空的：有了第一批会员和小票，它便会丰满起来。</translation>
    </message>
    <message>
        <source>What this year does not tell yet</source>
        <translation>这一年尚未能告诉我们的</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回店</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>店员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Bought in the 14 days after</source>
        <translation>之后14天内消费</translation>
    </message>
    <message>
        <source>The last {count} of {all} events.</source>
        <translation>共{all}场活动，此处为最近{count}场。</translation>
    </message>
    <message>
        <source>Cost of the programme</source>
        <translation>会员制度花费</translation>
    </message>
    <message>
        <source>of the members&apos; sales; {usual} is usual</source>
        <translation>占会员销售；通常{usual}</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>未用积分</translation>
    </message>
    <message>
        <source>held by {members}; worth {sum}</source>
        <translation>{members}位会员持有，值{sum}</translation>
    </message>
    <message>
        <source>held by {members}</source>
        <translation>{members}位会员持有</translation>
    </message>
    <message>
        <source>Balances owed</source>
        <translation>储值余额</translation>
    </message>
    <message>
        <source>The Shop&apos;s Year</source>
        <translation>年度回顾</translation>
    </message>
    <message>
        <source>{count} ({share} %)</source>
        <translation>{count}（{share}%）</translation>
    </message>
    <message>
        <source>Members of each card level</source>
        <translation>各卡级会员数</translation>
    </message>
    <message>
        <source>From tier to tier within a year</source>
        <translation>一年间的层级变动</translation>
    </message>
    <message>
        <source>{since} to {day}</source>
        <translation>{since}至{day}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>across: now</source>
        <translation>横向：现在</translation>
    </message>
    <message>
        <source>down: a year ago</source>
        <translation>纵向：一年前</translation>
    </message>
    <message>
        <source>Lost of the best</source>
        <translation>优质会员流失</translation>
    </message>
    <message>
        <source>{gone} of {count}; about 30 % are usual</source>
        <translation>{count}位中的{gone}位；通常约30%</translation>
    </message>
    <message>
        <source>Came again of all</source>
        <translation>全体回购</translation>
    </message>
    <message>
        <source>{again} of {count} who bought the year before</source>
        <translation>上年购买的{count}位中有{again}位</translation>
    </message>
    <message>
        <source>Who came again, quarter by quarter</source>
        <translation>逐季回购</translation>
    </message>
    <message>
        <source>This page names members: it is for the owner&apos;s eyes, and is kept under lock.</source>
        <translation>本页载有会员姓名，仅供店主过目，请妥善锁存。</translation>
    </message>
    <message>
        <source>Nothing was sold in these twelve months.</source>
        <translation>这十二个月没有销售。</translation>
    </message>
    <message>
        <source>Sales stand as high as the year before.</source>
        <translation>销售与上年持平。</translation>
    </message>
    <message>
        <source>Sales grew by {percent} %: {net}, after {before} the year before.</source>
        <translation>销售增长{percent}%：{net}，上年为{before}。</translation>
    </message>
    <message>
        <source>Sales fell by {percent} %: {net}, after {before} the year before.</source>
        <translation>销售下降{percent}%：{net}，上年为{before}。</translation>
    </message>
    <message>
        <source>So far sales stand as high as in the same days of the year before.</source>
        <translation>截至目前，销售与上年同期持平。</translation>
    </message>
    <message>
        <source>So far sales grew by {percent} % on the same days of the year before.</source>
        <translation>截至目前，销售比上年同期增长{percent}%。</translation>
    </message>
    <message>
        <source>So far sales fell by {percent} % on the same days of the year before.</source>
        <translation>截至目前，销售比上年同期下降{percent}%。</translation>
    </message>
    <message>
        <source>The best month was {month}, with {net} on {tickets} tickets.</source>
        <translation>最好的月份是{month}：{tickets}张小票，共{net}。</translation>
    </message>
    <message>
        <source>Platinum and gold are {share} % of the members and bring {part} of the sales.</source>
        <translation>铂金和黄金会员占{share}%，带来{part}的销售。</translation>
    </message>
    <message>
        <source>Within a year {up} went up and {down} went down: the pyramid is rising.</source>
        <translation>一年间{up}位上升、{down}位下降：金字塔在上升。</translation>
    </message>
    <message>
        <source>Within a year {up} went up and {down} went down: lift them before they leave.</source>
        <translation>一年间{up}位上升、{down}位下降：趁她们离开之前，扶一把。</translation>
    </message>
    <message>
        <source>Every fifth member who bought brought {part} of the sales.</source>
        <translation>每五位购买的会员中，有一位带来了{part}的销售。</translation>
    </message>
    <message>
        <source>Know these {few} by name, by size and by colour.</source>
        <translation>这{few}位，要记得她们的名字、尺码和颜色。</translation>
    </message>
    <message>
        <source>Nobody had bought a year ago: who stays will be known in a year.</source>
        <translation>一年前还没有人购买：谁会留下，一年后便知。</translation>
    </message>
    <message>
        <source>Of the {best} best of a year ago {share} % have not bought since; {usual} % are usual.</source>
        <translation>一年前最好的{best}位会员中，{share}%此后未再购买；通常约为{usual}%。</translation>
    </message>
    <message>
        <source>Of the {best} best of a year ago {share} % have not bought since; {usual} % would be usual.</source>
        <translation>一年前最好的{best}位会员中，{share}%此后未再购买，高于通常的{usual}%。</translation>
    </message>
    <message>
        <source>Of all who had bought the year before, {part} came again.</source>
        <translation>上年购买过的会员中，{part}再次光顾。</translation>
    </message>
    <message>
        <source>Newcomers: {count}. Friends brought {part} of those whose way is known.</source>
        <translation>新会员{count}位；来路可知的，{part}由朋友带来。</translation>
    </message>
    <message>
        <source>In a good shop friends bring three fifths.</source>
        <translation>好店里，六成新客由朋友带来。</translation>
    </message>
    <message>
        <source>No member bought anything in these twelve months.</source>
        <translation>这十二个月没有会员购买。</translation>
    </message>
    <message>
        <source>The {count} who bought most brought {part} of the sales: {net}.</source>
        <translation>消费最高的{count}位带来了{part}的销售：{net}。</translation>
    </message>
    <message>
        <source>No contact fell due in these twelve months.</source>
        <translation>这十二个月没有应做的联系。</translation>
    </message>
    <message>
        <source>Of {planned} contacts that were planned, {part} were made.</source>
        <translation>计划的{planned}次联系中，完成了{part}。</translation>
    </message>
    <message>
        <source>After {share} % of those that reached her she bought within 30 days.</source>
        <translation>联系到的，{share}%在30天内回店购买。</translation>
    </message>
    <message>
        <source>Effort went {split} to platinum and gold, iron, and the rest; 60 : 30 : 10 is worth most.</source>
        <translation>精力按 {split} 用在铂金和黄金、钢铁和其余会员上；60 : 30 : 10 最为值得。</translation>
    </message>
    <message>
        <source>Of {done} contacts {share} % were made in time.</source>
        <translation>{done}次联系中，{share}%按时完成。</translation>
    </message>
    <message>
        <source>The programme cost {share} % of the members&apos; sales; at its age {usual} % is usual.</source>
        <translation>会员制度的花费占会员销售的{share}%；处于这一阶段，通常为{usual}%。</translation>
    </message>
    <message>
        <source>On {day} the shop still owed its members {sum} in points and balances.</source>
        <translation>截至{day}，本店尚欠会员积分与余额合计{sum}。</translation>
    </message>
    <message>
        <source>No event took place in these twelve months.</source>
        <translation>这十二个月没有举办活动。</translation>
    </message>
    <message>
        <source>{invited} invitations went out; nobody is noted as having come.</source>
        <translation>发出{invited}份邀请，尚无到场记录。</translation>
    </message>
    <message>
        <source>{came} of {invited} who were invited came, and bought for {net} in the 14 days after.</source>
        <translation>受邀的{invited}位中有{came}位到场，之后14天内消费{net}。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Each ticket</source>
        <translation>每单</translation>
    </message>
    <message>
        <source>What brought them</source>
        <translation>从何而来</translation>
    </message>
    <message>
        <source>Sales, newcomers, contacts due with what came of them, and events are those of {first} to {last}. Tiers, shares and what the programme costs look back 365 days from {day}, as the Insight page does.</source>
        <translation>销售、新会员、到期的联系及其结果、活动，以{first}至{last}为准；层级、占比和会员制度的花费，与“洞察”页相同，自{day}起回溯365天。</translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation>非投诉</translation>
    </message>
    <message>
        <source>Contacts that fell due</source>
        <translation>已到期的联系</translation>
    </message>
    <message>
        <source>Share of these contacts</source>
        <translation>占这些联系的比例</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Share of members and of sales</source>
        <translation>会员与销售的占比</translation>
    </message>
</context>
<context>
    <name>_NewStaff</name>
    <message>
        <source>Somebody new</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>已添加{name}。</translation>
    </message>
</context>
<context>
    <name>_Nobody</name>
    <message>
        <source>Nobody is waiting for a word from you today.</source>
        <translation>今天没有要联系的会员。</translation>
    </message>
    <message numerus="yes">
        <source>The next seven days have %n contact(s).</source>
        <translation>
            <numerusform>未来七天有%n次联系。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nor is anything planned for the next seven days.</source>
        <translation>未来七天也没有安排。</translation>
    </message>
    <message>
        <source>Show the week ahead</source>
        <translation>看看未来一周</translation>
    </message>
</context>
</TS>
