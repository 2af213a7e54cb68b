<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>shuping</name>
    <message>
        <extracomment>app/__main__.py app/cli/main.py</extracomment>
        <source>已取消。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <extracomment>app/__main__.py</extracomment>
        <source>程序出了意外错误，已保存的内容没有丢失。请把“{name}”发给维护人员。</source>
        <translation>The program met an unexpected error; what was saved is not lost. Send "{name}" to whoever maintains it.</translation>
    </message>
    <message>
        <extracomment>app/__main__.py</extracomment>
        <source>这里没有图形界面，打不开窗口。要核验评测包，请写“verify 文件”。</source>
        <translation>There is no display here, so no window can open. To verify a package, write "verify FILE".</translation>
    </message>
    <message>
        <extracomment>app/__main__.py</extracomment>
        <source>这里没有图形界面，打不开窗口；改为在“{folder}”里演示全过程。</source>
        <translation>There is no display here, so no window can open; the whole job is shown in "{folder}" instead.</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>{name}：{message}</source>
        <translation>{name}: {message}</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>{part}：{message}</source>
        <translation>{part}: {message}</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>“{text}”应写成“名称=内容”，例如district=黄埔区。</source>
        <translation>"{text}" must be written as NAME=CONTENT, such as district=Huangpu.</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>不认识“{code}”：采集项如F1，场景如S01，基础数据如equipment_total，企业信息如enterprise.city。</source>
        <translation>"{code}" is not known: items are such as F1, scenarios S01, measures equipment_total, facts of the enterprise enterprise.city.</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>场景等级只能是0至4的整数，不能是“{text}”。</source>
        <translation>A grade is a whole number from 0 to 4, not "{text}".</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>已定稿。</source>
        <translation>Finalised.</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>已添加 {name}  {sha256}</source>
        <translation>Added {name}  {sha256}</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>已重新打开。</source>
        <translation>Reopened.</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py app/ui/pages/outcome.py</extracomment>
        <source>提醒</source>
        <translation>Warning</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>添加佐证</source>
        <translation>Adding evidence</translation>
    </message>
    <message>
        <extracomment>app/cli/assess.py</extracomment>
        <source>须处理</source>
        <translation>To settle</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py</extracomment>
        <source>已创建颁发机构：{path}</source>
        <translation>Authority made: {path}</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py</extracomment>
        <source>已生成申请：{out}</source>
        <translation>Request made: {out}</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py</extracomment>
        <source>已签发证书：{out}，有效期至{not_after:%Y-%m-%d}，指纹 {fingerprint}</source>
        <translation>Certificate issued: {out}, valid until {not_after:%Y-%m-%d}, fingerprint {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py</extracomment>
        <source>已装入证书：{identity}，指纹 {fingerprint}</source>
        <translation>Certificate installed: {identity}, fingerprint {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py app/cli/identity.py</extracomment>
        <source>指纹（请当面或电话核对）：{fingerprint}</source>
        <translation>Fingerprint (to be checked face to face or by telephone): {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py</extracomment>
        <source>申请人：{name}（{organisation}，{role}）</source>
        <translation>Applicant: {name} ({organisation}, {role})</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py</extracomment>
        <source>申请指纹（请当面或电话核对）：{fingerprint}</source>
        <translation>Fingerprint of the request (to be checked face to face or by telephone): {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py</extracomment>
        <source>申请指纹：{fingerprint}，不一致请按Ctrl+C退出。</source>
        <translation>Fingerprint of the request: {fingerprint}. If it differs, leave with Ctrl+C.</translation>
    </message>
    <message>
        <extracomment>app/cli/authority.py app/cli/identity.py</extracomment>
        <source>证书（交给接收方加入信任名单）：{certificate}</source>
        <translation>Certificate (give it to receivers for their trust lists): {certificate}</translation>
    </message>
    <message>
        <extracomment>app/cli/batch.py app/cli/receive.py</extracomment>
        <source>导入{name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <extracomment>app/cli/batch.py</extracomment>
        <source>逐份结果已写到：{results}</source>
        <translation>Result of every file written to {results}</translation>
    </message>
    <message>
        <extracomment>app/cli/bench.py</extracomment>
        <source>有的项目没有达到目标，见上。</source>
        <translation>Some rows miss their target; see above.</translation>
    </message>
    <message>
        <extracomment>app/cli/bench.py</extracomment>
        <source>没有这样的测速项目，见上。</source>
        <translation>There is no such row; see above.</translation>
    </message>
    <message>
        <extracomment>app/cli/bench.py</extracomment>
        <source>这个安装包里没有测速程序，请在源码文件夹里运行 ./run bench。</source>
        <translation>This installation has no benchmark. Run ./run bench in a folder of the source.</translation>
    </message>
    <message>
        <extracomment>app/cli/care.py</extracomment>
        <source>{code}：{message}</source>
        <translation>{code}: {message}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/care.py</extracomment>
        <source>其中{n}处可以用 fsck --rebuild 修复。</source>
        <translation><numerusform>{n} of them can be mended with fsck --rebuild.</numerusform><numerusform>{n} of them can be mended with fsck --rebuild.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/care.py</extracomment>
        <source>发现{n}处问题，见上。请先备份工作区文件夹，再处理。</source>
        <translation><numerusform>{n} problem found, see above. Back up the workspace folder before you repair it.</numerusform><numerusform>{n} problems found, see above. Back up the workspace folder before you repair them.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/care.py</extracomment>
        <source>复制</source>
        <translation>Copying</translation>
    </message>
    <message>
        <extracomment>app/cli/care.py app/ui/dialogs/keeping.py</extracomment>
        <source>工作区完好，没有发现问题。</source>
        <translation>The workspace is sound; no problems found.</translation>
    </message>
    <message>
        <extracomment>app/cli/care.py</extracomment>
        <source>已备份并核对：{make}</source>
        <translation>Backed up and checked: {make}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/care.py</extracomment>
        <source>已复制并核对一致：{n}个评测、{changes}条变更记录、{evidence}个佐证文件、{packages}个评测包。签名身份没有复制，仍在原处。</source>
        <translation><numerusform>Copied and compared: {n} assessment, changes: {changes}, evidence files: {evidence}, packages: {packages}. Identities were not copied and stay where they are.</numerusform><numerusform>Copied and compared: {n} assessments, changes: {changes}, evidence files: {evidence}, packages: {packages}. Identities were not copied and stay where they are.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/care.py</extracomment>
        <source>已恢复到“{folder}”，但有{n}处问题，见上。</source>
        <translation><numerusform>Restored to "{folder}", but with {n} problem, see above.</numerusform><numerusform>Restored to "{folder}", but with {n} problems, see above.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/care.py</extracomment>
        <source>已恢复并检查：{absolute}</source>
        <translation>Restored and checked: {absolute}</translation>
    </message>
    <message>
        <extracomment>app/cli/care.py app/ui/dialogs/keeping.py</extracomment>
        <source>正在修复</source>
        <translation>Repairing</translation>
    </message>
    <message>
        <extracomment>app/cli/care.py app/ui/dialogs/keeping.py</extracomment>
        <source>正在备份并核对</source>
        <translation>Backing up and reading back</translation>
    </message>
    <message>
        <extracomment>app/cli/care.py app/ui/dialogs/restoring.py</extracomment>
        <source>正在恢复并检查</source>
        <translation>Restoring and checking</translation>
    </message>
    <message>
        <extracomment>app/cli/care.py app/ui/dialogs/about.py app/ui/dialogs/keeping.py</extracomment>
        <source>正在检查</source>
        <translation>Checking</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>  ./run verify '{package}'    （complete，退出码0）</source>
        <translation>  ./run verify '{package}'    (complete, exit code 0)</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>  ./run verify '{package}'    （签名人尚未受信任，退出码1）</source>
        <translation>  ./run verify '{package}'    (the signer is not trusted yet, exit code 1)</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>--pades只用于本工作区的评测，请改写评测编号。</source>
        <translation>--pades is for assessments of this workspace only; give an ID.</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>--pades在PDF内签名，请去掉--format，或写--format pdf。</source>
        <translation>--pades signs inside a PDF: leave out --format, or write --format pdf.</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>{label}：{path}</source>
        <translation>{label}: {path}</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>{name}：{standing}</source>
        <translation>{name}: {standing}</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>匿名报告只用于本工作区的评测，不带签名：请写评测编号，去掉--pades。</source>
        <translation>An anonymous report is of an assessment of this workspace and carries no signatures: give its ID, leave out --pades.</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>导出评测包</source>
        <translation>Exporting the package</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py app/workbench/doctor.py</extracomment>
        <source>工作区</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>已写出平台表单：{out}</source>
        <translation>Platform form written: {out}</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>已导出第{revision}版：{path}</source>
        <translation>Exported revision {revision}: {path}</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>已生成报告：{out}</source>
        <translation>Report made: {out}</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>已生成签名报告：{made}</source>
        <translation>Signed report made: {made}</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>接下来可以依次试：</source>
        <translation>Next, try in turn:</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>核验并生成报告</source>
        <translation>Verifying and making the report</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>生成并签名报告</source>
        <translation>Making and signing the report</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>生成报告</source>
        <translation>Making the report</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>签名人证书</source>
        <translation>Signer's certificate</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py app/ui/models/verdict_text.py</extracomment>
        <source>证书指纹：{fingerprint}</source>
        <translation>Certificate fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>评测包</source>
        <translation>Package</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>评测包指纹：{fingerprint}</source>
        <translation>Fingerprint of the package: {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>评测还没有定稿，表单内容以后还可能变。</source>
        <translation>The assessment is not finalised; the form may still change.</translation>
    </message>
    <message>
        <extracomment>app/cli/deliver.py</extracomment>
        <source>请用--out写明表单写到哪个.json或.xlsx文件。</source>
        <translation>Say with --out to which .json or .xlsx file the form is written.</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>  {text}材料：{proofs}。</source>
        <translation>  {text} Papers: {proofs}.</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>  □ {text}（{used_for}）</source>
        <translation>  □ {text} ({used_for})</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>{standing}，已答{done}/{total}项</source>
        <translation>{standing}, {done}/{total} answered</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>{title}，改{n}处：</source>
        <translation><numerusform>{title}, {n} change:</numerusform><numerusform>{title}, {n} changes:</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py app/cli/enterprises.py app/cli/programme.py app/cli/review.py app/cli/scoring.py app/cli/showing.py app/cli/summary.py app/cli/team.py app/cli/usage.py app/cli/visit.py app/cli/window_files.py app/exchange/certificates.py app/exchange/contents.py app/exchange/document.py app/exchange/platform.py app/exchange/verify.py app/programmes/eligibility.py app/programmes/estimate.py app/programmes/loader.py app/reports/advice.py app/reports/analysis.py app/reports/build.py app/reports/conclusion.py app/reports/improvement.py app/reports/paper/answers.py app/reports/paper/proof.py app/reports/profile.py app/reports/review_part.py app/reports/scores/conclusion.py app/reports/scores/items.py app/reports/scores/measures.py app/reports/scores/scenarios.py app/reports/visit.py app/reports/word/chapters.py app/reports/word/proof.py app/scoring/answers.py app/scoring/item_score.py app/scoring/loader.py app/scoring/path.py app/scoring/suggest.py app/storage/claims.py app/storage/fields.py app/storage/portfolio.py app/storage/reviewing.py app/ui/dialogs/enterprises.py app/ui/dialogs/export.py app/ui/dialogs/sign.py app/ui/dialogs/trust.py app/ui/models/intake.py app/ui/models/photos.py app/ui/models/verdict_text.py app/ui/pages/deciding.py app/ui/pages/item.py app/ui/pages/programme/acceptance.py app/ui/pages/programme/conditions.py app/ui/pages/programme/costs.py app/ui/pages/programme/missing.py app/ui/pages/programme/rule_card.py app/ui/pages/review.py app/ui/pages/visit_proofs.py app/ui/widgets/figures.py app/ui/widgets/grade_column.py app/ui/widgets/photo_delegate.py app/workbench/arranging.py app/workbench/assessments.py app/workbench/assignments.py app/workbench/checklist.py app/workbench/claims.py app/workbench/cost_table.py app/workbench/doctor.py app/workbench/editing.py app/workbench/endings.py app/workbench/enterprises.py app/workbench/programme.py app/workbench/proof_list.py app/workbench/review_words.py app/workbench/self_check.py app/workbench/surveying.py app/workbench/visit.py app/workbench/words.py</extracomment>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>举例：{example}</source>
        <translation>Example: {example}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>佐证准备清单已写到{out}，共{n}样。</source>
        <translation><numerusform>Proof to prepare written to {out}: {n} piece.</numerusform><numerusform>Proof to prepare written to {out}: {n} pieces.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>到2级最省的办法</source>
        <translation>Cheapest way to level 2</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>到下一级最省的办法</source>
        <translation>Cheapest way to the next level</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>常见材料：{proofs}</source>
        <translation>Usual papers: {proofs}</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>能拿多少补助以当地试点的规定为准，可用programme命令查看。</source>
        <translation>What is subsidised depends on the local programme; see the command "programme".</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>要备的材料，在{place}：</source>
        <translation>To prepare, at {place}:</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py</extracomment>
        <source>问的是：{ask}{means}</source>
        <translation>Asked: {ask}{means}</translation>
    </message>
    <message>
        <extracomment>app/cli/diagnosis.py app/cli/programme.py app/programmes/eligibility.py app/reports/advice.py app/reports/paper/answers.py app/reports/paper/survey.py app/reports/scores/measures.py app/reports/scores/scenarios.py app/reports/scores/visited.py app/reports/visit.py app/reports/word/chapters.py app/reports/word/front.py app/ui/models/charts.py app/ui/models/intake.py app/ui/pages/deciding.py app/ui/pages/guided/handing_in.py app/ui/pages/guided/question.py app/ui/pages/history.py app/ui/pages/programme/conditions.py app/ui/pages/programme/costs.py app/ui/pages/programme/page.py app/ui/pages/scenario.py app/ui/widgets/heat_map.py app/ui/widgets/help_box.py app/workbench/checklist.py app/workbench/claim_words.py app/workbench/claimed.py app/workbench/words.py</extracomment>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/doctor.py</extracomment>
        <source>有{n}处需要处理，见上面标✗的行。</source>
        <translation><numerusform>{n} thing needs attention; see the line with ✗ above.</numerusform><numerusform>{n} things need attention; see the lines with ✗ above.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/enterprises.py app/ui/dialogs/enterprises.py</extracomment>
        <source>不认识、没有读取的列：{ignored_columns}。</source>
        <translation>Columns not known and not read: {ignored_columns}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/enterprises.py</extracomment>
        <source>其中{n}份刚才已经有了。</source>
        <translation><numerusform>{n} of them existed already.</numerusform><numerusform>{n} of them existed already.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/enterprises.py app/ui/dialogs/enterprises.py</extracomment>
        <source>可以新建{n}份评测，跳过{skipped}行，有误{rejected}行。</source>
        <translation><numerusform>{n} assessment can be made; rows skipped: {skipped}, wrong: {rejected}.</numerusform><numerusform>{n} assessments can be made; rows skipped: {skipped}, wrong: {rejected}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/enterprises.py</extracomment>
        <source>已写出模板：{out}</source>
        <translation>Template written: {out}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/enterprises.py</extracomment>
        <source>已取消：新建了{n}份评测，还有{left}行没有处理，再导入一次会接着做。</source>
        <translation><numerusform>Cancelled: {n} assessment made, rows left: {left}; importing again goes on.</numerusform><numerusform>Cancelled: {n} assessments made, rows left: {left}; importing again goes on.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/enterprises.py</extracomment>
        <source>已新建{n}份评测。</source>
        <translation><numerusform>Made {n} assessment.</numerusform><numerusform>Made {n} assessments.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/enterprises.py app/ui/actions.py app/ui/dialogs/enterprises.py app/ui/dialogs/new_assessment.py app/ui/pages/home.py app/ui/pages/home_states.py</extracomment>
        <source>新建评测</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <extracomment>app/cli/enterprises.py</extracomment>
        <source>有误　第{row}行　{name}　{reason}</source>
        <translation>Wrong  row {row}  {name}  {reason}</translation>
    </message>
    <message>
        <extracomment>app/cli/enterprises.py</extracomment>
        <source>有问题的行已写到：{rejected}</source>
        <translation>Wrong rows written to {rejected}</translation>
    </message>
    <message>
        <extracomment>app/cli/enterprises.py</extracomment>
        <source>跳过　第{row}行　{name}　{reason}</source>
        <translation>Skipped  row {row}  {name}  {reason}</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>{title}：空</source>
        <translation>{title}: empty</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py app/ui/dialogs/trust.py</extracomment>
        <source>信任名单</source>
        <translation>Trust list</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>停用日期</source>
        <translation>Withdrawn from</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py app/ui/dialogs/recipients.py</extracomment>
        <source>公钥</source>
        <translation>Public key</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>公钥（交给对方登记）：{key}</source>
        <translation>Public key (give it to the sender): {key}</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py app/ui/dialogs/recipients.py</extracomment>
        <source>加密接收方</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py app/reports/paper/enterprise.py app/reports/scores/measures.py app/reports/scores/visited.py app/reports/word/proof.py app/ui/dialogs/first_start.py app/ui/dialogs/identity.py app/ui/dialogs/person.py app/ui/dialogs/settings.py app/ui/dialogs/trust.py</extracomment>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py app/exchange/authority.py app/exchange/certificates.py app/exchange/identity.py app/reports/paper/enterprise.py app/reports/paper/signing.py app/reports/scores/visited.py app/reports/word/proof.py app/reports/word/visited.py app/ui/dialogs/first_start.py app/ui/dialogs/identity.py app/ui/dialogs/person.py app/ui/dialogs/settings.py</extracomment>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>密钥文件没有口令，请只留给自己并另存一份：丢了它，加密给您的文件就再也打不开。</source>
        <translation>The key file has no passphrase. Keep it to yourself and keep a copy: without it, files encrypted for you can never be opened.</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>已创建签名身份：{path}</source>
        <translation>Identity made: {path}</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>已导出证书：{out}，指纹 {fingerprint}</source>
        <translation>Certificate exported: {out}, fingerprint {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>已放进工作区：{path}</source>
        <translation>Put into the workspace: {path}</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>已更换口令：{file}</source>
        <translation>Passphrase changed: {file}</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>已生成密钥：{out}</source>
        <translation>Key made: {out}</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py</extracomment>
        <source>指纹</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py app/ui/dialogs/recipients.py app/ui/dialogs/trust.py</extracomment>
        <source>称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py app/ui/dialogs/identities.py app/ui/dialogs/signing_form.py</extracomment>
        <source>签名身份</source>
        <translation>Identity</translation>
    </message>
    <message>
        <extracomment>app/cli/identity.py app/reports/paper/enterprise.py app/reports/word/visited.py</extracomment>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <extracomment>app/cli/options.py</extracomment>
        <source>工作区文件夹，或团队工作区的地址postgresql+psycopg://…；默认用SHUPING_WORKSPACE或用户数据文件夹。</source>
        <translation>Folder of the workspace, or address of a team workspace postgresql+psycopg://…; default: SHUPING_WORKSPACE or the user's data folder.</translation>
    </message>
    <message>
        <extracomment>app/cli/options.py</extracomment>
        <source>签名即作出以下承诺，不同意请按Ctrl+C退出。{pledge}</source>
        <translation>By signing you make this pledge; if you do not agree, leave with Ctrl+C. {pledge}</translation>
    </message>
    <message>
        <extracomment>app/cli/options.py app/ui/dialogs/signing_form.py</extracomment>
        <source>签名口令</source>
        <translation>Passphrase for signing</translation>
    </message>
    <message>
        <extracomment>app/cli/options.py</extracomment>
        <source>读不到口令文件“{file}”的第一行，请检查路径和内容（UTF-8文本）。</source>
        <translation>The first line of the passphrase file "{file}" cannot be read. Check path and contents (UTF-8 text).</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/ui/pages/programme/costs.py</extracomment>
        <source>“{name}”暂不计：{why}</source>
        <translation>"{name}" not counted yet: {why}</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>“{text}”应写成“填报项=内容”，例如revenue=38000。</source>
        <translation>"{text}" must be written as ENTRY=CONTENT, such as revenue=38000.</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/ui/pages/programme/rule_card.py</extracomment>
        <source>不符合</source>
        <translation>Not met</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>估算补助：{yuan}元</source>
        <translation>Estimated subsidy: {yuan} yuan</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>估算贷款贴息：{yuan}元（文件没有写明是否计入补助上限）</source>
        <translation>Estimated interest subsidy: {yuan} yuan (the documents do not say whether it counts towards the cap)</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/reports/scores/items.py app/reports/todo.py</extracomment>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/programme.py</extracomment>
        <source>共{n}项。</source>
        <translation><numerusform>{n} in all.</numerusform><numerusform>{n} in all.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>另有规定：{text}（{documents}）</source>
        <translation>Another rule: {text} ({documents})</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>回执　{date}　{platform}　{number}　{result}</source>
        <translation>Receipt  {date}  {platform}  {number}  {result}</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>奖补估算</source>
        <translation>Estimate of the subsidy</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/programme.py</extracomment>
        <source>已写出待办清单（{n}项）：{out}</source>
        <translation><numerusform>To-do list ({n} entry) written: {out}</numerusform><numerusform>To-do list ({n} entries) written: {out}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>已记录：{platform} {number} {result}</source>
        <translation>Recorded: {platform} {number} {result}</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/ui/pages/programme/rule_card.py</extracomment>
        <source>待确认</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>条件</source>
        <translation>Condition</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/ui/pages/programme/costs.py app/workbench/claim_words.py app/workbench/programme.py</extracomment>
        <source>没有名称的费用</source>
        <translation>cost without a name</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/ui/pages/programme/page.py</extracomment>
        <source>申报条件</source>
        <translation>Conditions to apply</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/ui/pages/programme/rule_card.py</extracomment>
        <source>符合</source>
        <translation>Met</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/storage/claims.py app/ui/models/cost_lines.py</extracomment>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>规定</source>
        <translation>Rule</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>认定金额（元）</source>
        <translation>Recognised (yuan)</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/ui/dialogs/batch.py app/ui/dialogs/enterprises.py app/ui/dialogs/keeping.py app/workbench/batch.py</extracomment>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/workbench/claim_words.py</extracomment>
        <source>费用</source>
        <translation>Cost</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py app/ui/pages/programme/page.py app/workbench/claims.py</extracomment>
        <source>验收条件</source>
        <translation>Conditions of acceptance</translation>
    </message>
    <message>
        <extracomment>app/cli/programme.py</extracomment>
        <source>（不再适用）{text}</source>
        <translation>(no longer applied) {text}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>        证书指纹 {fingerprint}</source>
        <translation>        certificate fingerprint {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>  有冲突待裁定：{field}</source>
        <translation>  Conflict to decide: {field}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py app/cli/team.py</extracomment>
        <source>  注意：{note}</source>
        <translation>  Note: {note}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>  签名：{who}，自称时间{claimed_time}，{known}</source>
        <translation>  Signature: {who}, claimed time {claimed_time}, {known}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>  要整个撤销：unmerge {assessment} {merge}</source>
        <translation>  To take it back as a whole: unmerge {assessment} {merge}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>  评测有了定稿时没有的变更，已重新打开。</source>
        <translation>  Some changes are later than the finalising; the assessment was reopened.</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>  问题：{problem}</source>
        <translation>  Problem: {problem}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>{name}（{organisation}，{role}）</source>
        <translation>{name} ({organisation}, {role})</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>{name}：{status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>不能签名。{sentence}</source>
        <translation>Cannot sign. {sentence}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py app/ui/models/verdict_text.py app/workbench/reporting.py</extracomment>
        <source>已信任</source>
        <translation>Trusted</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>已加签：{path}</source>
        <translation>Signature added: {path}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/receive.py</extracomment>
        <source>已导入{assessment}：新增{n}条变更，原件留在{kept}</source>
        <translation><numerusform>Imported {assessment}: {n} new change, the file is kept at {kept}</numerusform><numerusform>Imported {assessment}: {n} new changes, the file is kept at {kept}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>已解密：{open_sealed}</source>
        <translation>Decrypted: {open_sealed}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py app/workbench/reporting.py</extracomment>
        <source>未信任</source>
        <translation>Not trusted</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>查看{name}</source>
        <translation>Look at {name}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>核验{name}</source>
        <translation>Verify {name}</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py app/ui/dialogs/sign.py</extracomment>
        <source>签名</source>
        <translation>Sign</translation>
    </message>
    <message>
        <extracomment>app/cli/receive.py</extracomment>
        <source>解密不等于核验，请接着用verify核验内容和签名。</source>
        <translation>Decrypting is not verifying; check contents and signatures with "verify".</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/reports/paper/advising.py app/reports/paper/answers.py app/reports/paper/compared.py app/reports/paper/reviewing.py app/reports/scores/beside.py app/reports/scores/items.py app/reports/scores/scenarios.py app/reports/word/chapters.py app/ui/actions.py app/ui/dialogs/proofs.py app/ui/pages/compare_rows.py app/ui/pages/photos.py app/ui/pages/review.py app/ui/widgets/photo_list.py app/workbench/finishing.py</extracomment>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/cli/visit.py app/exchange/authority.py app/reports/scores/conclusion.py app/storage/claims.py app/ui/dialogs/identity.py app/ui/models/cost_lines.py</extracomment>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/reports/review_part.py app/ui/pages/review.py</extracomment>
        <source>复核后又改过</source>
        <translation>Changed after review</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/reports/paper/reviewing.py app/ui/pages/review.py</extracomment>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/reports/paper/reviewing.py app/reports/scores/beside.py app/ui/pages/review.py</extracomment>
        <source>核定</source>
        <translation>Settled</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/reports/paper/reviewing.py app/reports/scores/beside.py app/ui/dialogs/base.py app/ui/pages/review.py app/ui/widgets/conflict_side.py</extracomment>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/reports/checklist.py app/reports/paper/reviewing.py app/reports/scores/beside.py app/ui/pages/review.py app/workbench/review_words.py</extracomment>
        <source>申报</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/reports/paper/answers.py app/reports/scores/conclusion.py app/reports/scores/places.py app/reports/word/chapters.py app/ui/pages/review.py</extracomment>
        <source>结论</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py app/cli/showing.py app/cli/visit.py app/reports/paper/proof.py app/reports/word/proof.py app/storage/claims.py</extracomment>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <extracomment>app/cli/review.py</extracomment>
        <source>请写核定的选项或等级，或用--measure写核定的基础数据。</source>
        <translation>Give the settled options or grade, or the settled measures with --measure.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/scoring.py</extracomment>
        <source>  到{level}级最少改动{n}处：{codes}</source>
        <translation><numerusform>  To level {level} at least {n} change: {codes}</numerusform><numerusform>  To level {level} at least {n} changes: {codes}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/scoring.py</extracomment>
        <source>  得分 {points}（{points_exact}）</source>
        <translation>  {points} points ({points_exact})</translation>
    </message>
    <message>
        <extracomment>app/cli/scoring.py</extracomment>
        <source>  提醒：{message}</source>
        <translation>  Warning: {message}</translation>
    </message>
    <message>
        <extracomment>app/cli/scoring.py</extracomment>
        <source>  暂定：还有未作答的内容，最终可能在{low}级到{high}级之间。</source>
        <translation>  Provisional: something is not answered; the level may be {low} to {high}.</translation>
    </message>
    <message>
        <extracomment>app/cli/scoring.py</extracomment>
        <source>  等级 {level} {level_name}</source>
        <translation>  Level {level} {level_name}</translation>
    </message>
    <message>
        <extracomment>app/cli/scoring.py</extracomment>
        <source>{file}：{error}</source>
        <translation>{file}: {error}</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/cli/summary.py app/reports/advice.py app/reports/comparison.py app/reports/ledger.py app/reports/paper/answers.py app/reports/paper/drawings.py app/reports/word/chapters.py app/ui/models/subjects.py app/ui/pages/scenario.py app/ui/widgets/badge.py app/ui/widgets/grade_column.py app/ui/widgets/value_editor.py app/workbench/checklist.py</extracomment>
        <source>{grade}级</source>
        <translation>Grade {grade}</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>{it}：{who}</source>
        <translation>{it}: {who}</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>{level}级{part}</source>
        <translation>Level {level}{part}</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>{level}级（{level_name}）</source>
        <translation>level {level} ({level_name})</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/storage/reviewing.py app/ui/dialogs/enterprises.py app/ui/dialogs/new_assessment.py app/ui/models/assessments.py app/ui/models/portfolio.py app/ui/pages/programme/missing.py app/ui/pages/programme/upload.py app/ui/pages/visit_proofs.py</extracomment>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>分工：</source>
        <translation>Work assigned:</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/showing.py</extracomment>
        <source>到{level}级（{name}）最少改动{n}处：</source>
        <translation><numerusform>To level {level} ({name}) at least {n} change:</numerusform><numerusform>To level {level} ({name}) at least {n} changes:</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/ledger.py app/ui/pages/programme/conditions.py app/workbench/claim_words.py app/workbench/words.py</extracomment>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/answered.py app/reports/ledger.py app/reports/scores/scenarios.py app/workbench/words.py</extracomment>
        <source>场景等级</source>
        <translation>Scenario grade</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>场景（有/需）</source>
        <translation>Scenarios (have/need)</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/cli/summary.py app/exchange/document.py app/reports/ledger.py app/reports/scores/scenarios.py app/reports/visit.py app/storage/fields.py</extracomment>
        <source>应用场景</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>应用场景（★约束性）</source>
        <translation>Scenarios (★ constrained)</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/ledger.py app/reports/paper/answers.py app/reports/paper/drawings.py app/reports/scores/conclusion.py app/reports/scores/items.py app/reports/word/chapters.py app/ui/models/assessments.py app/ui/models/portfolio.py app/ui/pages/outcome.py</extracomment>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>得分{shown}，{level}{open_end}</source>
        <translation>{shown} points, {level}{open_end}</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>得分（有/需/差）</source>
        <translation>Points (have/need/missing)</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>提醒：{message}</source>
        <translation>Warning: {message}</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/ledger.py app/ui/pages/programme/conditions.py app/workbench/claim_words.py app/workbench/words.py</extracomment>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/build.py app/reports/ledger.py app/ui/models/assessments.py app/ui/models/portfolio.py</extracomment>
        <source>最后修改</source>
        <translation>Last edited</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/advice.py app/reports/review_part.py app/reports/scores/items.py app/scoring/path.py app/ui/pages/deciding.py app/workbench/checklist.py app/workbench/words.py</extracomment>
        <source>未作答</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/review_part.py app/workbench/checklist.py app/workbench/words.py</extracomment>
        <source>未评级</source>
        <translation>Not graded</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/scores/conclusion.py app/reports/scores/items.py</extracomment>
        <source>满分</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/ledger.py app/reports/scores/measures.py app/ui/models/assessments.py app/ui/models/portfolio.py app/ui/widgets/filters.py app/ui/widgets/portfolio_filters.py app/workbench/surveying.py</extracomment>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/cli/summary.py app/reports/ledger.py app/reports/paper/answers.py app/reports/scores/conclusion.py app/reports/word/chapters.py app/ui/models/assessments.py app/ui/models/portfolio.py app/ui/widgets/filters.py app/ui/widgets/portfolio_filters.py app/workbench/surveying.py</extracomment>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/ui/pages/outcome.py</extracomment>
        <source>等级条件</source>
        <translation>Conditions of the levels</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/paper/proof.py app/reports/scores/scenarios.py app/ui/models/assessments.py app/ui/models/portfolio.py app/ui/widgets/filters.py app/ui/widgets/portfolio_filters.py app/workbench/surveying.py</extracomment>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>约束性场景（有/需）</source>
        <translation>Constrained (have/need)</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>达到</source>
        <translation>Reached</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>还没有评测。用“new --name 企业名称”新建一份，或用“demo 文件夹”看示例。</source>
        <translation>No assessments yet. Make one with "new --name NAME", or see the sample with "demo FOLDER".</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/paper/survey.py app/ui/models/assessments.py app/ui/widgets/progress.py</extracomment>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/reports/answered.py app/reports/paper/answers.py app/reports/word/chapters.py app/workbench/words.py</extracomment>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/cli/summary.py app/exchange/document.py app/reports/ledger.py app/reports/scores/places.py app/reports/visit.py app/storage/fields.py</extracomment>
        <source>采集项</source>
        <translation>Items</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/ui/widgets/standing_card.py</extracomment>
        <source>（暂定）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py app/cli/visit.py app/reports/analysis.py app/reports/profile.py app/reports/scores/items.py app/reports/visit.py app/ui/models/charts.py app/ui/models/subjects.py app/ui/models/verdict_text.py app/ui/pages/guided/money.py app/workbench/batch.py app/workbench/identities.py app/workbench/review_words.py</extracomment>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <extracomment>app/cli/showing.py</extracomment>
        <source>，暂定，最终在{low}级到{high}级之间</source>
        <translation>, provisional, in the end level {low} to {high}</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/advice.py app/ui/pages/compare.py</extracomment>
        <source>{level}级</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>{level}级及以上</source>
        <translation>level {level} or above</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>份数</source>
        <translation>Number</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>企业数</source>
        <translation>Enterprises</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/summary.py</extracomment>
        <source>共{n}份评测：已定稿{finalised}份，暂定{provisional}份，有冲突{in_conflict}份。</source>
        <translation><numerusform>{n} assessment: {finalised} finalised, {provisional} provisional, {in_conflict} in conflict.</numerusform><numerusform>{n} assessments: {finalised} finalised, {provisional} provisional, {in_conflict} in conflict.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>写文件</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/paper/survey.py app/ui/models/charts.py</extracomment>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/ui/widgets/portfolio_filters.py app/workbench/surveying.py</extracomment>
        <source>城市</source>
        <translation>City</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>已作答</source>
        <translation>Answered</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/summary.py</extracomment>
        <source>已写出{n}份评测的台账：{out}</source>
        <translation><numerusform>Ledger of {n} assessment written: {out}</numerusform><numerusform>Ledger of {n} assessments written: {out}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/summary.py</extracomment>
        <source>已写出{n}份评测的汇总：{out}</source>
        <translation><numerusform>Wrote the summary of {n} assessment: {out}</numerusform><numerusform>Wrote the summary of {n} assessments: {out}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/paper/answers.py app/reports/paper/survey.py app/reports/scores/conclusion.py app/reports/word/chapters.py app/reports/word/front.py</extracomment>
        <source>已达到</source>
        <translation>Reached</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>得分不到六成</source>
        <translation>Below 60 %</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/ledger.py app/reports/profile.py app/workbench/assessments.py</extracomment>
        <source>所在区县</source>
        <translation>District</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/paper/compared.py app/reports/paper/survey.py app/reports/scores/beside.py app/reports/word/compared.py app/ui/pages/compare.py app/ui/pages/compare_rows.py</extracomment>
        <source>改造前</source>
        <translation>Before</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/paper/compared.py app/reports/scores/beside.py app/reports/word/compared.py app/ui/pages/compare.py app/ui/pages/compare_rows.py</extracomment>
        <source>改造后</source>
        <translation>After</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>期限</source>
        <translation>By</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/ledger.py app/reports/paper/survey_charts.py app/ui/models/charts.py app/ui/pages/scenario.py app/ui/widgets/value_editor.py</extracomment>
        <source>未开展</source>
        <translation>None</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/advice.py app/reports/comparison.py app/reports/ledger.py app/reports/paper/answers.py app/reports/paper/survey_charts.py app/reports/word/chapters.py app/reports/word/front.py app/ui/models/charts.py</extracomment>
        <source>未评定</source>
        <translation>Not graded</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/comparison.py app/reports/ledger.py app/reports/paper/survey_charts.py app/scoring/catalogue.py app/ui/pages/outcome.py app/ui/widgets/badge.py app/workbench/surveying.py</extracomment>
        <source>未达到一级</source>
        <translation>Below level 1</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>没有“{kind}”这种评测，可用：{kinds}。</source>
        <translation>There is no kind "{kind}"; there are {kinds}.</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py</extracomment>
        <source>没有符合条件的评测。</source>
        <translation>No assessment fits.</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/paper/survey.py</extracomment>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/paper/survey.py</extracomment>
        <source>目标数</source>
        <translation>Target</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/ledger.py app/workbench/assessments.py</extracomment>
        <source>细分行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/scores/conclusion.py</extracomment>
        <source>要求</source>
        <translation>Required</translation>
    </message>
    <message>
        <extracomment>app/cli/summary.py app/reports/ledger.py app/reports/paper/survey.py app/ui/models/charts.py</extracomment>
        <source>（未填写）</source>
        <translation>(not entered)</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>     选它：{effect}</source>
        <translation>     taking it: {effect}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>  {label}：{fields}</source>
        <translation>  {label}: {fields}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>  {words}：这里 {mine}，对方 {theirs}，合并后 {result}</source>
        <translation>  {words}: here {mine}, theirs {theirs}, merged {result}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>  评测已定稿，导入后会重新打开。</source>
        <translation>  The assessment is finalised and will be reopened by importing.</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>{author}（电脑{replica}）{at}</source>
        <translation>{author} (computer {replica}) {at}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>{code}：{code2}</source>
        <translation>{code}: {code2}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>{points}分，{level}级{still}</source>
        <translation>{points} points, level {level}{still}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/team.py</extracomment>
        <source>{what}{file_name}，{n}条变更{undone}</source>
        <translation><numerusform>{what} {file_name}, {n} change{undone}</numerusform><numerusform>{what} {file_name}, {n} changes{undone}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/team.py</extracomment>
        <source>“{field}”有{n}个取值，没有第{number}个。</source>
        <translation><numerusform>"{field}" has {n} value, no number {number}.</numerusform><numerusform>"{field}" has {n} values, no number {number}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>“{field}”没有待裁定的冲突，可用conflicts查看。</source>
        <translation>"{field}" is not in conflict; see "conflicts".</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>之后改过，没有动：{words}</source>
        <translation>Edited since and left alone: {words}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>以上只是预览，没有导入。</source>
        <translation>This is a preview only; nothing was imported.</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>会有新冲突</source>
        <translation>New conflicts</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>会消除冲突</source>
        <translation>Conflicts removed</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>另定一个值：answer 编号 代码 值 --reason 理由。</source>
        <translation>For another value: answer ID CODE VALUE --reason REASON.</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>已恢复：{words}</source>
        <translation>Restored: {words}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/team.py</extracomment>
        <source>已裁定，还有{n}处冲突。</source>
        <translation><numerusform>Decided; {n} conflict left.</numerusform><numerusform>Decided; {n} conflicts left.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>撤销{undoes}</source>
        <translation>Undo {undoes}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>未分配</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>没有待裁定的冲突。</source>
        <translation>No conflicts to decide.</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>裁定：resolve {assessment} {field} --take 1 --reason 理由。</source>
        <translation>To decide: resolve {assessment} {field} --take 1 --reason REASON.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/team.py</extracomment>
        <source>评测{assessment}：会新增{n}条变更，{evidence}份佐证</source>
        <translation><numerusform>Assessment {assessment}: {n} new change, evidence files: {evidence}</numerusform><numerusform>Assessment {assessment}: {n} new changes, evidence files: {evidence}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>请写明字段并用--take选一个值，或用--by写明以谁的记录为准。</source>
        <translation>Name the field and choose a value with --take, or say with --by whose record counts.</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>请用--to写明负责人，或用--clear取消分配，二者选一。</source>
        <translation>Name who is in charge with --to, or take it away with --clear; one of the two.</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>还没有合并过。</source>
        <translation>Nothing was merged yet.</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>这次撤销的编号：{record}</source>
        <translation>Number of this undoing: {record}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>（已撤销）</source>
        <translation> (undone)</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>，备注：{note}</source>
        <translation>, note: {note}</translation>
    </message>
    <message>
        <extracomment>app/cli/team.py</extracomment>
        <source>，暂定{low}至{high}级</source>
        <translation>, provisional, level {low} to {high}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/cli/team.py</extracomment>
        <source>，照片{n}张</source>
        <translation><numerusform>, {n} photo</numerusform><numerusform>, {n} photos</numerusform></translation>
    </message>
    <message>
        <extracomment>app/cli/trust.py</extracomment>
        <source>“{file}”含私钥，请改用与它同名的.pem证书文件。</source>
        <translation>"{file}" holds a private key. Use the .pem certificate of the same name.</translation>
    </message>
    <message>
        <extracomment>app/cli/trust.py</extracomment>
        <source>已信任 {name}（{organisation}），指纹 {fingerprint}</source>
        <translation>Trusted: {name} ({organisation}), fingerprint {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/cli/trust.py</extracomment>
        <source>已停用 {name}（{organisation}），从{withdrawn_on}起。</source>
        <translation>Withdrawn: {name} ({organisation}), from {withdrawn_on} on.</translation>
    </message>
    <message>
        <extracomment>app/cli/trust.py</extracomment>
        <source>已登记接收方：{name}</source>
        <translation>Recipient added: {name}</translation>
    </message>
    <message>
        <extracomment>app/cli/trust.py</extracomment>
        <source>已移出信任名单。</source>
        <translation>Removed from the trust list.</translation>
    </message>
    <message>
        <extracomment>app/cli/trust.py</extracomment>
        <source>已移出接收方：{name}</source>
        <translation>Recipient removed: {name}</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>{name}：{about}</source>
        <translation>{name}: {about}</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>{told}。{see_help}</source>
        <translation>{told}. {see_help}</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>参数的值不对，{described}</source>
        <translation>An argument has a wrong value: {described}</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>命令的写法不对</source>
        <translation>The command is not written correctly</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>多出了参数：{what}</source>
        <translation>Too many arguments: {what}</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>没有命令“{what}”</source>
        <translation>There is no command "{what}"</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>没有选项{name}</source>
        <translation>There is no option {name}</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>缺少参数{described}</source>
        <translation>An argument is missing: {described}</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>请用--help查看用法。</source>
        <translation>See --help for usage.</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>选项{what}后面不带内容</source>
        <translation>The option {what} takes no value</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>选项{what}后面缺少内容</source>
        <translation>Nothing follows the option {what}</translation>
    </message>
    <message>
        <extracomment>app/cli/usage.py</extracomment>
        <source>，相近的有{like}</source>
        <translation>, similar: {like}</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>  ？{question}</source>
        <translation>  ? {question}</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py app/ui/pages/visit_proofs.py</extracomment>
        <source>{code} {name}（{claimed}）</source>
        <translation>{code} {name} ({claimed})</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>{label}：{text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>{level}级，{points}分</source>
        <translation>level {level}, {points} points</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>{name}（{it}版指标）</source>
        <translation>{name} (indicators of {it})</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py app/reports/paper/compared.py app/reports/scores/beside.py app/reports/word/compared.py app/ui/pages/compare_rows.py</extracomment>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>已写入{out}。</source>
        <translation>Written to {out}.</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>已移除。</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py app/reports/paper/enterprise.py app/reports/scores/visited.py app/reports/word/visited.py app/workbench/review_words.py</extracomment>
        <source>已签到</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>已签到。</source>
        <translation>Signed in.</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py app/reports/paper/compared.py app/reports/scores/beside.py app/ui/pages/compare_rows.py app/workbench/review_words.py</extracomment>
        <source>改善说明</source>
        <translation>What became better</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>方式：{methods}</source>
        <translation>Methods: {methods}</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>日期：{names}</source>
        <translation>Date: {names}</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py app/reports/paper/enterprise.py app/reports/scores/visited.py app/reports/word/visited.py app/ui/widgets/people_list.py</extracomment>
        <source>未签到</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>等级和总分</source>
        <translation>Level and points</translation>
    </message>
    <message>
        <extracomment>app/cli/visit.py</extracomment>
        <source>（{about}）</source>
        <translation> ({about})</translation>
    </message>
    <message>
        <extracomment>app/cli/window_files.py</extracomment>
        <source>没有“{language}”这种语言，可用的有：{known}。</source>
        <translation>There is no language "{language}"; there are: {known}.</translation>
    </message>
    <message>
        <extracomment>app/cli/window_files.py</extracomment>
        <source>选项“{option}”不能和要打开的文件写在一起。要在终端里核验，请写“verify 文件”。</source>
        <translation>The option "{option}" does not go with files to open. To verify in a terminal, write "verify FILE".</translation>
    </message>
    <message>
        <extracomment>app/errors.py</extracomment>
        <source>{path}：{message}</source>
        <translation>{path}: {message}</translation>
    </message>
    <message>
        <extracomment>app/exchange/authority.py</extracomment>
        <source>“{name}”不是颁发机构，不能签发证书；请先用“identity ca new”创建。</source>
        <translation>"{name}" is no authority and cannot issue certificates. Make one with "identity ca new".</translation>
    </message>
    <message>
        <extracomment>app/exchange/authority.py</extracomment>
        <source>不是有效的证书申请文件（CSR），请让申请人重新生成。</source>
        <translation>This is no valid certificate request (CSR). Have the applicant make it again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/authority.py app/exchange/certificates.py app/exchange/identity.py</extracomment>
        <source>单位名称</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <extracomment>app/exchange/authority.py</extracomment>
        <source>申请人的单位是“{organisation}”，颁发机构只能为本单位“{organisation2}”签发。</source>
        <translation>The applicant's organisation is "{organisation}", but the authority issues for its own only: "{organisation2}".</translation>
    </message>
    <message>
        <extracomment>app/exchange/authority.py</extracomment>
        <source>证书申请的签名或主题不对，请让申请人重新生成。</source>
        <translation>The signature or subject of the certificate request is wrong. Have the applicant make it again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/authority.py</extracomment>
        <source>这张证书不是给这个签名身份的，请核对文件。</source>
        <translation>This certificate is not for this identity. Check the file.</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>{code}（{title}）</source>
        <translation>{code} ({title})</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>{what}中有看不见的控制字符，请重新输入。</source>
        <translation>{what} holds invisible control characters. Enter it again.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>{what}应为1到{n}个字，前后没有空格，请修改。</source>
        <translation><numerusform>{what} must have 1 to {n} character without spaces at either end.</numerusform><numerusform>{what} must have 1 to {n} characters without spaces at either end.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>不是有效的证书文件（PEM），请让对方重新导出。</source>
        <translation>This is no valid certificate file (PEM). Have it exported again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py app/reports/build.py</extracomment>
        <source>企业代表</source>
        <translation>Enterprise representative</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>密钥不是P-256椭圆曲线密钥，也不是2048至4096位的RSA密钥，不能用于评测包签名。</source>
        <translation>The key is neither P-256 nor RSA of 2048 to 4096 bits and cannot sign packages.</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>没有“{role}”这个签名角色，可用的角色：{known}。</source>
        <translation>There is no signing role "{role}"; there are {known}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>签名的写法不规范，可能被改动过。</source>
        <translation>The signature is not written in canonical form and may have been changed.</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>签名验不过：签名、签名内容或证书被改动过。</source>
        <translation>The signature does not verify: the signature, what is signed, or the certificate was changed.</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py app/reports/build.py</extracomment>
        <source>组长</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>证书的主题无法读取，请让对方重新导出。</source>
        <translation>The certificate's subject cannot be read. Have it exported again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>证书的密钥无法识别，不能用于评测包签名。</source>
        <translation>The key of the certificate is not recognised and cannot sign packages.</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>证书的扩展内容无法读取，请让对方重新导出。</source>
        <translation>The certificate's extensions cannot be read. Have it exported again.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>证书里应写有一个{what}，这里有{n}个，不能用于评测包签名。</source>
        <translation><numerusform>A certificate states one {what}; this one states {n} and cannot sign packages.</numerusform><numerusform>A certificate states one {what}; this one states {n} and cannot sign packages.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py app/reports/anonymous.py app/reports/build.py app/reports/checklist.py app/ui/dialogs/enterprises.py app/ui/dialogs/letterhead.py app/workbench/enterprises.py</extracomment>
        <source>评测人员</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <extracomment>app/exchange/certificates.py</extracomment>
        <source>这张证书不是给个人签名用的，不能用于评测包签名。</source>
        <translation>This certificate is not for a person's signatures and cannot sign packages.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>变更记录中混有其他评测的变更。</source>
        <translation>The changes include some of another assessment.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>变更记录中锁定的指标目录不是评测包所附的那一份。</source>
        <translation>The catalogue fixed by the changes is not the one in the package.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>应为形如2026-03-05T01:41:00Z的世界时。</source>
        <translation>It must be UTC like 2026-03-05T01:41:00Z.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>应从{roles}中按此顺序列出至少一个签名角色，不能重复。</source>
        <translation>List at least one signing role of {roles}, in this order and without repetition.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>按变更记录推算的答案与assessment.json不一致。</source>
        <translation>The answers that follow from the changes differ from assessment.json.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>有冲突没有裁定的评测包不能有签名。</source>
        <translation>A package with undecided conflicts cannot be signed.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>没有这个日期或时间。</source>
        <translation>There is no such day or time.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>程序版本号的格式不对。</source>
        <translation>The program's version is wrongly written.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>第1版没有上一版；以后各版应写上一版声明的SHA-256。</source>
        <translation>Revision 1 has no predecessor; later ones state the SHA-256 of the previous statement.</translation>
    </message>
    <message>
        <extracomment>app/exchange/contents.py</extracomment>
        <source>评测包的版次应为1到{max_revision}的整数。</source>
        <translation>A revision is a whole number from 1 to {max_revision}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/countersign.py</extracomment>
        <source>这个评测包不能签名，内容被改动过或已损坏：{problems}</source>
        <translation>This package cannot be signed; it was changed or damaged: {problems}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/countersign.py</extracomment>
        <source>这个评测包已有{n}个签名，不能再加。</source>
        <translation><numerusform>This package has {n} signature already; no more can be added.</numerusform><numerusform>This package has {n} signatures already; no more can be added.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/countersign.py</extracomment>
        <source>这份评测还没有定稿，不能签名。请先定稿，再导出、签名。</source>
        <translation>This assessment is not finalised and cannot be signed. Finalise it, then export and sign.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/credit_code.py</extracomment>
        <source>统一社会信用代码应为{length}位，这里是{n}位，请对照营业执照核对。</source>
        <translation><numerusform>A unified social credit code has {length} characters, this one has {n}. Compare it with the business licence.</numerusform><numerusform>A unified social credit code has {length} characters, this one has {n}. Compare it with the business licence.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/credit_code.py</extracomment>
        <source>统一社会信用代码的校验位（最后一位“{value}”）与前17位不符，可能抄错了某一位，请对照营业执照核对。</source>
        <translation>The check character of the credit code (the last one, "{value}") does not fit the 17 before it; one of them may be miscopied. Compare it with the business licence.</translation>
    </message>
    <message>
        <extracomment>app/exchange/credit_code.py</extracomment>
        <source>统一社会信用代码第{place}位的“{character}”不能使用：只能是数字和大写字母，且没有I、O、S、V、Z，请对照营业执照核对。</source>
        <translation>Character {place} of the credit code, "{character}", cannot be: only digits and capital letters without I, O, S, V, Z. Compare it with the business licence.</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py</extracomment>
        <source>{code}重复了，请只保留一个。</source>
        <translation>{code} is repeated; keep one.</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py</extracomment>
        <source>变更记录中有无法识别的字段“{field}”，请升级数评台后再试。</source>
        <translation>The changes hold an unknown field "{field}". Upgrade Shuping and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py</extracomment>
        <source>同一份佐证材料列了两次，请合并为一条。</source>
        <translation>The same evidence is listed twice. Make it one entry.</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py app/reports/scores/measures.py app/reports/scores/places.py app/reports/visit.py app/storage/fields.py app/ui/models/verdict_text.py app/workbench/platform.py</extracomment>
        <source>基础数据</source>
        <translation>Measures</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py</extracomment>
        <source>最外层应为对象，即花括号括起来的若干项。</source>
        <translation>The outermost level must be an object, entries in braces.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/document.py</extracomment>
        <source>有一处的项目过多：最多{n}项，请检查文件。</source>
        <translation><numerusform>There are too many entries in one place: at most {n}. Check the file.</numerusform><numerusform>There are too many entries in one place: at most {n}. Check the file.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py</extracomment>
        <source>没有“{code}”这个{what}，可用的是：{known}。</source>
        <translation>There is no {what} "{code}"; there are {known}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py</extracomment>
        <source>没有“{edition}”版指标，可用的是{edition2}版。</source>
        <translation>There are no indicators of "{edition}"; there are those of {edition2}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py</extracomment>
        <source>还有冲突没有裁定：{fields}。请先逐项裁定，再导出。</source>
        <translation>Some conflicts are not decided: {fields}. Decide them one by one, then export.</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py</extracomment>
        <source>这份文件的格式（{schema}）比本程序新，请升级数评台后再打开。</source>
        <translation>The format of this file ({schema}) is newer than this program. Upgrade Shuping and open it again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/document.py app/storage/fields.py</extracomment>
        <source>采集项或应用场景</source>
        <translation>item or scenario</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/drawn.py</extracomment>
        <source>手写签名应有1到{n}笔，请重新签写。</source>
        <translation><numerusform>A drawn signature has 1 to {n} stroke. Sign again.</numerusform><numerusform>A drawn signature has 1 to {n} strokes. Sign again.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/drawn.py</extracomment>
        <source>手写签名是空的或只有一个点，请签完整的名字。</source>
        <translation>The drawn signature is empty or a single dot. Sign the full name.</translation>
    </message>
    <message>
        <extracomment>app/exchange/drawn.py app/storage/reviewing.py</extracomment>
        <source>手写签名的每一笔应为一列点，请重新签写。</source>
        <translation>Every stroke of a drawn signature is a list of points. Sign again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/drawn.py</extracomment>
        <source>手写签名的点应为[x, y, 毫秒]，x为0到{width}，y为0到{height}的整数。</source>
        <translation>A point of a drawn signature is [x, y, milliseconds], x a whole number from 0 to {width}, y from 0 to {height}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/drawn.py</extracomment>
        <source>手写签名的点过多：最多{n}个，请重新签写。</source>
        <translation><numerusform>A drawn signature has too many points: at most {n}. Sign again.</numerusform><numerusform>A drawn signature has too many points: at most {n}. Sign again.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/drawn.py</extracomment>
        <source>手写签名的笔画次序不对：时间应从0毫秒起，不能倒退。</source>
        <translation>The strokes of the drawn signature are out of order: times begin at 0 milliseconds and never go back.</translation>
    </message>
    <message>
        <extracomment>app/exchange/files.py</extracomment>
        <source>写“{path}”时出错，磁盘或U盘可能已断开。请接好、检查后再试。</source>
        <translation>"{path}" could not be written; the disk or stick may have been pulled out. Connect it, check it and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/files.py</extracomment>
        <source>写不了文件“{path}”（{strerror}）：请检查文件夹是否存在、能否写入、磁盘是否已满。</source>
        <translation>The file "{path}" cannot be written ({strerror}). Check that the folder exists and can be written, and that the disk is not full.</translation>
    </message>
    <message>
        <extracomment>app/exchange/files.py</extracomment>
        <source>找不到文件“{path}”，请检查路径。</source>
        <translation>The file "{path}" was not found. Check the path.</translation>
    </message>
    <message>
        <extracomment>app/exchange/files.py</extracomment>
        <source>文件“{name}”过大，不像是这里要的文件，请核对。</source>
        <translation>The file "{name}" is too large for what is wanted here. Check it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/files.py</extracomment>
        <source>没有权限写“{path}”。请换一个文件夹，或检查权限。</source>
        <translation>You may not write "{path}". Choose another folder, or check its permissions.</translation>
    </message>
    <message>
        <extracomment>app/exchange/files.py</extracomment>
        <source>磁盘空间不足，写不下“{path}”。请腾出空间或换一个磁盘后再试。</source>
        <translation>There is no room for "{path}". Make room or choose another disk, and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/files.py</extracomment>
        <source>读“{path}”时出错，磁盘或U盘可能已断开。请接好、检查后再试。</source>
        <translation>"{path}" could not be read; the disk or stick may have been pulled out. Connect it, check it and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/files.py</extracomment>
        <source>读不了文件“{path}”（{strerror}），请检查权限或存储介质。</source>
        <translation>The file "{path}" cannot be read ({strerror}). Check permissions or the medium.</translation>
    </message>
    <message>
        <extracomment>app/exchange/identity.py</extracomment>
        <source>“{name}”不是签名身份文件（.p12），或者已经损坏，请换一个文件。</source>
        <translation>"{name}" is no identity file (.p12), or it is damaged. Choose another file.</translation>
    </message>
    <message>
        <extracomment>app/exchange/identity.py</extracomment>
        <source>“{name}”的证书没有写明角色，请用--role指定以什么角色签名。</source>
        <translation>The certificate of "{name}" names no role. Say with --role in which role to sign.</translation>
    </message>
    <message>
        <extracomment>app/exchange/identity.py</extracomment>
        <source>“{name}”里没有可用的签名密钥和证书，请换一个文件。</source>
        <translation>"{name}" holds no usable key and certificate for signing. Choose another file.</translation>
    </message>
    <message>
        <extracomment>app/exchange/identity.py</extracomment>
        <source>“{name}”里的密钥与证书不是一对，请换一个文件。</source>
        <translation>The key and the certificate in "{name}" do not belong together. Choose another file.</translation>
    </message>
    <message>
        <extracomment>app/exchange/identity.py</extracomment>
        <source>口令不对，打不开签名身份“{name}”，请重新输入；确认口令无误仍打不开的，文件可能已经损坏。</source>
        <translation>The passphrase is wrong for the identity "{name}". Enter it again; if you are sure of it, the file may be damaged.</translation>
    </message>
    <message>
        <extracomment>app/exchange/identity.py</extracomment>
        <source>口令中有无法识别的字符，请重新输入。</source>
        <translation>The passphrase holds characters that cannot be read. Enter it again.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/identity.py</extracomment>
        <source>口令太短：至少{n}个字符，建议用一句只有自己知道的话。</source>
        <translation><numerusform>The passphrase is too short: at least {n} character, best a sentence only you know.</numerusform><numerusform>The passphrase is too short: at least {n} characters, best a sentence only you know.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/identity.py</extracomment>
        <source>签名身份“{name}”的角色是{role}，不能以{role2}的角色签名。</source>
        <translation>The identity "{name}" has the role {role} and cannot sign as {role2}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/lines.py app/exchange/proof.py</extracomment>
        <source>写法不规范，可能被改动过。</source>
        <translation>It is not written in canonical form and may have been changed.</translation>
    </message>
    <message>
        <extracomment>app/exchange/media.py</extracomment>
        <source>的内容与登记的文件类型不符。</source>
        <translation>: its contents are not of the kind recorded.</translation>
    </message>
    <message>
        <extracomment>app/exchange/media.py</extracomment>
        <source>谎报了图片的尺寸。</source>
        <translation>: it lies about the size of the picture.</translation>
    </message>
    <message>
        <extracomment>app/exchange/models.py</extracomment>
        <source>一行文字，不能有换行或控制字符</source>
        <translation>one line of text without line breaks or control characters</translation>
    </message>
    <message>
        <extracomment>app/exchange/models.py</extracomment>
        <source>以度为单位的十进制数字</source>
        <translation>a decimal number of degrees</translation>
    </message>
    <message>
        <extracomment>app/exchange/models.py</extracomment>
        <source>应为数字，建议写成文字，例如"120"。</source>
        <translation>It must be a number, best written as text, such as "120".</translation>
    </message>
    <message>
        <extracomment>app/exchange/models.py</extracomment>
        <source>形如2026-03-05T09:41:00的时间</source>
        <translation>a time like 2026-03-05T09:41:00</translation>
    </message>
    <message>
        <extracomment>app/exchange/models.py</extracomment>
        <source>普通文字，不能有控制字符</source>
        <translation>plain text without control characters</translation>
    </message>
    <message>
        <extracomment>app/exchange/models.py</extracomment>
        <source>没有这个日期或时间，请核对。</source>
        <translation>There is no such day or time. Check it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/package.py</extracomment>
        <source>“{name}”的原件已损坏或被改动，请先运行数据检查。</source>
        <translation>The original of "{name}" is damaged or was changed. Check the workspace first.</translation>
    </message>
    <message>
        <extracomment>app/exchange/package.py</extracomment>
        <source>变更记录与评测内容对不上：{problem}请先运行数据检查。</source>
        <translation>The changes do not give the assessment's contents: {problem} Check the workspace first.</translation>
    </message>
    <message>
        <extracomment>app/exchange/package.py</extracomment>
        <source>找不到佐证材料“{name}”的原件，请先运行数据检查。</source>
        <translation>The original of the evidence "{name}" was not found. Check the workspace first.</translation>
    </message>
    <message>
        <extracomment>app/exchange/package.py</extracomment>
        <source>指标目录与本程序所带的不同，不能用它生成评测包，请重新安装或升级数评台。</source>
        <translation>The catalogue differs from that of this program, so no package can be made with it. Install or upgrade Shuping again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/package.py app/exchange/zipformat.py</extracomment>
        <source>读不了文件“{source}”（{strerror}），请检查后再试。</source>
        <translation>The file "{source}" cannot be read ({strerror}). Check it and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/package.py</extracomment>
        <source>这份评测的变更记录超过8 MB，收到的人无法验证，没有导出。请用backup交接。</source>
        <translation>The changes of this assessment exceed 8 MB; no receiver could verify them, so nothing was exported. Hand it over with "backup".</translation>
    </message>
    <message>
        <extracomment>app/exchange/platform.py</extracomment>
        <source>场景等级0到4要么都写明对应，要么都不写。</source>
        <translation>Either all scenario grades 0 to 4 are mapped, or none.</translation>
    </message>
    <message>
        <extracomment>app/exchange/platform.py</extracomment>
        <source>平台对应表的这一处不符合格式，请对照随程序提供的通用对应表修改。</source>
        <translation>This part of the platform's mapping has the wrong form. Compare it with the generic mapping that comes with the program.</translation>
    </message>
    <message>
        <extracomment>app/exchange/platform.py</extracomment>
        <source>没有“{key}”这个平台对应表，可用的有：{known}。</source>
        <translation>There is no platform mapping "{key}"; there are {known}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/platform.py</extracomment>
        <source>没有“{key}”，可用的是：{known}。</source>
        <translation>There is no "{key}"; there are {known}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/platform.py</extracomment>
        <source>选项要么都写明对应（{told}），要么都不写。</source>
        <translation>Either all options ({told}) are mapped, or none.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>{assessment}：写法不规范，可能被改动过。</source>
        <translation>{assessment}: not written in canonical form, may have been changed.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>{changes}第{number}行</source>
        <translation>{changes} line {number}</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>{changes}：写法或顺序不规范，可能被改动过。</source>
        <translation>{changes}: not written or ordered canonically, may have been changed.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>{place}：{error}</source>
        <translation>{place}: {error}</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>{place}：不是本程序认可的指标目录；如果对方用的是新版数评台，请升级后再验证。</source>
        <translation>{place}: no catalogue this program knows. If the sender has a newer Shuping, upgrade and verify again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>{rules}：与指标目录不符。</source>
        <translation>{rules}: does not match the catalogue.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>{statement}：与按内容重新生成的不一致。</source>
        <translation>{statement}: differs from what the contents give.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>{statement}：其中的“{key}”与评测包的内容不符。</source>
        <translation>{statement}: "{key}" does not match the contents of the package.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>“{name}”与评测包的内容不符。</source>
        <translation>"{name}" does not match the contents of the package.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>“{name}”中的内容过多，不是正常的评测包。</source>
        <translation>"{name}" holds too much for a package.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>“{name}”的内容与声明中的校验值不符。</source>
        <translation>The contents of "{name}" do not match the checksum in the statement.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>佐证材料“{name}”{problem}</source>
        <translation>Evidence "{name}"{problem}</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>佐证材料“{name}”的内容与登记的不符。</source>
        <translation>The contents of the evidence "{name}" do not match what is recorded.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>多出了“{name}”，评测包里不应有它。</source>
        <translation>"{name}" does not belong in a package.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>多出了声明中没有列出的“{name}”。</source>
        <translation>"{name}" is not listed in the statement.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>多出了评测中没有列出的佐证材料“{name}”。</source>
        <translation>The evidence "{name}" is not listed in the assessment.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>最外层应为对象。</source>
        <translation>The outermost level must be an object.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>缺少“{name}”，不是完整的评测包。</source>
        <translation>"{name}" is missing; the package is not complete.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>缺少佐证材料“{name}”。</source>
        <translation>The evidence "{name}" is missing.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>缺少声明中列出的“{name}”。</source>
        <translation>"{name}", listed in the statement, is missing.</translation>
    </message>
    <message>
        <extracomment>app/exchange/proof.py</extracomment>
        <source>这个评测包的格式（{schema}）比本程序新，请升级数评台后再验证。</source>
        <translation>The format of this package ({schema}) is newer than this program. Upgrade Shuping and verify again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/sealing.py</extracomment>
        <source>“{name}”不是age密钥文件，里面应有以AGE-SECRET-KEY-1开头的一行。</source>
        <translation>"{name}" is no age key file; a line in it must begin with AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <extracomment>app/exchange/sealing.py</extracomment>
        <source>“{name}”已损坏或被改动，解不开；请对方重新发送。</source>
        <translation>"{name}" is damaged or was changed and cannot be decrypted. Have it sent again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/sealing.py</extracomment>
        <source>“{path}”已经存在；为免覆盖正在用的密钥，请换一个文件名。</source>
        <translation>"{path}" exists already. So that no key in use is overwritten, choose another file name.</translation>
    </message>
    <message>
        <extracomment>app/exchange/sealing.py</extracomment>
        <source>加密“{name}”没有成功，请检查磁盘空间后再试。</source>
        <translation>"{name}" was not encrypted. Check disk space and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/sealing.py</extracomment>
        <source>打不开“{name}”：它不是加密给这把密钥的，或者不是完整的age文件；请核对密钥文件，或请对方重新发送。</source>
        <translation>"{name}" cannot be opened: it is not encrypted for this key, or it is no complete age file. Check the key file or have it sent again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/sealing.py</extracomment>
        <source>接收方公钥应为age生成的、以age1开头的一串字符，请向接收方核对。</source>
        <translation>A recipient's public key is a line made by age that begins with age1. Check it with the recipient.</translation>
    </message>
    <message>
        <extracomment>app/exchange/signatures.py</extracomment>
        <source>“{name}”的证书已经签过一次，同一张证书不能重复签名。</source>
        <translation>The certificate of "{name}" has signed already; one certificate cannot sign twice.</translation>
    </message>
    <message>
        <extracomment>app/exchange/signatures.py</extracomment>
        <source>文件名中的角色与证书中的角色不一致。</source>
        <translation>The role in the file name differs from the role in the certificate.</translation>
    </message>
    <message>
        <extracomment>app/exchange/signatures.py</extracomment>
        <source>真实性承诺：本企业承诺，所提供的数据、答复和佐证材料真实、准确、完整，没有虚报、瞒报和伪造；如有不实，愿意承担由此产生的责任。</source>
        <translation>Pledge of truthfulness: the enterprise pledges that the data, answers and evidence it provides are true, accurate and complete, with nothing overstated, concealed or forged; if anything is untrue, it bears the responsibility that follows.</translation>
    </message>
    <message>
        <extracomment>app/exchange/signatures.py</extracomment>
        <source>签名“{stem}”：{message}</source>
        <translation>Signature "{stem}": {message}</translation>
    </message>
    <message>
        <extracomment>app/exchange/signatures.py</extracomment>
        <source>签名内容与声明、证书或上一个签名不符。</source>
        <translation>What is signed does not match the statement, the certificate or the previous signature.</translation>
    </message>
    <message>
        <extracomment>app/exchange/signatures.py</extracomment>
        <source>签名文件不成套：每个签名应有json、sig、pem三个文件，从01起连续编号。</source>
        <translation>The signature files are not in sets: each signature has json, sig and pem, numbered from 01 on.</translation>
    </message>
    <message>
        <extracomment>app/exchange/signatures.py</extracomment>
        <source>签名身份“{name}”的有效期是{not_before:%Y-%m-%d}至{not_after:%Y-%m-%d}，现在不能用它签名：请核对电脑时间，或新建签名身份。</source>
        <translation>The identity "{name}" is valid from {not_before:%Y-%m-%d} to {not_after:%Y-%m-%d} and cannot sign now. Check the clock, or make a new identity.</translation>
    </message>
    <message>
        <extracomment>app/exchange/signatures.py</extracomment>
        <source>证书文件的写法不规范，可能被改动过。</source>
        <translation>The certificate file is not written in canonical form and may have been changed.</translation>
    </message>
    <message>
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>“{name}”不是Excel工作簿，或者已经损坏，请用Excel或WPS打开，另存为.xlsx后再试。</source>
        <translation>"{name}" is no Excel workbook, or it is damaged. Open it in Excel or WPS, save it as .xlsx, and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>“{name}”是旧的.xls格式，请用Excel或WPS打开，另存为.xlsx后再试。</source>
        <translation>"{name}" is in the old .xls format. Open it in Excel or WPS, save it as .xlsx, and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>“{name}”是空文件，请核对。</source>
        <translation>"{name}" is empty. Check it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>“{name}”第{line_num}行附近的引号不成对，请改正，或另存为.xlsx后再试。</source>
        <translation>A quotation mark near line {line_num} of "{name}" has no partner. Correct it, or save the list as .xlsx.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>“{name}”解压后大得不像一份名单，请只留下名单（每次不超过{n}行），另存后再试。</source>
        <translation><numerusform>Unpacked, "{name}" is too large for a list. Keep only the list (at most {n} row), save it and try again.</numerusform><numerusform>Unpacked, "{name}" is too large for a list. Keep only the list (at most {n} rows), save it and try again.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>“{name}”设了打开密码，请在Excel或WPS里去掉密码、保存后再试。</source>
        <translation>"{name}" is protected by a password. Remove it in Excel or WPS, save, and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>“{name}”里有不安全的内容，不能读取，请向提供的人要一份正常的文件。</source>
        <translation>"{name}" holds unsafe content and cannot be read. Ask for a proper file.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>名单超过{n}行，请分成几个文件，每个不超过{n}行。</source>
        <translation><numerusform>The list has more than {n} row. Split it into files of at most {n} row each.</numerusform><numerusform>The list has more than {n} rows. Split it into files of at most {n} rows each.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>在“{name}”的前{n}行里没有找到表头，请对照模板，用一行写明各列的名称。</source>
        <translation><numerusform>No header was found in the first {n} row of "{name}". Name the columns in one row, as in the template.</numerusform><numerusform>No header was found in the first {n} rows of "{name}". Name the columns in one row, as in the template.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/spreadsheet.py</extracomment>
        <source>读不出“{name}”里的文字，请用Excel或WPS打开，另存为.xlsx后再试。</source>
        <translation>The text in "{name}" cannot be read. Open it in Excel or WPS, save it as .xlsx, and try again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py app/exchange/verify.py</extracomment>
        <source>{role}“{name}”（{organisation}）</source>
        <translation>{role} "{name}" ({organisation})</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>{since}，这个签名写的时间在停用之后，不予承认。</source>
        <translation>{since}; this signature claims a later time and does not count.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>{since}；签名自称在此之前，请另行确认时间属实。</source>
        <translation>{since}; the signature claims an earlier time, make sure that it is true.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>“{name}”的证书写明角色是{role}，不能按其他角色信任。</source>
        <translation>The certificate of "{name}" states the role {role} and cannot be trusted in another.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>“{name}”的证书没有写明角色，请指定按什么角色信任（--role）。</source>
        <translation>The certificate of "{name}" names no role. Say in which role to trust it (--role).</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>受信任的证书应给出PEM文件内容，或64位十六进制指纹。</source>
        <translation>A trusted certificate is given as the contents of a PEM file or a fingerprint of 64 hexadecimal digits.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>日期应写成2026-03-05这样。</source>
        <translation>A date is written like 2026-03-05.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>签名人{who}写的签名时间{claimed_at}不在证书有效期内，请让他重新签名。</source>
        <translation>The time {claimed_at} of the signature of {who} is outside the validity of the certificate. Have it signed again.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>签名人{who}的{whose}已从{withdrawn_on}起停用</source>
        <translation>The {whose} of {who} is withdrawn from {withdrawn_on} on</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>签名人{who}的证书可信，但没有登记为可以用{title}的角色签名。</source>
        <translation>The certificate of {who} is trusted, but not to sign as {title}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>签名人{who}的证书还没有被信任：请用电话等可靠途径核对证书指纹{fingerprint}，无误后再信任。</source>
        <translation>The certificate of {who} is not trusted yet. Check its fingerprint {fingerprint} by telephone or in another reliable way, then trust it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py app/reports/word/proof.py</extracomment>
        <source>证书</source>
        <translation>certificate</translation>
    </message>
    <message>
        <extracomment>app/exchange/trust.py</extracomment>
        <source>颁发机构的证书</source>
        <translation>authority's certificate</translation>
    </message>
    <message>
        <extracomment>app/exchange/unpacking.py</extracomment>
        <source>文件开头不是评测包的样子，可能选错了文件，也可能传坏了。</source>
        <translation>The file does not begin like a package. It may be the wrong file, or it was damaged on the way.</translation>
    </message>
    <message>
        <extracomment>app/exchange/verify.py</extracomment>
        <source>{who}，与被评测企业“{visible}”不同名，请核对。</source>
        <translation>{who}, another name than the assessed enterprise "{visible}". Check this.</translation>
    </message>
    <message>
        <extracomment>app/exchange/verify.py</extracomment>
        <source>企业代表“{name}”的单位是“{organisation}”</source>
        <translation>The organisation of the enterprise's representative "{name}" is "{organisation}"</translation>
    </message>
    <message>
        <extracomment>app/exchange/verify.py</extracomment>
        <source>内容未被改动：“{visible}”，{kind}，第{revision}版，{level_name}，{points}分。</source>
        <translation>Unchanged: "{visible}", {kind}, revision {revision}, {level_name}, {points} points.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/verify.py</extracomment>
        <source>有{n}处冲突没有裁定，评测包里没有它们的值：{fields}。</source>
        <translation><numerusform>{n} conflict is undecided; the package has no value for it: {fields}.</numerusform><numerusform>{n} conflicts are undecided; the package has no values for them: {fields}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/verify.py</extracomment>
        <source>签名不齐：应有{n}个角色签名，已有{done}个，还缺{titles}。</source>
        <translation><numerusform>Signatures missing: {n} role must sign, {done} did, missing {titles}.</numerusform><numerusform>Signatures missing: {n} roles must sign, {done} did, missing {titles}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/verify.py</extracomment>
        <source>签名齐全：{names}。</source>
        <translation>All signatures are there: {names}.</translation>
    </message>
    <message>
        <extracomment>app/exchange/verify.py</extracomment>
        <source>这不是原样的评测包：{problems}{more}请让对方重新提供。</source>
        <translation>This is not the package as it was made: {problems}{more} Ask for it to be sent again.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/exchange/verify.py</extracomment>
        <source>（共{n}处）</source>
        <translation><numerusform> ({n} in all)</numerusform><numerusform> ({n} in all)</numerusform></translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>不能为空，请填写。</source>
        <translation>It cannot be empty. Fill it in.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>不能大于{le}，请核对。</source>
        <translation>It cannot be above {le}. Check it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>不能小于{ge}，请核对。</source>
        <translation>It cannot be below {ge}. Check it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>内容不符合文件格式，请对照格式说明修改。</source>
        <translation>It does not fit the file format. Correct it by the description of the format.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>应为{known}，请修改。</source>
        <translation>It must be {known}. Correct it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>应为{pattern}，请核对。</source>
        <translation>It must be {pattern}. Check it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>应为列表，即方括号括起来的若干项。</source>
        <translation>It must be a list in square brackets.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>应为对象，即花括号括起来的若干项。</source>
        <translation>It must be an object, entries in braces.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>应为整数，不加引号，不带小数点。</source>
        <translation>It must be a whole number without quotation marks or decimal point.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>应为文字，请加上引号。</source>
        <translation>It must be text in quotation marks.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py app/ui/widgets/grade_column.py</extracomment>
        <source>或</source>
        <translation> or </translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>文字过长：最多{max_length}个字，请缩短。</source>
        <translation>The text is too long: at most {max_length} characters. Shorten it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>没有这一项，请检查拼写或删除它。</source>
        <translation>There is no such entry. Check the spelling or remove it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/wording.py</extracomment>
        <source>缺少这一项，请补上。</source>
        <translation>This entry is missing. Add it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>“{name}”过大：最多{limit} MB。</source>
        <translation>"{name}" is too large: at most {limit} MB.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>不是评测包：找不到压缩包的结尾，或结尾之后还有别的内容。</source>
        <translation>This is no package: the end of the archive is missing, or something follows it.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>内容超过4 GB，装不进一个评测包，请减少佐证材料。</source>
        <translation>More than 4 GB do not fit into a package. Reduce the evidence.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>内容超过一个评测包的上限（4 GB、一万个文件），请减少佐证材料。</source>
        <translation>It is more than a package holds (4 GB, ten thousand files). Reduce the evidence.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包内“{clash}”既是文件又是文件夹。</source>
        <translation>"{clash}" in the archive is both a file and a folder.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包内“{name}”不完整。</source>
        <translation>"{name}" in the archive is incomplete.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包内“{name}”的内容与校验和不符。</source>
        <translation>The contents of "{name}" in the archive do not match its checksum.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包内“{name}”的文件头不符合规定格式。</source>
        <translation>The header of "{name}" in the archive does not have the prescribed form.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包内文件的顺序不对。</source>
        <translation>The files in the archive are not in order.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包内有文件名不是UTF-8编码。</source>
        <translation>A file name in the archive is not UTF-8.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包内有重名的文件“{name}”。</source>
        <translation>The archive holds two files named "{name}".</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包内的文件名“{name}”不安全，不能使用。</source>
        <translation>The file name "{name}" in the ZIP is not safe and cannot be used.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包末尾的目录不符合规定格式。</source>
        <translation>The directory at the end of the archive does not have the prescribed form.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包的目录不完整。</source>
        <translation>The directory of the archive is incomplete.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包的目录与文件长度不符，前后夹带了别的内容，或内容不完整。</source>
        <translation>The directory of the archive does not match the length of the file: something else is in it, or it is incomplete.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>压缩包的长度与目录不符，前后或中间夹带了别的内容，或内容不完整。</source>
        <translation>The length of the archive does not match its directory: something else is in it, or it is incomplete.</translation>
    </message>
    <message>
        <extracomment>app/exchange/zipformat.py</extracomment>
        <source>读取期间“{name}”的内容发生了变化，请重新读取。</source>
        <translation>"{name}" changed while it was read. Read it again.</translation>
    </message>
    <message>
        <extracomment>app/language.py</extracomment>
        <source>签名时承诺的是上面的中文原文，意思是：{meaning}</source>
        <translation>What is signed is the Chinese text above. In English: {meaning}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>{asked}年{name}{have}{unit}</source>
        <translation>{name} of {asked}: {have} {unit}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>{name}是{found}年的，应填合同签订的上一年度（{asked}年）</source>
        <translation>{name} is of {found}; enter that of the year before the contract ({asked})</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>{told}，不低于{limit}{unit}</source>
        <translation>{told}, not below {limit} {unit}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>{told}，低于{limit}{unit}</source>
        <translation>{told}, below {limit} {unit}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>“{industry}”不在试点行业名单里</source>
        <translation>"{industry}" is not on the list of pilot industries</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>“{industry}”不在试点行业名单里，如属关联配套产业请确认</source>
        <translation>"{industry}" is not on the list of pilot industries; make sure if it is a related one</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>“{industry}”是试点行业</source>
        <translation>"{industry}" is a pilot industry</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py resources/indicators/2024.yaml</extracomment>
        <source>万元</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py resources/indicators/2024.yaml</extracomment>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>从业人员</source>
        <translation>employees</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>企业在{city}，不在{region}</source>
        <translation>the enterprise is in {city}, not in {region}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>企业在{city}，还要确认改造项目也在{region}</source>
        <translation>the enterprise is in {city}; make sure the project is in {region} as well</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>合同签于{contract_date}，不早于{what}{earliest}</source>
        <translation>contract signed {contract_date}, not before {what}{earliest}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>合同签于{contract_date}，早于{what}{earliest}</source>
        <translation>contract signed {contract_date}, before {what}{earliest}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>合同签于{contract_date}，试点期为{first}至{last}</source>
        <translation>contract signed {contract_date}, pilot period {first} to {last}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>文件没有写明试点期</source>
        <translation>the document states no pilot period</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py app/programmes/recognising.py</extracomment>
        <source>最早日期</source>
        <translation>the earliest day, </translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py app/programmes/recognising.py app/storage/claims.py</extracomment>
        <source>牵引单位公示日期</source>
        <translation>the day the lead organisation was announced, </translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>确认为否</source>
        <translation>Answered no</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>营业收入</source>
        <translation>revenue</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>评测为{level}级，要求{level2}级及以上</source>
        <translation>assessed at level {level}, level {level2} or above is required</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>还没有写明{name}是哪一年的，应填{asked}年的</source>
        <translation>The year of {name} is not entered; it should be that of {asked}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>还没有填{asked}年的{name}</source>
        <translation>{name} of {asked} not entered yet</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>还没有填企业所在城市</source>
        <translation>the enterprise's city is not entered yet</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>还没有填合同日期</source>
        <translation>the date of the contract is not entered yet</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>还没有填合同日期，不知道该看哪一年的数据</source>
        <translation>the date of the contract is missing, so it is not known which year counts</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>还没有填所属行业；试点行业有{names}</source>
        <translation>the industry is not entered yet; pilot industries are {names}</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>还没有改造后评测的等级</source>
        <translation>there is no level of an assessment after the transformation yet</translation>
    </message>
    <message>
        <extracomment>app/programmes/eligibility.py</extracomment>
        <source>还没有确认</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>{level}级的上限</source>
        <translation>cap at level {level}</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>{level}级达不到补助要求</source>
        <translation>level {level} is below what the subsidy requires</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>以上只是估算，不代表最终能获得的金额，以主管部门审核为准。{governed}</source>
        <translation>This is an estimate only. It is not the amount finally granted, which the authority in charge determines. {governed}</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>依据的文件：{named}。{state}</source>
        <translation>Governing documents: {named}. {state}</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>其中有征求意见稿，正式文件可能不同。</source>
        <translation>One of them is a draft for comment; the final document may differ.</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>所列文件没有给出补助上限</source>
        <translation>the documents give no cap</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>所列文件没有给出补助比例</source>
        <translation>the documents give no rate</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>扣除已获补助{received:,}元后的剩余额度</source>
        <translation>What is left after {received:,} yuan already received</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>按{value}%计算</source>
        <translation>at {value}%</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>按不含税金额计算（文件没有写明，这里从低估算）</source>
        <translation>counted without tax (the document does not say; estimated low)</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>按年贴息率{rate_percent}%计算的利息</source>
        <translation>interest at a yearly subsidy rate of {rate_percent}%</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>每家企业的上限</source>
        <translation>Cap for each enterprise</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>补助上限</source>
        <translation>Cap of the subsidy</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>补助比例</source>
        <translation>Rate of the subsidy</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>认定金额合计（不含税）</source>
        <translation>Recognised in all (without tax)</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>贷款实际利息</source>
        <translation>Loan interest paid</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>贷款贴息上限</source>
        <translation>Cap of the interest subsidy</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>贷款贴息估算</source>
        <translation>Interest subsidy, estimated</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>还没有改造后的等级，无法确定上限</source>
        <translation>there is no level after the transformation yet, so the cap is not known</translation>
    </message>
    <message>
        <extracomment>app/programmes/estimate.py</extracomment>
        <source>这是已经结束的试点，仅供查阅。</source>
        <translation>This programme has ended; it is here for reference.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>$.eligibility或$.acceptance</source>
        <translation>$.eligibility or $.acceptance</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>documents里没有编号为“{name}”的文件，请补上或改正。</source>
        <translation>documents holds no "{name}". Add or correct it.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>不认识这一项，请核对写法，或者删去。</source>
        <translation>This entry is unknown; check its spelling or delete it.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>小数要写成带引号的文字，例如"33.3"。</source>
        <translation>Write decimals as quoted text, such as "33.3".</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>应与文件名一致，写成“{key}”。</source>
        <translation>It must be the name of the file, "{key}".</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>应是一个列表，写在方括号里，或每行以“- ”开头。</source>
        <translation>A list is wanted: in square brackets, or each line beginning with "- ".</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>文件编号“{key}”用了两次，请换一个。</source>
        <translation>The document key "{key}" is used twice. Choose another one.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>日期应写成2025-03-01这样。</source>
        <translation>Write dates as 2025-03-01.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>条件编号“{key}”与填报项同名，请换一个。</source>
        <translation>The condition "{key}" has the name of an entry. Choose another one.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>没有“{key}”这个试点，可用的有：{known}。</source>
        <translation>There is no programme "{key}"; there are {known}.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>没有这种条件，可用的有industry、size、city、window、not_before和level。</source>
        <translation>There is no such condition; there are industry, size, city, window, not_before and level.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>目标要么写count，要么写percent，只写一个。</source>
        <translation>A target has either count or percent, one of them only.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>第{line}行附近不是有效的YAML，请核对缩进、冒号和引号。</source>
        <translation>Near line {line} this is no valid YAML; check indents, colons and quotes.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>第一天不能晚于最后一天，请核对。</source>
        <translation>The first day is after the last one; check both.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>缺这一项，请补上。</source>
        <translation>This entry is missing; add it.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>试点不能沿用自己，请改正。</source>
        <translation>A programme cannot extend itself. Correct it.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>试点文件的这一处不符合格式（小数要写成带引号的文字），请对照随程序提供的试点文件修改。</source>
        <translation>This part of the programme file has the wrong form (decimals are quoted text). Compare it with the files that come with the program.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>试点文件相互沿用，绕成了圈或层数过多，请核对各文件的extends。</source>
        <translation>The programme files extend one another in a circle, or too deeply. Check "extends" in them.</translation>
    </message>
    <message>
        <extracomment>app/programmes/loader.py</extracomment>
        <source>读不了试点文件（{strerror}），请检查权限。</source>
        <translation>The programme file cannot be read ({strerror}). Check permissions.</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>{date}的发票{amount:,}元早于合同日期{contract_date}，不计</source>
        <translation>the invoice of {date}, {amount:,} yuan, is earlier than the contract of {contract_date}: not counted</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>“{category}”不在可补助的费用类别里，不计</source>
        <translation>"{category}" is not among the costs that are subsidised: not counted</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>“{category}”属于不予补助的费用，不计</source>
        <translation>"{category}" is a cost that is not subsidised: not counted</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>三者中{least}最小，按{floor_fen:,}元（不含税）认定</source>
        <translation>{least} is the smallest of the three; {floor_fen:,} yuan (without tax) recognised</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>付款</source>
        <translation>payments</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py app/workbench/programme.py</extracomment>
        <source>发票</source>
        <translation>invoices</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>取合同、发票、付款三者中的最小值（{no_document}）</source>
        <translation>the smallest of contract, invoices and payments ({no_document})</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>合同</source>
        <translation>contract</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>合同签于{contract_date}，不在试点期{first}至{last}内，不计</source>
        <translation>contract signed {contract_date}, outside the pilot period {first} to {last}: not counted</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>合同签于{contract_date}，早于{what}{earliest}，不计</source>
        <translation>contract signed {contract_date}, before {what}{earliest}: not counted</translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>文件没有写明，这里从低估算</source>
        <translation>the document does not say; estimated low</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>订阅共{n}个月，到申报截止当月（{deadline:%Y-%m}）为{counted}个月，按比例计</source>
        <translation><numerusform>subscribed for {n} month, {counted} of it up to the closing month ({deadline:%Y-%m}), counted in proportion</numerusform><numerusform>subscribed for {n} months, {counted} of them up to the closing month ({deadline:%Y-%m}), counted in proportion</numerusform></translation>
    </message>
    <message>
        <extracomment>app/programmes/recognising.py</extracomment>
        <source>订阅服务还没有填申报截止日期，暂不计</source>
        <translation>for a subscription the closing date of applications is missing; not counted for now</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>+{points}分</source>
        <translation>+{points} points</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>{after}级场景+1</source>
        <translation>one more scenario at grade {after}</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py app/reports/review_part.py app/scoring/path.py</extracomment>
        <source>{answer}级</source>
        <translation>Grade {answer}</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>{first}建议先{doings}。每项提升都要留下佐证，复评时逐项核对。</source>
        <translation>{first} Begin with this: {doings}. Keep proof of every step; it is checked item by item at the next assessment.</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>{level}级{kind}场景+1</source>
        <translation>one more {kind} scenario at grade {level}</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py app/ui/models/verdict_text.py app/ui/widgets/standing_card.py</extracomment>
        <source>{points}分</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>{question}中尚未具备：{each}。</source>
        <translation>Not there yet of {question}: {each}.</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>{question}：{now}达到{better}。</source>
        <translation>{question}: {now}to reach {better}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/advice.py</extracomment>
        <source>{towards_next}最少需要{n}处提升。</source>
        <translation><numerusform>{towards_next} At least {n} step is needed.</numerusform><numerusform>{towards_next} At least {n} steps are needed.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>“{text}”可再得{points}分</source>
        <translation>"{text}" would earn {points} points more</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>以下场景和采集项仍有提升空间，可结合经营需要安排。</source>
        <translation>These scenarios and items can still be raised where it helps the business.</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>判定要点均已勾选，请评测人员复核等级</source>
        <translation>all checkpoints are ticked; the assessor should check the grade</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>各级条件均已满足。以下场景和采集项仍有提升空间，可结合经营需要安排。</source>
        <translation>The conditions of all levels are met. These scenarios and items can still be raised where it helps the business.</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>尚未作答，</source>
        <translation>not answered, </translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>把{names}提升到{level}级</source>
        <translation>raise {names} to grade {level}</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py app/reports/ledger.py app/reports/paper/drawings.py app/reports/scores/scenarios.py app/ui/pages/outcome.py app/ui/widgets/badge.py</extracomment>
        <source>指导性</source>
        <translation>Guiding</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>提高{names}的得分</source>
        <translation>raise the points of {names}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/advice.py</extracomment>
        <source>最少需要{n}处提升。下表是其中一组，优先约束性场景；实际选择以企业条件为准。</source>
        <translation><numerusform>At least {n} step is needed. This is one set of them, constrained scenarios first; choose what suits the enterprise.</numerusform><numerusform>At least {n} steps are needed. This is one set of them, constrained scenarios first; choose what suits the enterprise.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>现为“{text}”，</source>
        <translation>now "{text}", </translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py app/reports/ledger.py app/ui/widgets/badge.py</extracomment>
        <source>约束性</source>
        <translation>Constrained</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>达到{grade}级需要：{needs}。</source>
        <translation>Grade {grade} needs: {needs}.</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>达到{spoken}的最短路径</source>
        <translation>Shortest way to {spoken}</translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>，再</source>
        <translation>, then </translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>，并</source>
        <translation>, and </translation>
    </message>
    <message>
        <extracomment>app/reports/advice.py</extracomment>
        <source>，或者</source>
        <translation>, or </translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/analysis.py</extracomment>
        <source>{grade}级{n}个</source>
        <translation><numerusform>{n} at grade {grade}</numerusform><numerusform>{n} at grade {grade}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/analysis.py</extracomment>
        <source>{name}{points}分</source>
        <translation>{name} {points} points</translation>
    </message>
    <message>
        <extracomment>app/reports/analysis.py</extracomment>
        <source>{name}得{points}分（满分{maximum}分，得分率{share}），其中{groups}。</source>
        <translation>{name} earns {points} points (of {maximum}, a share of {share}): {groups}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/analysis.py</extracomment>
        <source>{n}个应用场景（其中约束性{must}个）中，{spread}。</source>
        <translation><numerusform>Of {n} scenario ({must} constrained): {spread}.</numerusform><numerusform>Of {n} scenarios ({must} of them constrained): {spread}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/analysis.py</extracomment>
        <source>尚未评定{n}个</source>
        <translation><numerusform>{n} not graded yet</numerusform><numerusform>{n} not graded yet</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py app/reports/profile.py resources/indicators/2024.yaml</extracomment>
        <source>上年从业人数</source>
        <translation>Employees last year</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py app/reports/profile.py resources/indicators/2024.yaml</extracomment>
        <source>上年营业收入</source>
        <translation>Revenue last year</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py</extracomment>
        <source>企业人员{stem}</source>
        <translation>Enterprise person {stem}</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py app/reports/build.py</extracomment>
        <source>填报状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py app/reports/ledger.py app/reports/profile.py app/workbench/assessments.py</extracomment>
        <source>所在城市</source>
        <translation>City</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py app/reports/profile.py</extracomment>
        <source>所属行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py app/reports/build.py</extracomment>
        <source>报告日期</source>
        <translation>Date of the report</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py app/ui/pages/report_export.py</extracomment>
        <source>某企业</source>
        <translation>An enterprise</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py</extracomment>
        <source>某某</source>
        <translation>N. N.</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py</extracomment>
        <source>甲乙丙丁戊己庚辛壬癸</source>
        <translation>ABCDEFGHIJ</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py</extracomment>
        <source>评测人员{stem}</source>
        <translation>Assessor {stem}</translation>
    </message>
    <message>
        <extracomment>app/reports/anonymous.py</extracomment>
        <source>（已隐去）</source>
        <translation>(hidden)</translation>
    </message>
    <message>
        <extracomment>app/reports/answered.py</extracomment>
        <source>{name}几份记录不一致，尚未裁定，本报告不采用其中任何一份。</source>
        <translation>The records of {name} differ and are not decided; this report uses none of them.</translation>
    </message>
    <message>
        <extracomment>app/reports/answered.py</extracomment>
        <source>不一致，待裁定</source>
        <translation>Differing, to be decided</translation>
    </message>
    <message>
        <extracomment>app/reports/answered.py app/workbench/review_words.py app/workbench/words.py</extracomment>
        <source>判定要点</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <extracomment>app/reports/answered.py</extracomment>
        <source>单选</source>
        <translation>One option</translation>
    </message>
    <message>
        <extracomment>app/reports/answered.py app/reports/paper/answers.py app/reports/scores/items.py app/reports/scores/scenarios.py app/reports/word/chapters.py app/ui/pages/subject.py app/ui/widgets/conflict_side.py app/workbench/review_words.py app/workbench/words.py</extracomment>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <extracomment>app/reports/answered.py</extracomment>
        <source>多选</source>
        <translation>Several options</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>以上内容依据现场所见、企业提供的资料和本报告所列佐证材料如实填写，签字各方对本人负责的部分予以确认。</source>
        <translation>The above was filled in truthfully from what was seen on site, what the enterprise provided and the evidence listed here; everybody who signs answers for his or her part.</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py app/reports/ledger.py app/reports/profile.py app/workbench/assessments.py</extracomment>
        <source>企业名称</source>
        <translation>Enterprise name</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>待签</source>
        <translation>To sign</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>数字化水平评测报告</source>
        <translation>Report on the digital level</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py app/reports/scores/items.py app/ui/pages/outcome.py</extracomment>
        <source>有冲突待裁定</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>未填写</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>未记录</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>本报告随评测包交付时，以评测包内的电子签名为准；纸面签字供存档。评测包内任何文件改动后，电子签名即告失效。</source>
        <translation>When this report is handed over with the package, the electronic signatures in the package count; signatures on paper are for the files. Any change of a file in the package makes them void.</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>本页是评测包内电子签名的可读副本，以评测包为准。“自称时间”取自签名人自己的电脑，未经第三方证实；是否信任签名人，依据生成本报告时所用的信任名单。</source>
        <translation>This page is a readable copy of the electronic signatures in the package, which counts. "Claimed time" comes from the signer's own computer and is confirmed by nobody; whether a signer is trusted depends on the trust list in use when this report was made.</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>评测机构</source>
        <translation>Assessing organisation</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>须签署</source>
        <translation>Must sign</translation>
    </message>
    <message>
        <extracomment>app/reports/build.py</extracomment>
        <source>（{name}{why}）</source>
        <translation>({name}{why})</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py</extracomment>
        <source>企业陪同人员</source>
        <translation>Accompanied by</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py</extracomment>
        <source>先问这些：复核时留下的问题</source>
        <translation>Ask first: questions left by the review</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py app/reports/paper/signing.py app/reports/word/proof.py app/storage/claims.py app/ui/pages/visit.py</extracomment>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py app/storage/reviewing.py app/ui/pages/visit.py</extracomment>
        <source>日程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py</extracomment>
        <source>现场所见</source>
        <translation>Seen on site</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py</extracomment>
        <source>第{page}页 · 共{pages}页</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py</extracomment>
        <source>要核实的问题</source>
        <translation>Questions to check</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py app/ui/pages/visit_proofs.py</extracomment>
        <source>要看的材料</source>
        <translation>To see</translation>
    </message>
    <message>
        <extracomment>app/reports/checklist.py app/reports/paper/compared.py app/reports/paper/reviewing.py app/reports/scores/beside.py app/ui/actions.py app/ui/pages/compare_rows.py app/ui/pages/review.py</extracomment>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py</extracomment>
        <source>{trend}{points}分</source>
        <translation>{trend} {points} points</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py</extracomment>
        <source>下降</source>
        <translation>down</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py app/ui/pages/compare_rows.py</extracomment>
        <source>不变</source>
        <translation>Same</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py</extracomment>
        <source>与{day}的{kind}相比，{points}；{level}。</source>
        <translation>Compared with {kind} of {day}: {points}; {level}.</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py</extracomment>
        <source>得分由{old}分到{new}分，{moved}{by}</source>
        <translation>points went from {old} to {new}, {moved}{by}</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py app/reports/review_part.py</extracomment>
        <source>总分</source>
        <translation>Points in all</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py</extracomment>
        <source>提高</source>
        <translation>up</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py app/reports/scores/conclusion.py</extracomment>
        <source>数字化水平等级</source>
        <translation>Digital level</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py</extracomment>
        <source>等级保持{last}</source>
        <translation>the level stays {last}</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py</extracomment>
        <source>等级由{first}变为{last}</source>
        <translation>the level went from {first} to {last}</translation>
    </message>
    <message>
        <extracomment>app/reports/comparison.py</extracomment>
        <source>级</source>
        <translation>levels</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>{known}级场景</source>
        <translation>Scenarios at grade {known}</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>{missing}分</source>
        <translation>{missing} points</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>{name}（{share}）</source>
        <translation>{name} ({share})</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>{n}个达到{level}级的应用场景{of_these}</source>
        <translation><numerusform>{n} scenario at grade {level} or above{of_these}</numerusform><numerusform>{n} scenarios at grade {level} or above{of_these}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>{n}个（约束性{constrained}个）</source>
        <translation><numerusform>{n} ({constrained} constrained)</numerusform><numerusform>{n} ({constrained} constrained)</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>{points} / {maximum}分，得分率{share}</source>
        <translation>{points} / {maximum} points, share {share}</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>{top}级场景</source>
        <translation>Scenarios at grade {top}</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>二级指标中，得分率较高的是{best}，较低的是{poor}。</source>
        <translation>Of the groups, {best} earned the largest shares, {poor} the smallest.</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>各级条件均已满足。</source>
        <translation>The conditions of all levels are met.</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>和</source>
        <translation> and </translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>尚未达到一级</source>
        <translation>below level 1</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>暂定：补全后等级为{lowest}。</source>
        <translation>Provisional: once complete, the level is {lowest}.</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>暂定：补全后等级在{lowest}与{highest}之间。</source>
        <translation>Provisional: once complete, the level is between {lowest} and {highest}.</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py app/reports/paper/answers.py app/reports/scores/conclusion.py app/reports/word/chapters.py app/reports/word/front.py</extracomment>
        <source>未达到</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>本次评测得分{points}分（满分100分），数字化水平{verdict}。</source>
        <translation>This assessment gives {points} points (of 100); the digital level is {verdict}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>等{n}个</source>
        <translation><numerusform> and others, {n} in all</numerusform><numerusform> and others, {n} in all</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>评定为{spoken}</source>
        <translation>assessed as {spoken}</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>距{spoken}还差{lacks}。</source>
        <translation>To {spoken}, missing: {lacks}.</translation>
    </message>
    <message>
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>达到{level}级的应用场景</source>
        <translation>Scenarios at grade {level} or above</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/conclusion.py</extracomment>
        <source>（其中约束性场景{n}个）</source>
        <translation><numerusform> ({n} of them constrained)</numerusform><numerusform> ({n} of them constrained)</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/evidence.py app/ui/dialogs/batch.py app/ui/dialogs/restoring.py app/workbench/batch.py</extracomment>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <extracomment>app/reports/fingerprint.py</extracomment>
        <source>内容指纹</source>
        <translation>Fingerprint of the contents</translation>
    </message>
    <message>
        <extracomment>app/reports/fingerprint.py</extracomment>
        <source>评测包指纹</source>
        <translation>Fingerprint of the package</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/improvement.py</extracomment>
        <source>另有{n}项变差。</source>
        <translation><numerusform> {n} item got worse.</numerusform><numerusform> {n} items got worse.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/improvement.py</extracomment>
        <source>改善已体现：{n}项比改造前好，业务上好在哪里已写明。</source>
        <translation><numerusform>Improvement shown: {n} item is better than before, and what became better for the business is written down.</numerusform><numerusform>Improvement shown: {n} items are better than before, and what became better for the business is written down.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/improvement.py</extracomment>
        <source>改善未体现：没有一项比改造前好。请核对两份评测，或确认对照的是哪一份。</source>
        <translation>No improvement shown: nothing is better than before. Check both assessments, or which one is compared.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/improvement.py</extracomment>
        <source>改善未说明：{n}项比改造前好，但还没有写改善说明，看不出业务上好在哪里。</source>
        <translation><numerusform>Improvement not explained: {n} item is better than before, but nothing says what became better for the business.</numerusform><numerusform>Improvement not explained: {n} items are better than before, but nothing says what became better for the business.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/improvement.py</extracomment>
        <source>这里没有可对照的改造前评测，以下是评测人员写下的改善说明。</source>
        <translation>There is no assessment before the transformation here to compare with; these are the improvements the assessors wrote down.</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>一企一档</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/paper/survey_charts.py app/reports/words.py app/ui/widgets/badge.py app/workbench/diagnosis.py app/workbench/surveying.py</extracomment>
        <source>一级</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/paper/survey_charts.py app/reports/words.py app/ui/widgets/badge.py app/workbench/diagnosis.py app/workbench/surveying.py</extracomment>
        <source>三级</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/paper/survey_charts.py app/reports/words.py app/ui/widgets/badge.py app/workbench/diagnosis.py app/workbench/surveying.py</extracomment>
        <source>二级</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>二级及以上</source>
        <translation>Level 2 or above</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>二级及以上占比</source>
        <translation>Share at level 2 or above</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/scores/conclusion.py app/reports/scores/items.py app/reports/scores/measures.py app/reports/scores/scenarios.py</extracomment>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>佐证数</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/paper/survey.py app/ui/pages/portfolio_charts.py app/ui/widgets/portfolio_filters.py app/workbench/surveying.py</extracomment>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/paper/survey_charts.py app/reports/words.py app/ui/widgets/badge.py app/workbench/diagnosis.py app/workbench/surveying.py</extracomment>
        <source>四级</source>
        <translation>Level 4</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>定稿时间</source>
        <translation>Finalised on</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>已作答份数</source>
        <translation>Answered</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>已答项数</source>
        <translation>Answered</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>得分不到六成的份数</source>
        <translation>Below 60 %</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>得分提升</source>
        <translation>Points gained</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>改造前后</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/paper/drawings.py app/reports/scores/conclusion.py app/ui/pages/compare.py app/ui/pages/outcome_side.py app/ui/pages/portfolio_charts.py app/workbench/surveying.py</extracomment>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>最近评测包指纹</source>
        <translation>Latest fingerprint</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>最近评测包版次</source>
        <translation>Latest revision</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>未裁定冲突</source>
        <translation>Open conflicts</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>等级提升</source>
        <translation>Levels gained</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/profile.py app/reports/scores/conclusion.py app/workbench/assessments.py</extracomment>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/paper/survey.py app/ui/pages/portfolio_charts.py</extracomment>
        <source>薄弱项</source>
        <translation>Weak items</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/paper/survey.py app/ui/models/portfolio.py app/ui/pages/portfolio_charts.py app/ui/widgets/portfolio_filters.py app/workbench/surveying.py</extracomment>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/ui/actions.py app/ui/dialogs/sign_report.py app/ui/pages/home.py app/ui/pages/portfolio_charts.py app/ui/pages/report_export.py app/workbench/surveying.py</extracomment>
        <source>评测</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py</extracomment>
        <source>评测份数</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/ui/dialogs/enterprises.py app/ui/dialogs/new_assessment.py app/workbench/enterprises.py</extracomment>
        <source>评测类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <extracomment>app/reports/ledger.py app/reports/scores/conclusion.py app/workbench/batch.py</extracomment>
        <source>评测编号</source>
        <translation>ID</translation>
    </message>
    <message>
        <extracomment>app/reports/model.py</extracomment>
        <source>匿名版：名称、人员和照片已隐去</source>
        <translation>Anonymous: names, people and photos are hidden</translation>
    </message>
    <message>
        <extracomment>app/reports/model.py app/reports/paper/signing.py app/reports/word/proof.py</extracomment>
        <source>评测编号 {assessment_id} · 第{revision}版</source>
        <translation>Assessment {assessment_id} · revision {revision}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py</extracomment>
        <source>三、数字化转型建议</source>
        <translation>3  Advice on the transformation</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py</extracomment>
        <source>增益</source>
        <translation>Gain</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py app/ui/pages/report.py</extracomment>
        <source>应用场景提升建议</source>
        <translation>Advice by scenario</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py</extracomment>
        <source>建议</source>
        <translation>Advice</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py</extracomment>
        <source>提升什么</source>
        <translation>What to raise</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py</extracomment>
        <source>提升到</source>
        <translation>Raise to</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py</extracomment>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py app/ui/pages/report.py</extracomment>
        <source>采集项提升建议</source>
        <translation>Advice by item</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/advising.py app/reports/word/chapters.py</extracomment>
        <source>需准备的佐证</source>
        <translation>Proof to prepare</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>{code} {name}　{points} / {maximum}分</source>
        <translation>{code} {name}  {points} / {maximum} points</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/paper/answers.py</extracomment>
        <source>{joined}（共{n}项）</source>
        <translation><numerusform>{joined} ({n} in all)</numerusform><numerusform>{joined} ({n} in all)</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>{missing}{unit}</source>
        <translation>{missing} {unit}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>{name}　{points} / {maximum}分</source>
        <translation>{name}  {points} / {maximum} points</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py</extracomment>
        <source>{name}（{kind}）</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py</extracomment>
        <source>{points} / {maximum}分</source>
        <translation>{points} / {maximum} points</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>★约束性/要求</source>
        <translation>★ Constrained / need</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/paper/drawings.py app/reports/word/chapters.py</extracomment>
        <source>个</source>
        <translation>more</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>二、数字化水平分析</source>
        <translation>2  Analysis of the digital level</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/paper/drawings.py app/reports/word/chapters.py</extracomment>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>同一行各项条件须同时满足；达到该级的场景，指等级不低于该级的应用场景。</source>
        <translation>All conditions of a row must be met. A scenario reaches a level when its grade is not below it.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>场景/要求</source>
        <translation>Scenarios / need</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py app/workbench/finishing.py</extracomment>
        <source>复核</source>
        <translation>Check</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>已达</source>
        <translation>Reached</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>应用场景：{name}</source>
        <translation>Scenarios: {name}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>得分/要求</source>
        <translation>Points / need</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>数据</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>测算</source>
        <translation>Computed</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>等级判定</source>
        <translation>Level</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>距{grade}级</source>
        <translation>To grade {grade}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/scores/conclusion.py app/reports/word/chapters.py</extracomment>
        <source>还差</source>
        <translation>Missing</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/answers.py app/reports/word/chapters.py</extracomment>
        <source>需要复核</source>
        <translation>Worth checking again</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/compared.py app/reports/word/compared.py app/workbench/comparison.py</extracomment>
        <source>业务改善</source>
        <translation>Business improvement</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/compared.py app/reports/word/compared.py</extracomment>
        <source>两份评测都按{edition}。</source>
        <translation>Both assessments follow {edition}.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/compared.py app/reports/word/compared.py app/ui/pages/outcome.py</extracomment>
        <source>应用场景等级</source>
        <translation>Grades by scenario</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/compared.py app/reports/word/compared.py</extracomment>
        <source>总体</source>
        <translation>Overall</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/compared.py app/reports/scores/beside.py app/reports/word/compared.py app/ui/actions.py app/ui/models/subjects.py app/ui/pages/compare.py</extracomment>
        <source>改造前后对比</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/compared.py app/reports/word/compared.py</extracomment>
        <source>采集项得分</source>
        <translation>Points by item</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py</extracomment>
        <source>{points} 分</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py</extracomment>
        <source>★为约束性场景。得分按精确分数计算，显示两位小数；得分率向下取整。</source>
        <translation>★ marks constrained scenarios. Points are computed as exact fractions and shown with two decimals; shares are rounded down.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py</extracomment>
        <source>数字化水平得分</source>
        <translation>Digital level, points</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py</extracomment>
        <source>文字后标有{revised}的段落由人工改写，其余文字和全部数字由评测记录自动生成。</source>
        <translation>Paragraphs marked {revised} were written by people; all other text and all figures come from the record of the assessment.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py</extracomment>
        <source>满分100分　{label}{value}</source>
        <translation>of 100 points  {label}: {value}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py app/reports/word/manuscript.py app/ui/dialogs/guide.py</extracomment>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py app/reports/word/front.py</extracomment>
        <source>统一社会信用代码 {credit_code}</source>
        <translation>Unified social credit code {credit_code}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py</extracomment>
        <source>评测依据为封面所列指标：15个采集项合计100分，16个应用场景各评0至4级；等级取两项条件同时满足的最高一级。</source>
        <translation>Assessed by the indicators named on the cover: 15 items make 100 points, 16 scenarios are graded 0 to 4; the level is the highest of which both conditions are met.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/cover.py</extracomment>
        <source>阅读说明</source>
        <translation>How to read this</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/drawings.py</extracomment>
        <source>— 未评定</source>
        <translation>— not graded</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/drawings.py app/reports/scores/places.py</extracomment>
        <source>★约束性</source>
        <translation>★ Constrained</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/drawings.py app/reports/scores/places.py app/ui/pages/outcome.py</extracomment>
        <source>场景</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/drawings.py</extracomment>
        <source>差{missing}{unit}</source>
        <translation>{missing} {unit} missing</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/drawings.py</extracomment>
        <source>当前等级</source>
        <translation>Level now</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/word/chapters.py</extracomment>
        <source>一、企业基本情况</source>
        <translation>1  The enterprise</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/scores/visited.py</extracomment>
        <source>一方</source>
        <translation>Side</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/word/visited.py app/ui/pages/visit.py</extracomment>
        <source>参加人员和签到</source>
        <translation>People and attendance</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/word/visited.py</extracomment>
        <source>承担内容</source>
        <translation>Part played</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/word/visited.py</extracomment>
        <source>机构</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/scores/visited.py app/ui/dialogs/person.py</extracomment>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/scores/visited.py</extracomment>
        <source>签到</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/scores/visited.py app/ui/dialogs/person.py</extracomment>
        <source>职务或分工</source>
        <translation>Position or task</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/enterprise.py app/reports/word/visited.py</extracomment>
        <source>联系方式</source>
        <translation>Contact</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/leaflet.py app/reports/paper/pages.py app/reports/paper/survey.py app/reports/scores/workbook.py app/reports/sheets.py app/reports/word/document.py app/ui/actions.py app/ui/dialogs/about.py app/ui/window.py</extracomment>
        <source>数评台</source>
        <translation>Shuping</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/paper/overview.py</extracomment>
        <source>{n}个应用场景的等级</source>
        <translation><numerusform>Grade of {n} scenario</numerusform><numerusform>Grades of {n} scenarios</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/paper/overview.py</extracomment>
        <source>{title}：{n}处提升</source>
        <translation><numerusform>{title}: {n} step</numerusform><numerusform>{title}: {n} steps</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/paper/overview.py app/reports/word/front.py</extracomment>
        <source>三个维度得分</source>
        <translation>Points by dimension</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/overview.py app/reports/word/front.py</extracomment>
        <source>二级指标得分率</source>
        <translation>Share of maximum by group</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/overview.py</extracomment>
        <source>二级指标得分率（虚线为改造前）</source>
        <translation>Share of maximum by group (dashed: before)</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/paper/overview.py</extracomment>
        <source>另有{n}处，见“三、数字化转型建议”。</source>
        <translation><numerusform>{n} more: see "3  Advice on the transformation".</numerusform><numerusform>{n} more: see "3  Advice on the transformation".</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/paper/overview.py app/reports/word/front.py</extracomment>
        <source>强项</source>
        <translation>Strong</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/overview.py app/reports/word/front.py</extracomment>
        <source>短板</source>
        <translation>Weak</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/overview.py app/reports/sections.py app/reports/word/front.py app/ui/pages/outcome.py app/workbench/platform.py</extracomment>
        <source>评测结论</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/pages.py app/reports/word/front.py</extracomment>
        <source>中小企业数字化水平评测</source>
        <translation>Assessment of the digital level of small and medium enterprises</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/pages.py</extracomment>
        <source>二维码内为同一指纹。核对：{check}</source>
        <translation>The QR code holds the same fingerprint. To check: {check}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/pages.py</extracomment>
        <source>共{total}页</source>
        <translation>of {total}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/pages.py</extracomment>
        <source>数评台 {app_version} 生成</source>
        <translation>Made by Shuping {app_version}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/pages.py</extracomment>
        <source>第{getpagenumber}页 · </source>
        <translation>Page {getpagenumber} </translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>SHA-256是文件内容的指纹：文件有任何改动，指纹就会不同。</source>
        <translation>The SHA-256 is the fingerprint of a file's contents: any change of the file changes it.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py</extracomment>
        <source>{count}，编号与前文“佐证”一致。</source>
        <translation>{count}; numbers as under "Evidence" above.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>佐证清单</source>
        <translation>List of evidence</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>四、佐证材料</source>
        <translation>4  Evidence</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>拍摄于{taken}</source>
        <translation>taken {taken}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>拍摄时间未知</source>
        <translation>Time unknown</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>文件与说明</source>
        <translation>File and caption</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>未关联</source>
        <translation>Not linked</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>未关联采集项或场景</source>
        <translation>Linked to no item or scenario</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>本次评测没有附佐证材料。</source>
        <translation>No evidence was attached to this assessment.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py</extracomment>
        <source>照片和图片{photos}件，其他文件{evidence}件</source>
        <translation>Photos and pictures: {photos}, other files: {evidence}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>照片缺失或无法读取</source>
        <translation>Photo missing or unreadable</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/scores/measures.py app/reports/word/proof.py</extracomment>
        <source>用于</source>
        <translation>Proves</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/proof.py app/reports/word/proof.py</extracomment>
        <source>（无文件名）</source>
        <translation>(no file name)</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/reviewing.py app/reports/scores/beside.py app/reports/word/compared.py</extracomment>
        <source>自诊断复核：核减核增</source>
        <translation>Review of the self-diagnosis: points reduced and raised</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py</extracomment>
        <source>五、签署页</source>
        <translation>5  Signatures</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py</extracomment>
        <source>单位（盖章）</source>
        <translation>Organisation (seal)</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py app/ui/dialogs/sign_drawing.py app/ui/dialogs/signing_form.py</extracomment>
        <source>手写签名</source>
        <translation>Drawn signature</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py</extracomment>
        <source>核验结论：{verdict}</source>
        <translation>Verdict: {verdict}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py</extracomment>
        <source>没有手写签名</source>
        <translation>No drawn signature</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/paper/signing.py</extracomment>
        <source>电子签名（{n}个）</source>
        <translation><numerusform>Electronic signature ({n})</numerusform><numerusform>Electronic signatures ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py</extracomment>
        <source>电子签名（尚无）</source>
        <translation>Electronic signatures (none yet)</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py</extracomment>
        <source>签字人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py</extracomment>
        <source>自称时间 {claimed}　{standing}</source>
        <translation>claimed time {claimed}  {standing}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py app/ui/dialogs/trust.py</extracomment>
        <source>证书指纹 {fingerprint}</source>
        <translation>Certificate fingerprint {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/signing.py app/reports/word/proof.py</extracomment>
        <source>评测包指纹（声明的SHA-256） {fingerprint}</source>
        <translation>Fingerprint of the package (SHA-256 of its statement) {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>{name}。只数已定稿的改造后评测，每家企业数一次。</source>
        <translation>{name}. Only finalised assessments after transformation count, each enterprise once.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>{n}家企业改造前后都评过：{up}家提升（{share}），{same}家持平，{down}家下降。</source>
        <translation><numerusform>{n} enterprise was assessed before and after: {up} rose ({share}), {same} unchanged, {down} fell.</numerusform><numerusform>{n} enterprises were assessed before and after: {up} rose ({share}), {same} unchanged, {down} fell.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>{when} · 数评台 {version}</source>
        <translation>{when} · Shuping {version}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>“构成”从左到右是未达到一级到四级，由浅到深。</source>
        <translation>"Mix" runs from below level 1 to level 4, left to right, light to dark.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>全部评测</source>
        <translation>All assessments</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py app/ui/pages/portfolio_charts.py</extracomment>
        <source>各区县的等级</source>
        <translation>Levels by district</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py app/ui/pages/portfolio_charts.py</extracomment>
        <source>各行业的等级</source>
        <translation>Levels by industry</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>对照试点目标</source>
        <translation>Against the programme's targets</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>应用场景 × 等级</source>
        <translation>Scenario × grade</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>得分不到六成的评测占作答评测的比例，从高到低。</source>
        <translation>Share of answered assessments that earn less than 60%, highest first.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py app/ui/pages/portfolio_charts.py</extracomment>
        <source>改造前 → 改造后</source>
        <translation>Before → after</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>数字化水平评测汇总</source>
        <translation>Summary of digital level assessments</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>构成</source>
        <translation>Mix</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>格内是评测份数；底色越深，占全部的比例越大。</source>
        <translation>Cells hold numbers of assessments; the darker, the larger the share.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py app/ui/pages/portfolio_charts.py</extracomment>
        <source>等级分布</source>
        <translation>Levels</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>统计时间：{when}</source>
        <translation>As of {when}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>统计范围：{asked}</source>
        <translation>Covers: {asked}</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>范围</source>
        <translation>Covers</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey.py</extracomment>
        <source>行是改造前的等级，列是改造后的等级；粗框为持平，右侧为提升。</source>
        <translation>Rows are levels before, columns levels after; bold frames mean unchanged, right of them raised.</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey_charts.py app/ui/models/charts.py</extracomment>
        <source>1级</source>
        <translation>Grade 1</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey_charts.py app/ui/models/charts.py</extracomment>
        <source>2级</source>
        <translation>Grade 2</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey_charts.py app/ui/models/charts.py</extracomment>
        <source>3级</source>
        <translation>Grade 3</translation>
    </message>
    <message>
        <extracomment>app/reports/paper/survey_charts.py app/ui/models/charts.py</extracomment>
        <source>4级</source>
        <translation>Grade 4</translation>
    </message>
    <message>
        <extracomment>app/reports/pdf.py</extracomment>
        <source>写不了报告文件“{out}”：{strerror}。请检查磁盘空间和文件夹权限后再试。</source>
        <translation>The report "{out}" cannot be written: {strerror}. Check disk space and the folder's permissions.</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>{counted}。</source>
        <translation>{counted}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/profile.py</extracomment>
        <source>{managed}级及以上的应用场景有{n}个：{names}。</source>
        <translation><numerusform>{n} scenario has grade {managed} or above: {names}.</numerusform><numerusform>{n} scenarios have grade {managed} or above: {names}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>{name}{known}。</source>
        <translation>{name} {known}.</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py app/reports/visit.py</extracomment>
        <source>{name}{value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>{name}：{text}。</source>
        <translation>{name}: {text}.</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>主导产品为{told}</source>
        <translation>mainly makes {told}</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>位于{place}</source>
        <translation>is located in {place}</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>信息系统覆盖面：{chosen}。</source>
        <translation>Coverage of information systems: {chosen}.</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py app/workbench/assessments.py</extracomment>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>成立于{chinese_day}</source>
        <translation>was founded on {chinese_day}</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py app/workbench/assessments.py</extracomment>
        <source>成立日期</source>
        <translation>Founded</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>所属行业为{told}</source>
        <translation>belongs to the industry {told}</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>本次评测未另行记录企业概况。</source>
        <translation>The enterprise was not described.</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>本次评测未另行记录工艺流程。</source>
        <translation>The process was not described.</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>本次评测未记录在用的工业软件。</source>
        <translation>The software in use was not recorded.</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>本次评测未记录生产设备的数量。</source>
        <translation>The number of machines was not recorded.</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py app/workbench/assessments.py</extracomment>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py app/workbench/assessments.py</extracomment>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py app/workbench/assessments.py</extracomment>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <extracomment>app/reports/profile.py</extracomment>
        <source>该企业</source>
        <translation>The enterprise</translation>
    </message>
    <message>
        <extracomment>app/reports/proof_list.py</extracomment>
        <source>{enterprise} 佐证准备清单</source>
        <translation>{enterprise}: proof to prepare</translation>
    </message>
    <message>
        <extracomment>app/reports/proof_list.py</extracomment>
        <source>{text}（{used_for}）</source>
        <translation>{text} ({used_for})</translation>
    </message>
    <message>
        <extracomment>app/reports/proof_list.py</extracomment>
        <source>佐证准备清单</source>
        <translation>Proof to prepare</translation>
    </message>
    <message>
        <extracomment>app/reports/proof_list.py</extracomment>
        <source>佐证就是能证明回答的材料。下面按放在厂里什么地方列出，找到一样，打一个勾。厂里没有的划掉就行：一道题有一两样看得清楚的材料就够。截图要带上日期，照片要拍清铭牌和屏幕。</source>
        <translation>Proof is whatever shows that an answer is true. It is listed by where it lies in a factory; tick what you find. Cross out what you do not have: one or two clear pieces for a question are enough. A screenshot shows its date; a photo shows name plates and screens.</translation>
    </message>
    <message>
        <extracomment>app/reports/proof_list.py</extracomment>
        <source>准备人：　　　　　　　　　　日期：　　　　　　　　</source>
        <translation>Prepared by:                     Date:                 </translation>
    </message>
    <message>
        <extracomment>app/reports/proof_list.py app/ui/pages/guided/cards.py</extracomment>
        <source>目前的回答还没有需要证明的。</source>
        <translation>Nothing answered so far needs proof.</translation>
    </message>
    <message>
        <extracomment>app/reports/proof_list.py</extracomment>
        <source>第{page}页</source>
        <translation>Page {page}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/review_part.py</extracomment>
        <source>{sign}{n}级</source>
        <translation><numerusform>{sign}{n} grade</numerusform><numerusform>{sign}{n} grades</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/review_part.py</extracomment>
        <source>{sign}{points}分</source>
        <translation>{sign}{points} points</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/review_part.py</extracomment>
        <source>与申报一致的有{n}项：{codes}。</source>
        <translation><numerusform>{n} as claimed: {codes}.</numerusform><numerusform>{n} as claimed: {codes}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/review_part.py</extracomment>
        <source>所复核的企业自诊断：编号{source}{package}。</source>
        <translation>Self-diagnosis reviewed: ID {source}{package}.</translation>
    </message>
    <message>
        <extracomment>app/reports/review_part.py</extracomment>
        <source>核减合计</source>
        <translation>Reduced in all</translation>
    </message>
    <message>
        <extracomment>app/reports/review_part.py</extracomment>
        <source>核增合计</source>
        <translation>Raised in all</translation>
    </message>
    <message>
        <extracomment>app/reports/review_part.py</extracomment>
        <source>，其评测包指纹{statement}</source>
        <translation>, fingerprint of its package {statement}</translation>
    </message>
    <message>
        <extracomment>app/reports/review_part.py</extracomment>
        <source>，没有签名的评测包</source>
        <translation>, an unsigned package</translation>
    </message>
    <message>
        <extracomment>app/reports/review_table.py</extracomment>
        <source>企业申报{old}分，核减{taken}分、核增{added}分，核定{new}分；{level}。</source>
        <translation>The enterprise claimed {old} points; {taken} were taken off and {added} added, leaving {new}; {level}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/review_table.py</extracomment>
        <source>复核尚未完成：还有{n}项待核定，核减核增只算已核定的项。</source>
        <translation><numerusform>The review is not complete: {n} row is open; the sums hold what is settled.</numerusform><numerusform>The review is not complete: {n} rows are open; the sums hold what is settled.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/review_table.py app/storage/reviewing.py</extracomment>
        <source>待现场核实</source>
        <translation>To check on site</translation>
    </message>
    <message>
        <extracomment>app/reports/review_table.py app/storage/reviewing.py</extracomment>
        <source>接受</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <extracomment>app/reports/review_table.py app/storage/reviewing.py</extracomment>
        <source>更改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <extracomment>app/reports/review_table.py</extracomment>
        <source>未复核</source>
        <translation>Not reviewed</translation>
    </message>
    <message>
        <extracomment>app/reports/review_table.py app/ui/pages/review.py app/ui/widgets/question_card.py</extracomment>
        <source>现场核定</source>
        <translation>Settled on site</translation>
    </message>
    <message>
        <extracomment>app/reports/review_table.py</extracomment>
        <source>等级仍为{last}</source>
        <translation>the level stays {last}</translation>
    </message>
    <message>
        <extracomment>app/reports/review_table.py</extracomment>
        <source>等级由{first}核定为{last}</source>
        <translation>the level was settled from {first} to {last}</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/beside.py app/ui/pages/compare.py</extracomment>
        <source>企业整体的改善</source>
        <translation>The enterprise as a whole</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/beside.py</extracomment>
        <source>前后对比</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/beside.py</extracomment>
        <source>差额（分）</source>
        <translation>Difference (points)</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/beside.py</extracomment>
        <source>差额（级）</source>
        <translation>Difference (grades)</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/beside.py</extracomment>
        <source>核减核增</source>
        <translation>Review differences</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>{title}评分表</source>
        <translation>{title}: score sheet</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>各级条件（同一行的条件须同时满足）</source>
        <translation>Conditions of each level (all of a row must be met)</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py app/reports/scores/scenarios.py</extracomment>
        <source>场景数</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>待裁定的基础数据</source>
        <translation>Measures in conflict</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>得分率</source>
        <translation>Share of maximum</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>总得分</source>
        <translation>Points in all</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py app/workbench/words.py</extracomment>
        <source>指标版本</source>
        <translation>Indicator edition</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>未计分的采集项</source>
        <translation>Items without points</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>未评定的场景</source>
        <translation>Scenarios not graded</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>本表由公式从后面三张工作表算出，与评测报告一致。改动后面各表的淡黄色单元格可以试算，试算结果不是评测结论。</source>
        <translation>This sheet is computed by formulas from the three sheets behind it and agrees with the report. Change the pale yellow cells there to try things out; what comes out is no outcome of an assessment.</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>满分100分</source>
        <translation>of 100</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py app/ui/dialogs/passphrase.py</extracomment>
        <source>确定</source>
        <translation>Settled</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>约束性场景</source>
        <translation>Constrained</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>结论性质</source>
        <translation>Standing of the outcome</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/conclusion.py</extracomment>
        <source>维度与二级指标</source>
        <translation>Dimensions and groups</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>{items}评分</source>
        <translation>{items}: points</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>{name}：{question}</source>
        <translation>{name}: {question}</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>份额</source>
        <translation>Share</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>只能选一个选项</source>
        <translation>One option only</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>可得分</source>
        <translation>Points to earn</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>得分＝满分×所选选项的份额之和。淡黄色单元格可以改：选✓或清空，得分和等级随之重算；有基础数据的采集项不选时，由基础数据算出。工作表保护没有密码。</source>
        <translation>Points = maximum × sum of the shares of the options chosen. Pale yellow cells can be changed: pick ✓ or empty them, and points and level follow. Items with measures are computed from them when nothing is chosen. The sheets are protected without a password.</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>由基础数据算出{option}</source>
        <translation>computed from measures: {option}</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>请选✓，不选的清空。</source>
        <translation>Pick ✓, or empty it.</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>选了{key}就不能再选其他选项</source>
        <translation>{key} cannot go with other options</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py app/scoring/item_score.py</extracomment>
        <source>选择</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>选择{count}项</source>
        <translation>{count} chosen</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>采集项与选项</source>
        <translation>Item and option</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/items.py</extracomment>
        <source>题型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/look.py app/reports/sheets.py</extracomment>
        <source>&amp;L&amp;A&amp;R第 &amp;P 页，共 &amp;N 页</source>
        <translation>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/look.py</extracomment>
        <source>不能这样填</source>
        <translation>This cannot be entered</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>{key}上限</source>
        <translation>upper end of {key}</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>{measures}与测算</source>
        <translation>{measures} and what they give</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>{named}（%）</source>
        <translation>{named} (%)</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>{named}，与{named2}相比，{good}为好</source>
        <translation>{named} compared with {named2}; {good} is good</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>升高</source>
        <translation>Rising</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>原值</source>
        <translation>Old value</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>各年比率的平均（%）：{pairs}</source>
        <translation>average of the yearly ratios (%): {pairs}</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py app/scoring/measured.py</extracomment>
        <source>基础数据尚未填全</source>
        <translation>measures incomplete</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py app/scoring/measured.py</extracomment>
        <source>基础数据有冲突待裁定</source>
        <translation>measures in conflict</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>对应选项</source>
        <translation>Option</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>已算出</source>
        <translation>Computed</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>应在{min}到{max}之间（单位：{unit}）。</source>
        <translation>It must be between {min} and {max} (unit: {unit}).</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>应是不小于{min}的数（单位：{unit}）。</source>
        <translation>It must be a number not below {min} (unit: {unit}).</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>怎样算出</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>淡黄色单元格可以改，下方的比率、变化和对应选项随之重算。区间上限含本数：正好10%仍属[0,10%]。</source>
        <translation>Pale yellow cells can be changed; ratios, changes and options below follow. The upper end of a band belongs to it: exactly 10% is still in [0,10%].</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>现值或比率</source>
        <translation>New value or ratio</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>由基础数据测算</source>
        <translation>Computed from measures</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>计入年数</source>
        <translation>Years counted</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py</extracomment>
        <source>超过100%，请核对</source>
        <translation>over 100%, please check</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py resources/indicators/2024.yaml</extracomment>
        <source>降低</source>
        <translation>falling</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/measures.py app/scoring/measured.py</extracomment>
        <source>除数为0，无法计算</source>
        <translation>division by 0</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/places.py</extracomment>
        <source>待裁定</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/places.py</extracomment>
        <source>暂按0分计</source>
        <translation>counts 0 for now</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/scenarios.py</extracomment>
        <source>不低于</source>
        <translation>Not below</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/scenarios.py</extracomment>
        <source>业务类别</source>
        <translation>Area</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/scenarios.py</extracomment>
        <source>其中约束性</source>
        <translation>Of them constrained</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/scenarios.py</extracomment>
        <source>场景等级只能是0、1、2、3、4。</source>
        <translation>A grade is 0, 1, 2, 3 or 4.</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/scenarios.py</extracomment>
        <source>已具备的判定要点</source>
        <translation>Checkpoints met</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/scenarios.py</extracomment>
        <source>应用{scenarios}评定</source>
        <translation>{scenarios}: grades</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/scenarios.py</extracomment>
        <source>淡黄色单元格可以改：填0至4，清空为未评定。下方计数和“结论”随之重算；达到某级，指场景等级不低于该级。</source>
        <translation>Pale yellow cells can be changed: 0 to 4, empty for not graded. The counts below and the sheet "Outcome" follow. A grade is reached when it is not below it.</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/scenarios.py</extracomment>
        <source>达到各级的场景数</source>
        <translation>Scenarios reaching each grade</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/visited.py app/ui/actions.py app/ui/models/subjects.py app/ui/pages/visit.py</extracomment>
        <source>现场调研</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <extracomment>app/reports/scores/workbook.py</extracomment>
        <source>{enterprise} {title}评分表</source>
        <translation>{enterprise} {title}: score sheet</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>〔人工修订〕</source>
        <translation>[edited by hand]</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>主要生产设备的数量、数字化和联网情况。</source>
        <translation>Numbers of main machines, how digital and how connected they are.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>从来料到出货的主要工序，以及关键工序和瓶颈。</source>
        <translation>The main steps from incoming material to dispatch, critical steps and bottlenecks.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>企业概况</source>
        <translation>The enterprise</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>何时到访、看了哪些车间和系统、访谈了谁、查阅了什么。</source>
        <translation>When, which workshops and systems were seen, who was interviewed, what was read.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>在用信息系统的名称、用途、部署方式和集成情况。</source>
        <translation>Names, purposes, deployment and integration of the systems in use.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>对参与人员和分工的补充说明。</source>
        <translation>Further words on who took part and did what.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>对得分结构、强项和短板的判断。</source>
        <translation>How the points are made up, what is strong and weak.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>工业软件</source>
        <translation>Software</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>工艺流程</source>
        <translation>Process</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>建议：{code}</source>
        <translation>Advice: {code}</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>总体分析</source>
        <translation>General analysis</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>总体建议</source>
        <translation>General advice</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>成立时间、规模、主导产品、所属行业和市场地位。</source>
        <translation>Founding, size, main products, industry, market position.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>智能装备</source>
        <translation>Machines</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py app/reports/visit.py</extracomment>
        <source>现场调研情况</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>给管理层看的一段话：等级、得分、最突出的强项和短板。</source>
        <translation>A paragraph for the management: level, points, what is strongest and weakest.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>调研人员</source>
        <translation>People</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>转型的先后次序、投入重点和注意事项。</source>
        <translation>In what order to proceed, where to invest, what to mind.</translation>
    </message>
    <message>
        <extracomment>app/reports/sections.py</extracomment>
        <source>这一项具体怎么做、由谁做、要准备什么佐证。</source>
        <translation>How to do this, who does it, what proof to prepare.</translation>
    </message>
    <message>
        <extracomment>app/reports/todo.py</extracomment>
        <source>{enterprise} 验收前待办</source>
        <translation>{enterprise}: to do before acceptance</translation>
    </message>
    <message>
        <extracomment>app/reports/todo.py</extracomment>
        <source>没有缺少的材料。</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <extracomment>app/reports/todo.py</extracomment>
        <source>现在的情况</source>
        <translation>Now</translation>
    </message>
    <message>
        <extracomment>app/reports/todo.py app/ui/pages/programme/page.py</extracomment>
        <source>还缺什么</source>
        <translation>Missing</translation>
    </message>
    <message>
        <extracomment>app/reports/todo.py</extracomment>
        <source>验收前待办清单</source>
        <translation>To do before acceptance</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>{days_told}；{counted}。</source>
        <translation>{days_told}; {counted}.</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>{label}为{value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/visit.py</extracomment>
        <source>{name}{n}项</source>
        <translation><numerusform>{name} {n}</numerusform><numerusform>{name} {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/visit.py</extracomment>
        <source>{n}个（共{scenarios}个）</source>
        <translation><numerusform>{n} of {scenarios}</numerusform><numerusform>{n} of {scenarios}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/visit.py</extracomment>
        <source>{n}人</source>
        <translation><numerusform>{n} person</numerusform><numerusform>{n} people</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/visit.py</extracomment>
        <source>{n}件（照片和图片{photos}件）</source>
        <translation><numerusform>{n} file (photos and pictures: {photos})</numerusform><numerusform>{n} files (photos and pictures: {photos})</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/visit.py</extracomment>
        <source>{n}项（共{items}项）</source>
        <translation><numerusform>{n} of {items}</numerusform><numerusform>{n} of {items}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>{side}参加</source>
        <translation>Present, {side}</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>作答采集项</source>
        <translation>Items answered</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>填写日期</source>
        <translation>Days of entry</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>拍摄日期</source>
        <translation>Days of photos</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>收集佐证材料</source>
        <translation>Evidence gathered</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>本次评测未记录人员。</source>
        <translation>Nobody is recorded for this assessment.</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>本次评测由{names}完成。</source>
        <translation>This assessment was made by {names}.</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>签署评测包</source>
        <translation>signing the package</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>自诊断情况</source>
        <translation>Self-diagnosis</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>评定应用场景</source>
        <translation>Scenarios graded</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>调研方式</source>
        <translation>Methods of the visit</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py</extracomment>
        <source>调研日期</source>
        <translation>Day of the visit</translation>
    </message>
    <message>
        <extracomment>app/reports/visit.py app/workbench/checklist.py</extracomment>
        <source>调研时间</source>
        <translation>Time of the visit</translation>
    </message>
    <message>
        <extracomment>app/reports/word/chapters.py</extracomment>
        <source>{code} {name}（{kind}）	{points} / {maximum}分</source>
        <translation>{code} {name} ({kind})\t{points} / {maximum} points</translation>
    </message>
    <message>
        <extracomment>app/reports/word/document.py</extracomment>
        <source>{identity}	第</source>
        <translation>{identity}\tPage </translation>
    </message>
    <message>
        <extracomment>app/reports/word/document.py</extracomment>
        <source>页</source>
        <translation> pages</translation>
    </message>
    <message>
        <extracomment>app/reports/word/document.py</extracomment>
        <source>页 · 共</source>
        <translation> · </translation>
    </message>
    <message>
        <extracomment>app/reports/word/front.py</extracomment>
        <source>{found}级</source>
        <translation>grade {found}</translation>
    </message>
    <message>
        <extracomment>app/reports/word/front.py</extracomment>
        <source>{label}二维码</source>
        <translation>QR code of {label}</translation>
    </message>
    <message>
        <extracomment>app/reports/word/front.py</extracomment>
        <source>{name} {points} / {maximum}分</source>
        <translation>{name} {points} / {maximum} points</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/word/front.py</extracomment>
        <source>{n}个应用场景的等级（★为约束性场景）</source>
        <translation><numerusform>Grade of {n} scenario (★ constrained)</numerusform><numerusform>Grades of {n} scenarios (★ constrained)</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/word/front.py</extracomment>
        <source>数字化水平得分 {points} 分（满分100分）</source>
        <translation>Digital level: {points} points (of 100)</translation>
    </message>
    <message>
        <extracomment>app/reports/word/front.py</extracomment>
        <source>（虚线为改造前）</source>
        <translation> (dashed: before)</translation>
    </message>
    <message>
        <extracomment>app/reports/word/proof.py app/ui/widgets/drawn_signature.py</extracomment>
        <source>{name}的手写签名</source>
        <translation>Drawn signature of {name}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/reports/word/proof.py</extracomment>
        <source>{n}个</source>
        <translation><numerusform>{n}</numerusform><numerusform>{n}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/reports/word/proof.py</extracomment>
        <source>尚无</source>
        <translation>None yet</translation>
    </message>
    <message>
        <extracomment>app/reports/word/proof.py</extracomment>
        <source>承诺</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <extracomment>app/reports/word/proof.py app/ui/dialogs/merges.py app/ui/dialogs/restoring.py app/ui/pages/visit.py</extracomment>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <extracomment>app/reports/word/proof.py</extracomment>
        <source>照片和图片{photos}件，其他文件{rest}件，编号与前文“佐证”一致。</source>
        <translation>Photos and pictures: {photos}, other files: {rest}; numbers as under "Evidence" above.</translation>
    </message>
    <message>
        <extracomment>app/reports/word/proof.py</extracomment>
        <source>电子签名（{count}）</source>
        <translation>Electronic signatures ({count})</translation>
    </message>
    <message>
        <extracomment>app/reports/word/visited.py</extracomment>
        <source>{name}的签到</source>
        <translation>{name}: signed in</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>PDF文件</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>{level}（{name}）</source>
        <translation>{level} ({name})</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>{on_clock:%Y-%m-%d %H:%M}（北京时间）</source>
        <translation>{on_clock:%Y-%m-%d %H:%M} (Beijing time)</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>{year}年{month}月{day}日</source>
        <translation>{year}-{month:02}-{day:02}</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>企业自诊断报告</source>
        <translation>Report on the self-diagnosis</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>图片（PNG）</source>
        <translation>Picture (PNG)</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>改造前现场评测报告</source>
        <translation>Report on the assessment before the transformation</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>改造后现场评测报告</source>
        <translation>Report on the assessment after the transformation</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>照片（HEIC）</source>
        <translation>Photo (HEIC)</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>照片（JPEG）</source>
        <translation>Photo (JPEG)</translation>
    </message>
    <message>
        <extracomment>app/reports/words.py</extracomment>
        <source>零级</source>
        <translation>Level 0</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{code}是单选，只能选一个选项，现有{options}。</source>
        <translation>{code} takes one option only, there are {options}.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{code}没有判定要点“{key}”。</source>
        <translation>{code} has no checkpoint "{key}".</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{code}没有选项“{key}”，可选的是{first}至{last}。</source>
        <translation>{code} has no option "{key}"; options are {first} to {last}.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{code}的判定要点{key}重复了，请只保留一个。</source>
        <translation>Checkpoint {key} of {code} is repeated; keep one.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{code}的选项{key}重复了，请只保留一个。</source>
        <translation>Option {key} of {code} is repeated; keep one.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{code}选了{key}（{text}）就不能再选其他选项。</source>
        <translation>{key} ({text}) of {code} cannot go with other options.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{text}不能多于{text2}，请核对这两个数。</source>
        <translation>{text} cannot exceed {text2}; check both numbers.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{text}不能大于{max}{unit}。</source>
        <translation>{text} cannot be above {max} {unit}.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{text}不能小于{min}{unit}。</source>
        <translation>{text} cannot be below {min} {unit}.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{text}不能是负数。</source>
        <translation>{text} cannot be negative.</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{text}应是整数（单位：{unit}）。</source>
        <translation>{text} must be a whole number (unit: {unit}).</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>{text}应是普通数字，例如120或35.5（整数最多15位，小数最多6位）。</source>
        <translation>{text} must be a plain number, such as 120 or 35.5 (at most 15 digits before and 6 after the point).</translation>
    </message>
    <message>
        <extracomment>app/scoring/answers.py</extracomment>
        <source>场景等级只能是0、1、2、3、4中的一个整数。</source>
        <translation>A grade is one whole number of 0, 1, 2, 3, 4.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>{level}级的条件低于{level2}级，等级表应逐级升高。</source>
        <translation>The conditions of level {level} are below those of level {level2}; they must rise.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>“{name}”出现了两次，请只保留一个。</source>
        <translation>"{name}" appears twice; keep one.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>分值{points}与权重算出的{derived}不一致。</source>
        <translation>The points {points} differ from {derived}, which follows from the weights.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>各选项的区间应从0起首尾相接、逐档升高。</source>
        <translation>The bands of the options must follow one another from 0 upwards.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>各采集项分值合计{found}，应为{items_total_points}。</source>
        <translation>The points of all items sum to {found}; they must sum to {items_total_points}.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>应有1至4级各一条判定要点。</source>
        <translation>There must be one entry for each of the grades 1 to 4.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>最好的作答应得到100%的分值。</source>
        <translation>The best answer must earn 100% of the points.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>每一级至少要有一个判定要点，备选的每一组也是。</source>
        <translation>Every grade needs at least one checkpoint, and so does every alternative group.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>比较前后变化的采集项应有变差、持平、变好三个选项。</source>
        <translation>An item that compares before and after has three options: worse, same, better.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>没有名为“{code}”的基础数据。</source>
        <translation>There is no measure "{code}".</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>没有场景类别“{group}”。</source>
        <translation>There is no scenario group "{group}".</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>没有选项“{key}”。</source>
        <translation>There is no option "{key}".</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>用公式取选项的采集项应是单选。</source>
        <translation>An item whose option a formula picks takes one option only.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>等级表应依次为1至4级。</source>
        <translation>The table of levels must hold levels 1 to 4 in order.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>这里列出的基础数据应与公式用到的一致。</source>
        <translation>The measures listed must be those the formula uses.</translation>
    </message>
    <message>
        <extracomment>app/scoring/catalogue_checks.py</extracomment>
        <source>采集项{code}没有选项“{key}”，或没有这个采集项。</source>
        <translation>Item {code} has no option "{key}", or there is no such item.</translation>
    </message>
    <message>
        <extracomment>app/scoring/help_text.py</extracomment>
        <source>没有代码为“{code}”的采集项或场景，采集项如F1、M2，场景如S01。</source>
        <translation>There is no item or scenario "{code}"; items are such as F1 or M2, scenarios such as S01.</translation>
    </message>
    <message>
        <extracomment>app/scoring/help_text.py</extracomment>
        <source>通俗说明的这一处不符合格式，请重新安装“数评台”。</source>
        <translation>This part of the plain-language help has the wrong form. Install Shuping again.</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>{code}有{gaps}年的数字缺一项或营业收入为0，未计入平均，请核对。</source>
        <translation>{code}: of the years {gaps} a number is missing or revenue is 0; they are not averaged. Check.</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>{code}选了{chosen}，但基础数据算得：{text}。请核对。</source>
        <translation>{code}: {chosen} was chosen, but the measures give: {text}. Check.</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>{code}选了{key}，通常也应具备{absent}，请复核。</source>
        <translation>{code}: {key} was chosen, which usually goes with {absent}; check again.</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>{code}：{text}。</source>
        <translation>{code}: {text}.</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>{code}：{text}，请核对基础数据。</source>
        <translation>{code}: {text}; check the measures.</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>{how}{options}：{worked}</source>
        <translation>{how} {options}: {worked}</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>{points} × {shares} = {points2}分</source>
        <translation>{points} × {shares} = {points2} points</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>有冲突待裁定，暂按0分计</source>
        <translation>In conflict, counts 0 for now</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>未作答，暂按0分计</source>
        <translation>Not answered, counts 0 for now</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>由基础数据算出</source>
        <translation>Computed from measures:</translation>
    </message>
    <message>
        <extracomment>app/scoring/item_score.py</extracomment>
        <source>（{parts}）</source>
        <translation>({parts})</translation>
    </message>
    <message>
        <extracomment>app/scoring/loader.py</extracomment>
        <source>没有“{edition}”版指标，可用的版本：{known}。</source>
        <translation>There are no indicators of "{edition}"; there are {known}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/scoring/measured.py</extracomment>
        <source>{n}年平均{percent}</source>
        <translation><numerusform>average of {n} year {percent}</numerusform><numerusform>average of {n} years {percent}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/scoring/measured.py</extracomment>
        <source>{worked}，{placed}，对应{option}</source>
        <translation>{worked}, {placed}, option {option}</translation>
    </message>
    <message>
        <extracomment>app/scoring/measured.py</extracomment>
        <source>{worked}，超过100%，请核对</source>
        <translation>{worked}, over 100%, please check</translation>
    </message>
    <message>
        <extracomment>app/scoring/measured.py</extracomment>
        <source>属于{text}</source>
        <translation>in {text}</translation>
    </message>
    <message>
        <extracomment>app/scoring/measured.py</extracomment>
        <source>超过100%，归入{text}</source>
        <translation>over 100%, counted as {text}</translation>
    </message>
    <message>
        <extracomment>app/scoring/outcome.py</extracomment>
        <source>按另一种口径（{note}）为{shown}分、{named}，与本结论的等级不同，请与主管部门确认口径。</source>
        <translation>Counted otherwise ({note}) it is {shown} points, {named}, another level than this outcome. Ask the authority in charge how to count.</translation>
    </message>
    <message>
        <extracomment>app/scoring/overlay.py</extracomment>
        <source>指标目录里没有“{code}”，请核对编号。</source>
        <translation>The catalogue has no "{code}". Check the code.</translation>
    </message>
    <message>
        <extracomment>app/scoring/overlay.py</extracomment>
        <source>措辞文件只能改文字（不能改权重、分值和门槛），这一处不符合格式，请修改或删去。</source>
        <translation>A wording file changes words only (no weights, points or thresholds); this part has the wrong form. Change or remove it.</translation>
    </message>
    <message>
        <extracomment>app/scoring/overlay.py</extracomment>
        <source>措辞文件属于{edition}版，本评测使用{edition2}版，请换用对应版本。</source>
        <translation>The wording file is for the indicators of {edition}, this assessment uses {edition2}. Use the one that fits.</translation>
    </message>
    <message>
        <extracomment>app/scoring/path.py</extracomment>
        <source>{code} {name}：由{shown}</source>
        <translation>{code} {name}: from {shown}</translation>
    </message>
    <message>
        <extracomment>app/scoring/path.py</extracomment>
        <source>{move}提升到{shown}</source>
        <translation>{move} to {shown}</translation>
    </message>
    <message>
        <extracomment>app/scoring/path.py</extracomment>
        <source>{move}改为{shown}，增加{points}分</source>
        <translation>{move} to {shown}, {points} points more</translation>
    </message>
    <message>
        <extracomment>app/scoring/reading.py</extracomment>
        <source>不是有效的YAML文件（或同一处写了两遍），请重新取得原文件。</source>
        <translation>No valid YAML (or the same thing is written twice). Get the original again.</translation>
    </message>
    <message>
        <extracomment>app/scoring/reading.py</extracomment>
        <source>指标目录的这一处不符合格式（小数和分数要写成带引号的文字），请对照随程序提供的目录修改。</source>
        <translation>This part of the catalogue has the wrong form (decimals and fractions are quoted text). Correct it by the catalogue that comes with the program.</translation>
    </message>
    <message>
        <extracomment>app/scoring/reading.py</extracomment>
        <source>文件太大，不像是指标目录或措辞文件，请重新取得原文件。</source>
        <translation>The file is too large for a catalogue or wording file. Get the original again.</translation>
    </message>
    <message>
        <extracomment>app/scoring/reading.py</extracomment>
        <source>读不了指标目录文件“{path}”：{strerror}。请检查路径和权限。</source>
        <translation>The catalogue file "{path}" cannot be read: {strerror}. Check path and permissions.</translation>
    </message>
    <message>
        <extracomment>app/scoring/suggest.py</extracomment>
        <source>{top}级判定要点已满足{hint}</source>
        <translation>checkpoints of grade {top} are met{hint}</translation>
    </message>
    <message>
        <extracomment>app/scoring/suggest.py</extracomment>
        <source>勾选的要点还凑不齐任何一级</source>
        <translation>The checkpoints ticked make up no grade yet</translation>
    </message>
    <message>
        <extracomment>app/scoring/suggest.py</extracomment>
        <source>尚未勾选判定要点</source>
        <translation>No checkpoint ticked</translation>
    </message>
    <message>
        <extracomment>app/scoring/suggest.py</extracomment>
        <source>，{below}级要点未勾全，请复核</source>
        <translation>, checkpoints of grade {below} are missing, check again</translation>
    </message>
    <message>
        <extracomment>app/storage/backup.py</extracomment>
        <source>“{place}”已经存在，请换一个文件名。</source>
        <translation>"{place}" exists already. Choose another file name.</translation>
    </message>
    <message>
        <extracomment>app/storage/backup.py</extracomment>
        <source>团队工作区请用 shuping copy 复制到本机文件夹来备份，或请管理员用 pg_dump 备份。</source>
        <translation>To back up a team workspace, copy it to a folder of this computer with "shuping copy", or have it dumped with pg_dump.</translation>
    </message>
    <message>
        <extracomment>app/storage/backup.py</extracomment>
        <source>备份没有通过检查，可能是磁盘或佐证文件有损坏。请先运行 fsck，再换一个位置重试。</source>
        <translation>The backup failed its check; the disk or evidence may be damaged. Run fsck first, then try another place.</translation>
    </message>
    <message>
        <extracomment>app/storage/backup.py</extracomment>
        <source>工作区数据库已损坏，没有备份。请先运行 fsck 检查。</source>
        <translation>The workspace database is damaged; nothing was backed up. Check it with fsck first.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>{text} 不是数字，请改为具体的数值。</source>
        <translation>{text} is no number. Give a value.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>不是正确的 JSON：第 {lineno} 行第 {colno} 个字符处有误，请检查文件。</source>
        <translation>No valid JSON: line {lineno}, character {colno}. Check the file.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>内容中有无法保存的字符或数字，请改写后再试。</source>
        <translation>It holds characters or numbers that cannot be saved. Write it otherwise.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>内容嵌套层数过多，无法保存。</source>
        <translation>It is nested too deeply to be saved.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>同一个键写了两次，请只保留一个。</source>
        <translation>The same key is written twice; keep one.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>嵌套超过 {max_depth} 层，无法读取。</source>
        <translation>Nested more than {max_depth} levels deep; it cannot be read.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>数字过大、过小或位数过多，无法准确读取。</source>
        <translation>The number is too large, too small or too long to be read exactly.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>数字过大或过小，无法准确读取。</source>
        <translation>The number is too large or too small to be read exactly.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>整数过大，无法准确读取。</source>
        <translation>The whole number is too large to be read exactly.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>文件开头有 BOM 标记，请另存为不带 BOM 的 UTF-8。</source>
        <translation>The file begins with a BOM. Save it as UTF-8 without one.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>文件是空的，应为一份 JSON。</source>
        <translation>The file is empty; it should hold JSON.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>文件过大：最多 {max_bytes} MB。</source>
        <translation>The file is too large: at most {max_bytes} MB.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>文字中有残缺的字符（不成对的代理码），请重新输入。</source>
        <translation>The text holds half a character (a lone surrogate). Enter it again.</translation>
    </message>
    <message>
        <extracomment>app/storage/canonical.py</extracomment>
        <source>第 {start} 个字节不是 UTF-8 编码，请另存为 UTF-8。</source>
        <translation>Byte {start} is not UTF-8. Save the file as UTF-8.</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>“是否完成”只能是是或否，“佐证”应是一个列表。</source>
        <translation>Whether it is done is yes or no; evidence is a list.</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>人数应是整数，不能是“{text}”。</source>
        <translation>A number of people is a whole number, not "{text}".</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py app/ui/models/cost_lines.py</extracomment>
        <source>付款金额</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>佐证应以64位小写十六进制的SHA-256指明。</source>
        <translation>Evidence is named by its SHA-256, 64 lower-case hexadecimal digits.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/claims.py</extracomment>
        <source>发票应是一个列表，最多{n}张。</source>
        <translation><numerusform>Invoices are a list of at most {n}.</numerusform><numerusform>Invoices are a list of at most {n}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py app/ui/models/cost_lines.py</extracomment>
        <source>发票日期</source>
        <translation>Invoice date</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py app/ui/models/cost_lines.py</extracomment>
        <source>发票金额</source>
        <translation>Invoice amount</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>只能回答yes（是）或no（否），不能是“{text}”。</source>
        <translation>The answer is yes or no, not "{text}".</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>只能有这些内容：{known}。</source>
        <translation>Only these contents are allowed: {known}.</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py app/ui/models/cost_lines.py app/workbench/claim_words.py</extracomment>
        <source>合同日期</source>
        <translation>Contract date</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py app/ui/models/cost_lines.py</extracomment>
        <source>合同金额</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py app/ui/pages/programme/upload.py</extracomment>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>年份应是四位数字，不能是“{text}”，例如2023。</source>
        <translation>A year has four digits, such as 2023, not "{text}".</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>应为不小于0的数字，不能是“{text}”，例如120000或98765.40。</source>
        <translation>It must be a number not below 0, such as 120000 or 98765.40, not "{text}".</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/claims.py app/storage/reviewing.py</extracomment>
        <source>应为不超过{n}个字的文字。</source>
        <translation><numerusform>It must be a text of at most {n} character.</numerusform><numerusform>It must be a text of at most {n} characters.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/claims.py</extracomment>
        <source>文字太长，请控制在{n}字以内。</source>
        <translation><numerusform>The text is too long; keep it within {n} character.</numerusform><numerusform>The text is too long; keep it within {n} characters.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>日期应写成2024-03-01这样，不能是“{text}”。</source>
        <translation>A date is written like 2024-03-01, not "{text}".</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>服务开始日期</source>
        <translation>Service from</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>服务结束日期</source>
        <translation>Service until</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py app/ui/models/cost_lines.py</extracomment>
        <source>税率</source>
        <translation>Tax rate</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>税率应在0到100之间，不能是“{text}”，例如13。</source>
        <translation>A tax rate is between 0 and 100, such as 13, not "{text}".</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py app/ui/dialogs/batch.py app/ui/dialogs/enterprises.py app/ui/pages/programme/upload.py app/workbench/batch.py app/workbench/guided.py</extracomment>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>订阅服务的开始不能晚于结束，请核对两个日期。</source>
        <translation>A subscription cannot begin after it ends. Check both dates.</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>试点编号只能用小写字母、数字和连字符，不能是“{text}”。</source>
        <translation>A programme's key has lower-case letters, digits and hyphens only, unlike "{text}".</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>请填写{name}。</source>
        <translation>Enter {name}.</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>费用应是一组有名称的内容。</source>
        <translation>Costs are a set of named contents.</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>金额最多写到分，不能是“{text}”。</source>
        <translation>An amount has two decimals at most, unlike "{text}".</translation>
    </message>
    <message>
        <extracomment>app/storage/claims.py</extracomment>
        <source>验收条件应有“是否完成”和“佐证”两项。</source>
        <translation>A condition of acceptance has two parts: whether it is done, and evidence.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/copy.py</extracomment>
        <source>其余都已复制并核对一致，但来源有{n}个文件缺失或损坏（{damaged} 等），没有复制。请用 fsck 检查来源，补齐后再运行一次。</source>
        <translation><numerusform>All else was copied and compared, but {n} file of the source is missing or damaged ({damaged} …) and was not copied. Check the source with fsck, mend it, and run again.</numerusform><numerusform>All else was copied and compared, but {n} files of the source are missing or damaged ({damaged} …) and were not copied. Check the source with fsck, mend it, and run again.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/storage/copy.py</extracomment>
        <source>变更记录 {altered} 被改动过，没有复制。请先运行 fsck 检查来源。</source>
        <translation>Change {altered} was tampered with. Nothing was copied; check the source with fsck first.</translation>
    </message>
    <message>
        <extracomment>app/storage/copy.py</extracomment>
        <source>可能是复制时来源又有改动；已复制的都在，请再运行一次。</source>
        <translation>The source may have changed while it was copied. What was copied is there; run it once more.</translation>
    </message>
    <message>
        <extracomment>app/storage/copy.py</extracomment>
        <source>复制后核对不一致：两边的记录数不同。{rerun}</source>
        <translation>After copying, the two differ in their numbers of changes. {rerun}</translation>
    </message>
    <message>
        <extracomment>app/storage/copy.py</extracomment>
        <source>复制后核对不一致：评测 {assessment} 的答案不同。{rerun}</source>
        <translation>After copying, the answers of assessment {assessment} differ. {rerun}</translation>
    </message>
    <message>
        <extracomment>app/storage/copy.py</extracomment>
        <source>目标工作区有来源没有的评测包或合并记录，没有复制。请换一个空的目标。</source>
        <translation>The target holds packages or merges that the source has not. Nothing was copied; choose an empty target.</translation>
    </message>
    <message>
        <extracomment>app/storage/copy.py</extracomment>
        <source>目标工作区的评测 {assessment} 有来源没有的改动，没有复制。请换一个空的目标。</source>
        <translation>In the target, assessment {assessment} has changes that the source has not. Nothing was copied; choose an empty target.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/copy.py</extracomment>
        <source>目标工作区里有来源没有的评测（{unknown} 等 {n} 个），没有复制。请换一个空的目标。</source>
        <translation><numerusform>The target holds {n} assessment that the source has not ({unknown} …). Nothing was copied; choose an empty target.</numerusform><numerusform>The target holds {n} assessments that the source has not ({unknown} …). Nothing was copied; choose an empty target.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/storage/entering.py</extracomment>
        <source>“{folder}”是文件，不是文件夹，请换一个位置放工作区。</source>
        <translation>"{folder}" is a file, not a folder. Choose another place for the workspace.</translation>
    </message>
    <message>
        <extracomment>app/storage/entering.py</extracomment>
        <source>“{folder}”里没有工作区，请检查位置，或先建立工作区。</source>
        <translation>There is no workspace in "{folder}". Check the place, or make one first.</translation>
    </message>
    <message>
        <extracomment>app/storage/evidence.py</extracomment>
        <source>“{shown}”：{message}</source>
        <translation>"{shown}": {message}</translation>
    </message>
    <message>
        <extracomment>app/storage/evidence.py</extracomment>
        <source>佐证文件 {sha256}… 不在工作区里，请重新添加或从备份恢复。</source>
        <translation>The evidence file {sha256}… is not in the workspace. Add it again or restore it from a backup.</translation>
    </message>
    <message>
        <extracomment>app/storage/evidence.py</extracomment>
        <source>佐证文件“{name}”的内容与编号 {sha256}… 不符，没有合并。</source>
        <translation>The contents of the evidence file "{name}" do not match its number {sha256}…; it was not merged.</translation>
    </message>
    <message>
        <extracomment>app/storage/evidence.py</extracomment>
        <source>工作区里没有佐证文件 {sha256}…。</source>
        <translation>There is no evidence file {sha256}… in the workspace.</translation>
    </message>
    <message>
        <extracomment>app/storage/evidence.py</extracomment>
        <source>读不了文件“{shown}”，请检查它是否存在、能否打开。</source>
        <translation>The file "{shown}" cannot be read. Check that it exists and can be opened.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>{what}只能是{allowed}之一。</source>
        <translation>{what}: only one of {allowed}.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>不认识的字段，可能来自更新的版本，请升级“数评台”。</source>
        <translation>An unknown field, perhaps of a newer version. Upgrade Shuping.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>佐证与采集项的关联只能是“是”或空。</source>
        <translation>A link between evidence and an item is either yes or empty.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>佐证信息应有文件名、类型、大小、拍摄时间和地点五项。</source>
        <translation>Evidence has five facts: file name, type, size, time and place taken.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>佐证的排列位置应为非负整数。</source>
        <translation>A place in the order is a whole number from 0.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>佐证类型只能是 JPEG、PNG、HEIC 或 PDF。</source>
        <translation>Evidence is JPEG, PNG, HEIC or PDF only.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>应为“{edition}”版指标，如是新版本，请升级“数评台”。</source>
        <translation>It must be the indicators of "{edition}". If this is a newer version, upgrade Shuping.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>应为一组文字，例如 ["B", "C"]。</source>
        <translation>It must be a list of texts, such as ["B", "C"].</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>应为不超过{limit}个字的文字。</source>
        <translation>It must be a text of at most {limit} characters.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>拍摄地点应有纬度和经度两项。</source>
        <translation>A place taken has latitude and longitude.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>指标版本应有版本名和目录文件的 SHA-256 两项。</source>
        <translation>An indicator edition has two parts: its name and the SHA-256 of the catalogue file.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>指标目录文件的 SHA-256 应为 64 位小写十六进制数。</source>
        <translation>The SHA-256 of the catalogue file is 64 lower-case hexadecimal digits.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>文件大小应为正整数（字节）。</source>
        <translation>A file's size is a positive whole number of bytes.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>没有编号为“{code}”的{what}。</source>
        <translation>There is no {what} numbered "{code}".</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>照片显示方向只能是顺时针 0、90、180 或 270 度。</source>
        <translation>A photo is turned clockwise by 0, 90, 180 or 270 degrees only.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>经纬度应为十进制度数，例如 23.1291。</source>
        <translation>Latitude and longitude are decimal degrees, such as 23.1291.</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py app/workbench/words.py</extracomment>
        <source>评测状态</source>
        <translation>status of the assessment</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py app/workbench/words.py</extracomment>
        <source>评测种类</source>
        <translation>kind of assessment</translation>
    </message>
    <message>
        <extracomment>app/storage/fields.py</extracomment>
        <source>负责人姓名不能为空，前后也不能有空格。</source>
        <translation>The name of who is in charge cannot be empty or begin or end with spaces.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>“{name}”不属于任何评测，请确认后移走。</source>
        <translation>"{name}" belongs to no assessment. Make sure of that, then move it away.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>“{name}”是没有复制完的临时文件，可以删除。</source>
        <translation>"{name}" is a temporary file left by an unfinished copy; it may be deleted.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>佐证文件“{name}”（{sha256}…）损坏或被改动过。</source>
        <translation>The evidence "{name}" ({sha256}…) is damaged or was altered.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>佐证文件“{name}”（{sha256}…）缺失。</source>
        <translation>The evidence "{name}" ({sha256}…) is missing.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>变更记录 {altered} 被改动过，不能据此重建，请用备份恢复。</source>
        <translation>Change {altered} was tampered with; nothing can be rebuilt from it. Restore from a backup.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>变更记录 {change} 的内容与编号不符，可能被改动过，请用备份恢复。</source>
        <translation>The contents of change {change} do not match its number; it may have been tampered with. Restore from a backup.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>名称不详</source>
        <translation>name unknown</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>数据库文件有损坏（{text}），请用备份恢复。</source>
        <translation>The database file is damaged ({text}). Restore from a backup.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>评测 {assessment} 的内容有误：{error}</source>
        <translation>The contents of assessment {assessment} are wrong: {error}</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>评测 {assessment} 的列表信息与变更记录不一致。</source>
        <translation>What the list shows of assessment {assessment} does not agree with its changes.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>评测 {assessment} 的当前答案与变更记录不一致。</source>
        <translation>The current answers of assessment {assessment} do not agree with its changes.</translation>
    </message>
    <message>
        <extracomment>app/storage/fsck.py</extracomment>
        <source>评测 {assessment}：{text}</source>
        <translation>Assessment {assessment}: {text}</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>{who}的变更记录分叉了，可能用旧备份恢复过；各支的变更都保留了，请核对。</source>
        <translation>The changes of {who} fork, perhaps after an old backup was restored; all branches are kept. Check them.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>“{author}”的电脑（{replica}）</source>
        <translation>the computer of "{author}" ({replica})</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>内容中的小数应写成文字。</source>
        <translation>Fractions in a value are written as text.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>内容过长，最多 {max_value_bytes} KB。</source>
        <translation>The value is too long: at most {max_value_bytes} KB.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>变更记录中这一项的格式不对。</source>
        <translation>This part of a change has the wrong form.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>变更记录的编号与内容不符，内容可能被改动过。</source>
        <translation>The number of a change does not match its contents, which may have been changed.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>变更记录的键不完整或有多余的键。</source>
        <translation>The keys of a change are incomplete, or there are too many.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>应为 1 到 {limit} 个字的文字。</source>
        <translation>It must be a text of 1 to {limit} characters.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>所替代的变更应为一个列表。</source>
        <translation>The changes replaced are a list.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>所替代的变更应为排好序、不重复的变更编号。</source>
        <translation>The changes replaced are sorted numbers of changes without repetition.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal.py</extracomment>
        <source>时间不存在，应为 2026-03-05T01:41:00.000Z 这样。</source>
        <translation>There is no such time; it is written like 2026-03-05T01:41:00.000Z.</translation>
    </message>
    <message>
        <extracomment>app/storage/journal_table.py</extracomment>
        <source>变更记录 {row} 已损坏，请运行 fsck 检查，用备份恢复。</source>
        <translation>Change {row} is damaged. Check with fsck and restore from a backup.</translation>
    </message>
    <message>
        <extracomment>app/storage/lock.py</extracomment>
        <source>工作区正被另一个“数评台”窗口或命令使用{who}。请先关闭它再试。</source>
        <translation>The workspace is in use by another window or command of Shuping{who}. Close it and try again.</translation>
    </message>
    <message>
        <extracomment>app/storage/lock.py</extracomment>
        <source>这个位置（{place}）的文件系统不支持文件锁，不能防止两个窗口同时写入。请把工作区放到本机磁盘上，或用 --workspace 换一个位置。</source>
        <translation>The file system at this place ({place}) cannot lock files, so two windows could write at once. Keep the workspace on a disk of this computer, or choose another place with --workspace.</translation>
    </message>
    <message>
        <extracomment>app/storage/lock.py</extracomment>
        <source>（进程 {text}）</source>
        <translation> (process {text})</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/merges.py</extracomment>
        <source>有{n}次合并的编号以“{prefix}”开头，请多写几位。</source>
        <translation><numerusform>{n} merge has a number that begins with "{prefix}"; write more of it.</numerusform><numerusform>{n} merges have a number that begins with "{prefix}"; write more of it.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/storage/merges.py</extracomment>
        <source>没有编号以“{prefix}”开头的合并，可用 merges 查看。</source>
        <translation>There is no merge whose number begins with "{prefix}"; see "merges".</translation>
    </message>
    <message>
        <extracomment>app/storage/migrate.py</extracomment>
        <source>{sqlite_corrupt}（{parent}），没有升级。</source>
        <translation>{sqlite_corrupt} ({parent}); it was not upgraded.</translation>
    </message>
    <message>
        <extracomment>app/storage/migrate.py</extracomment>
        <source>团队工作区要先升级数据库，还没有改动。请大家都关闭“数评台”，由管理员用 pg_dump 把数据库备份成“{dump}”，再重新打开。</source>
        <translation>The database of the team workspace has to be upgraded; nothing was changed yet. Everybody closes Shuping, an administrator backs it up to "{dump}" with pg_dump, then open it again.</translation>
    </message>
    <message>
        <extracomment>app/storage/migrate.py</extracomment>
        <source>数据库“{place}”里是别的程序的数据，请换一个空的数据库。</source>
        <translation>The database "{place}" holds another program's data. Choose an empty one.</translation>
    </message>
    <message>
        <extracomment>app/storage/names.py</extracomment>
        <source>企业自诊断</source>
        <translation>Self-diagnosis</translation>
    </message>
    <message>
        <extracomment>app/storage/names.py app/ui/pages/portfolio_charts.py app/workbench/surveying.py</extracomment>
        <source>已定稿</source>
        <translation>Finalised</translation>
    </message>
    <message>
        <extracomment>app/storage/names.py</extracomment>
        <source>已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <extracomment>app/storage/names.py</extracomment>
        <source>改造前评测</source>
        <translation>Before transformation</translation>
    </message>
    <message>
        <extracomment>app/storage/names.py</extracomment>
        <source>改造后评测</source>
        <translation>After transformation</translation>
    </message>
    <message>
        <extracomment>app/storage/names.py</extracomment>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <extracomment>app/storage/obstacles.py app/storage/version.py</extracomment>
        <source>{sentence}（{place}）。</source>
        <translation>{sentence} ({place}).</translation>
    </message>
    <message>
        <extracomment>app/storage/obstacles.py</extracomment>
        <source>没有权限读写工作区（{place}）。请检查文件夹权限，或用 --workspace 换一个位置。</source>
        <translation>No permission to read and write the workspace ({place}). Check the folder's permissions, or choose another place with --workspace.</translation>
    </message>
    <message>
        <extracomment>app/storage/obstacles.py</extracomment>
        <source>磁盘空间不足（{place}）。请腾出空间后再试。</source>
        <translation>The disk is full ({place}). Make room and try again.</translation>
    </message>
    <message>
        <extracomment>app/storage/obstacles.py</extracomment>
        <source>读写工作区（{place}）时出错，磁盘或U盘可能已断开。请接好、检查后再试。</source>
        <translation>The workspace cannot be read or written ({place}); the disk or USB stick may have come off. Connect it, check it and try again.</translation>
    </message>
    <message>
        <extracomment>app/storage/obstacles.py</extracomment>
        <source>读写工作区（{place}）时出错：{strerror}。请检查磁盘后再试。</source>
        <translation>Reading or writing the workspace ({place}) failed: {strerror}. Check the disk and try again.</translation>
    </message>
    <message>
        <extracomment>app/storage/opening.py</extracomment>
        <source>“{folder}”里没有这个团队工作区的佐证，可能没有挂载共享文件夹，或不是原来的那个。</source>
        <translation>"{folder}" does not hold this team workspace's evidence; the share may not be mounted, or it is another one.</translation>
    </message>
    <message>
        <extracomment>app/storage/opening.py</extracomment>
        <source>共享文件夹“{folder}”属于另一个团队工作区，请换一个文件夹。</source>
        <translation>The shared folder "{folder}" belongs to another team workspace. Choose another one.</translation>
    </message>
    <message>
        <extracomment>app/storage/opening.py</extracomment>
        <source>找不到共享文件夹“{folder}”，可能没有挂载或没有权限。请检查它；如在本机的位置不同，请在工作区地址后面写明：?folder=文件夹。</source>
        <translation>The shared folder "{folder}" was not found; it may not be mounted, or you have no permission. If it is elsewhere on this computer, add it to the address: ?folder=FOLDER.</translation>
    </message>
    <message>
        <extracomment>app/storage/opening.py</extracomment>
        <source>数据库“{server}”里没有工作区，请检查地址，或先建立工作区。</source>
        <translation>There is no workspace in the database "{server}". Check the address, or make one first.</translation>
    </message>
    <message>
        <extracomment>app/storage/opening.py</extracomment>
        <source>文件“{home}”已损坏，请删除它再打开。</source>
        <translation>The file "{home}" is damaged. Delete it and open again.</translation>
    </message>
    <message>
        <extracomment>app/storage/opening.py</extracomment>
        <source>第一次打开团队工作区“{server}”，请在地址后面写明放佐证的共享文件夹：?folder=文件夹。</source>
        <translation>The team workspace "{server}" is opened for the first time. Add the shared folder for evidence to the address: ?folder=FOLDER.</translation>
    </message>
    <message>
        <extracomment>app/storage/originals.py</extracomment>
        <source>“{shown}”超过 {limit} MB，请压缩或拆分后再添加。</source>
        <translation>"{shown}" is over {limit} MB. Compress or split it, then add it.</translation>
    </message>
    <message>
        <extracomment>app/storage/photo.py</extracomment>
        <source>不支持这种文件。佐证只接受 JPEG、PNG、HEIC 照片和 PDF 文件。</source>
        <translation>This kind of file is not accepted. Evidence is a JPEG, PNG or HEIC photo or a PDF.</translation>
    </message>
    <message>
        <extracomment>app/storage/photo.py</extracomment>
        <source>图片已损坏或不完整，无法解码，请重新拍摄或取得原文件。</source>
        <translation>The picture is damaged or incomplete. Take it again or get the original.</translation>
    </message>
    <message>
        <extracomment>app/storage/photo.py</extracomment>
        <source>图片的像素过多，请缩小后再添加。</source>
        <translation>The picture has too many pixels. Make it smaller, then add it.</translation>
    </message>
    <message>
        <extracomment>app/storage/photo.py</extracomment>
        <source>这个 PDF 不完整，可能没有传完，请重新取得原文件。</source>
        <translation>This PDF is incomplete, perhaps not fully transferred. Get the original again.</translation>
    </message>
    <message>
        <extracomment>app/storage/place.py</extracomment>
        <source>postgresql+psycopg://用户名@主机/数据库?folder=共享文件夹</source>
        <translation>postgresql+psycopg://user@host/database?folder=SHARED_FOLDER</translation>
    </message>
    <message>
        <extracomment>app/storage/place.py</extracomment>
        <source>本机</source>
        <translation>local</translation>
    </message>
    <message>
        <extracomment>app/storage/place.py</extracomment>
        <source>看不懂这个工作区地址。团队工作区请写成“{example}”。</source>
        <translation>This workspace address cannot be read. A team workspace is written "{example}".</translation>
    </message>
    <message>
        <extracomment>app/storage/portfolio.py</extracomment>
        <source>不能按“{sort}”排序，可用：{sorts}。</source>
        <translation>Cannot sort by "{sort}"; use {sorts}.</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>与团队数据库的连接断开了，刚才这一步可能没有保存，此前的都在。请检查网络后再试</source>
        <translation>The connection to the team database broke; the last step may not be saved, everything before is. Check the network and try again</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>内容里有团队数据库存不了的字符，没有保存。请删去特殊字符后再试</source>
        <translation>The text holds characters that the team database cannot keep; it was not saved. Remove special characters and try again</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>同事同时改了同一处，刚才的修改没有保存。请再试一次</source>
        <translation>A colleague edited the same place at the same time; the last edit was not saved. Try again</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>同事正在修改同一份评测，等了很久也没有轮到，刚才的修改没有保存。请稍后再试</source>
        <translation>A colleague is editing the same assessment and it took too long; the last edit was not saved. Try again later</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>团队数据库报告内部错误，可能有损坏。请联系管理员检查，不要继续写入</source>
        <translation>The team database reports an internal error and may be damaged. Stop writing and ask its administrator</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>团队数据库是只读的，不能保存。请联系管理员</source>
        <translation>The team database is read-only; nothing can be saved. Ask its administrator</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>团队数据库正在停机或重启，刚才这一步可能没有保存，此前的都在。请稍后重新打开查看</source>
        <translation>The team database is stopping or restarting; the last step may not be saved, everything before is. Open it again later</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>团队数据库的磁盘空间不足，刚才的修改没有保存。请管理员腾出空间后再试</source>
        <translation>The disk of the team database is full; the last edit was not saved. Have room made and try again</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>团队数据库的连接数已满。请稍后再试，或请管理员增加连接数</source>
        <translation>The team database has no free connection. Try again later, or have more allowed</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>没有权限读写团队数据库。请管理员授权</source>
        <translation>No permission to read and write the team database. Ask its administrator</translation>
    </message>
    <message>
        <extracomment>app/storage/postgres.py</extracomment>
        <source>连不上团队数据库，或连接已断开；此前保存的都在。请检查网络、地址、用户名和密码后再试</source>
        <translation>The team database cannot be reached; everything saved before is there. Check network, address, user and password, then try again</translation>
    </message>
    <message>
        <extracomment>app/storage/records.py</extracomment>
        <source>不是 PEM 格式的证书，请让对方用“导出证书”重新提供。</source>
        <translation>This is no certificate in PEM form. Have the other side export it again.</translation>
    </message>
    <message>
        <extracomment>app/storage/records.py</extracomment>
        <source>名单上没有“{name}”这个接收方。</source>
        <translation>There is no recipient "{name}" on the list.</translation>
    </message>
    <message>
        <extracomment>app/storage/records.py</extracomment>
        <source>没有指纹为“{fingerprint}”的受信任证书。</source>
        <translation>There is no trusted certificate with the fingerprint "{fingerprint}".</translation>
    </message>
    <message>
        <extracomment>app/storage/records.py</extracomment>
        <source>这张证书已从{withdrawn}起停用；要重新信任，请先把它移出名单。</source>
        <translation>This certificate has been withdrawn from {withdrawn} on; to trust it again, remove it from the list first.</translation>
    </message>
    <message>
        <extracomment>app/storage/references.py</extracomment>
        <source>变更 {id} 所替代的变更 {parent} 缺失。</source>
        <translation>Change {parent}, replaced by change {id}, is missing.</translation>
    </message>
    <message>
        <extracomment>app/storage/references.py</extracomment>
        <source>变更 {id} 接在了另一台电脑的变更 {prev} 之后。</source>
        <translation>Change {id} follows change {prev} of another computer.</translation>
    </message>
    <message>
        <extracomment>app/storage/references.py</extracomment>
        <source>变更 {id} 替代了另一个字段的变更 {parent}。</source>
        <translation>Change {id} replaces change {parent} of another field.</translation>
    </message>
    <message>
        <extracomment>app/storage/references.py</extracomment>
        <source>变更 {id} 的上一条变更 {prev} 缺失。</source>
        <translation>Change {prev}, which comes before change {id}, is missing.</translation>
    </message>
    <message>
        <extracomment>app/storage/restore.py</extracomment>
        <source>“{folder}”不是空文件夹，请换一个新的文件夹名。</source>
        <translation>"{folder}" is not empty. Choose a new folder.</translation>
    </message>
    <message>
        <extracomment>app/storage/restore.py</extracomment>
        <source>“{name}”不是数评台的备份，请选择backup命令写出的.zip文件，或工作区backups里的.sqlite3文件。</source>
        <translation>"{name}" is no backup of Shuping. Choose a .zip written by "backup", or a .sqlite3 file in the workspace's "backups".</translation>
    </message>
    <message>
        <extracomment>app/storage/restore.py</extracomment>
        <source>备份“{name}”已损坏，请换一个备份。</source>
        <translation>The backup "{name}" is damaged. Choose another one.</translation>
    </message>
    <message>
        <extracomment>app/storage/restore.py</extracomment>
        <source>备份“{name}”里的数据库已损坏，请换一个备份。</source>
        <translation>The database in the backup "{name}" is damaged. Choose another backup.</translation>
    </message>
    <message>
        <extracomment>app/storage/restore.py</extracomment>
        <source>找不到备份“{backup}”，请检查路径。</source>
        <translation>The backup "{backup}" was not found. Check the path.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>参加人员只能属于{sides}之一。</source>
        <translation>A person belongs to one of {sides}.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>复核结论只能是{verdicts}之一。</source>
        <translation>A verdict is one of {verdicts}.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>复核结论应有结论、理由和核定的答案三项。</source>
        <translation>A review has three parts: verdict, reason and settled answer.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>姓名、单位、职务和电话各不超过{n}个字。</source>
        <translation><numerusform>Name, organisation, position and telephone have at most {n} character each.</numerusform><numerusform>Name, organisation, position and telephone have at most {n} characters each.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>应有{keys}这几项。</source>
        <translation>It must have the parts {keys}.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>手写签名应为若干笔，每个点为[x, y, 毫秒]三个整数，请重新签写。</source>
        <translation>A drawn signature is a list of strokes, each point three whole numbers [x, y, milliseconds]. Sign again.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>日期应写成2026-03-05这样，不能是“{text}”。</source>
        <translation>A date is written like 2026-03-05, not "{text}".</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>时间应写成09:00或09:00-11:30这样，不能是“{value}”。</source>
        <translation>A time is written like 09:00 or 09:00-11:30, not "{value}".</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py app/ui/pages/visit.py</extracomment>
        <source>末次会议</source>
        <translation>Closing meeting</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>查阅资料</source>
        <translation>Documents read</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>没有原样接受的，必须写明理由或要核实的问题。</source>
        <translation>What is not accepted as claimed needs a reason or a question to check.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>现场已核定</source>
        <translation>Settled on site</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>系统演示</source>
        <translation>System demonstration</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>自诊断的编号不对。</source>
        <translation>The ID of the self-diagnosis is wrong.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>自诊断评测包的指纹应为64位小写十六进制数，没有则为空。</source>
        <translation>The fingerprint of the self-diagnosis package is 64 lower-case hexadecimal digits, or empty.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>访谈</source>
        <translation>Interview</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py app/workbench/checklist.py</extracomment>
        <source>评测组</source>
        <translation>Assessment team</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>评测编号不对。</source>
        <translation>The ID of the assessment is wrong.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>请填写参加人员的姓名。</source>
        <translation>Enter the person's name.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>调研</source>
        <translation>Survey</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py</extracomment>
        <source>调研方式只能是{methods}。</source>
        <translation>Methods of a visit are only {methods}.</translation>
    </message>
    <message>
        <extracomment>app/storage/reviewing.py app/ui/pages/visit.py</extracomment>
        <source>首次会议</source>
        <translation>Opening meeting</translation>
    </message>
    <message>
        <extracomment>app/storage/rotation.py</extracomment>
        <source>{sqlite_corrupt}（{folder}）。</source>
        <translation>{sqlite_corrupt} ({folder}).</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/soundness.py</extracomment>
        <source>从评测包和备份里取回了{n}个佐证文件。</source>
        <translation><numerusform>{n} piece of evidence was brought back from packages and backups.</numerusform><numerusform>{n} pieces of evidence were brought back from packages and backups.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/soundness.py</extracomment>
        <source>有{n}个佐证文件在找得到的评测包和备份里都没有。备份用的U盘没插上的，插上再修复一次；否则请重新添加原文件。损坏的残件移到了工作区的damaged文件夹。</source>
        <translation><numerusform>No package and no backup that could be found holds {n} piece of evidence. If the backup is on a stick that is not plugged in, plug it in and repair once more; otherwise add the original again. Damaged remains were moved to the folder damaged of the workspace.</numerusform><numerusform>No package and no backup that could be found holds {n} pieces of evidence. If the backup is on a stick that is not plugged in, plug it in and repair once more; otherwise add the originals again. Damaged remains were moved to the folder damaged of the workspace.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>{table} 第 {row} 行引用了不存在的 {parent}</source>
        <translation>{table} row {row} refers to a {parent} that does not exist</translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>工作区数据库已损坏。请不要继续写入，用最近的备份恢复</source>
        <translation>The workspace database is damaged. Stop writing and restore the latest backup</translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>工作区数据库已损坏或不是数据库文件。请用最近的备份恢复</source>
        <translation>The workspace database is damaged or no database at all. Restore the latest backup</translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>工作区数据库正被其他程序占用。请关闭占用它的程序后再试</source>
        <translation>Another program holds the workspace database. Close it and try again</translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>工作区是只读的，不能保存。请检查文件夹权限或换一个位置</source>
        <translation>The workspace is read-only; nothing can be saved. Check the folder's permissions or choose another place</translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>打不开工作区数据库。请检查文件夹权限</source>
        <translation>The workspace database cannot be opened. Check the folder's permissions</translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>磁盘空间不足，刚才的修改没有保存。请腾出空间后再试</source>
        <translation>The disk is full; the last edit was not saved. Make room and try again</translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>磁盘空间不足，这一步没有完成。请腾出空间后再试</source>
        <translation>The disk is full; this step was not completed. Make room and try again</translation>
    </message>
    <message>
        <extracomment>app/storage/sqlite.py</extracomment>
        <source>读写磁盘出错。请检查磁盘或U盘是否已断开，再试一次</source>
        <translation>Reading or writing the disk failed. Check whether the disk or stick is still connected, then try again</translation>
    </message>
    <message>
        <extracomment>app/storage/summary.py</extracomment>
        <source>评测没有写明指标版本，记录不完整。</source>
        <translation>The assessment names no indicator edition; its record is incomplete.</translation>
    </message>
    <message>
        <extracomment>app/storage/version.py</extracomment>
        <source>工作区（{place}）由更新版本的“数评台”建立，本版本不能打开，未作任何改动。请升级后再试。</source>
        <translation>The workspace ({place}) was made by a newer version of Shuping. This version cannot open it and changed nothing. Upgrade and try again.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/storage/workspace.py</extracomment>
        <source>有 {n} 个评测的编号以“{prefix}”开头，请多写几位。</source>
        <translation><numerusform>{n} assessment has an ID that begins with "{prefix}"; write more of it.</numerusform><numerusform>{n} assessments have an ID that begins with "{prefix}"; write more of it.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/storage/workspace.py</extracomment>
        <source>没有编号为“{assessment}”的评测，可用 list 查看全部编号。</source>
        <translation>There is no assessment "{assessment}"; "list" shows all IDs.</translation>
    </message>
    <message>
        <extracomment>app/storage/workspace.py</extracomment>
        <source>没有编号以“{prefix}”开头的评测，可用 list 查看全部编号。</source>
        <translation>There is no assessment whose ID begins with "{prefix}"; "list" shows all IDs.</translation>
    </message>
    <message>
        <extracomment>app/storage/writer.py</extracomment>
        <source>记录不完整：{problem}请让对方重新导出完整的评测包。</source>
        <translation>The record is incomplete: {problem} Have the whole package exported again.</translation>
    </message>
    <message>
        <extracomment>app/storage/writer.py</extracomment>
        <source>评测没有写明种类，记录不完整。</source>
        <translation>The assessment names no kind; its record is incomplete.</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>1　2　3　回车</source>
        <translation>1  2  3  Enter</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>age 公钥</source>
        <translation>age public key</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/workbench.py</extracomment>
        <source>上一项</source>
        <translation>Previous</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/workbench.py</extracomment>
        <source>下一个未答</source>
        <translation>Next unanswered</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/workbench.py</extracomment>
        <source>下一处提醒</source>
        <translation>Next warning</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/workbench.py</extracomment>
        <source>下一项</source>
        <translation>Next</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>企业自诊断 切换 大白话 一题一题</source>
        <translation>self-diagnosis switch plain words one by one</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>佐证 图片 选择</source>
        <translation>evidence picture choose</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/models/subjects.py app/ui/models/verdict_text.py app/ui/pages/gallery.py</extracomment>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/shortcuts.py</extracomment>
        <source>作答</source>
        <translation>Answering</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/guide.py</extracomment>
        <source>使用指南</source>
        <translation>Guide</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/verify.py</extracomment>
        <source>信任名单…</source>
        <translation>Trust list…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>全屏查看选中的佐证</source>
        <translation>View the chosen evidence full screen</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/about.py</extracomment>
        <source>关于数评台</source>
        <translation>About Shuping</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>关闭面板或对话框</source>
        <translation>Close a panel or dialog</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>写说明</source>
        <translation>Write a caption</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>分工…</source>
        <translation>Assign work…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>分配 负责人 指派 任务</source>
        <translation>assign in charge tasks</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>到下一个、上一个控件</source>
        <translation>To the next, previous control</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>前往</source>
        <translation>Go to</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>加密接收方…</source>
        <translation>Recipients…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>勾选或点按有焦点的控件</source>
        <translation>Tick or press what has the focus</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>合并记录…</source>
        <translation>Merges…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>回到评测列表</source>
        <translation>Back to the assessments</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/widgets/decision_card.py app/ui/widgets/sort_line.py</extracomment>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>在佐证材料页键入代码或拼音首字母，归到这一项</source>
        <translation>On the evidence page type a code or pinyin initials to sort to it</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>在复核页接受、更改、留到现场核实</source>
        <translation>On the review page accept, change, leave for the site</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>在大纲里移动；在裁定冲突页换一处</source>
        <translation>Move in the outline; next conflict on the page of conflicts</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>在裁定冲突页选定一个取值，写理由后裁定</source>
        <translation>On the page of conflicts, choose a value and decide after giving a reason</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>备份 恢复 还原 检查 修复 工作区 U盘 损坏</source>
        <translation>backup restore check repair mend workspace stick damaged</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/models/subjects.py app/ui/pages/home.py app/ui/pages/review.py</extracomment>
        <source>复核自诊断</source>
        <translation>Review of the self-diagnosis</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/settings.py</extracomment>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>外观 主题</source>
        <translation>appearance theme</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>外观 主题 夜间</source>
        <translation>appearance theme night</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>外观 主题 字号 姓名 单位</source>
        <translation>appearance theme text size name organisation</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>外观 主题 强光</source>
        <translation>appearance theme bright</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/portfolio.py</extracomment>
        <source>导入企业名单…</source>
        <translation>Import list of enterprises…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/portfolio.py</extracomment>
        <source>导入文件夹…</source>
        <translation>Import folder…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/home.py</extracomment>
        <source>导入评测包…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>展开或收起评测结论</source>
        <translation>Expand or collapse the outcome</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>帮助 手册 教程 怎么</source>
        <translation>help manual tutorial how</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>帮助 按键</source>
        <translation>help keys</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>往前、往后挪</source>
        <translation>Move back, forward</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/shortcuts.py</extracomment>
        <source>快捷键</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/home.py</extracomment>
        <source>打开示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>打开菜单</source>
        <translation>Open menu</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>批量 接收 评测包</source>
        <translation>batch receive packages</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>批量 新建 Excel 表格 模板</source>
        <translation>batch new Excel table template</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>把剪贴板里的照片或文件贴为佐证</source>
        <translation>Paste photos or files as evidence</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>接收 合并</source>
        <translation>receive merge</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>搜索 面板</source>
        <translation>search palette command</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/merges.py app/ui/pages/header.py app/ui/pages/photo_board.py</extracomment>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>撤销合并 导入记录 并入</source>
        <translation>undo merge imports merge in</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>改善说明 前后 差异 业务改善</source>
        <translation>improvement before after difference business</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>日程 签到 会议 查验清单 参加人员</source>
        <translation>agenda attendance meeting checklist people</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/models/subjects.py</extracomment>
        <source>未完成</source>
        <translation>unfinished open</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/widgets/palette.py</extracomment>
        <source>查找与命令</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>核减 核增 申报 现场核实</source>
        <translation>reduced raised claims check on site</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>检查 签名</source>
        <translation>check signature</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/home.py app/ui/pages/portfolio.py</extracomment>
        <source>汇总</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/theme/look.py</extracomment>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/theme/look.py</extracomment>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/gallery.py app/ui/pages/photos.py</extracomment>
        <source>添加照片或文件…</source>
        <translation>Add photos or files…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>照片 图库 未归类</source>
        <translation>photos gallery unsorted</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>版本 帮助</source>
        <translation>version help</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>移除选中的佐证（可撤销）</source>
        <translation>Remove the chosen evidence (can be undone)</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>等级 得分</source>
        <translation>level points</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>筛选大纲，或搜索评测列表</source>
        <translation>Filter the outline, or search the list</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>签名 会签 组长 企业代表 承诺</source>
        <translation>sign countersign team lead enterprise pledge</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>签名身份…</source>
        <translation>Identities…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/programme/costs.py</extracomment>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>给评测包加签…</source>
        <translation>Add a signature to a package…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>统计 图表 分布 目标 台账 全部企业</source>
        <translation>statistics charts distribution target ledger all enterprises</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>编辑</source>
        <translation>Edit</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>警告 冲突</source>
        <translation>warning conflict</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/settings.py</extracomment>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>证书 口令 颁发机构 p12</source>
        <translation>certificate passphrase authority p12</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>证书 签名人 停用</source>
        <translation>certificate signer withdraw</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>评定场景等级</source>
        <translation>Set the grade of a scenario</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>评测列表里：为同一企业新建改造后评测</source>
        <translation>In the list: new assessment after transformation</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>评测列表里：修改企业信息</source>
        <translation>In the list: edit the enterprise</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>评测列表里：签名并导出</source>
        <translation>In the list: sign and export</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/models/subjects.py app/ui/pages/report_export.py</extracomment>
        <source>评测报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>试点 申报 费用 合同 验收 回执 上传</source>
        <translation>pilot application costs contract acceptance receipt upload</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>费用表里：从表格粘贴，复制选中的格子</source>
        <translation>In the table of costs: paste from a spreadsheet, copy the chosen cells</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>费用表里：修改这一格，到下一格</source>
        <translation>In the table of costs: edit the cell, go to the next</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>费用表里：复制一行，删除选中的行</source>
        <translation>In the table of costs: duplicate a row, delete the chosen rows</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>资料保管…</source>
        <translation>Safekeeping…</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/theme/look.py</extracomment>
        <source>跟随系统</source>
        <translation>System</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>逆时针、顺时针旋转（原件不变）</source>
        <translation>Rotate left, right (the original stays)</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>选这个选项（也可按 1、2、3）</source>
        <translation>Choose this option (or 1, 2, 3)</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>逐题引导或工作台</source>
        <translation>One by one, or workbench</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>采用建议的场景等级</source>
        <translation>Take the suggested grade</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/pages/header.py</extracomment>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/models/subjects.py app/ui/pages/programme/page.py</extracomment>
        <source>项目与补贴</source>
        <translation>Programme and subsidy</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>项目与补贴：换到申报条件、验收条件、费用等各部分</source>
        <translation>Programme and subsidy: to conditions, acceptance, costs and the other parts</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>预览 文字 打印 PDF</source>
        <translation>preview text print PDF</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py</extracomment>
        <source>首页 返回</source>
        <translation>home back</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/dialogs/verify.py app/ui/pages/home.py</extracomment>
        <source>验证评测包</source>
        <translation>Verify packages</translation>
    </message>
    <message>
        <extracomment>app/ui/actions.py app/ui/theme/look.py</extracomment>
        <source>高对比度</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <extracomment>app/ui/crash.py</extracomment>
        <source>出了点问题</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <extracomment>app/ui/crash.py</extracomment>
        <source>刚才这一步没有完成，已保存的内容都在。</source>
        <translation>The last step was not completed; everything saved is still there.</translation>
    </message>
    <message>
        <extracomment>app/ui/crash.py</extracomment>
        <source>可以继续使用。如果再次出现，请把详细信息发给维护人员。记录在：
{path}</source>
        <translation>You can go on. If it happens again, send the details to whoever maintains the program. They are in:
{path}</translation>
    </message>
    <message>
        <extracomment>app/ui/crash.py</extracomment>
        <source>复制详细信息</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <extracomment>app/ui/crash.py</extracomment>
        <source>继续使用</source>
        <translation>Go on</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>Qt {version}，{platform}，屏幕{wide}×{high}，缩放{percent}%</source>
        <translation>Qt {version}, {platform}, screen {wide}×{high}, scale {percent}%</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>Qt（PySide6）、psycopg、libheif 和 libde265 依 LGPL-3.0 随附：未经修改，是单独的动态库，可以换成您自己编译的版本。</source>
        <translation>Qt (PySide6), psycopg, libheif and libde265 come with it under LGPL-3.0: unchanged, as separate dynamic libraries that you can replace by your own builds.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>中小企业数字化水平评测的离线桌面工作台</source>
        <translation>Offline workbench for assessing how digital small and medium enterprises are</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>复制诊断信息</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>已复制，可以直接贴给维护人员；里面没有姓名、企业和文件名。</source>
        <translation>Copied; paste it to those who maintain the program. It holds no names, enterprises or file names.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>本程序依 Apache-2.0 许可提供，思源黑体依 OFL-1.1 随附。</source>
        <translation>This program is licensed under Apache-2.0; Noto Sans SC comes with it under OFL-1.1.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>版本 {version}　指标版本 {edition}</source>
        <translation>Version {version}  indicators of {edition}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>版本、磁盘、字体、工作区是否正常；不含姓名、企业和文件名</source>
        <translation>Versions, disk, fonts and workspace health; no names, enterprises or file names</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py</extracomment>
        <source>许可全文与源代码</source>
        <translation>Licences and source code</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/about.py app/ui/dialogs/keeping.py</extracomment>
        <source>评测资料保存在：</source>
        <translation>The work is kept in:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/asking.py app/ui/dialogs/letterhead.py app/ui/dialogs/person.py</extracomment>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>分工</source>
        <translation>Assign work</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>分工只作提示，不限制谁来填。导出草稿包分给各人后，大纲里看得到谁负责哪一项。</source>
        <translation>Assigning shows who does what; anybody may still fill in anything. After draft packages are handed out, the outline shows who is in charge of what.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>分给{name}（{n}项）</source>
        <translation><numerusform>Assign to {name} ({n})</numerusform><numerusform>Assign to {name} ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>分给此人</source>
        <translation>Assign</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>取消分配</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>可选的负责人</source>
        <translation>People to choose from</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>此人</source>
        <translation>somebody</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>评测已定稿，要改分工请先重新打开。</source>
        <translation>The assessment is finalised; reopen it to assign work.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py app/workbench/words.py</extracomment>
        <source>负责人</source>
        <translation>In charge</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>负责人姓名</source>
        <translation>Who is in charge</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>选中的分给</source>
        <translation>Assign the chosen to</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>选择或输入姓名</source>
        <translation>Choose or enter a name</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py</extracomment>
        <source>采集项和场景</source>
        <translation>Item or scenario</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/assign.py app/ui/dialogs/link.py app/ui/pages/outline.py</extracomment>
        <source>采集项和应用场景</source>
        <translation>Items and scenarios</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/base.py app/ui/dialogs/batch.py app/ui/dialogs/enterprises.py app/ui/dialogs/export.py app/ui/dialogs/identities.py app/ui/dialogs/restoring.py app/ui/dialogs/sign.py app/ui/dialogs/verify.py app/ui/dialogs/viewer.py app/ui/messages.py</extracomment>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/base.py app/ui/widgets/progress.py</extracomment>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/base.py</extracomment>
        <source>理由会写入变更记录</source>
        <translation>The reason is recorded</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/base.py app/ui/widgets/decision_card.py</extracomment>
        <source>请写明理由。</source>
        <translation>Give a reason.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py app/ui/dialogs/enterprises.py</extracomment>
        <source>CSV表格 (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>{summed}已保存到{name}。</source>
        <translation>{summed}Saved to {name}.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>保存全部结果…</source>
        <translation>Save all results…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>保存结果</source>
        <translation>Save results</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>复制未接收的</source>
        <translation>Copy those not received</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>导入文件夹</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>开始导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>接收一个文件夹（连同子文件夹）里的所有评测包（.zip）。文件夹只读取，不会改动。</source>
        <translation>Receives all packages (.zip) in a folder and the folders in it. The folder is only read.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>接收结果.csv</source>
        <translation>results.csv</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>收不了的不影响其余的，每个都说明原因，可以复制下来请对方重新提供。</source>
        <translation>Those that cannot be received do not stop the others; each says why, and the reasons can be copied for the senders.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>收过的、较旧的版次不会重复接收。随时可以取消，收到的都在，再导入一次会接着做。</source>
        <translation>Files received before and older revisions are skipped. You can cancel at any time: what was received stays, and importing again goes on from there.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py app/ui/models/arrivals.py</extracomment>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>每个文件的结果</source>
        <translation>Result of every file</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py app/ui/dialogs/export.py</extracomment>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>签名还不齐、没有签名的也按草稿接收</source>
        <translation>Also receive as drafts what lacks signatures</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>装有评测包的文件夹</source>
        <translation>Folder of packages</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>请先选择装有评测包的文件夹。</source>
        <translation>Choose the folder of packages first.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>连同原因，可以贴到表格或邮件里</source>
        <translation>With the reasons, ready for a table or an e-mail</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py app/ui/dialogs/export.py app/ui/dialogs/verify.py</extracomment>
        <source>选择文件夹</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/batch.py</extracomment>
        <source>逐个验证：内容没有改动、签名齐全、签名人可信的才接收，与已有的评测合并，不会丢内容。</source>
        <translation>Each is verified: only unchanged ones with all signatures by trusted signers are received and merged; nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/cost_import.py</extracomment>
        <source>“{name}”有{n}项费用。现在已有{there}项。</source>
        <translation><numerusform>"{name}" holds {n} cost. There are {there} now.</numerusform><numerusform>"{name}" holds {n} costs. There are {there} now.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/cost_import.py</extracomment>
        <source>加在现有的费用后面</source>
        <translation>Add to those there</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/cost_import.py app/ui/dialogs/merge_preview.py app/ui/widgets/verdict_card.py</extracomment>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/cost_import.py</extracomment>
        <source>导入后可以撤销。</source>
        <translation>Importing can be undone.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/cost_import.py app/ui/pages/programme/costs.py</extracomment>
        <source>导入费用表格</source>
        <translation>Import a table of costs</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/cost_import.py</extracomment>
        <source>替换现有的费用</source>
        <translation>Replace those there</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>Excel工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>✓ 已新建{n}份评测。</source>
        <translation><numerusform>✓ Made {n} assessment.</numerusform><numerusform>✓ Made {n} assessments.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>✓ 有误的行已保存到{name}，改好后再导入这个文件。</source>
        <translation>✓ Wrong rows saved to {name}; correct and import this file again.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>下载模板</source>
        <translation>Download template</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>下载模板…</source>
        <translation>Download template…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>企业名单</source>
        <translation>List of enterprises</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>企业名单 (*.xlsx *.csv);;所有文件 (*)</source>
        <translation>Lists of enterprises (*.xlsx *.csv);;All files (*)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>企业名单模板.xlsx</source>
        <translation>enterprises-template.xlsx</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>保存有误的行</source>
        <translation>Save wrong rows</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>保存有误的行…</source>
        <translation>Save wrong rows…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>可以不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>可以新建</source>
        <translation>Can be made</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>名单每一行的结果</source>
        <translation>Result of every row</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>名单里每家企业一行，至少有企业名称和统一社会信用代码两列。先看每一行的结果，再新建。</source>
        <translation>One enterprise a row, with at least the two columns for name and credit code (see the template). You see what each row gives before anything is made.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>填好后再来导入</source>
        <translation>Fill it in, then import it</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>导入企业名单</source>
        <translation>Import a list of enterprises</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>已停下：新建了{n}份，还有{left}行没有处理，再新建会接着做。</source>
        <translation><numerusform>Stopped: {n} made, rows left: {left}; making again goes on.</numerusform><numerusform>Stopped: {n} made, rows left: {left}; making again goes on.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>新建{n}份评测</source>
        <translation><numerusform>Make {n} assessment</numerusform><numerusform>Make {n} assessments</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>有误</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>有误的行.csv</source>
        <translation>wrong-rows.csv</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>正在新建评测</source>
        <translation>Making assessments</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>正在读名单</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>每一行都会告诉您：可以新建、因为已有而跳过，还是哪里填错了。</source>
        <translation>Every row says whether it can be made, is skipped because it exists already, or what is wrong.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>没写评测人员的分给</source>
        <translation>If no assessor is given, assign to</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>没写评测类型的按</source>
        <translation>If no kind is given:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>没有现成的名单，就下载模板来填；有的话直接选，列的次序和多余的列都没关系。</source>
        <translation>No list yet? Download the template and fill it in. A list of your own will do; order and further columns do not matter.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>确认后才新建。填错的行可以另存，改好再导入，已建的不会重复。</source>
        <translation>Nothing is made until you confirm. Wrong rows can be saved, corrected and imported again; nothing is made twice.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>评测类型的选择</source>
        <translation>Choices of the kind</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py app/ui/dialogs/first_start.py</extracomment>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>还没有选名单</source>
        <translation>No list chosen yet</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>连同原因，改好后可再导入</source>
        <translation>With the reasons; correct and import again</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>选择企业名单</source>
        <translation>Choose a list of enterprises</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>选择名单…</source>
        <translation>Choose list…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/enterprises.py</extracomment>
        <source>，分给{assessor}</source>
        <translation>, assigned to {assessor}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>✓ 已导出第{revision}版：
{path}</source>
        <translation>✓ Exported revision {revision}:
{path}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>不加密</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>不签名，导出草稿包</source>
        <translation>Export a draft, unsigned</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>加密</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>加密给谁</source>
        <translation>Encrypt for whom</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>加密，只有“{name}”能打开</source>
        <translation>Encrypted: only "{name}" can open it</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>存放在</source>
        <translation>Save in</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>存放的文件夹</source>
        <translation>Folder to keep it in</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>导出草稿</source>
        <translation>Export draft</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>导出草稿包</source>
        <translation>Export a draft package</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>已加密，只有“{recipient}”能打开。</source>
        <translation>Encrypted: only "{recipient}" can open it.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>打开所在文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>正在签名并导出</source>
        <translation>Signing and exporting</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>签名并导出</source>
        <translation>Sign and export</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>签名并导出评测包</source>
        <translation>Sign and export the package</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>签名齐全。</source>
        <translation>All signatures are there.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>继续加签…</source>
        <translation>Add a signature…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>草稿包没有签名，只供内部传阅。定稿后才能签名导出。</source>
        <translation>A draft package carries no signature and is for colleagues only. Finalise before you sign and export.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>要加密，先在菜单“加密接收方…”里登记。</source>
        <translation>To encrypt, first enter somebody in the menu under "Recipients…".</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>请至少勾选一个须签名的角色。</source>
        <translation>Choose at least one role that must sign.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>还缺签名：{missing}。</source>
        <translation>Signatures missing: {missing}.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>须签名</source>
        <translation>Must sign</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/export.py</extracomment>
        <source>验证此包</source>
        <translation>Verify this package</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py app/ui/messages.py</extracomment>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py app/ui/dialogs/passphrase.py</extracomment>
        <source>两次输入的口令不一样，请重新输入。</source>
        <translation>The two passphrases differ. Enter them again.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>再输一次口令</source>
        <translation>Passphrase again</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>写在每条作答记录上</source>
        <translation>Recorded with everything you enter</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>到企业去评测</source>
        <translation>assesses enterprises on site</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>剩余空间 {size}，照片也存在这里。</source>
        <translation>{size} free; photos are kept here too.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py app/ui/dialogs/passphrase.py app/ui/dialogs/signing_form.py</extracomment>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>口令不会保存，也找不回来。忘记了就新建一个身份。</source>
        <translation>The passphrase is not kept and cannot be recovered. If you forget it, make a new identity.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py app/ui/dialogs/settings.py</extracomment>
        <source>姓名 *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>姓名写进每条作答记录，以后可以在设置里改。</source>
        <translation>Your name is written on every change. You can alter it in the settings.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>带队、汇总、复核</source>
        <translation>leads, sums up, reviews</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>开始使用</source>
        <translation>Start</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>您是</source>
        <translation>You are</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>您是哪位？</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>打开示例，先看看一份完整的评测</source>
        <translation>Open the sample to look at a complete assessment</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py app/ui/dialogs/restoring.py</extracomment>
        <source>换一个文件夹…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>数评台离线工作，评测资料只存在这台电脑上。先认识一下：</source>
        <translation>Shuping works offline; what you enter stays on this computer. First, your name:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>欢迎使用数评台</source>
        <translation>Welcome to Shuping</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>第{step}步，共{count}步</source>
        <translation>Step {step} of {count}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>签名身份要写明单位：请点“上一步”填写单位，或者跳过。</source>
        <translation>A signing identity names an organisation: go "Back" and enter it, or skip this.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>签名身份让收到评测包的人核对是谁签的。现在不建，导出时再建也行。</source>
        <translation>With a signing identity, whoever receives a package can check who signed it. You can also make it when you export.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>给自己的厂做自诊断</source>
        <translation>diagnoses their own factory</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>至少8位，用一句只有自己知道的话</source>
        <translation>At least 8 characters: a sentence only you know</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>要签名导出吗？</source>
        <translation>Will you sign what you export?</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>评测机构或企业名称</source>
        <translation>Assessing organisation or enterprise</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>评测资料都存在这台电脑的这个文件夹里，不联网：</source>
        <translation>Everything is kept in this folder on this computer; nothing goes online:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>资料放在哪个文件夹</source>
        <translation>Folder for the work</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>资料放在哪里？</source>
        <translation>Where should the work be kept?</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/first_start.py</extracomment>
        <source>跳过其余，直接开始</source>
        <translation>Skip the rest and start</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/follow_up.py</extracomment>
        <source>为“{name}”新建一份改造后评测？</source>
        <translation>Make an assessment after transformation for "{name}"?</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/follow_up.py</extracomment>
        <source>企业信息照抄过来，作答和佐证从头开始。原来的评测不变。</source>
        <translation>What is known of the enterprise is copied; answers and evidence start empty. The earlier assessment stays as it is.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/follow_up.py app/ui/dialogs/new_assessment.py</extracomment>
        <source>创建评测</source>
        <translation>Create</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/follow_up.py</extracomment>
        <source>新建改造后评测</source>
        <translation>New assessment after transformation</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/guide.py</extracomment>
        <source>← 后退</source>
        <translation>← Back</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/guide.py</extracomment>
        <source>前进 →</source>
        <translation>Forward →</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/guide.py</extracomment>
        <source>在本页查找</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/guide.py</extracomment>
        <source>在本页查找（Ctrl+F）</source>
        <translation>Find on this page (Ctrl+F)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/guide.py</extracomment>
        <source>本页没有“{words}”。</source>
        <translation>This page has no "{words}".</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>导入p12文件…</source>
        <translation>Import p12 file…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>收件人信任它一次，它签发过证书的人就都得到信任。</source>
        <translation>A receiver trusts it once; then everybody it has certified is trusted.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py app/ui/dialogs/signing_form.py</extracomment>
        <source>新建签名身份…</source>
        <translation>New identity…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>新建颁发机构…</source>
        <translation>New authority…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>有效期至{day_of}{past}</source>
        <translation>Valid until {day_of}{past}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>由“{issuer}”签发</source>
        <translation>Issued by "{issuer}"</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>签名身份和颁发机构</source>
        <translation>Identities and authorities</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>签名身份好比您随身的印章：签在评测包上，收到的人就能核对是谁签的、内容有没有改过。
新建一个只要一分钟；已有单位或第三方机构发的.p12文件，也可以直接导入。</source>
        <translation>A signing identity is like the seal you carry: once it is on a package, whoever receives it can check who signed and whether anything was changed.
Making one takes a minute; a .p12 file from your organisation or a certificate authority can be imported.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>自签证书，收件人要单独核对、信任。</source>
        <translation>Self-signed: a receiver has to check and trust it by itself.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>角色未写明</source>
        <translation>Role not stated</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py app/ui/dialogs/trust_question.py</extracomment>
        <source>证书指纹</source>
        <translation>Certificate fingerprint</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>证书指纹（请对方当面或电话核对）</source>
        <translation>Certificate fingerprint (have it checked face to face or by telephone)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>还没有签名身份</source>
        <translation>No identity yet</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py app/ui/dialogs/trust.py</extracomment>
        <source>颁发机构</source>
        <translation>Authority</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identities.py</extracomment>
        <source>（已过期，不能再签名）</source>
        <translation> (expired, can no longer sign)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py app/ui/dialogs/signing_form.py</extracomment>
        <source>以什么角色签名</source>
        <translation>Role in which you sign</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py</extracomment>
        <source>创建</source>
        <translation>Create</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py</extracomment>
        <source>口令不会保存，也找不回来。忘记了就只能新建一个颁发机构，请对方重新信任。</source>
        <translation>The passphrase is not kept and cannot be recovered. If you forget it, you must make a new authority and have it trusted again.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py</extracomment>
        <source>口令只用来解锁这台电脑上的签名身份，不会保存，也找不回来。忘记了就新建一个身份。</source>
        <translation>The passphrase only unlocks the identity on this computer. It is not kept and cannot be recovered; if you forget it, make a new identity.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py</extracomment>
        <source>新建签名身份</source>
        <translation>New signing identity</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py</extracomment>
        <source>新建颁发机构</source>
        <translation>New authority</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py</extracomment>
        <source>每个单位建一次，由组长保管。对方信任它以后，它签发过证书的人都不用再逐个核对。</source>
        <translation>One for each organisation, kept by the team lead. Once others trust it, nobody it certifies has to be checked one by one.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py app/ui/dialogs/signing_form.py</extracomment>
        <source>签名角色</source>
        <translation>Signing role</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity.py</extracomment>
        <source>签名证书颁发机构</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>{told}{out}
请交给申请人，让他“装入签发的证书”。</source>
        <translation>{told}{out}
Give it to the applicant, who then uses "Install a certificate…".</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>“{name}”会复制到本工作区，原文件不动。请输入这个文件的口令。</source>
        <translation>"{name}" is copied into this workspace; the file itself stays as it is. Enter the passphrase of the file.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>✓ 已为“{name}”签发证书，有效期至{day_of}：</source>
        <translation>✓ Issued a certificate for "{name}", valid until {day_of}: </translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>✓ 已导入“{name}”的签名身份。</source>
        <translation>✓ Imported the signing identity of "{name}".</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>✓ 已新建“{name}”的签名身份。把证书导出给收评测包的人。</source>
        <translation>✓ Made the signing identity of "{name}". Export its certificate for those who receive packages.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>✓ 已新建颁发机构。把它的证书导出给收评测包的人，再为同事签发证书。</source>
        <translation>✓ Made the authority. Export its certificate for those who receive packages, then issue certificates for colleagues.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>✓ 已更换“{name}”的口令。</source>
        <translation>✓ Changed the passphrase of "{name}".</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>✓ 已装入证书，有效期至{day_of}。</source>
        <translation>✓ Certificate installed, valid until {day_of}.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>✓ 申请已保存：{out}
交给组长时，请当面或电话核对申请指纹：
{fingerprint}</source>
        <translation>✓ Request saved: {out}
When you hand it over, compare its fingerprint face to face or by telephone:
{fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>✓ 证书已导出：{out}
请对方核对指纹后，再加入信任名单。</source>
        <translation>✓ Certificate exported: {out}
The other side should compare the fingerprint before adding it to the trust list.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>为“{name}”生成证书申请，交给本单位保管颁发机构的组长。私钥不会写进去。</source>
        <translation>This makes a certificate request for "{name}". Give it to the team lead who keeps your organisation's authority. The private key is not in it.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>导入签名身份</source>
        <translation>Import a signing identity</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>导出证书</source>
        <translation>Export certificate</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>导出证书…</source>
        <translation>Export certificate…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>把“{name}”装进“{name2}”的签名身份。</source>
        <translation>Installs "{name}" in the signing identity of "{name2}".</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>更换口令…</source>
        <translation>Change passphrase…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>申请人：{name}（{organisation}，{role}）
请当面或电话与申请人核对申请指纹，完全一致才签发：
{fingerprint}</source>
        <translation>Applicant: {name} ({organisation}, {role})
Compare the fingerprint of the request with the applicant face to face or by telephone; issue only if it is exactly the same:
{fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>申请单位证书</source>
        <translation>Request a certificate</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>申请单位证书…</source>
        <translation>Request a certificate…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>签发证书</source>
        <translation>Issue a certificate</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>签发证书…</source>
        <translation>Issue a certificate…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>签名身份 (*.p12 *.pfx);;所有文件 (*)</source>
        <translation>Signing identities (*.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>装入签发的证书</source>
        <translation>Install a certificate</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>装入签发的证书…</source>
        <translation>Install a certificate…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>证书 (*.pem)</source>
        <translation>Certificates (*.pem)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>证书保存为</source>
        <translation>Save the certificate as</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>证书申请 (*.csr);;所有文件 (*)</source>
        <translation>Certificate requests (*.csr);;All files (*)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/identity_tasks.py</extracomment>
        <source>选择证书申请</source>
        <translation>Choose a certificate request</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>{n}份评测，{files}个佐证文件，{size}。</source>
        <translation><numerusform>{n} assessment, evidence files: {files}, {size}.</numerusform><numerusform>{n} assessments, evidence files: {files}, {size}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>上次整体备份：{time}，{place}</source>
        <translation>Last whole backup: {time}, {place}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>从备份恢复…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>以后打开它</source>
        <translation>Open it from now on</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>佐证损坏</source>
        <translation>Evidence damaged</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>佐证缺失</source>
        <translation>Evidence missing</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>修复</source>
        <translation>Repair</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>关闭数评台再打开，用的就是恢复出来的工作区：{folder}</source>
        <translation>Close Shuping and start it again: it will use the restored workspace {folder}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>其中{n}处可以点“修复”：照片从评测包和备份里取回，列表由变更记录重算。</source>
        <translation><numerusform>"Repair" can fix {n}: photos are brought back from packages and backups, lists are rebuilt from the changes.</numerusform><numerusform>"Repair" can fix {n}: photos are brought back from packages and backups, lists are rebuilt from the changes.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>内容有误</source>
        <translation>Wrong content</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>列表不一致</source>
        <translation>List differs</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>发现{n}处问题。</source>
        <translation><numerusform>{n} problem found.</numerusform><numerusform>{n} problems found.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py app/ui/dialogs/restoring.py</extracomment>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>备份到…</source>
        <translation>Back up to…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>备份到哪个文件夹（如U盘）</source>
        <translation>Folder for the backup (such as a stick)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>多余的文件</source>
        <translation>Unknown file</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>已备份并核对：{made}</source>
        <translation>Backed up and read back: {made}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>数据库损坏</source>
        <translation>Database damaged</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>数据库有损坏：请先复制整个工作区文件夹，再“从备份恢复…”。</source>
        <translation>The database is damaged: copy the whole folder of the workspace first, then "Restore from backup…".</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>数据库每天自动留一份副本（保留最近7天和最近4周的），不含照片。</source>
        <translation>The database is copied every day (the last 7 days and 4 weeks are kept), without the photos.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>未完成的文件</source>
        <translation>Unfinished file</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py app/workbench/doctor.py</extracomment>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>检查发现的问题</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>答案不一致</source>
        <translation>Answers differ</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>记录不全</source>
        <translation>Changes missing</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>记录分叉</source>
        <translation>Record forked</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>记录被改动</source>
        <translation>Change altered</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>资料保管</source>
        <translation>Safekeeping</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>还没有做过整体备份。硬盘损坏或电脑丢失时，照片只能从整体备份里找回，请备份到U盘或另一块硬盘。</source>
        <translation>There is no whole backup yet. When the disk breaks or the computer is lost, the photos are only in a backup: make one on a stick or another disk.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>这是团队工作区：数据库请管理员用服务器的办法备份，照片和评测包在共享文件夹里。</source>
        <translation>This is a team's workspace: the administrator backs up its database on the server; photos and packages are in the shared folder.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py</extracomment>
        <source>逐条核对变更记录，逐个核对照片和文件。只读，不改动任何东西。</source>
        <translation>Every change and every photo and file is checked. Nothing is changed.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/keeping.py app/ui/models/verdict_text.py</extracomment>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>一行一人，依次写姓名、单位、职务、联系方式，用逗号隔开。例：冯晓岚，示例评测机构，评测师</source>
        <translation>One person a line: name, organisation, position, contact, parted by commas. Example: Feng Xiaolan, Sample Assessors Ltd, assessor</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>一行一条，写报告文字时可以直接插入。例：以上情况已与企业负责人当面核对。</source>
        <translation>One phrase a line, ready to insert while writing the report. Example: The above was checked with the head of the enterprise.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py app/ui/dialogs/signing_form.py</extracomment>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>常用语</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>报告模板</source>
        <translation>Report template</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>机构名称</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>标志</source>
        <translation>Logo</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>标志（PNG，不超过1 MB）</source>
        <translation>Logo (PNG, at most 1 MB)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>用于这台电脑今后生成的报告，已导出的不变。</source>
        <translation>For reports made on this computer from now on; those exported stay as they are.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>选择图片…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>选择标志</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/letterhead.py</extracomment>
        <source>（没有标志）</source>
        <translation>(no logo)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/link.py</extracomment>
        <source>{told}可以同时证明：</source>
        <translation>{told} can also prove:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/link.py</extracomment>
        <source>关联佐证</source>
        <translation>Link evidence</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/link.py app/ui/dialogs/proofs.py app/ui/dialogs/restoring.py app/ui/dialogs/settings.py</extracomment>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/link.py</extracomment>
        <source>选中的{n}份</source>
        <translation><numerusform>The {n} file chosen</numerusform><numerusform>The {n} files chosen</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>▲ 评测已定稿，导入后会重新打开；已导出的评测包不受影响。</source>
        <translation>▲ The assessment is finalised and will be reopened; packages already exported stay as they are.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>◆ 两边不一致，待裁定</source>
        <translation>◆ the two differ, to be decided</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>◆ 新冲突{n}处，导入后裁定</source>
        <translation><numerusform>◆ {n} new conflict, decided after importing</numerusform><numerusform>◆ {n} new conflicts, decided after importing</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>✓ 消除冲突{n}处</source>
        <translation><numerusform>✓ {n} conflict removed</numerusform><numerusform>✓ {n} conflicts removed</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>先不导入</source>
        <translation>Not now</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>合并前后逐项对照</source>
        <translation>Before and after the merge, field by field</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>合并后</source>
        <translation>Merged</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>合并预览</source>
        <translation>Merge preview</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>填写处</source>
        <translation>Field</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>按草稿导入</source>
        <translation>Import as draft</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>新佐证{n}份</source>
        <translation><numerusform>{n} new piece of evidence</numerusform><numerusform>{n} new pieces of evidence</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>新的佐证（{n}份）</source>
        <translation><numerusform>New evidence ({n} file)</numerusform><numerusform>New evidence ({n} files)</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>新记录{n}条</source>
        <translation><numerusform>{n} new change</numerusform><numerusform>{n} new changes</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>来的</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>没有新内容：这份评测包里的记录这里都有了。</source>
        <translation>Nothing new: all changes in this package are here already.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>这里</source>
        <translation>Here</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py</extracomment>
        <source>这里还没有这份评测，导入后整份都是新的。</source>
        <translation>This assessment is not here yet; all of it will be new.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merge_preview.py app/ui/dialogs/viewer.py app/ui/pages/report_preview.py</extracomment>
        <source>＋</source>
        <translation>+</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>{n}条</source>
        <translation><numerusform>{n}</numerusform><numerusform>{n}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>▲ 这几处之后又改过，没有动：</source>
        <translation>▲ Edited since and left alone: </translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>✓ 已{word}“{file_name}”，改动{n}处。</source>
        <translation><numerusform>✓ {word} "{file_name}": {n} field changed.</numerusform><numerusform>✓ {word} "{file_name}": {n} fields changed.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>合并记录</source>
        <translation>Merges</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py app/ui/pages/history.py</extracomment>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>并入“{file_name}”</source>
        <translation>Merge in "{file_name}"</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>撤销“{undoes}”</source>
        <translation>Undo "{undoes}"</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>撤销会把这次合并改动的各处恢复原样；之后又改过的不动。撤销也记一笔，可以再撤销。</source>
        <translation>Undoing restores every field that the merge changed, except those edited since. It is recorded too, and can itself be undone.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>撤销这次合并</source>
        <translation>Undo this merge</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>有效</source>
        <translation>In force</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>现状</source>
        <translation>State</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>经手人</source>
        <translation>By</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>记录</source>
        <translation>Changes</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>还没有并入过别人的评测包。导入的评测包带来新记录时，会在这里记一笔，随时可以整个撤销。</source>
        <translation>Nobody else's package has been merged in yet. When an imported package brings new changes, it is listed here and can be taken back as a whole.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/merges.py</extracomment>
        <source>重新并入</source>
        <translation>Merge in again</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/new_assessment.py</extracomment>
        <source>{kind}：{told}</source>
        <translation>{kind}: {told}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/new_assessment.py</extracomment>
        <source>企业自己先看看在哪一级，该补什么</source>
        <translation>The enterprise looks for itself where it stands and what is missing</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/new_assessment.py</extracomment>
        <source>只有企业名称现在必填，其余可以到现场再补。</source>
        <translation>Only the enterprise's name is needed now; the rest can wait until the visit.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/new_assessment.py</extracomment>
        <source>改造之前，评测人员到现场评一次</source>
        <translation>Before the transformation, assessors visit once</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/new_assessment.py</extracomment>
        <source>改造完成，到现场再评一次，对照提升</source>
        <translation>After the transformation, they visit again and compare</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/passphrase.py</extracomment>
        <source>{name}（至少8位，用一句只有自己知道的话）</source>
        <translation>{name} (at least 8 characters: a sentence only you know)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/passphrase.py</extracomment>
        <source>再输一次{name}</source>
        <translation>{name} again</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/passphrase.py</extracomment>
        <source>新口令</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/passphrase.py</extracomment>
        <source>更换</source>
        <translation>Change</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/passphrase.py</extracomment>
        <source>更换“{name}”的口令。签名身份本身不变，对方不用重新信任。</source>
        <translation>Changes the passphrase of "{name}". The identity stays the same; nobody has to trust it again.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/passphrase.py</extracomment>
        <source>更换口令</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/passphrase.py</extracomment>
        <source>现在的口令</source>
        <translation>Current passphrase</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/passphrase.py</extracomment>
        <source>请输入口令。</source>
        <translation>Enter the passphrase.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/person.py</extracomment>
        <source>修改参加人员</source>
        <translation>Edit a person</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/person.py</extracomment>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/person.py</extracomment>
        <source>可选的一方</source>
        <translation>Sides to choose from</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/person.py</extracomment>
        <source>如 设备科长</source>
        <translation>e.g. head of equipment</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/person.py</extracomment>
        <source>所属一方</source>
        <translation>Side</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/person.py app/ui/dialogs/recipients.py</extracomment>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/person.py</extracomment>
        <source>添加参加人员</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/person.py</extracomment>
        <source>请填写姓名。</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/proofs.py</extracomment>
        <source>哪些佐证能证明“{condition}”？</source>
        <translation>Which evidence proves "{condition}"?</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/proofs.py</extracomment>
        <source>选择佐证</source>
        <translation>Choose evidence</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py</extracomment>
        <source>age公钥</source>
        <translation>age public key</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py</extracomment>
        <source>公钥请当面或用您早已信任的途径取得；同名的会换成新公钥。</source>
        <translation>Get the public key face to face or in a way you have long trusted; one of the same name is replaced.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py</extracomment>
        <source>把“{name}”移出接收方？已经加密给他的评测包不受影响。</source>
        <translation>Remove "{name}" from the recipients? Packages already encrypted for them are not affected.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py</extracomment>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py</extracomment>
        <source>添加接收方</source>
        <translation>Add a recipient</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py app/ui/dialogs/trust.py</extracomment>
        <source>登记于</source>
        <translation>Added on</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py app/ui/dialogs/trust.py</extracomment>
        <source>移出</source>
        <translation>Remove</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py</extracomment>
        <source>移出…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py</extracomment>
        <source>移出接收方</source>
        <translation>Remove recipient</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/recipients.py</extracomment>
        <source>还没有登记接收方。向接收方要一个age公钥（以age1开头），登记后导出时就能只加密给他。</source>
        <translation>No recipient yet. Ask the recipient for an age public key (it begins with age1); once it is here, an export can be encrypted for that recipient alone.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>升级前的数据库（照片取自原工作区）</source>
        <translation>Database before an upgrade (photos from the old workspace)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>工作区里没有备份。如果备份在U盘或别的磁盘上，请点“选备份文件…”。</source>
        <translation>There is no backup in the workspace. If it is on a stick or another disk, press "Choose a backup…".</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>已恢复，检查发现{n}处问题：</source>
        <translation><numerusform>Restored; the check found {n} problem:</numerusform><numerusform>Restored; the check found {n} problems:</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>已恢复，检查没有发现问题。</source>
        <translation>Restored; the check found no problem.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>恢复到哪个文件夹里</source>
        <translation>Folder to restore into</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>恢复到这个新文件夹：</source>
        <translation>Restored into this new folder:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>数据库副本（照片取自原工作区）</source>
        <translation>Copy of the database (photos from the old workspace)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>数评台的备份 (*.zip *.sqlite3)</source>
        <translation>Backups of Shuping (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>整体备份</source>
        <translation>Whole backup</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>选一份备份，恢复成一个新的工作区。原来的工作区不动，恢复之后会检查一遍。</source>
        <translation>Choose a backup to restore as a new workspace. The old one stays as it is; the new one is checked.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>选备份文件…</source>
        <translation>Choose a backup…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/restoring.py</extracomment>
        <source>选择备份</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/settings.py</extracomment>
        <source>今后的作答记录写这个姓名，以前的记录不变。</source>
        <translation>Changes from now on carry this name; earlier ones keep theirs.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/settings.py</extracomment>
        <source>作答人</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/settings.py</extracomment>
        <source>关闭设置后换成这种语言，正在填的内容都在。</source>
        <translation>Takes effect when you close the settings; nothing you typed is lost.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/settings.py</extracomment>
        <source>外观即时生效，只影响这台电脑。</source>
        <translation>Takes effect at once, on this computer only.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/settings.py</extracomment>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/settings.py</extracomment>
        <source>界面语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/shortcuts.py</extracomment>
        <source>快捷键一览</source>
        <translation>All keyboard shortcuts</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>{name}正在签名</source>
        <translation>{name} is signing</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>× 不能签名。{sentence}</source>
        <translation>× Cannot sign. {sentence}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>✓ {signer}　自称签于{claimed_time}</source>
        <translation>✓ {signer}  stated time of signing {claimed_time}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>内容未改动：{enterprise}　{facts}</source>
        <translation>Unchanged: {enterprise}  {facts}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>把评测包拖到这里，或选择文件。先核对内容没有改动，再请您签名。</source>
        <translation>Drop a package here or choose one. It is checked for changes before you sign.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>正在核对内容</source>
        <translation>Checking the contents</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>签名齐全。要再加签名也可以。</source>
        <translation>All signatures are there. You may add another.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>给评测包加签</source>
        <translation>Add a signature to a package</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>评测包 (*.zip);;所有文件 (*)</source>
        <translation>Packages (*.zip);;All files (*)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>还没有人签名。</source>
        <translation>Nobody has signed yet.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py</extracomment>
        <source>还缺签名：{missing_roles}。</source>
        <translation>Signatures missing: {missing_roles}.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py app/ui/dialogs/verify.py</extracomment>
        <source>选择评测包</source>
        <translation>Choose a package</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign.py app/ui/dialogs/verify.py</extracomment>
        <source>选择评测包…</source>
        <translation>Choose a package…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_drawing.py</extracomment>
        <source>撤销一笔</source>
        <translation>Undo a stroke</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_drawing.py</extracomment>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_drawing.py</extracomment>
        <source>用这个签名</source>
        <translation>Use this signature</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_drawing.py</extracomment>
        <source>笔画太多，后面的没有记下。请清除后重新签写。</source>
        <translation>Too many strokes; the last ones were not kept. Clear and sign again.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_drawing.py</extracomment>
        <source>请{name}用手指、鼠标或触控笔签写姓名。</source>
        <translation>{name}, sign with a finger, the mouse or a pen.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_drawing.py</extracomment>
        <source>请用手指、鼠标或触控笔签写姓名。</source>
        <translation>Sign with a finger, the mouse or a pen.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_drawing.py</extracomment>
        <source>还没有签写。请在白色区域签写姓名，或点“取消”不加手写签名。</source>
        <translation>Nothing is drawn yet. Sign in the white area, or choose "Cancel" to go without.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_report.py</extracomment>
        <source>{name}-评测报告.pdf</source>
        <translation>{name}-report.pdf</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_report.py</extracomment>
        <source>导出 PDF 报告</source>
        <translation>Export PDF report</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_report.py</extracomment>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_report.py</extracomment>
        <source>正在生成并签署报告</source>
        <translation>Making and signing the report</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_report.py app/ui/pages/finish.py app/ui/pages/report_export.py</extracomment>
        <source>正在生成报告</source>
        <translation>Making the report</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_report.py</extracomment>
        <source>用签名身份签署PDF（PAdES）</source>
        <translation>Sign the PDF with an identity (PAdES)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/sign_report.py</extracomment>
        <source>签名写在PDF里面：对方用常见的PDF阅读器就能看到谁签的、签后有没有改过。</source>
        <translation>The signature is inside the PDF: common PDF readers show who signed and whether it was changed since.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>{name}（{organisation}，{told}）</source>
        <translation>{name} ({organisation}, {told})</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>可以不加；加了会显示在报告里</source>
        <translation>Optional; it is shown in the report</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>我已阅读并承诺</source>
        <translation>I have read it and pledge</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>手写签名…</source>
        <translation>Draw signature…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>角色待选</source>
        <translation>role to be chosen</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>请先阅读真实性承诺，同意后勾选“我已阅读并承诺”。</source>
        <translation>Read the pledge and, if you agree, tick "I have read it and pledge".</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>请输入签名口令。</source>
        <translation>Enter the passphrase for signing.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>还没有能用的签名身份，请先新建一个。</source>
        <translation>There is no identity that can sign yet. Make one first.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/signing_form.py</extracomment>
        <source>重新签写…</source>
        <translation>Draw again…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>{withdrawn_on}起</source>
        <translation>from {withdrawn_on}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>从哪一天起停用“{name}”</source>
        <translation>Withdraw "{name}" from which day on?</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>停用</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>停用…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>停用证书</source>
        <translation>Withdraw a certificate</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>可以签的角色</source>
        <translation>May sign as</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>名单还是空的。收到评测包时点“核对后信任…”，或在这里导入对方交来的证书（.pem）。信任一个单位的颁发机构，就不必逐个登记它的人。</source>
        <translation>The list is empty. Choose "Check and trust…" when a package comes, or import a certificate (.pem) you were given. Trust an organisation's authority, and its people need not be entered one by one.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>导入证书…</source>
        <translation>Import certificate…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>把“{name}”移出信任名单？{removed}</source>
        <translation>Remove "{name}" from the trust list? {removed}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>改称呼</source>
        <translation>Rename</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>改称呼…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>移出名单</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>移出名单…</source>
        <translation>Remove from list…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>移出后，他签过的评测包会重新变成“签名人还没有确认”。只是不再合作，用“停用”更合适。</source>
        <translation>Packages this person signed will again be "signer not confirmed". If you merely no longer work together, "Withdraw" fits better.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>自称在这一天及以后签的名不再算数；在此之前的仍然算数，结论里会提醒核实时间。</source>
        <translation>Signatures said to be made on or after this day no longer count; earlier ones do, and the verdict reminds you to check the time.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>自签</source>
        <translation>Self-signed</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>证书 (*.pem *.crt *.cer);;所有文件 (*)</source>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>证书来源</source>
        <translation>Certificate from</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust.py</extracomment>
        <source>选择证书</source>
        <translation>Choose a certificate</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>{origin}　有效期至 {not_after:%Y-%m-%d}</source>
        <translation>{origin}  valid until {not_after:%Y-%m-%d}</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>以后他以这些角色签名的评测包会直接通过，可随时在“信任名单”里停用。</source>
        <translation>From now on packages signed in these roles pass at once; you can withdraw this in the trust list at any time.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>以后，持它所发证书的人以这些角色签名的评测包会直接通过，可随时在“信任名单”里停用。</source>
        <translation>From now on, packages signed in these roles by anyone it certifies pass at once; you can withdraw this in the trust list at any time.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>信任</source>
        <translation>Trust</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>信任签名人</source>
        <translation>Trust a signer</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>信任颁发机构</source>
        <translation>Trust an authority</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>先不信任</source>
        <translation>Do not trust yet</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>它颁发的证书，以哪些角色签名才算数？</source>
        <translation>In which roles do signatures it certifies count?</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>指纹已逐组核对，完全一致</source>
        <translation>I compared every group: they match exactly</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>证书上写明的角色是{role}：</source>
        <translation>The role in the certificate is {role}:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>证书没有写明角色，他以哪些角色签名才算数？</source>
        <translation>The certificate names no role. In which roles do this person's signatures count?</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>请打电话给{name}（{organisation}），用您早已知道的号码，逐组核对证书指纹：</source>
        <translation>Call {name} ({organisation}) at a number you have long known and compare the fingerprint group by group:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/trust_question.py</extracomment>
        <source>请打电话给{organisation}，用您早已知道的号码，逐组核对“{name}”的证书指纹：</source>
        <translation>Call {organisation} at a number you have long known and compare the fingerprint of "{name}" group by group:</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/unsaved.py</extracomment>
        <source>原因写在窗口上方或备注旁边，处理好就能存上。</source>
        <translation>The reason is told at the top of the window or beside the note; once it is dealt with, they can be saved.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/unsaved.py</extracomment>
        <source>回去</source>
        <translation>Go back</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/unsaved.py</extracomment>
        <source>放弃修改并离开</source>
        <translation>Give them up and leave</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/unsaved.py</extracomment>
        <source>有{n}处修改没有保存，离开后就没有了。</source>
        <translation><numerusform>{n} edit is not saved and will be gone when you leave.</numerusform><numerusform>{n} edits are not saved and will be gone when you leave.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/unsaved.py</extracomment>
        <source>还有修改没有保存</source>
        <translation>Some edits are not saved</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>1　内容有没有被改动：程序把评测包重做一遍，逐字节比对。</source>
        <translation>1  Was anything changed? The package is built again and compared byte by byte.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>2　谁以什么角色签了名：头一回见到的签名人，请打电话核对指纹后再信任。</source>
        <translation>2  Who signed in which role? Call a signer you meet for the first time, compare the fingerprint, then trust.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>3　签名齐不齐：完整有效的可以直接导入；还缺签名的，只按草稿接收。</source>
        <translation>3  Are all signatures there? Complete ones can be imported; those still lacking a signature only as drafts.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>加密的评测包（.age）用自己的密钥解密后再验证。总是先看到结论，再决定导不导入。</source>
        <translation>Encrypted packages (.age) are decrypted with your key and then verified. You always see the verdict before you decide whether to import.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>导入全部完整有效的</source>
        <translation>Import all complete ones</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>导入全部完整有效的（{n}个）</source>
        <translation><numerusform>Import the {n} complete one</numerusform><numerusform>Import all complete ones ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>把收到的评测包或文件夹拖到这里。验证只读取文件，不会改动它。</source>
        <translation>Drop packages or a folder here. Verifying only reads; nothing is changed.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>每个评测包会得到一张结论卡片</source>
        <translation>Every package gets a card with its verdict</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>评测包 (*.shuping.zip *.zip *.age);;所有文件 (*)</source>
        <translation>Packages (*.shuping.zip *.zip *.age);;All files (*)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>选择文件夹…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>选择自己的age密钥文件</source>
        <translation>Choose your age key file</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/verify.py</extracomment>
        <source>验证文件夹里的所有评测包</source>
        <translation>Verify all packages in a folder</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>] 顺时针，[ 逆时针；原件不变</source>
        <translation>] clockwise, [ anticlockwise; the original stays as it is</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>{name}无法预览，请打开原件。</source>
        <translation>{name} cannot be shown here. Open the original.</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>上一张</source>
        <translation>Previous</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>上一张（←）</source>
        <translation>Previous (←)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>下一张</source>
        <translation>Next</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>下一张（→）</source>
        <translation>Next (→)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py app/ui/widgets/photo_details.py</extracomment>
        <source>佐证的说明</source>
        <translation>Caption</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py app/ui/widgets/photo_details.py</extracomment>
        <source>写一句说明（F2）</source>
        <translation>Write a caption (F2)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>打开原件</source>
        <translation>Open original</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py app/ui/pages/report_preview.py</extracomment>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py app/ui/pages/report_preview.py</extracomment>
        <source>放大（+）</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py app/ui/widgets/photo_details.py</extracomment>
        <source>旋转</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>显示整张（0）</source>
        <translation>Show all of it (0)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>正在载入…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>用系统里的程序打开</source>
        <translation>Open with a program of this computer</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py app/ui/pages/report_preview.py</extracomment>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py app/ui/pages/report_preview.py</extracomment>
        <source>缩小（-）</source>
        <translation>Smaller (-)</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py</extracomment>
        <source>适合</source>
        <translation>Fit</translation>
    </message>
    <message>
        <extracomment>app/ui/dialogs/viewer.py app/ui/pages/report_preview.py</extracomment>
        <source>－</source>
        <translation>−</translation>
    </message>
    <message>
        <extracomment>app/ui/entrance.py</extracomment>
        <source>{message}
这次先用“{folder}”。</source>
        <translation>{message}
Using "{folder}" this time.</translation>
    </message>
    <message>
        <extracomment>app/ui/entrance.py</extracomment>
        <source>已建好“{name}”的签名身份。</source>
        <translation>Made the signing identity of "{name}".</translation>
    </message>
    <message>
        <extracomment>app/ui/main.py</extracomment>
        <source>打开恢复的工作区</source>
        <translation>Open the restored workspace</translation>
    </message>
    <message>
        <extracomment>app/ui/making.py</extracomment>
        <source>正在准备示例</source>
        <translation>Preparing the sample</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>已取消，什么都没有导入。</source>
        <translation>Cancelled; nothing was imported.</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>已取消，没有取出报告。</source>
        <translation>Cancelled; the report was not taken out.</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>已取消，没有比对。</source>
        <translation>Cancelled; nothing was compared.</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>已取消，没有解密。</source>
        <translation>Cancelled; nothing was decrypted.</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>已取消，没有验证。</source>
        <translation>Cancelled; nothing was verified.</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>正在取出报告：</source>
        <translation>Taking out the report: </translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>正在查找评测包</source>
        <translation>Looking for packages</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>正在比对</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>正在解密</source>
        <translation>Decrypting</translation>
    </message>
    <message>
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>正在验证</source>
        <translation>Verifying</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/arrivals.py</extracomment>
        <source>（第{begun}个，共{n}个）</source>
        <translation><numerusform> ({begun} of {n})</numerusform><numerusform> ({begun} of {n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/assessments.py</extracomment>
        <source>{word}{gap}暂定</source>
        <translation>{word}{gap}provisional</translation>
    </message>
    <message>
        <extracomment>app/ui/models/assessments.py</extracomment>
        <source>{word}{gap}暂定 {low}–{high}级</source>
        <translation>{word}{gap}provisional, level {low}–{high}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/assessments.py</extracomment>
        <source>暂定：最终为{low}</source>
        <translation>Provisional: will be {low}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/assessments.py</extracomment>
        <source>暂定：最终可能是{low}到{high}</source>
        <translation>Provisional: may be {low} to {high}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/assessments.py app/ui/models/palette.py app/ui/models/portfolio.py app/ui/pages/header.py app/ui/recovery.py</extracomment>
        <source>（未填企业名称）</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <extracomment>app/ui/models/assessments.py app/ui/models/outline.py app/ui/models/portfolio.py</extracomment>
        <source>，有冲突</source>
        <translation>, in conflict</translation>
    </message>
    <message>
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>/市</source>
        <translation> each city</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{level}{n}份</source>
        <translation><numerusform>{level}: {n}</numerusform><numerusform>{level}: {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{level}{n}份，占{share}</source>
        <translation><numerusform>{level}: {n}, {share}</numerusform><numerusform>{level}: {n}, {share}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{name}{n}家，{change}</source>
        <translation><numerusform>{name}: {n}, {change}</numerusform><numerusform>{name}: {n}, {change}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{name}共{n}份：{words}</source>
        <translation><numerusform>{name}, {n} in all: {words}</numerusform><numerusform>{name}, {n} in all: {words}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{name}：{head}{n}份，占{percent}</source>
        <translation><numerusform>{name}: {head} {n}, {percent}</numerusform><numerusform>{name}: {head} {n}, {percent}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{name}：作答的{n}份里，{weak}份得分不到六成，占{share}</source>
        <translation><numerusform>{name}: {weak} of {n} answers earn less than 60 %, {share}</numerusform><numerusform>{name}: {weak} of {n} answers earn less than 60 %, {share}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{name}：达到{level}及以上{n}家，目标{need}家，{left}</source>
        <translation><numerusform>{name}: {n} at {level} or above, target {need}, {left}</numerusform><numerusform>{name}: {n} at {level} or above, target {need}, {left}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py app/ui/pages/photo_board.py</extracomment>
        <source>{n}份</source>
        <translation><numerusform>{n}</numerusform><numerusform>{n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{n}份　{share}</source>
        <translation><numerusform>{n}  {share}</numerusform><numerusform>{n}  {share}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{n}家　{change}</source>
        <translation><numerusform>{n}  {change}</numerusform><numerusform>{n}  {change}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{n}家企业改造前后都评过：{up}家提升（{percent}）</source>
        <translation><numerusform>{n} enterprise assessed before and after: {up} improved ({percent})</numerusform><numerusform>{n} enterprises assessed before and after: {up} improved ({percent})</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{text}（{n}家{part}{by}）</source>
        <translation><numerusform>{text} ({n} enterprise{part}{by})</numerusform><numerusform>{text} ({n} enterprises{part}{by})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{told}。</source>
        <translation>{told}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>{told}，{n}家下降。</source>
        <translation><numerusform>{told}, {n} fell.</numerusform><numerusform>{told}, {n} fell.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>▲ 升{steps}级</source>
        <translation>▲ up {steps}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>▼ 降{steps}级</source>
        <translation>▼ down {steps}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>✓ 已达到</source>
        <translation>✓ reached</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>差{n}家</source>
        <translation><numerusform>{n} missing</numerusform><numerusform>{n} missing</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>还没有企业既评过改造前、又评过改造后（按信用代码对应）。</source>
        <translation>No enterprise has been assessed both before and after the transformation yet (matched by credit code).</translation>
    </message>
    <message>
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>，{by}前</source>
        <translation>, by {by}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>，{n}家持平</source>
        <translation><numerusform>, {n} the same</numerusform><numerusform>, {n} the same</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/charts.py</extracomment>
        <source>＝ 持平</source>
        <translation>= same</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>三方合同填牵引单位公示日期</source>
        <translation>for a three-party contract, the day the lead organisation was announced</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>与合同税率不同时填写</source>
        <translation>only if it differs from the contract's</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>元，不含税，由程序按文件算出</source>
        <translation>yuan without tax, computed by the documents</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>元，含税；税率空着时为不含税金额</source>
        <translation>yuan with tax; without tax when the rate is empty</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>公示日期</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>发票税率</source>
        <translation>Tax on invoice</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>所有付款之和，元</source>
        <translation>all payments together, yuan</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>暂不计</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>服务开始</source>
        <translation>Service from</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>服务结束</source>
        <translation>Service until</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>没有保存，仍按“{kept}”计。</source>
        <translation>Not saved; "{kept}" still counts.</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>百分之几，例如13；空着表示金额不含税</source>
        <translation>percent, such as 13; empty means amounts without tax</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>订阅式产品填服务的最后一天</source>
        <translation>for a subscription, its last day</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>订阅式产品填服务的第一天</source>
        <translation>for a subscription, its first day</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>认定金额</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>还没有保存。</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <extracomment>app/ui/models/cost_lines.py</extracomment>
        <source>＋ 新的一行</source>
        <translation>+ New row</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>{kept}{n}份没有存入。{told}。</source>
        <translation><numerusform>{kept}{n} not stored. {told}.</numerusform><numerusform>{kept}{n} not stored. {told}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>{name}：{told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>{n}个文件不是照片或PDF，没有存入：{names}{more}。</source>
        <translation><numerusform>{n} file is no photo or PDF and was not stored: {names}{more}.</numerusform><numerusform>{n} files are no photos or PDFs and were not stored: {names}{more}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/intake.py app/ui/pages/guided/handing_in.py app/ui/pages/programme/page.py app/workbench/finishing.py app/workbench/programme.py</extracomment>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>以上</source>
        <translation> or more</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>存入这{n}份</source>
        <translation><numerusform>Store this {n}</numerusform><numerusform>Store these {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>已存入{n}份，</source>
        <translation><numerusform>{n} stored, </numerusform><numerusform>{n} stored, </numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>文件夹里有{n}份照片和PDF{part}。{told}</source>
        <translation><numerusform>The folder holds {n} photo or PDF{part}. {told}</numerusform><numerusform>The folder holds {n} photos and PDFs{part}. {told}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>文件夹里没有照片或PDF。{told}</source>
        <translation>No photo or PDF in the folder. {told}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/intake.py</extracomment>
        <source>等</source>
        <translation> and others</translation>
    </message>
    <message>
        <extracomment>app/ui/models/listing.py</extracomment>
        <source>仅暂定</source>
        <translation>Provisional only</translation>
    </message>
    <message>
        <extracomment>app/ui/models/listing.py</extracomment>
        <source>仅答完</source>
        <translation>Complete only</translation>
    </message>
    <message>
        <extracomment>app/ui/models/open_assessment.py</extracomment>
        <source>上一处修改没有保存</source>
        <translation>The last edit was not saved</translation>
    </message>
    <message>
        <extracomment>app/ui/models/open_assessment.py</extracomment>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <extracomment>app/ui/models/open_assessment.py</extracomment>
        <source>已保存 {clock}</source>
        <translation>Saved {clock}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/open_assessment.py app/ui/pages/subject.py</extracomment>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/outline.py</extracomment>
        <source>{title}，已完成{n}项，共{total}项{marks}</source>
        <translation><numerusform>{title}, {n} of {total} done{marks}</numerusform><numerusform>{title}, {n} of {total} done{marks}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/outline.py</extracomment>
        <source>，有提醒</source>
        <translation>, with a warning</translation>
    </message>
    <message>
        <extracomment>app/ui/models/palette.py</extracomment>
        <source>{title}，{aside}</source>
        <translation>{title}, {aside}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/palette.py</extracomment>
        <source>基础数据　{code}</source>
        <translation>Measure  {code}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py</extracomment>
        <source>{name}，正在存入</source>
        <translation>{name}, being stored</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py</extracomment>
        <source>{north}{lat}°，{east}{lon}°</source>
        <translation>{lat}° {north}, {lon}° {east}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py</extracomment>
        <source>东经</source>
        <translation>E</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py</extracomment>
        <source>北纬</source>
        <translation>N</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py</extracomment>
        <source>南纬</source>
        <translation>S</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py</extracomment>
        <source>拍摄于 {taken_at}</source>
        <translation>taken {taken_at}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py app/ui/widgets/photo_delegate.py</extracomment>
        <source>未归类</source>
        <translation>Unsorted</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py</extracomment>
        <source>西经</source>
        <translation>W</translation>
    </message>
    <message>
        <extracomment>app/ui/models/photos.py</extracomment>
        <source>证明 {subjects}</source>
        <translation>proves {subjects}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/portfolio.py</extracomment>
        <source>所在地</source>
        <translation>Place</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>{told}，{levels}{range}</source>
        <translation>{told}, {levels}{range}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>不影响得分和等级</source>
        <translation>No effect on points or level</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>为{lowest}</source>
        <translation>{lowest}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>仍{level}</source>
        <translation>still {level}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>仍为{after}</source>
        <translation>still {after}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>在{lowest}至{highest}之间</source>
        <translation>between {lowest} and {highest}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>得分 {points} → {points2}</source>
        <translation>{points} → {points2} points</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>得分 {points} 不变</source>
        <translation>{points} points, unchanged</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>得分 {points}，{level}{range}</source>
        <translation>{points} points, {level}{range}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/standing_text.py</extracomment>
        <source>（暂定，最终{among}）</source>
        <translation> (provisional; in the end {among})</translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py</extracomment>
        <source>{worth}分</source>
        <translation>{worth} points</translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py app/ui/models/verdict_text.py app/ui/pages/enterprise.py app/workbench/finishing.py app/workbench/guided.py app/workbench/platform.py</extracomment>
        <source>企业信息</source>
        <translation>Enterprise</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/subjects.py</extracomment>
        <source>佐证{n}份</source>
        <translation><numerusform>{n} piece of evidence</numerusform><numerusform>{n} pieces of evidence</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py</extracomment>
        <source>准备</source>
        <translation>Start</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/subjects.py</extracomment>
        <source>复核自诊断（还有{n}项）</source>
        <translation><numerusform>Review of the self-diagnosis ({n} open)</numerusform><numerusform>Review of the self-diagnosis ({n} open)</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py app/ui/pages/programme/acceptance.py app/workbench/claim_words.py</extracomment>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py</extracomment>
        <source>收尾</source>
        <translation>Finish</translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py app/ui/pages/portfolio_charts.py app/workbench/finishing.py app/workbench/surveying.py</extracomment>
        <source>有冲突</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py</extracomment>
        <source>有提醒</source>
        <translation>with a warning</translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py app/ui/pages/finish.py</extracomment>
        <source>检查与定稿</source>
        <translation>Check and finalise</translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py</extracomment>
        <source>由{assignee}负责</source>
        <translation>{assignee} in charge</translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py app/ui/pages/conflicts.py app/ui/pages/deciding.py</extracomment>
        <source>裁定冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/subjects.py app/ui/pages/conflicts.py</extracomment>
        <source>裁定冲突（{n}处）</source>
        <translation><numerusform>Conflicts ({n})</numerusform><numerusform>Conflicts ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/subjects.py</extracomment>
        <source>项目申报</source>
        <translation>Programme</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>{edition}版指标</source>
        <translation>indicators of {edition}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>{heading}：{line}</source>
        <translation>{heading}: {line}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>{role}　{name}（{organisation}）</source>
        <translation>{role}  {name} ({organisation})</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>{told}，{known}，{origin}</source>
        <translation>{told}, {known}, {origin}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>{words}{n}个</source>
        <translation><numerusform>{n} {words}</numerusform><numerusform>{n} {words}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>▲ 其中有定稿时没有的记录，评测已重新打开。</source>
        <translation>▲ Some changes are later than the finalising; the assessment was reopened.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>▲ 有{n}处与这里的不一致，需要裁定：{places}。</source>
        <translation><numerusform>▲ {n} field differs from what is here and has to be decided: {places}.</numerusform><numerusform>▲ {n} fields differ from what is here and have to be decided: {places}.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>● 没有新内容：这份评测包里的记录这里都有了。</source>
        <translation>● Nothing new: all changes in this package are here already.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>✓ 已导入，带来{n}条新记录；原件按收到的样子留存。</source>
        <translation><numerusform>✓ Imported with {n} new change; the file is kept as it came.</numerusform><numerusform>✓ Imported with {n} new changes; the file is kept as it came.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>不可采信</source>
        <translation>not to be relied on</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>不可采信：不是原样的评测包</source>
        <translation>Not to be relied on: not the package as it was made</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>内容未改动，但签名人还没有确认</source>
        <translation>Unchanged, but the signer is not confirmed</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>内容未改动，签名还不齐</source>
        <translation>Unchanged, signatures missing</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>声明指纹：{fingerprint}</source>
        <translation>Statement fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>完整有效</source>
        <translation>complete</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>完整有效：内容未改动，签名齐全</source>
        <translation>Complete: unchanged, all signatures there</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>已验证{n}个：{parts}。</source>
        <translation><numerusform>{n} verified: {parts}.</numerusform><numerusform>{n} verified: {parts}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>应有{n}个角色签名，已有{required}个：</source>
        <translation><numerusform>{n} role must sign, {required} did: </numerusform><numerusform>{n} roles must sign, {required} did: </numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>未确认</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>注意</source>
        <translation>Notes</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>第{revision}版</source>
        <translation>revision {revision}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py app/workbench/reporting.py</extracomment>
        <source>签名不齐</source>
        <translation>not fully signed</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>签名人待确认</source>
        <translation>signed by somebody not confirmed</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>签名：{signer}，自称签于{claimed_time}</source>
        <translation>Signature: {signer}, stated time of signing {claimed_time}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>结论：{headline}</source>
        <translation>Verdict: {headline}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>自签证书</source>
        <translation>self-signed</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>证书由已信任的{issuer}颁发</source>
        <translation>certified by {issuer}, which is trusted</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>证书自称由{issuer}颁发，这里没有信任它</source>
        <translation>says it is certified by {issuer}, which is not trusted here</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>评测包：{name}</source>
        <translation>Package: {name}</translation>
    </message>
    <message>
        <extracomment>app/ui/models/verdict_text.py</extracomment>
        <source>这个评测包没有要求签名。</source>
        <translation>This package asks for no signature.</translation>
    </message>
    <message>
        <extracomment>app/ui/openings.py</extracomment>
        <source>关闭当前的对话框后，就打开“{name}”。</source>
        <translation>Close the dialog that is open and "{name}" will be opened.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>{kind} {day}　{state} {points}分</source>
        <translation>{kind} {day}  {state} {points} points</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>{kind} · {edition}年版指标 · {day}</source>
        <translation>{kind} · indicators of {edition} · {day}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>业务上好在哪里，如：交期由15天缩到9天，库存少两成。等级不一定要提高。</source>
        <translation>What became better in the business, e.g. delivery in 9 days instead of 15, a fifth less stock. The level need not rise.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>企业信息里还没有统一社会信用代码，认不出哪一份是同一家企业的改造前评测。请先补上代码。</source>
        <translation>The enterprise's credit code is missing, so its assessment before the transformation cannot be found. Enter the code first.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>企业整体的改善说明</source>
        <translation>What became better for the enterprise as a whole</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>去企业信息</source>
        <translation>To the enterprise</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>可选的改造前评测</source>
        <translation>Assessments before transformation to choose from</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py app/workbench/comparison.py app/workbench/review_words.py</extracomment>
        <source>对照的改造前评测</source>
        <translation>Compared with</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>等级下降{n}级。</source>
        <translation><numerusform>Down {n} level.</numerusform><numerusform>Down {n} levels.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>等级提高{n}级。</source>
        <translation><numerusform>Up {n} level.</numerusform><numerusform>Up {n} levels.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>等级未变，不要求一定提高。</source>
        <translation>The level is the same; it need not rise.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare.py</extracomment>
        <source>这里没有这家企业的改造前评测（按统一社会信用代码查找）。请导入它的评测包，或回到评测列表新建改造前评测。</source>
        <translation>There is no assessment of this enterprise before the transformation here (looked up by credit code). Import its package, or make one in the list of assessments.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>{name}的改善</source>
        <translation>{name}: what became better</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>变差</source>
        <translation>Worse</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>只看有变化的</source>
        <translation>Changes only</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>差异</source>
        <translation>Difference</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>改善</source>
        <translation>Better</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>改造前后对比表</source>
        <translation>Before and after, item by item</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>没有有变化的项</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>看这一项和佐证</source>
        <translation>See this item and its evidence</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>这一项好在哪里，从哪里看得出来</source>
        <translation>What became better here, and where it shows</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/compare_rows.py</extracomment>
        <source>这一项的改善说明</source>
        <translation>What became better here</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>{words}：{told}</source>
        <translation>{words}: {told}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>↑ ↓ 换一处　1 2 3 选定　回车 裁定</source>
        <translation>↑ ↓ next conflict  1 2 3 choose  Enter decide</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>以{author}的记录为准，裁定{n}处。{told}。{rest}</source>
        <translation><numerusform>Decides {n} conflict by what {author} recorded. {told}. {rest}</numerusform><numerusform>Decides {n} conflicts by what {author} recorded. {told}. {rest}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>全部裁定</source>
        <translation>Decide all</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>全部采用{author}的（{n}处）…</source>
        <translation><numerusform>Take all from {author} ({n})…</numerusform><numerusform>Take all from {author} ({n})…</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>另有{n}处没有{author}的记录或他前后不一，留待裁定。</source>
        <translation><numerusform>{n} other has no value of {author}, or differing ones, and stays open.</numerusform><numerusform>{n} others have no value of {author}, or differing ones, and stay open.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>把几个人的评测包导入同一份评测后，同一处记得不一样的会列在这里：两边的取值、谁在什么时候记的、备注和照片都并排给您看，选定一个并写明理由。</source>
        <translation>When several people's packages are imported into one assessment, what they recorded differently is listed here: the values, who recorded them and when, notes and photos side by side. Choose one and say why.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>没有需要裁定的冲突</source>
        <translation>No conflicts to decide</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/conflicts.py app/ui/pages/deciding.py app/ui/widgets/decision_card.py</extracomment>
        <source>裁定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/conflicts.py</extracomment>
        <source>｜</source>
        <translation> | </translation>
    </message>
    <message>
        <extracomment>app/ui/pages/deciding.py</extracomment>
        <source>{author}（{at}）记为 {shown}</source>
        <translation>{author} ({at}) recorded {shown}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/deciding.py</extracomment>
        <source>{lines}。请选定一个并写明理由。</source>
        <translation>{lines}. Choose one and say why.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/deciding.py</extracomment>
        <source>{names}有不同的记录。</source>
        <translation>Different values are recorded for {names}.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/deciding.py</extracomment>
        <source>以{author}的记录“{words}”为准。请写明理由。</source>
        <translation>Takes "{words}" as recorded by {author}. Say why.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/deciding.py</extracomment>
        <source>并排比较…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/deciding.py</extracomment>
        <source>有冲突，暂不计分。</source>
        <translation>In conflict, no points for now.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/deciding.py</extracomment>
        <source>裁定后再显示其余{n}处。</source>
        <translation><numerusform>{n} more will be shown after this is decided.</numerusform><numerusform>{n} more will be shown after this is decided.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/deciding.py</extracomment>
        <source>这一项有不同的取值。您的选择就是裁定，请写明理由。</source>
        <translation>Several values are recorded here. Your choice decides; say why.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/enterprise.py</extracomment>
        <source>填好一行即自动保存。带 * 的两项定稿前必须填写。</source>
        <translation>A line is saved as soon as you leave it. Those with * are needed before finalising.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/finish.py app/ui/pages/photos.py</extracomment>
        <source>{title}（{n}）</source>
        <translation><numerusform>{title} ({n})</numerusform><numerusform>{title} ({n})</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>{words}（{n}）</source>
        <translation><numerusform>{words} ({n})</numerusform><numerusform>{words} ({n})</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>× 还不能定稿：{n}处必须处理{more}。点一行就到那一页。</source>
        <translation><numerusform>× Not yet: {n} thing must be settled{more}. Click a line to go there.</numerusform><numerusform>× Not yet: {n} things must be settled{more}. Click a line to go there.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>✓ 可以定稿{more}。</source>
        <translation>✓ Ready to finalise{more}.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>✓ 已定稿{more}。下一步：签名并导出评测包，交给收件人验证。</source>
        <translation>✓ Finalised{more}. Next: sign and export the package and let the receiver verify it.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>其他签名人在这台电脑上接着签</source>
        <translation>Other signers sign on this computer</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>加签…</source>
        <translation>Add a signature…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>各页已锁定，只能查看。要修改请先重新打开，已导出的评测包不受影响。</source>
        <translation>All pages are locked. To change something, reopen first; packages already exported stay as they are.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py app/workbench/finishing.py</extracomment>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>定稿后各页锁定，可以签名导出。要改时可重新打开，须写明理由。</source>
        <translation>Finalising locks all pages; then you can sign and export. It can be reopened with a reason.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>导出 PDF 报告…</source>
        <translation>Export PDF report…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>导出草稿包…</source>
        <translation>Export draft package…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>建议复核</source>
        <translation>Worth a second look</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>必须处理</source>
        <translation>Must be settled</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py app/ui/pages/guided/result.py app/ui/pages/home.py app/ui/pages/programme/missing.py app/ui/pages/programme/upload.py app/ui/pages/report_export.py app/ui/pages/visit_proofs.py app/ui/widgets/verdict_card.py app/workbench/doctor.py</extracomment>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py app/ui/pages/report_export.py</extracomment>
        <source>报告已保存：{out}</source>
        <translation>Report saved: {out}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py app/ui/pages/guided/handing_in.py</extracomment>
        <source>签名并导出评测包…</source>
        <translation>Sign and export package…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py app/ui/pages/guided/handing_in.py</extracomment>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>重新打开…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>重新打开后可以修改，状态回到进行中。</source>
        <translation>After reopening it can be changed and is in progress again.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/finish.py</extracomment>
        <source>，另有{n}处建议复核</source>
        <translation><numerusform>, {n} worth a second look</numerusform><numerusform>, {n} worth a second look</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/gallery.py</extracomment>
        <source>{subject_name}（{n}）</source>
        <translation><numerusform>{subject_name} ({n})</numerusform><numerusform>{subject_name} ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/gallery.py app/ui/pages/photos.py</extracomment>
        <source>也{hint}</source>
        <translation>also {hint}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/gallery.py</extracomment>
        <source>全部佐证（{n}）</source>
        <translation><numerusform>All evidence ({n})</numerusform><numerusform>All evidence ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/gallery.py</extracomment>
        <source>显示哪些佐证</source>
        <translation>Which evidence to show</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/gallery.py</extracomment>
        <source>未归类（{n}）</source>
        <translation><numerusform>Unsorted ({n})</numerusform><numerusform>Unsorted ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/gallery.py</extracomment>
        <source>还没有佐证。把照片拖到这里，按 Ctrl+I 选择，或按 Ctrl+V 粘贴；可以先放进来，之后再归到采集项和场景。</source>
        <translation>No evidence yet. Drop photos here, choose them with Ctrl+I or paste with Ctrl+V; they can be sorted to items and scenarios later.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/gallery.py</extracomment>
        <source>这里没有佐证了。</source>
        <translation>No evidence left here.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/answering.py</extracomment>
        <source>{author} 填写数字，{time}</source>
        <translation>Numbers entered by {author}, {time}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/answering.py</extracomment>
        <source>{told}和您选的不一样，请核对。</source>
        <translation>{told} That is not what you chose; check which is right.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/answering.py</extracomment>
        <source>就是{key}：{answer}。</source>
        <translation>{key}, {answer}.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/answering.py</extracomment>
        <source>按数字的来</source>
        <translation>Go by the numbers</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/answering.py</extracomment>
        <source>有数字就填，程序替您算、替您选</source>
        <translation>If you have the numbers, enter them: the answer is worked out for you</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/answering.py</extracomment>
        <source>没有数字，就凭印象选一个</source>
        <translation>No numbers? Pick what seems right</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/answering.py</extracomment>
        <source>清除回答</source>
        <translation>Clear answer</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/answering.py</extracomment>
        <source>算下来{worked}，</source>
        <translation>They give {worked}: </translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>{place}：{n}样</source>
        <translation><numerusform>{place}: {n}</numerusform><numerusform>{place}: {n}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>{points}分，满分100分。</source>
        <translation>{points} of 100 points.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>{text}。{meaning}</source>
        <translation>{text}. {meaning}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>　</source>
        <translation>; </translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>佐证准备清单（PDF）…</source>
        <translation>Proof to prepare (PDF)…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>佐证就是能证明回答的材料。打印出来，找到一样打一个勾；评测的人上门时照着看。</source>
        <translation>Proof is whatever shows that an answer is true. Print the list and tick what you find; the assessors follow it when they come.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>几条都要够。业务环节做到几级，看您在“业务环节”那16题里选的数字。</source>
        <translation>All of these are needed. The grade of a business area is the number you chose in its question.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/guided/cards.py app/ui/pages/guided/chrome.py</extracomment>
        <source>已答{done}题，共{n}题</source>
        <translation><numerusform>{done} of {n} answered</numerusform><numerusform>{done} of {n} answered</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>您的厂目前：{level}</source>
        <translation>Your factory now: {level}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>要准备的材料</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/cards.py</extracomment>
        <source>要到{level}，还差什么</source>
        <translation>What is missing for {level}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>← 上一题</source>
        <translation>← Back</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>■ 已定稿，只能查看</source>
        <translation>■ Finalised, read only</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>下一题 →</source>
        <translation>Next →</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>不清楚，先跳过 →</source>
        <translation>Not sure, skip →</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>切换到工作台</source>
        <translation>To the workbench</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>已回答的题</source>
        <translation>Questions answered</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>开始答题 →</source>
        <translation>Start →</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>接着答题 →</source>
        <translation>Continue →</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>看结果 →</source>
        <translation>To the result →</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>第{place}题，共{n}题　已答{done}题</source>
        <translation><numerusform>Question {place} of {n}  {done} answered</numerusform><numerusform>Question {place} of {n}  {done} answered</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/chrome.py</extracomment>
        <source>评测人员用的完整界面，内容是同一份（Ctrl+Shift+G）</source>
        <translation>The full window of assessors, with the same contents (Ctrl+Shift+G)</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/guided/frame.py</extracomment>
        <source>先核对一下您的厂。接着是{n}道选择题，问厂里现在怎么管设备、订单、质量和账，照实选就行，大约半小时。每答一题自动保存，随时可以关掉，下次从停下的地方接着答。</source>
        <translation><numerusform>First check what is known of your factory. Then come {n} questions about how it manages machines, orders, quality and books. Answer as things are; it takes about half an hour. Every answer is saved; close it at any time and go on where you stopped.</numerusform><numerusform>First check what is known of your factory. Then come {n} questions about how it manages machines, orders, quality and books. Answer as things are; it takes about half an hour. Every answer is saved; close it at any time and go on where you stopped.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>1　答完、填全</source>
        <translation>1  Answer everything</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>2　承诺属实，定稿</source>
        <translation>2  Pledge it is true, finalise</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>3　签名，交给评测机构</source>
        <translation>3  Sign and hand in</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>{parts}。不清楚的题，照实选“没有”那一项就行。</source>
        <translation>{parts}. If you do not know, choose "none".</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>✓ 已定稿，回答不能再改。</source>
        <translation>✓ Finalised; answers can no longer be changed.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>✓ 评测包已导出：{file}。把这个文件交给评测机构，再把证明材料准备好，等他们来电话约上门的时间。</source>
        <translation>✓ Package exported: {file}. Give this file to the assessors, prepare the proof, and wait for their call about the visit.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>✓ 都答完了。</source>
        <translation>✓ All answered.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>✓ 都齐了，可以定稿。</source>
        <translation>✓ All there; you can finalise.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>以企业代表的身份签名，导出一个评测包文件，用U盘或邮件交给评测机构：他们先看材料复核，再约时间上门核实。头一回签名，先写上姓名和单位、设一个口令。</source>
        <translation>Sign as enterprise representative and export one package file; hand it to the assessing organisation by stick or e-mail: they review the documents first, then come to check on site. At the first signature, enter name and organisation and set a passphrase.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>再导出一次…</source>
        <translation>Export again…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>去填企业信息</source>
        <translation>To the enterprise</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>去答没答的题</source>
        <translation>To unanswered questions</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>定稿前还要做的</source>
        <translation>Before you finalise</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>定稿就是回答到此为止，不能再改，好让您签名。要改还可以重新打开。</source>
        <translation>Finalising ends the answering, so that you can sign. It can be reopened.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>我承诺属实，定稿</source>
        <translation>I pledge it is true; finalise</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>打开所在的文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>接下来怎么做</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>要改，重新打开…</source>
        <translation>Change something: reopen…</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>还有{n}题没有回答</source>
        <translation><numerusform>{n} question is unanswered</numerusform><numerusform>{n} questions are unanswered</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>还有几处要处理，见下面。</source>
        <translation>Some things are left, see below.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/handing_in.py</extracomment>
        <source>重新打开后可以改回答。已经交出去的评测包不受影响，改完要重新签名、重新交。</source>
        <translation>After reopening you can change answers. A package handed in already stays as it is; sign and hand in again afterwards.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>{level}最多{amount}</source>
        <translation>{level} at most {amount}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>{number}万元</source>
        <translation>{number} × 10,000 yuan</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>{number}元</source>
        <translation>{number} yuan</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>各地试点给的钱不一样。选一个试点看看；不知道选哪个，问当地工信部门。</source>
        <translation>Every programme pays differently. Choose one to see; if you do not know which, ask the local industry office.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>填费用，细算补助…</source>
        <translation>Enter costs for the exact subsidy…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>改造后评到几级，就按几级给：{parts}。</source>
        <translation>It is paid by the level reached after the transformation: {parts}.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>每家企业最多{amount}。</source>
        <translation>At most {amount} for each enterprise.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>申报的试点</source>
        <translation>Programme</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>能拿多少补助</source>
        <translation>What could be paid</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/money.py</extracomment>
        <source>这个试点的文件没有写明最多给多少，请问当地工信部门。</source>
        <translation>The documents of this programme state no limit; ask the local industry office.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>★ 重点环节</source>
        <translation>★ Key area</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>一般有的证明材料</source>
        <translation>Usual proof</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>一般有：{proofs}。</source>
        <translation>Usually: {proofs}.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>可以写两句，比如哪台设备没算、哪个月开始用的（自动保存）</source>
        <translation>A few words, such as a machine not counted, or since when it is in use (saved by itself)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>小厂的例子</source>
        <translation>Example from a small factory</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>想补充的话</source>
        <translation>Anything to add</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>没有就以后再补</source>
        <translation>If there is none, add it later</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>第{place}题：{ask}</source>
        <translation>Question {place}: {ask}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/question.py</extracomment>
        <source>能证明的照片和文件</source>
        <translation>Photos and files that prove it</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/result.py</extracomment>
        <source>{enterprise}-佐证准备清单.pdf</source>
        <translation>{enterprise}-proof-to-prepare.pdf</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/result.py</extracomment>
        <source>到{level}最省的办法</source>
        <translation>Cheapest way to {level}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/result.py</extracomment>
        <source>到二级最省的办法</source>
        <translation>Cheapest way to level 2</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/result.py</extracomment>
        <source>存成PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/guided/result.py</extracomment>
        <source>清单已存好，共{n}样：{out}</source>
        <translation><numerusform>List saved, {n} piece: {out}</numerusform><numerusform>List saved, {n} pieces: {out}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/result.py</extracomment>
        <source>第{place}题　{ask}</source>
        <translation>Question {place}  {ask}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/guided/result.py</extracomment>
        <source>还有另外{n}题。</source>
        <translation><numerusform>{n} more question.</numerusform><numerusform>{n} more questions.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/guided/result.py</extracomment>
        <source>还没有回答的题</source>
        <translation>Unanswered questions</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/header.py</extracomment>
        <source>{word}：{label}（{keys}）</source>
        <translation>{word}: {label} ({keys})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/header.py app/ui/pages/portfolio.py</extracomment>
        <source>← 评测列表</source>
        <translation>← Assessments</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/header.py</extracomment>
        <source>回到列表，所有内容都已保存</source>
        <translation>Back to the list; everything is saved</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/header.py</extracomment>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/header.py</extracomment>
        <source>没有可{word}的修改（{keys}）</source>
        <translation>Nothing to {word} ({keys})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py</extracomment>
        <source>Esc 关闭</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py</extracomment>
        <source>{author} {at} {field}：{text}，{words}{why}</source>
        <translation>{author} {at} {field}: {text}, {words}{why}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py</extracomment>
        <source>{field}：{text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py</extracomment>
        <source>◆ 有冲突</source>
        <translation>◆ In conflict</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py app/ui/pages/subject.py</extracomment>
        <source>变更记录</source>
        <translation>History</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py</extracomment>
        <source>已被取代</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py</extracomment>
        <source>现行</source>
        <translation>Current</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py app/ui/widgets/presets.py</extracomment>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py</extracomment>
        <source>还没有变更记录。</source>
        <translation>No changes yet.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/history.py</extracomment>
        <source>，理由：{reason}</source>
        <translation>, reason: {reason}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>一家虚构企业的完整评测</source>
        <translation>A complete assessment of a fictional enterprise</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>修改企业信息</source>
        <translation>Edit enterprise</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>共{n}份</source>
        <translation><numerusform>{n} in all</numerusform><numerusform>{n} in all</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>共{n}份，显示{shown}份</source>
        <translation><numerusform>{shown} of {n}</numerusform><numerusform>{shown} of {n}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>复制编号</source>
        <translation>Copy ID</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>搜索企业、拼音首字母、信用代码</source>
        <translation>Search enterprise, pinyin initials, credit code</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>搜索评测</source>
        <translation>Search assessments</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>新建改造后评测…</source>
        <translation>New assessment after transformation…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>检查收到的评测包有没有被改动</source>
        <translation>Check whether a package you received was changed</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home.py</extracomment>
        <source>签名并导出…</source>
        <translation>Sign and export…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>1　31道大白话选择题，约半小时，随时可停。</source>
        <translation>1  31 plain questions, about half an hour, pause whenever you like.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>1　新建评测，或者把收到的评测包拖进来。</source>
        <translation>1  Create an assessment, or drop a received package here.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>2　按字母键、数字键逐项作答，照片拖进来。</source>
        <translation>2  Answer item by item with letter and digit keys; drop photos in.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>2　测出等级，告诉您怎么升级、备什么材料。</source>
        <translation>2  See the level, how to raise it and what proof to prepare.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>3　右侧随时看得到等级，定稿后签名导出。</source>
        <translation>3  The level is always in view; finalise, sign and export.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>3　签名导出，交给评测机构复核。</source>
        <translation>3  Sign, export and hand it in for review.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>先验证给您看，由您决定要不要导入。</source>
        <translation>You see the verdict first and then decide whether to import.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>可以输入企业名称的一部分、拼音首字母或信用代码。</source>
        <translation>Type a part of the enterprise's name, pinyin initials or the credit code.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>开始企业自诊断</source>
        <translation>Begin a self-diagnosis</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>想先看看成品？点右上角“打开示例”。</source>
        <translation>Want to see a finished one first? Click "Sample" at the top right.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>我是企业，想自己测一测</source>
        <translation>I run an enterprise and want to see where we stand</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>我是评测人员</source>
        <translation>I am an assessor</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>放宽筛选条件，或者显示全部。</source>
        <translation>Loosen the filters, or show all.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>松开鼠标，打开评测包</source>
        <translation>Let go to open the packages</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>没有找到“{query}”</source>
        <translation>"{query}" was not found</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>没有符合筛选条件的评测</source>
        <translation>No assessment fits the filters</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>筛选条件也在起作用。换个词，或者显示全部。</source>
        <translation>The filters count too. Try another word, or show all.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/home_states.py</extracomment>
        <source>还没有评测</source>
        <translation>No assessments yet</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>{author} 填写基础数据，{time}</source>
        <translation>Measures entered by {author}, {time}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>{points} / {points2} 分</source>
        <translation>{points} / {points2} points</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>▲ 所选的{chosen}与基础数据算出的{option}不一致，请核对。</source>
        <translation>▲ {chosen} was chosen, but the measures give {option}. Check which is right.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>单选，选一项</source>
        <translation>One option</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>基础数据（填好后自动换算选项）</source>
        <translation>Measures (they pick the option)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>多选，可选几项</source>
        <translation>Several options</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>按字母键 {key}–{key2} 或数字键作答</source>
        <translation>Press {key}–{key2} or a digit</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>清除作答</source>
        <translation>Clear answer</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/item.py</extracomment>
        <source>采用计算结果</source>
        <translation>Take the computed one</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>
差 {missing}</source>
        <translation>
{missing} short</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>{name}{text}分</source>
        <translation>{name} {text} points</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>{points} / 100 分</source>
        <translation>{points} / 100 points</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>★ 约束性</source>
        <translation>★ Constrained</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>★场景</source>
        <translation>★ Scenarios</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>到{level}最少改{n}处</source>
        <translation><numerusform>At least {n} change to {level}</numerusform><numerusform>At least {n} changes to {level}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>到{level}最少改几处</source>
        <translation>Fewest changes to {level}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>各维度得分</source>
        <translation>Points by dimension</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>已是最高等级</source>
        <translation>This is the highest level</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>提醒（{n}）</source>
        <translation><numerusform>Warnings ({n})</numerusform><numerusform>Warnings ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>收起 ›</source>
        <translation>Collapse ›</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>收起评测结论</source>
        <translation>Collapse the outcome</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>暂定：{rest}，{reach}</source>
        <translation>Provisional: {rest}, {reach}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>最终为{low}</source>
        <translation>will be {low}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>最终可能是{low}到{high}</source>
        <translation>may be {low} to {high}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>没有提醒。</source>
        <translation>No warnings.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>没有需要再提升的。</source>
        <translation>Nothing has to be raised.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>目前的作答无法达到下一等级。</source>
        <translation>The next level cannot be reached from these answers.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/outcome.py</extracomment>
        <source>还有{n}项未答</source>
        <translation><numerusform>{n} unanswered</numerusform><numerusform>{n} unanswered</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome_side.py</extracomment>
        <source>‹ 结论</source>
        <translation>‹ Outcome</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outcome_side.py</extracomment>
        <source>展开评测结论</source>
        <translation>Expand the outcome</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/outline.py</extracomment>
        <source>只看我的（{n}项）</source>
        <translation><numerusform>Only mine ({n})</numerusform><numerusform>Only mine ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outline.py</extracomment>
        <source>筛选大纲，可输代码、名称或拼音首字母</source>
        <translation>Filter the outline by code, name or pinyin initials</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/outline.py</extracomment>
        <source>筛选（Ctrl+F）</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/photo_board.py</extracomment>
        <source>已移除佐证{told}。</source>
        <translation>Evidence removed{told}.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/photos.py</extracomment>
        <source>可拖入文件，按 Ctrl+I 选择，或按 Ctrl+V 粘贴截图</source>
        <translation>Drop files here, choose with Ctrl+I, or paste a screenshot with Ctrl+V</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/photos.py</extracomment>
        <source>照片和PDF文件 (*.jpg *.jpeg *.png *.heic *.heif *.pdf);;所有文件 (*)</source>
        <translation>Photos and PDF files (*.jpg *.jpeg *.png *.heic *.heif *.pdf);;All files (*)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/photos.py</extracomment>
        <source>选择照片或文件</source>
        <translation>Choose photos or files</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>Excel工作簿 (*.xlsx);;CSV表格 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>PDF文档 (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>一次接收许多评测包</source>
        <translation>Receive many packages at once</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>从Excel名单批量新建评测</source>
        <translation>Make many assessments from an Excel list</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>先导入一个装有评测包的文件夹，或按企业名单批量新建评测。</source>
        <translation>First import a folder of packages, or make assessments from a list of enterprises.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>名单（{all}）</source>
        <translation>List ({all})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>图表或名单</source>
        <translation>Charts or list</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>导出PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>导出台账</source>
        <translation>Export ledger</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>导出台账…</source>
        <translation>Export ledger…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>导出图表…</source>
        <translation>Export charts…</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>已写出{n}份评测的台账：{name}</source>
        <translation><numerusform>Ledger of {n} assessment written: {name}</numerusform><numerusform>Ledger of {n} assessments written: {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>已写出{n}份评测的汇总：{name}</source>
        <translation><numerusform>Wrote the summary of {n} assessment: {name}</numerusform><numerusform>Wrote the summary of {n} assessments: {name}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>打开PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>把图表写成可以打印的PDF，黑白也能看清</source>
        <translation>Writes the charts as a PDF to print, clear in black and white too</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>数字化水平评测台账-{beijing_today}.xlsx</source>
        <translation>digital-level-ledger-{beijing_today}.xlsx</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>数字化水平评测汇总-{beijing_today}.pdf</source>
        <translation>Digital level summary-{beijing_today}.pdf</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>正在写PDF</source>
        <translation>Writing the PDF</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>正在写台账</source>
        <translation>Writing the ledger</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio.py</extracomment>
        <source>这里把许多企业的评测放在一起看。</source>
        <translation>Here many enterprises' assessments are seen together.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio_charts.py</extracomment>
        <source>占该场景的份额</source>
        <translation>Share of the scenario</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio_charts.py</extracomment>
        <source>只数已定稿的改造后评测，每家企业数一次；不受筛选影响。竖线是目标。</source>
        <translation>Counts finalised assessments after transformation only, each enterprise once, whatever the filters. The line is the target.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio_charts.py</extracomment>
        <source>各应用场景的等级</source>
        <translation>Grades by scenario</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/portfolio_charts.py</extracomment>
        <source>展开全部（共{n}个）</source>
        <translation><numerusform>Show all ({n})</numerusform><numerusform>Show all ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio_charts.py</extracomment>
        <source>应用场景等级（★为约束性）</source>
        <translation>Scenario grades (★ constrained)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio_charts.py</extracomment>
        <source>得分不到六成的占已作答的多少，最常见的在前。</source>
        <translation>Share of answers that earn less than 60 %, most frequent first.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio_charts.py</extracomment>
        <source>改造前后的等级变化</source>
        <translation>Levels before and after</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/portfolio_charts.py</extracomment>
        <source>试点目标</source>
        <translation>Programme target</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/acceptance.py</extracomment>
        <source>▲ 还没有挂佐证</source>
        <translation>▲ no evidence linked yet</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/acceptance.py</extracomment>
        <source>去佐证材料</source>
        <translation>To the evidence</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/acceptance.py app/workbench/claim_words.py</extracomment>
        <source>没有完成</source>
        <translation>Not done</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/acceptance.py</extracomment>
        <source>看佐证{name}</source>
        <translation>See evidence {name}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/acceptance.py</extracomment>
        <source>还没有佐证。请先在“佐证材料”里添加照片或文件，再回来选。</source>
        <translation>No evidence yet. Add photos or files on the page "Evidence" first, then choose here.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/acceptance.py</extracomment>
        <source>这个试点的文件没有写明验收条件。</source>
        <translation>The documents of this programme state no conditions of acceptance.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/acceptance.py</extracomment>
        <source>选佐证…</source>
        <translation>Choose evidence…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/acceptance.py</extracomment>
        <source>，也证明{codes}</source>
        <translation>, also proves {codes}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/choosing.py</extracomment>
        <source>{name}（已结束）</source>
        <translation>{name} (ended)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/choosing.py app/workbench/claim_words.py</extracomment>
        <source>试点</source>
        <translation>Programme</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/choosing.py</extracomment>
        <source>请选择试点</source>
        <translation>Choose a programme</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/choosing.py</extracomment>
        <source>还没有选择试点</source>
        <translation>No programme chosen</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/choosing.py</extracomment>
        <source>选择企业要申报的试点，这里就会逐条列出申报条件和验收条件，按合同、发票和付款估算补助，并列出还缺什么。每个数都写明依据哪份文件。</source>
        <translation>Choose the programme the enterprise applies for. The conditions to apply and of acceptance are then listed one by one, the subsidy is estimated from contracts, invoices and payments, and what is missing is shown. Every figure names its document.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/conditions.py</extracomment>
        <source>{text}：{names}</source>
        <translation>{text}: {names}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/conditions.py</extracomment>
        <source>{title}，{day}发布</source>
        <translation>{title}, issued {day}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/conditions.py app/ui/times.py</extracomment>
        <source>{year}年</source>
        <translation>{year}-</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/conditions.py</extracomment>
        <source>另有规定：{text}</source>
        <translation>Another rule: {text}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/conditions.py</extracomment>
        <source>文件与日期</source>
        <translation>Documents and dates</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/conditions.py</extracomment>
        <source>这个试点的文件没有写明申报条件。</source>
        <translation>The documents of this programme state no conditions to apply.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>.xlsx或.csv，列名与导入说明一致</source>
        <translation>.xlsx or .csv with the columns of the description</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>Excel、CSV (*.xlsx *.csv)</source>
        <translation>Excel, CSV (*.xlsx *.csv)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>{name}：认定{amount}（不含税）。</source>
        <translation>{name}: {amount} recognised (without tax).</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py app/ui/widgets/figures.py</extracomment>
        <source>{text}（{documents}）</source>
        <translation>{text} ({documents})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>{why}。{source}</source>
        <translation>{why}. {source}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>估算补助</source>
        <translation>Estimated subsidy</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>其他填报</source>
        <translation>Other entries</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>剪贴板里没有表格。请在Excel或WPS里选中几格，复制后再粘贴。</source>
        <translation>There is no table in the clipboard. Copy some cells in Excel or WPS, then paste.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>加一张发票</source>
        <translation>Add an invoice</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>加一行</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>另有贷款贴息估算{amount}，文件没有写明是否计入补助上限。</source>
        <translation>Besides, interest subsidy estimated at {amount}; the documents do not say whether it counts towards the cap.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>只是估算，以主管部门审核为准；依据见下面的“怎样算出来”。</source>
        <translation>An estimate only; the authority in charge decides. Basis: "How it is computed" below.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>可以在右边选一个等级试算。</source>
        <translation>Try a level on the right.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>合同、发票、付款三者相同，全额认定。</source>
        <translation>Contract, invoices and payments are the same; all of it is recognised.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>复制一行</source>
        <translation>Copy a row</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>导入表格…</source>
        <translation>Import table…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>怎样算出来</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>按{level}级试算</source>
        <translation>Try level {level}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>按哪个等级估算</source>
        <translation>Level to estimate for</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>按评测等级</source>
        <translation>Level assessed</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>按评测等级（{level}级）</source>
        <translation>Level assessed ({level})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>直接在格子里键入，回车修改；Ctrl+V 从表格粘贴，Ctrl+D 复制一行，Ctrl+Delete 删除</source>
        <translation>Type into a cell, Enter edits; Ctrl+V pastes from a table, Ctrl+D copies a row, Ctrl+Delete deletes it</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>粘贴的内容有{n}格不对，已经标红，请逐格改正。</source>
        <translation><numerusform>{n} pasted cell is wrong and marked red; correct it.</numerusform><numerusform>{n} pasted cells are wrong and marked red; correct them one by one.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>补助估算</source>
        <translation>Subsidy estimate</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>还算不出金额：{why}。</source>
        <translation>No amount yet: {why}.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/costs.py</extracomment>
        <source>选中一行，这里说明认定多少、为什么。</source>
        <translation>Choose a row to see how much of it is recognised and why.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/facts.py</extracomment>
        <source>企业信息里是“{industry}”</source>
        <translation>The enterprise page says "{industry}"</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/facts.py</extracomment>
        <source>例如2024-03-01</source>
        <translation>e.g. 2024-03-01</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>{firm}-验收前待办.pdf</source>
        <translation>{firm}-to-do.pdf</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>✓ 没有缺少的材料，可以申请验收。</source>
        <translation>✓ Nothing is missing; you can apply for acceptance.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>写成一页PDF，可以打印</source>
        <translation>One page as PDF, to print</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>导出待办清单</source>
        <translation>Export the to-do list</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>导出待办清单…</source>
        <translation>Export to-do list…</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>待办清单（{n}项）已保存：{out}</source>
        <translation><numerusform>To-do list saved ({n} entry): {out}</numerusform><numerusform>To-do list saved ({n} entries): {out}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>正在写待办清单</source>
        <translation>Writing the to-do list</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>验收前还缺{n}项，按一项就到那里去填。</source>
        <translation><numerusform>{n} thing is missing before acceptance; choose it to go there.</numerusform><numerusform>{n} things are missing before acceptance; choose one to go there.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/missing.py</extracomment>
        <source>（{documents}）</source>
        <translation> ({documents})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>■ 评测已定稿。合同、付款、验收材料和平台回执仍可填写，不影响已定稿的评测。</source>
        <translation>■ Finalised. Contracts, payments, proof of acceptance and receipts can still be entered; the finalised assessment stays as it is.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>估算补助{amount}</source>
        <translation>estimated subsidy {amount}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>依据的是征求意见稿</source>
        <translation>based on a draft for comment</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>已添加试点“{name}”。</source>
        <translation>Added the programme "{name}".</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>平台与回执</source>
        <translation>Platform and receipts</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>按{level}级试算，补助{amount}</source>
        <translation>at level {level}, subsidy {amount}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>有{n}处填报几个人记得不一样，暂不计入。按这里去裁定。</source>
        <translation><numerusform>{n} entry differs between people and is not counted yet. Press here to decide.</numerusform><numerusform>{n} entries differ between people and are not counted yet. Press here to decide.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>有{n}条申报条件不符合</source>
        <translation><numerusform>{n} condition to apply is not met</numerusform><numerusform>{n} conditions to apply are not met</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>某市自己的.yaml文件，写法见说明</source>
        <translation>A city's own .yaml file, as described in the documents</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>添加试点文件</source>
        <translation>Add a programme file</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>添加试点文件…</source>
        <translation>Add a programme file…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>申报条件已逐条确认符合</source>
        <translation>all conditions to apply are met</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>申报条件还有{n}条待确认</source>
        <translation><numerusform>{n} condition to apply to confirm</numerusform><numerusform>{n} conditions to apply to confirm</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>补助金额还算不出</source>
        <translation>no amount yet</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>试点文件 (*.yaml *.yml)</source>
        <translation>Programme files (*.yaml *.yml)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>费用与补贴</source>
        <translation>Costs and subsidy</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>这个试点已经结束</source>
        <translation>this programme has ended</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>项目与补贴的各部分</source>
        <translation>Parts of programme and subsidy</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>验收前还缺{n}项</source>
        <translation><numerusform>{n} thing missing before acceptance</numerusform><numerusform>{n} things missing before acceptance</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/page.py</extracomment>
        <source>验收材料已齐</source>
        <translation>all proof for acceptance is there</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/rule_card.py</extracomment>
        <source>{text}：{verdict}，{why}</source>
        <translation>{text}: {verdict}, {why}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/rule_card.py</extracomment>
        <source>不再适用：{text}（{documents}）</source>
        <translation>No longer applied: {text} ({documents})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/rule_card.py</extracomment>
        <source>依据：{documents}</source>
        <translation>Basis: {documents}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/rule_card.py</extracomment>
        <source>去企业信息填写城市</source>
        <translation>Enter the city under "Enterprise"</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/rule_card.py app/ui/pages/report.py</extracomment>
        <source>去检查与定稿</source>
        <translation>To check and finalise</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/rule_card.py</extracomment>
        <source>？</source>
        <translation>?</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>{firm}-平台表单</source>
        <translation>{firm}-platform-form</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>上传日期</source>
        <translation>Uploaded on</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>删除这条回执</source>
        <translation>Delete this receipt</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>同一平台、日期和编号再记一次，就更新结果。</source>
        <translation>Recording the same platform, day and number again updates the result.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>回执</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>对应表 (*.yaml *.yml)</source>
        <translation>Mappings (*.yaml *.yml)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>导出Excel表格…</source>
        <translation>Export Excel sheet…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>导出JSON文件…</source>
        <translation>Export JSON file…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>导出平台表单</source>
        <translation>Export platform form</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>已添加平台对应表“{name}”。</source>
        <translation>Added the platform mapping "{name}".</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py app/workbench/claim_words.py app/workbench/claims.py</extracomment>
        <source>平台回执</source>
        <translation>Platform receipt</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>平台对应表</source>
        <translation>Platform mapping</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>平台编号</source>
        <translation>Platform number</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>平台表单已保存，但评测还没有定稿，内容可能还会变：{out}</source>
        <translation>Platform form saved; the assessment is not finalised, so it may still change: {out}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>平台表单已保存：{out}</source>
        <translation>Platform form saved: {out}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>按平台的编号写出题目、选项、场景等级、基础数据、报告内容和人员，供填报或导入。</source>
        <translation>Writes questions, options, grades, measures, report and people with the platform's numbers, to be filled in or imported there.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>某市平台自己的.yaml文件</source>
        <translation>A city platform's own .yaml file</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>正在写平台表单</source>
        <translation>Writing the platform form</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>添加平台对应表</source>
        <translation>Add a platform mapping</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>添加平台对应表…</source>
        <translation>Add a platform mapping…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>记录回执</source>
        <translation>Record receipt</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/programme/upload.py</extracomment>
        <source>还没有回执。上传后把平台给的编号和结果记在上面。</source>
        <translation>No receipts yet. After uploading, record the platform's number and result above.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>■ 已定稿，文字只能查看。要修改请先在“检查与定稿”里重新打开。</source>
        <translation>■ Finalised; texts can only be read. To change them, reopen under "Check and finalise".</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>分项建议</source>
        <translation>Advice by item</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>报告模板：单位、标志、人员、常用语</source>
        <translation>Report template: organisation, logo, people, phrases</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>改文字</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>数字化水平分析</source>
        <translation>Analysis of the digital level</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>数字化转型建议</source>
        <translation>Advice on the transformation</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>模板…</source>
        <translation>Template…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>灰字由程序按作答生成，会随作答更新；写下您的文字即以它为准，并标明〔人工修订〕。</source>
        <translation>Grey text is generated and follows the answers. What you write takes its place and is marked [edited by hand].</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report.py</extracomment>
        <source>看预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>Excel 评分表</source>
        <translation>Excel score sheet</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>{firm}-评测报告.{key}</source>
        <translation>{firm}-report.{key}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>{word}（{use}）…</source>
        <translation>{word} ({use})…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>不勾选时，佐证只列清单，文件小</source>
        <translation>Without them, evidence is only listed and the file is small</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>企业和人员以“某企业”“评测人员甲”等代替，不含照片</source>
        <translation>Enterprise and people become "An enterprise", "Assessor A" and so on; no photos</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>公式可重算</source>
        <translation>with formulas that recalculate</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>可以接着改</source>
        <translation>to go on editing</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>含照片</source>
        <translation>With photos</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>导出 {word}</source>
        <translation>Export {word}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>导出报告 ▾</source>
        <translation>Export report ▾</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_export.py</extracomment>
        <source>用于打印和交付</source>
        <translation>to print and hand over</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_preview.py</extracomment>
        <source>　正在更新…</source>
        <translation>  updating…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_preview.py</extracomment>
        <source>报告预览</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_preview.py</extracomment>
        <source>第 {shown} / {pages} 页</source>
        <translation>Page {shown} of {pages}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/report_preview.py</extracomment>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>不填答案，就是与申报一致</source>
        <translation>No answer means as claimed</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>全部（{n}）</source>
        <translation><numerusform>All ({n})</numerusform><numerusform>All ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>双击或回车看这一项</source>
        <translation>Double-click or Enter to see this one</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>如 B、C 或 2</source>
        <translation>e.g. B,C or 2</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>待现场核实（{n}）</source>
        <translation><numerusform>To check on site ({n})</numerusform><numerusform>To check on site ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>接受 A</source>
        <translation>Accept (A)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>更改 C</source>
        <translation>Change (C)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>更改的理由、现场看到了什么，或要核实什么</source>
        <translation>Why it changed, what was seen on site, or what to check</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>未复核（{n}）</source>
        <translation><numerusform>Not reviewed ({n})</numerusform><numerusform>Not reviewed ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>核减核增表</source>
        <translation>Points reduced and raised</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>核减核增（{n}）</source>
        <translation><numerusform>Reduced or raised ({n})</numerusform><numerusform>Reduced or raised ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>核定的答案</source>
        <translation>Settled answer</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>现场核实 S</source>
        <translation>Check on site (S)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/review.py</extracomment>
        <source>理由或要核实的问题</source>
        <translation>Reason, or question to check</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>{grade}级的要点已勾全。</source>
        <translation>All checkpoints of grade {grade} are ticked.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>{reason}，暂无建议等级</source>
        <translation>{reason}, no suggestion yet</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>★ 约束性场景</source>
        <translation>★ Constrained scenario</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>判定要点：看到的就勾选</source>
        <translation>Checkpoints: tick what you saw</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>到{grade}级还需看到：{missing}。</source>
        <translation>For grade {grade} still to be seen: {missing}.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>指导性场景</source>
        <translation>Guiding scenario</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>按数字键 0–4 评级</source>
        <translation>Press 0–4 to grade</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>按要点建议：{grade}级（{reason}）</source>
        <translation>Suggested by the checkpoints: grade {grade} ({reason})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>清除等级</source>
        <translation>Clear grade</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>评定等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>采用建议</source>
        <translation>Take suggestion</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/scenario.py</extracomment>
        <source>采用建议的{grade}级（{adopt}）</source>
        <translation>Take the suggested grade {grade} ({adopt})</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/sorting.py</extracomment>
        <source>归到 {subject_name}</source>
        <translation>Sort to {subject_name}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/subject.py</extracomment>
        <source>{author} 作答，{time}</source>
        <translation>Answered by {author}, {time}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/subject.py</extracomment>
        <source>{name}的变更记录</source>
        <translation>History of {name}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/subject.py</extracomment>
        <source>{subject}备注</source>
        <translation>Note on {subject}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/subject.py</extracomment>
        <source>停笔后自动保存</source>
        <translation>Saved when you stop typing</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/subject.py</extracomment>
        <source>尚未作答</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/subject.py</extracomment>
        <source>已自动保存</source>
        <translation>Saved by itself</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/subject.py</extracomment>
        <source>现场看到了什么、口径是什么（自动保存）</source>
        <translation>What was seen, how it was counted (saved by itself)</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/subject.py</extracomment>
        <source>由{given}负责　{told}</source>
        <translation>{given} in charge  {told}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>会议</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>写下一处即自动保存，可撤销。这些内容会写进评测报告；匿名报告里不出现姓名、电话和签名。</source>
        <translation>Every line is saved as you leave it and can be undone. It goes into the report; an anonymous report leaves out names, telephones and signatures.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>反馈了什么、双方确认了什么、还要补什么</source>
        <translation>What was reported back, what both sides confirmed, what is still to be handed in</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>如 09:00-11:30</source>
        <translation>e.g. 09:00-11:30</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>如 2026-03-05</source>
        <translation>e.g. 2026-03-05</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>如 9:00首次会议；9:20看一车间；10:30系统演示；11:30末次会议</source>
        <translation>e.g. 9:00 opening meeting; 9:20 workshop 1; 10:30 system demonstration; 11:30 closing meeting</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>安排</source>
        <translation>Plan</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py app/workbench/checklist.py</extracomment>
        <source>方式</source>
        <translation>Methods</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>添加参加人员…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>说明了什么、谁作了介绍、企业提了什么</source>
        <translation>What was explained, who presented, what the enterprise asked</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>还没有安排。先定日期和方式，写下日程，再添加参加人员；要看的材料已按作答列好，可以先打印清单带去现场。</source>
        <translation>Nothing planned yet. Set day and methods, write the agenda, add people; what to see is listed from the answers and can be printed for the visit.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit.py</extracomment>
        <source>＋ {name}</source>
        <translation>+ {name}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_proofs.py</extracomment>
        <source>PDF，带方框可以打勾</source>
        <translation>PDF with boxes to tick</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_proofs.py</extracomment>
        <source>{firm}-现场查验清单.pdf</source>
        <translation>{firm}-site-checklist.pdf</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/visit_proofs.py</extracomment>
        <source>{n}项、{count}样，按作答列出；点一行就到那一项。</source>
        <translation><numerusform>{n} item, proofs: {count}, from the answers; click a line to go there.</numerusform><numerusform>{n} items, proofs: {count}, from the answers; click a line to go there.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_proofs.py</extracomment>
        <source>打印查验清单</source>
        <translation>Print the checklist</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_proofs.py</extracomment>
        <source>打印查验清单…</source>
        <translation>Print checklist…</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_proofs.py</extracomment>
        <source>查验清单已保存：{out}</source>
        <translation>Checklist saved: {out}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_proofs.py</extracomment>
        <source>正在生成查验清单</source>
        <translation>Making the checklist</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_proofs.py</extracomment>
        <source>还没有可看的：作答或评级以后，这里列出每一项通常有的佐证。</source>
        <translation>Nothing to see yet: once something is answered or graded, its usual proofs are listed here.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_proofs.py app/ui/widgets/question_card.py</extracomment>
        <source>？{question}</source>
        <translation>? {question}</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_questions.py</extracomment>
        <source>去复核</source>
        <translation>To the review</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_questions.py</extracomment>
        <source>复核时没有留下要到现场核实的问题；在“复核自诊断”里按 S 可以留下。</source>
        <translation>The review left no question for the site; S in "Review of the self-diagnosis" leaves one.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/visit_questions.py</extracomment>
        <source>现场已核定{n}项。</source>
        <translation><numerusform>{n} settled on site.</numerusform><numerusform>{n} settled on site.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/visit_questions.py</extracomment>
        <source>要在现场核实的问题</source>
        <translation>Questions to check on site</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/pages/visit_questions.py</extracomment>
        <source>还有{n}项要核实，看到什么写什么；不填答案即与申报一致。</source>
        <translation><numerusform>{n} still to check; write what you see. An empty answer means: as claimed.</numerusform><numerusform>{n} still to check; write what you see. An empty answer means: as claimed.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>■ 只能查看</source>
        <translation>■ Read only</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>企业自诊断不安排现场调研；评测人员复核后，在那份评测里安排。</source>
        <translation>A self-diagnosis has no site visit; plan it in the assessment that reviews it.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>别处没有提醒了。</source>
        <translation>No other warnings.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>剪贴板里没有图片或文件。</source>
        <translation>There is no picture or file in the clipboard.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>各项都已作答，可以检查与定稿。</source>
        <translation>Everything is answered. Check and finalise.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>改造前后对比在改造后评测里看；可在评测列表里按 Ctrl+D 新建改造后评测。</source>
        <translation>Before and after are compared in the assessment after the transformation; Ctrl+D in the list makes one.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>没有可撤销的修改。</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>没有可重做的修改。</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>没有提醒，也没有冲突。</source>
        <translation>No warnings and no conflicts.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>评测已定稿，不能再添加佐证；要添加请先重新打开。</source>
        <translation>The assessment is finalised; reopen it to add evidence.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>这份评测不是由自诊断复核而来，没有可复核的申报。</source>
        <translation>This assessment was not made by reviewing a self-diagnosis; there are no claims to review.</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>逐题引导</source>
        <translation>One by one</translation>
    </message>
    <message>
        <extracomment>app/ui/pages/workbench.py</extracomment>
        <source>逐题引导只用于企业自诊断。</source>
        <translation>One by one is for self-diagnoses only.</translation>
    </message>
    <message>
        <extracomment>app/ui/receiving.py</extracomment>
        <source>导入评测包</source>
        <translation>Import packages</translation>
    </message>
    <message>
        <extracomment>app/ui/recovery.py</extracomment>
        <source>上次没有正常退出，已回到“{name}”。填过的内容都在，最后保存于 {saved}。</source>
        <translation>The program did not close properly last time; here is "{name}" again. Everything you entered is there, last saved {saved}.</translation>
    </message>
    <message>
        <extracomment>app/ui/self_check.py</extracomment>
        <source>数评台 {version} 自检</source>
        <translation>Shuping {version} self-check</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/self_check.py</extracomment>
        <source>画出了窗口（{wide}×{high}，{n}种颜色，字体{family}）</source>
        <translation><numerusform>Painted the window ({wide}×{high}, {n} colours, font {family})</numerusform><numerusform>Painted the window ({wide}×{high}, {n} colours, font {family})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/self_check.py</extracomment>
        <source>自检没有通过：窗口没有打开示例评测。请重新安装程序。</source>
        <translation>Self-check failed: the window did not open the sample. Install the program again.</translation>
    </message>
    <message>
        <extracomment>app/ui/self_check.py</extracomment>
        <source>自检没有通过：窗口画不全（字体{family}）。请重新安装程序。</source>
        <translation>Self-check failed: the window is not painted in full (font {family}). Install the program again.</translation>
    </message>
    <message>
        <extracomment>app/ui/self_check.py</extracomment>
        <source>自检通过，用时{monotonic:.0f}秒。</source>
        <translation>Self-check passed in {monotonic:.0f} seconds.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/times.py</extracomment>
        <source>{n}分钟前</source>
        <translation><numerusform>{n} minute ago</numerusform><numerusform>{n} minutes ago</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/times.py</extracomment>
        <source>{year}{month}月{day}日</source>
        <translation>{year}{month:02}-{day:02}</translation>
    </message>
    <message>
        <extracomment>app/ui/times.py</extracomment>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <extracomment>app/ui/times.py</extracomment>
        <source>刚刚</source>
        <translation>just now</translation>
    </message>
    <message>
        <extracomment>app/ui/times.py</extracomment>
        <source>昨天</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/assessment_table.py</extracomment>
        <source>评测列表</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/badge.py</extracomment>
        <source>{code} {name}（{kind}）：{said}</source>
        <translation>{code} {name} ({kind}): {said}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/badge.py</extracomment>
        <source>{code} {name}，{kind}，{said}</source>
        <translation>{code} {name}, {kind}, {said}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/badge.py</extracomment>
        <source>尚未评级</source>
        <translation>Not graded</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/badge.py</extracomment>
        <source>数字化水平等级：{level}</source>
        <translation>Digital level: {level}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/conflict_card.py</extracomment>
        <source>◆ {words}有不同的记录，请选定一个</source>
        <translation>◆ Different values are recorded for {words}; choose one</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/conflict_card.py</extracomment>
        <source>采用这个…</source>
        <translation>Take this one…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/conflict_side.py</extracomment>
        <source>{author}，{where}
{at}</source>
        <translation>{author}, {where}
{at}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/conflict_side.py app/ui/widgets/people_list.py</extracomment>
        <source>{name}：{text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/conflict_side.py</extracomment>
        <source>✓ 已选</source>
        <translation>✓ Chosen</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/conflict_side.py</extracomment>
        <source>另一台电脑</source>
        <translation>another computer</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/conflict_side.py</extracomment>
        <source>这台电脑</source>
        <translation>this computer</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/conflict_side.py</extracomment>
        <source>采用{author}的记录：{words}</source>
        <translation>Take what {author} recorded: {words}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/cost_table.py</extracomment>
        <source>费用明细</source>
        <translation>Costs</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/decision_card.py</extracomment>
        <source>去填写的页面</source>
        <translation>To its page</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/decision_card.py</extracomment>
        <source>另填（{sides}）</source>
        <translation>Another value ({sides})</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/decision_card.py</extracomment>
        <source>理由（必填，记入变更记录）</source>
        <translation>Reason (required, recorded)</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/decision_card.py</extracomment>
        <source>裁定的理由</source>
        <translation>Reason for the decision</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/decision_card.py</extracomment>
        <source>请先选定一个值。</source>
        <translation>Choose a value first.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/decision_card.py</extracomment>
        <source>采用（{number}）</source>
        <translation>Take ({number})</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/drawing_pad.py</extracomment>
        <source>手写签名区</source>
        <translation>Area to draw the signature in</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/drawing_pad.py</extracomment>
        <source>用手指、鼠标或触控笔签写姓名；手写签名可以不加。</source>
        <translation>Sign with a finger, the mouse or a pen; a drawn signature is optional.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/drawing_pad.py</extracomment>
        <source>请在这里签写姓名</source>
        <translation>Sign here</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/drawn_signature.py</extracomment>
        <source>签名时手写的笔迹</source>
        <translation>Handwriting of the signature</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/enterprise_form.py app/workbench/assessments.py app/workbench/editing.py</extracomment>
        <source>请填写企业名称。</source>
        <translation>Enter the enterprise's name.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/field.py</extracomment>
        <source>{name}（{unit}）</source>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/figures.py</extracomment>
        <source>{amount}元</source>
        <translation>{amount} yuan</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/figures.py</extracomment>
        <source>不再适用：{text}</source>
        <translation>No longer applied: {text}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/filters.py</extracomment>
        <source>{name}的选择</source>
        <translation>Choices of {name}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/filters.py</extracomment>
        <source>{name}：全部</source>
        <translation>{name}: all</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/filters.py</extracomment>
        <source>完整度</source>
        <translation>Answers</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/filters.py</extracomment>
        <source>按{name}筛选</source>
        <translation>Filter by {name}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/filters.py app/ui/widgets/portfolio_filters.py</extracomment>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/grade_column.py</extracomment>
        <source>{grade}级要点：{text}</source>
        <translation>Checkpoint of grade {grade}: {text}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/grade_column.py</extracomment>
        <source>{more}满足以下任意一组：</source>
        <translation>{more}Any one of these groups:</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/grade_column.py</extracomment>
        <source>另需</source>
        <translation>Also needed: </translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/grade_column.py</extracomment>
        <source>常用佐证：{proof}</source>
        <translation>Usual proof: {proof}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/grade_column.py</extracomment>
        <source>要点已齐</source>
        <translation>Complete</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/help_box.py</extracomment>
        <source>小工厂的例子</source>
        <translation>Example from a small factory</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/help_box.py</extracomment>
        <source>常见的材料：{proof}。</source>
        <translation>Usual papers: {proof}.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/help_box.py</extracomment>
        <source>通俗说明</source>
        <translation>In plain words</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/incoming.py</extracomment>
        <source>粘贴的图片{clock}</source>
        <translation>Pasted picture {clock}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/intake_strip.py</extracomment>
        <source>取消其余的</source>
        <translation>Cancel the rest</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/intake_strip.py</extracomment>
        <source>存入佐证的进度</source>
        <translation>Progress of storing evidence</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/intake_strip.py</extracomment>
        <source>正在存入佐证 {total}/{total2}，可以继续作答</source>
        <translation>Storing evidence {total}/{total2}; you can go on answering</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/language_choice.py</extracomment>
        <source>报告的语言</source>
        <translation>Language of the report</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/widgets/long_list.py</extracomment>
        <source>展开全部（共{n}条）</source>
        <translation><numerusform>Show all ({n})</numerusform><numerusform>Show all ({n})</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/measures.py</extracomment>
        <source>也用于</source>
        <translation>Also for</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/measures.py</extracomment>
        <source>这个数也用于{code} {name}</source>
        <translation>This number also serves {code} {name}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/menu.py</extracomment>
        <source>≡ 菜单</source>
        <translation>≡ Menu</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/menu.py</extracomment>
        <source>所有命令（查找：Ctrl+K）</source>
        <translation>All commands (find: Ctrl+K)</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/menu.py</extracomment>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/widgets/note.py</extracomment>
        <source>超出{n}个字，删减后才会保存。</source>
        <translation><numerusform>{n} character too many; it is saved once you shorten it.</numerusform><numerusform>{n} characters too many; it is saved once you shorten it.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/options.py</extracomment>
        <source>0分</source>
        <translation>0 points</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/options.py</extracomment>
        <source>{part}{points}分</source>
        <translation>{part}{points} points</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/outline_lines.py</extracomment>
        <source>图{photos}</source>
        <translation>×{photos}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/palette.py</extracomment>
        <source>找到的命令和页面</source>
        <translation>Commands and pages found</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/palette.py</extracomment>
        <source>没有找到。换个名称、代码或拼音首字母试试。</source>
        <translation>Nothing found. Try another name, code or pinyin initials.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/palette.py</extracomment>
        <source>输入名称、代码或拼音首字母，例如 wljs</source>
        <translation>Type a name, code or pinyin initials, e.g. F2</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/people_list.py</extracomment>
        <source>修改…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/people_list.py app/ui/widgets/photo_details.py</extracomment>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/people_list.py</extracomment>
        <source>签到…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/people_list.py</extracomment>
        <source>还没有人。评测组和企业两边的人都加上，到场后逐人签到。</source>
        <translation>Nobody yet. Add people of both sides; each signs in on arrival.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/people_list.py</extracomment>
        <source>重签…</source>
        <translation>Sign again…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_delegate.py app/ui/widgets/photo_strip.py</extracomment>
        <source>无法预览</source>
        <translation>No preview</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_delegate.py</extracomment>
        <source>正在存入…</source>
        <translation>Storing…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_details.py</extracomment>
        <source>Delete；移除后可以撤销</source>
        <translation>Delete; removing can be undone</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_details.py</extracomment>
        <source>[ 逆时针，] 顺时针；只影响显示，原件不变</source>
        <translation>[ anticlockwise, ] clockwise; only how it is shown, the original stays</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_details.py</extracomment>
        <source>关联…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_details.py</extracomment>
        <source>回车或双击</source>
        <translation>Enter or double-click</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_details.py</extracomment>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_details.py</extracomment>
        <source>点一份可以写说明、旋转、关联或移除</source>
        <translation>Click one to caption, rotate, link or remove it</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_details.py</extracomment>
        <source>让它证明哪些采集项和场景</source>
        <translation>Which items and scenarios it proves</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/widgets/photo_details.py</extracomment>
        <source>选中了{n}份，可以一起旋转、关联、移除或拖到左侧大纲归类</source>
        <translation><numerusform>{n} chosen: rotate, link or remove it, or drag it to the outline</numerusform><numerusform>{n} chosen: rotate, link or remove them together, or drag them to the outline</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/photo_strip.py</extracomment>
        <source>看佐证{caption}</source>
        <translation>See evidence {caption}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/widgets/photo_strip.py</extracomment>
        <source>还有{n}份</source>
        <translation><numerusform>{n} more</numerusform><numerusform>{n} more</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/portfolio_filters.py</extracomment>
        <source>对照哪个试点的目标</source>
        <translation>Whose programme's target</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/portfolio_filters.py</extracomment>
        <source>对照目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/portfolio_filters.py</extracomment>
        <source>对照试点目标：不对照</source>
        <translation>Target: none</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/portfolio_filters.py</extracomment>
        <source>搜索企业</source>
        <translation>Search enterprises</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/portfolio_filters.py</extracomment>
        <source>搜索企业名称、信用代码</source>
        <translation>Search enterprise or credit code</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/portfolio_table.py</extracomment>
        <source>汇总名单</source>
        <translation>Portfolio list</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/presets.py</extracomment>
        <source>以佐证为准</source>
        <translation>As the evidence shows</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/presets.py</extracomment>
        <source>以现场复核为准</source>
        <translation>As checked again on site</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/presets.py</extracomment>
        <source>已与企业核对</source>
        <translation>As checked with the enterprise</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/progress.py</extracomment>
        <source>正在取消…</source>
        <translation>Cancelling…</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/widgets/proofs.py</extracomment>
        <source>已备{n}样，共{proofs}样</source>
        <translation><numerusform>{n} of {proofs} there</numerusform><numerusform>{n} of {proofs} there</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/proofs.py</extracomment>
        <source>常用佐证：{text}</source>
        <translation>Usual proof: {text}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/proofs.py</extracomment>
        <source>常用佐证：备齐一样勾一样</source>
        <translation>Usual proof: tick what is there</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/question_card.py</extracomment>
        <source>{code}核定的答案</source>
        <translation>{code}: settled answer</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/question_card.py</extracomment>
        <source>{code}现场看到了什么</source>
        <translation>{code}: what was seen on site</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/question_card.py</extracomment>
        <source>与申报不同时填，如 B 或 2</source>
        <translation>If not as claimed, e.g. B or 2</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/question_card.py</extracomment>
        <source>现场看到了什么（必填，回车核定）</source>
        <translation>What was seen on site (required; Enter settles)</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/question_card.py</extracomment>
        <source>申报 {answer}</source>
        <translation>claimed {answer}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/ui/widgets/section_body.py</extracomment>
        <source>{length} / {n}字</source>
        <translation><numerusform>{length} / {n} characters</numerusform><numerusform>{length} / {n} characters</numerusform></translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_body.py</extracomment>
        <source>{title}的文字</source>
        <translation>Text of {title}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_body.py</extracomment>
        <source>不要人工文字，可撤销</source>
        <translation>Drops the edited text; can be undone</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_body.py</extracomment>
        <source>以自动文字为底稿</source>
        <translation>Start from generated</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_body.py</extracomment>
        <source>填入自动生成的文字，再接着改</source>
        <translation>Put in the generated text and go on from there</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_body.py</extracomment>
        <source>恢复自动文字</source>
        <translation>Back to generated</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_body.py</extracomment>
        <source>插入常用语</source>
        <translation>Insert phrase</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_body.py</extracomment>
        <source>还没有常用语，可在“报告模板”里添加</source>
        <translation>No phrases yet; add some in the report template</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_editor.py</extracomment>
        <source>◆ 有冲突，待裁定</source>
        <translation>◆ In conflict, to be decided</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_editor.py</extracomment>
        <source>✎ {changed_by}修订，{time}</source>
        <translation>✎ Edited by {changed_by}, {time}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_editor.py</extracomment>
        <source>已展开</source>
        <translation>Expanded</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_editor.py</extracomment>
        <source>已收起</source>
        <translation>Collapsed</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/section_editor.py</extracomment>
        <source>自动生成</source>
        <translation>Generated</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/signer_block.py</extracomment>
        <source>▲ 未确认</source>
        <translation>▲ not confirmed</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/signer_block.py</extracomment>
        <source>✓ 已信任</source>
        <translation>✓ trusted</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/signer_block.py</extracomment>
        <source>核对后信任{name}…</source>
        <translation>Check and trust {name}…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/signer_block.py</extracomment>
        <source>核对后信任…</source>
        <translation>Check and trust…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/signer_block.py</extracomment>
        <source>签名时间出自签名人的电脑，无法由评测包证明。</source>
        <translation>The time comes from the signer's computer; the package cannot prove it.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/signer_block.py</extracomment>
        <source>自称签于 {claimed_time}　{origin}</source>
        <translation>Stated time of signing {claimed_time}  {origin}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/signer_block.py</extracomment>
        <source>证书指纹 {fingerprint} …</source>
        <translation>Certificate fingerprint {fingerprint} …</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/sort_line.py</extracomment>
        <source>代码、名称或首字母，如 S07、wljs</source>
        <translation>Code, name or initials, e.g. S07</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/sort_line.py</extracomment>
        <source>归到</source>
        <translation>Sort to</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/sort_line.py</extracomment>
        <source>归到哪个采集项或场景</source>
        <translation>Item or scenario to sort it to</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/sort_line.py</extracomment>
        <source>归类</source>
        <translation>Sort</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/sort_line.py</extracomment>
        <source>没有这一项</source>
        <translation>No such item</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/suggestions.py</extracomment>
        <source>已有的企业</source>
        <translation>Known enterprises</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/value_editor.py</extracomment>
        <source>另填的值</source>
        <translation>Another value</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/value_editor.py</extracomment>
        <source>另填的备注</source>
        <translation>Another note</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/value_editor.py</extracomment>
        <source>请填写另外的值。</source>
        <translation>Enter the other value.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/value_editor.py</extracomment>
        <source>请填写备注。</source>
        <translation>Enter the note.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/value_editor.py</extracomment>
        <source>请选择等级。</source>
        <translation>Choose a grade.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/value_editor.py</extracomment>
        <source>请选择选项。</source>
        <translation>Choose an option.</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>{name}：{words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>×　没有验证成</source>
        <translation>×  not verified</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>…　等待验证</source>
        <translation>…  waiting to be verified</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>▲ 缺{role}</source>
        <translation>▲ {role} missing</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>●　还没有解密</source>
        <translation>●  not decrypted yet</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>✓ 已复制</source>
        <translation>✓ Copied</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>先看合并结果…</source>
        <translation>Preview merge…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>复制结论</source>
        <translation>Copy verdict</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>复核这份自诊断</source>
        <translation>Review this self-diagnosis</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>展开详情</source>
        <translation>Show details</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>打开报告</source>
        <translation>Open report</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>按草稿接收</source>
        <translation>Receive as draft</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>签名还不齐，只作为同事之间交换的草稿并入</source>
        <translation>Signatures are missing; it is merged in only as a draft exchanged among colleagues</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>解密…</source>
        <translation>Decrypt…</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/verdict_card.py</extracomment>
        <source>重新验证</source>
        <translation>Verify again</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/yes_no.py</extracomment>
        <source>{about}：{value}</source>
        <translation>{about}: {value}</translation>
    </message>
    <message>
        <extracomment>app/ui/widgets/yes_no.py</extracomment>
        <source>再按一次，取消这个回答</source>
        <translation>Press again to take this answer back</translation>
    </message>
    <message>
        <extracomment>app/ui/window.py</extracomment>
        <source>上次没有正常退出。填过的内容都在。</source>
        <translation>The program did not close properly last time. Everything you entered is there.</translation>
    </message>
    <message>
        <extracomment>app/ui/window.py</extracomment>
        <source>正在保存，存好后自动关闭…</source>
        <translation>Saving; the window closes as soon as that is done…</translation>
    </message>
    <message>
        <extracomment>app/ui/window.py</extracomment>
        <source>汇总 - {title}</source>
        <translation>Portfolio - {title}</translation>
    </message>
    <message>
        <extracomment>app/workbench/arranging.py</extracomment>
        <source>{names}的佐证</source>
        <translation>Evidence for {names}</translation>
    </message>
    <message>
        <extracomment>app/workbench/arranging.py</extracomment>
        <source>旋转照片</source>
        <translation>Rotate a photo</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/arranging.py</extracomment>
        <source>移除{n}份佐证</source>
        <translation><numerusform>Remove {n} piece of evidence</numerusform><numerusform>Remove {n} pieces of evidence</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/arranging.py</extracomment>
        <source>评测里没有佐证 {sha256}…，可能已被移除。</source>
        <translation>There is no evidence {sha256}… in this assessment; it may have been removed.</translation>
    </message>
    <message>
        <extracomment>app/workbench/arranging.py</extracomment>
        <source>调整佐证顺序</source>
        <translation>Reorder evidence</translation>
    </message>
    <message>
        <extracomment>app/workbench/arriving.py</extracomment>
        <source>没有导入。{sentence}</source>
        <translation>Not imported. {sentence}</translation>
    </message>
    <message>
        <extracomment>app/workbench/assessments.py</extracomment>
        <source>18位，见营业执照</source>
        <translation>18 characters, see the business licence</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/assessments.py</extracomment>
        <source>{label}太长，请控制在{n}字以内。</source>
        <translation><numerusform>{label} is too long; keep it within {n} character.</numerusform><numerusform>{label} is too long; keep it within {n} characters.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/assessments.py</extracomment>
        <source>与营业执照一致</source>
        <translation>As on the business licence</translation>
    </message>
    <message>
        <extracomment>app/workbench/assessments.py</extracomment>
        <source>主导产品</source>
        <translation>Main products</translation>
    </message>
    <message>
        <extracomment>app/workbench/assessments.py</extracomment>
        <source>企业信息里没有“{key}”这一项。</source>
        <translation>An enterprise has no field "{key}".</translation>
    </message>
    <message>
        <extracomment>app/workbench/assessments.py</extracomment>
        <source>例如：2012-06-18</source>
        <translation>e.g. 2012-06-18</translation>
    </message>
    <message>
        <extracomment>app/workbench/assessments.py</extracomment>
        <source>例如：箱包、定制家居</source>
        <translation>e.g. bags, custom furniture</translation>
    </message>
    <message>
        <extracomment>app/workbench/assessments.py app/workbench/enterprises.py</extracomment>
        <source>评测类型只能是{kinds}。</source>
        <translation>The kind of assessment must be one of {kinds}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/assessments.py</extracomment>
        <source>这份评测还没有确定的企业名称，请先补上，再新建改造后评测。</source>
        <translation>This assessment has no settled enterprise name; enter it before you make one for after the transformation.</translation>
    </message>
    <message>
        <extracomment>app/workbench/assignments.py</extracomment>
        <source>分配{codes}</source>
        <translation>Assign {codes}</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>{counts}。</source>
        <translation>{counts}.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/batch.py</extracomment>
        <source>{words}{n}份</source>
        <translation><numerusform>{words}: {n}</numerusform><numerusform>{words}: {n}</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>“{folder}”不是文件夹，请选择装有评测包的文件夹。</source>
        <translation>"{folder}" is no folder. Choose the folder that holds the packages.</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>一模一样的文件以前收过。</source>
        <translation>Exactly this file was received before.</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>以前收过</source>
        <translation>Received before</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>已停下，收到的都在，再导入一次会接着做。{counts}。</source>
        <translation>Stopped; what was received is there, importing again goes on. {counts}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>已接收</source>
        <translation>Received</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>接收结果</source>
        <translation>Result of receiving</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>文件夹“{folder}”里没有评测包（.zip文件）。</source>
        <translation>There are no packages (.zip files) in the folder "{folder}".</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/batch.py</extracomment>
        <source>新增{n}条变更。</source>
        <translation><numerusform>{n} new change.</numerusform><numerusform>{n} new changes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/batch.py</extracomment>
        <source>有{n}处冲突待裁定。</source>
        <translation><numerusform>{n} conflict to decide.</numerusform><numerusform>{n} conflicts to decide.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>未接收</source>
        <translation>Not received</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>没有新内容。</source>
        <translation>Nothing new.</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>评测有了定稿时没有的变更，已重新打开。</source>
        <translation>Some changes are later than the finalising; the assessment was reopened.</translation>
    </message>
    <message>
        <extracomment>app/workbench/batch.py</extracomment>
        <source>较旧的版次</source>
        <translation>Older revision</translation>
    </message>
    <message>
        <extracomment>app/workbench/care.py</extracomment>
        <source>{name}-恢复</source>
        <translation>{name}-restored</translation>
    </message>
    <message>
        <extracomment>app/workbench/care.py</extracomment>
        <source>这是数据库的副本。之后导出或收到过的评测包还在新工作区的packages文件夹里，用“导入文件夹…”（命令行用import）再导入一遍，那些修改和照片就都回来了。</source>
        <translation>This was a copy of the database. Packages exported or received since are in the packages folder of the new workspace: import them once more with "Import folder…" (import on the command line), and those changes and photos are back.</translation>
    </message>
    <message>
        <extracomment>app/workbench/checklist.py</extracomment>
        <source>企业参加人员</source>
        <translation>People of the enterprise</translation>
    </message>
    <message>
        <extracomment>app/workbench/checklist.py</extracomment>
        <source>备注：{text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <extracomment>app/workbench/checklist.py</extracomment>
        <source>现场查验清单</source>
        <translation>Checklist for the site visit</translation>
    </message>
    <message>
        <extracomment>app/workbench/checklist.py</extracomment>
        <source>逐样查看，看到就打勾；与申报不同的，在右边写下看到了什么。</source>
        <translation>Look at each and tick what you see; where it is not as claimed, write what you saw on the right.</translation>
    </message>
    <message>
        <extracomment>app/workbench/checklist.py</extracomment>
        <source>＿</source>
        <translation>_</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>{date}发票{amount}元{tax}</source>
        <translation>invoice of {date}, {amount} yuan{tax}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>{name}（{category}）</source>
        <translation>{name} ({category})</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>{part}，佐证{n}份</source>
        <translation><numerusform>{part}, {n} piece of evidence</numerusform><numerusform>{part}, {n} pieces of evidence</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>从业人员的年份</source>
        <translation>Year of the employees</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>从业人员（人）</source>
        <translation>Employees</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>付款{}元</source>
        <translation>paid {} yuan</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>合同{}元</source>
        <translation>contract {} yuan</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>合同签于{}</source>
        <translation>contract signed {}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>已付贷款利息（元）</source>
        <translation>Loan interest paid (yuan)</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>已获补助（元）</source>
        <translation>Subsidy already received (yuan)</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>所属试点行业</source>
        <translation>Pilot industry</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>服务自{}</source>
        <translation>service from {}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>服务至{}</source>
        <translation>service until {}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>条件{key}</source>
        <translation>condition {key}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>条件“{text}”</source>
        <translation>condition "{text}"</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>牵引单位公示于{}</source>
        <translation>lead organisation announced {}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>牵引单位公示日期（三方合同）</source>
        <translation>Date the lead organisation was announced (three-party contract)</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>申报信息</source>
        <translation>Application</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>申报信息：{condition}</source>
        <translation>Application: {condition}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>申报信息：{key}</source>
        <translation>Application: {key}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>申报信息：{kind}</source>
        <translation>Application: {kind}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>申报截止日期</source>
        <translation>Closing date of applications</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>税率{}%</source>
        <translation>tax {} %</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>营业收入的年份</source>
        <translation>Year of the revenue</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>营业收入（万元）</source>
        <translation>Revenue (10,000 yuan)</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>贷款本金（元）</source>
        <translation>Loan principal (yuan)</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>贷款结束日期</source>
        <translation>Last day of the loan</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>贷款起始日期</source>
        <translation>First day of the loan</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>验收{condition}</source>
        <translation>Acceptance: {condition}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claim_words.py</extracomment>
        <source>，税率{tax_percent}%</source>
        <translation>, tax {tax_percent} %</translation>
    </message>
    <message>
        <extracomment>app/workbench/claimed.py</extracomment>
        <source>{claimed}。</source>
        <translation>{claimed}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/claimed.py</extracomment>
        <source>{claimed}。企业备注：{note}</source>
        <translation>{claimed}. Enterprise's note: {note}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claimed.py</extracomment>
        <source>{name}{number}{unit}</source>
        <translation>{name}: {number} {unit}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claimed.py</extracomment>
        <source>申报：{words}</source>
        <translation>Claimed: {words}</translation>
    </message>
    <message>
        <extracomment>app/workbench/claims.py</extracomment>
        <source>“{key}”不是可以勾选的验收条件，可用的有：{open_keys}。</source>
        <translation>"{key}" is no condition of acceptance that can be ticked; there are {open_keys}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/claims.py</extracomment>
        <source>填写申报信息</source>
        <translation>Fill in the application</translation>
    </message>
    <message>
        <extracomment>app/workbench/claims.py</extracomment>
        <source>没有“{key}”这个填报项，可用的有：{known}。</source>
        <translation>There is no entry "{key}"; there are {known}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/claims.py</extracomment>
        <source>没有（或不止一份）SHA-256以“{begin}”开头的佐证，请核对。</source>
        <translation>No evidence, or more than one, has a SHA-256 that begins with "{begin}". Check it.</translation>
    </message>
    <message>
        <extracomment>app/workbench/claims.py</extracomment>
        <source>移除平台回执</source>
        <translation>Remove a platform receipt</translation>
    </message>
    <message>
        <extracomment>app/workbench/claims.py</extracomment>
        <source>选择试点</source>
        <translation>Choose a programme</translation>
    </message>
    <message>
        <extracomment>app/workbench/comparison.py</extracomment>
        <source>{points}（{answer}）</source>
        <translation>{points} ({answer})</translation>
    </message>
    <message>
        <extracomment>app/workbench/comparison.py</extracomment>
        <source>{subject_name}的改善</source>
        <translation>{subject_name}: what became better</translation>
    </message>
    <message>
        <extracomment>app/workbench/comparison.py</extracomment>
        <source>“{before}”不是同一家企业改造前的评测，不能对照。</source>
        <translation>"{before}" is no assessment of the same enterprise before the transformation and cannot be compared.</translation>
    </message>
    <message>
        <extracomment>app/workbench/comparison.py</extracomment>
        <source>两份评测不是同一家企业：统一社会信用代码{codes}和{codes2}。</source>
        <translation>The two assessments are of different enterprises: credit codes {codes} and {codes2}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/comparison.py</extracomment>
        <source>有一份评测没有统一社会信用代码，认不出是不是同一家企业，请先补上。</source>
        <translation>One assessment has no credit code, so it cannot be told whether it is the same enterprise. Enter it first.</translation>
    </message>
    <message>
        <extracomment>app/workbench/comparison.py</extracomment>
        <source>请给出两份不同的评测，才能对比。</source>
        <translation>Name two different assessments to compare.</translation>
    </message>
    <message>
        <extracomment>app/workbench/conflicts.py</extracomment>
        <source>“{where}”没有冲突，不需要裁定。</source>
        <translation>"{where}" is not in conflict and needs no decision.</translation>
    </message>
    <message>
        <extracomment>app/workbench/conflicts.py</extracomment>
        <source>没有可以按“{author}”的记录裁定的冲突，请核对姓名。</source>
        <translation>No conflict can be decided by what "{author}" recorded. Check the name.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/conflicts.py</extracomment>
        <source>裁定{n}处冲突</source>
        <translation><numerusform>Decide {n} conflict</numerusform><numerusform>Decide {n} conflicts</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/conflicts.py</extracomment>
        <source>裁定冲突必须写明理由。</source>
        <translation>Deciding a conflict needs a reason.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/cost_cells.py</extracomment>
        <source>一次最多粘贴{n}行，请分几次粘贴。</source>
        <translation><numerusform>At most {n} row can be pasted at once; paste in several steps.</numerusform><numerusform>At most {n} rows can be pasted at once; paste in several steps.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/cost_table.py</extracomment>
        <source>不认识“{title}”这一列，可用的列有：{columns}。</source>
        <translation>The column "{title}" is not known; the columns are {columns}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/cost_table.py</extracomment>
        <source>第{number}行没有写名称；补充发票的行只填发票的几列。</source>
        <translation>Row {number} has no name; a row for a further invoice fills the invoice's columns only.</translation>
    </message>
    <message>
        <extracomment>app/workbench/costs.py</extracomment>
        <source>删除发票</source>
        <translation>Delete an invoice</translation>
    </message>
    <message>
        <extracomment>app/workbench/costs.py</extracomment>
        <source>删除费用</source>
        <translation>Delete a cost</translation>
    </message>
    <message>
        <extracomment>app/workbench/costs.py</extracomment>
        <source>填写费用</source>
        <translation>Enter a cost</translation>
    </message>
    <message>
        <extracomment>app/workbench/costs.py</extracomment>
        <source>复制费用</source>
        <translation>Copy a cost</translation>
    </message>
    <message>
        <extracomment>app/workbench/costs.py</extracomment>
        <source>添加费用</source>
        <translation>Add a cost</translation>
    </message>
    <message>
        <extracomment>app/workbench/costs.py</extracomment>
        <source>第{place}项费用</source>
        <translation>cost {place}</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>{name}：从“{before}”做到“{after}”。</source>
        <translation>{name}: from "{before}" to "{after}".</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>{name}：再补{n}样，比如“{added}”。</source>
        <translation><numerusform>{name}: {n} more thing, such as "{added}".</numerusform><numerusform>{name}: {n} more things, such as "{added}".</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>{name}：补上“{added}”。</source>
        <translation>{name}: add "{added}".</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>{name}：还没有回答，做到“{after}”就行。</source>
        <translation>{name}: not answered yet; "{after}" is enough.</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>{total}个业务环节里，至少{need}个做到{level}级，您现在有{have}个</source>
        <translation>Of {total} business areas, at least {need} must reach grade {level}; you have {have}</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>”“</source>
        <translation>", "</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>其中{total}个重点环节（带★）里，至少{need}个做到{level}级，您现在有{have}个</source>
        <translation>Of the {total} key areas (★) among them, at least {need} must reach grade {level}; you have {have}</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>得分要够{need}分，您现在是{have}分</source>
        <translation>You need {need} points and have {have}</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>有的答案有两种说法，要先定下来，等级才算数。</source>
        <translation>Some answers stand in two versions; settle them before the level counts.</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>还不到一级</source>
        <translation>Below level 1</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>还有{n}题没有回答，不过怎么答，结果都是{level}。</source>
        <translation><numerusform>{n} question is unanswered, but whatever the answer, the result is {level}.</numerusform><numerusform>{n} questions are unanswered, but whatever the answers, the result is {level}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>还有{n}题没有回答，先按“没有”算。全部答完以后，结果会在“{low}”到“{high}”之间。</source>
        <translation><numerusform>{n} question is unanswered and counts as "none" for now. Once it is answered, the result will be between "{low}" and "{high}".</numerusform><numerusform>{n} questions are unanswered and count as "none" for now. Once all are answered, the result will be between "{low}" and "{high}".</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>，够了。</source>
        <translation>, enough.</translation>
    </message>
    <message>
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>，还差{missing}分。</source>
        <translation>, {missing} points missing.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/diagnosis.py</extracomment>
        <source>，还差{n}个。</source>
        <translation><numerusform>, {n} missing.</numerusform><numerusform>, {n} missing.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>{code}（{count}）</source>
        <translation>{code} ({count})</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>{name} 版本不详</source>
        <translation>{name}, version unknown</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>{n}个签名身份</source>
        <translation><numerusform>{n} signing identity</numerusform><numerusform>{n} signing identities</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>{n}个评测</source>
        <translation><numerusform>{n} assessment</numerusform><numerusform>{n} assessments</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>{part} {name}：{told}</source>
        <translation>{part} {name}: {told}</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>{system} {release}，{machine}</source>
        <translation>{system} {release}, {machine}</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>剩余{size}</source>
        <translation>{size} free</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>团队工作区（数据库服务器与共享文件夹）</source>
        <translation>team workspace (database server and shared folder)</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>字体</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>安装版</source>
        <translation>installed</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>工作区文件夹</source>
        <translation>Workspace folder</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>工作区文件夹写不进文件，请检查权限和磁盘</source>
        <translation>nothing can be written to the workspace folder; check permissions and the disk</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>思源黑体常规、粗体齐全</source>
        <translation>Noto Sans SC regular and bold are there</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>打不开团队工作区，请检查服务器和共享文件夹</source>
        <translation>the team workspace cannot be opened; check the server and the shared folder</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>数评台 {version}（{form}），Python {python_version}</source>
        <translation>Shuping {version} ({form}), Python {python_version}</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>有读不出来的签名身份</source>
        <translation>there are signing identities that cannot be read</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>有问题：{told}</source>
        <translation>problems: {told}</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>没有发现问题</source>
        <translation>no problems found</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>源码</source>
        <translation>source</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>由较早的版本建立，下次打开程序时先备份再升级</source>
        <translation>made by an older version; the next start backs it up and upgrades it</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>磁盘</source>
        <translation>Disk</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>程序</source>
        <translation>Program</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>程序库</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>系统</source>
        <translation>System</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>缺少或损坏：{missing}，请重新安装程序</source>
        <translation>missing or damaged: {missing}; install the program again</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>自选的文件夹（位置略）</source>
        <translation>a folder of your choice (place left out)</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>身份</source>
        <translation>Identities</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>还没有工作区，第一次打开程序时建立</source>
        <translation>no workspace yet; the first start makes it</translation>
    </message>
    <message>
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>（{roles}）</source>
        <translation> ({roles})</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/doctor.py</extracomment>
        <source>，其中{n}个已过期</source>
        <translation><numerusform>, {n} of them expired</numerusform><numerusform>, {n} of them expired</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/editing.py</extracomment>
        <source>{name}判定要点</source>
        <translation>Checkpoints of {name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/editing.py</extracomment>
        <source>{subject_name}备注</source>
        <translation>Note on {subject_name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/editing.py</extracomment>
        <source>“{where}”有冲突的取值，裁定时必须写明理由。</source>
        <translation>"{where}" is in conflict; deciding it needs a reason.</translation>
    </message>
    <message>
        <extracomment>app/workbench/editing.py</extracomment>
        <source>没有基础数据“{code}”，可用的有：{measures}。</source>
        <translation>There is no measure "{code}"; there are {measures}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/editing.py</extracomment>
        <source>没有应用场景“{code}”，应用场景是S01至S16。</source>
        <translation>There is no scenario "{code}"; scenarios are S01 to S16.</translation>
    </message>
    <message>
        <extracomment>app/workbench/editing.py</extracomment>
        <source>没有采集项“{code}”，采集项是F1至F7、M1至M4、R1至R4。</source>
        <translation>There is no item "{code}"; items are F1 to F7, M1 to M4, R1 to R4.</translation>
    </message>
    <message>
        <extracomment>app/workbench/editing.py</extracomment>
        <source>这份评测已定稿，不能修改。要改请先重新打开，并写明理由。</source>
        <translation>This assessment is finalised and cannot be changed. Reopen it first, with a reason.</translation>
    </message>
    <message>
        <extracomment>app/workbench/endings.py</extracomment>
        <source>{endings}或{last}</source>
        <translation>{endings} or {last}</translation>
    </message>
    <message>
        <extracomment>app/workbench/endings.py</extracomment>
        <source>不支持“{form}”格式，可用的格式：{known}。</source>
        <translation>The format "{form}" is not supported. Choose one of: {known}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/endings.py</extracomment>
        <source>不能写成“{name}”，请让文件名以{endings}结尾。</source>
        <translation>Cannot write "{name}": let the name of the file end with {endings}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/endings.py</extracomment>
        <source>文件名“{name}”与要写的{form}格式不符，请让文件名以.{form}结尾，或换一种格式。</source>
        <translation>The file name "{name}" does not fit the format {form}. Let the name end with .{form}, or choose another format.</translation>
    </message>
    <message>
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>{label}“{text}”被存成了数字，丢了几位，请把这一列设为文本格式后重新填写。</source>
        <translation>{label} "{text}" was stored as a number and lost digits. Format the column as text and enter it again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>与第{number}行重复。</source>
        <translation>Repeats row {number}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>名单里没有“{missing}”这一列，请补上列名和内容后再导入。</source>
        <translation>The list has no column "{missing}". Add the column and its contents, then import again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>已有这家企业尚未定稿的{kind}。</source>
        <translation>There is already an assessment of this enterprise that is not finalised: {kind}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>缺{label}。</source>
        <translation>{label} is missing.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>评测人员太长，请控制在{n}字以内。</source>
        <translation><numerusform>The assessor's name is too long; keep it within {n} character.</numerusform><numerusform>The assessor's name is too long; keep it within {n} characters.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>评测类型“{kind}”应为{values}之一。</source>
        <translation>The kind "{kind}" must be one of {values}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>这家企业的采集项和场景都分配给谁，可以不填</source>
        <translation>Who gets all items and scenarios of this enterprise; may be left empty</translation>
    </message>
    <message>
        <extracomment>app/workbench/enterprises.py</extracomment>
        <source>这是示例行。</source>
        <translation>This is the sample row.</translation>
    </message>
    <message>
        <extracomment>app/workbench/evidence.py</extracomment>
        <source>佐证说明</source>
        <translation>Caption</translation>
    </message>
    <message>
        <extracomment>app/workbench/evidence.py</extracomment>
        <source>没有代码为“{subject}”的采集项或场景，佐证无法挂上去。</source>
        <translation>There is no item or scenario "{subject}" to attach evidence to.</translation>
    </message>
    <message>
        <extracomment>app/workbench/evidence.py</extracomment>
        <source>添加佐证{name}</source>
        <translation>Add evidence {name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/fetching.py</extracomment>
        <source>“{name}”超过4 GB，不是评测包。</source>
        <translation>"{name}" is over 4 GB and no package.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>{name}在复核之后又改过，请重新复核。</source>
        <translation>{name} was changed after its review; review it again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>{name}尚未作答。</source>
        <translation>{name} is not answered.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>{name}尚未复核。</source>
        <translation>{name} is not reviewed.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>{name}尚未评级。</source>
        <translation>{name} is not graded.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>{name}待现场核实：{reason}</source>
        <translation>{name} is to be checked on site: {reason}</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>{name}有得分但没有佐证。</source>
        <translation>{name} earns points without evidence.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>{name}评了{grade}级但没有佐证。</source>
        <translation>{name} has grade {grade} without evidence.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>{where}有冲突的取值，请裁定。</source>
        <translation>{where} is in conflict; decide it.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>企业信息缺{label}。</source>
        <translation>The enterprise lacks: {label}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>佐证{sha256}…一边已移除、另一边还在用，请裁定去留。</source>
        <translation>Evidence {sha256}… was removed on one side and is used on the other; decide whether it stays.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>佐证“{name}”</source>
        <translation>Evidence "{name}"</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>尚未作答或评级</source>
        <translation>Not answered or graded yet</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>数据与选项</source>
        <translation>Numbers and options</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>有{n}份佐证还没有归到采集项或场景。</source>
        <translation><numerusform>{n} piece of evidence is not sorted to any item or scenario.</numerusform><numerusform>{n} pieces of evidence are not sorted to any item or scenario.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>等{n}个问题</source>
        <translation><numerusform> and {n} more</numerusform><numerusform> and {n} more</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>请写明重新打开的理由。</source>
        <translation>Say why it is reopened.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>还不能定稿：{message}{more}，请先处理。</source>
        <translation>Cannot finalise yet: {message}{more}. Settle this first.</translation>
    </message>
    <message>
        <extracomment>app/workbench/finishing.py</extracomment>
        <source>这份评测没有定稿，不需要重新打开。</source>
        <translation>This assessment is not finalised and need not be reopened.</translation>
    </message>
    <message>
        <extracomment>app/workbench/gathering.py</extracomment>
        <source>{subject_name}备齐的佐证</source>
        <translation>Proof gathered for {subject_name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/guided.py</extracomment>
        <source>业务环节</source>
        <translation>Business areas</translation>
    </message>
    <message>
        <extracomment>app/workbench/guided.py</extracomment>
        <source>基础情况</source>
        <translation>The basics</translation>
    </message>
    <message>
        <extracomment>app/workbench/guided.py</extracomment>
        <source>有几样选几样，可以选多项；都没有就选A。</source>
        <translation>Choose all you have, several if need be; if none, choose A.</translation>
    </message>
    <message>
        <extracomment>app/workbench/guided.py</extracomment>
        <source>选一项。</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <extracomment>app/workbench/guided.py</extracomment>
        <source>选厂里已经做到的最高一步；只做了一半的，选低一步。</source>
        <translation>Choose the highest step your factory has reached; if only half done, the one below.</translation>
    </message>
    <message>
        <extracomment>app/workbench/history.py</extracomment>
        <source>撤销合并：{label}</source>
        <translation>Merge undone: {label}</translation>
    </message>
    <message>
        <extracomment>app/workbench/history.py</extracomment>
        <source>撤销：{label}</source>
        <translation>Undone: {label}</translation>
    </message>
    <message>
        <extracomment>app/workbench/history.py</extracomment>
        <source>重做：{label}</source>
        <translation>Done again: {label}</translation>
    </message>
    <message>
        <extracomment>app/workbench/history.py</extracomment>
        <source>重新合并：{label}</source>
        <translation>Merged again: {label}</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/identities.py</extracomment>
        <source>信任名单上指纹以“{fingerprint}”开头的有{n}张证书，应正好一张。</source>
        <translation><numerusform>{n} certificate on the trust list has a fingerprint that begins with "{fingerprint}"; it must be exactly one.</numerusform><numerusform>{n} certificates on the trust list have a fingerprint that begins with "{fingerprint}"; it must be exactly one.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/identities.py</extracomment>
        <source>有多个签名身份，请用--identity指定其中一个.p12文件。</source>
        <translation>There are several identities. Name one .p12 file with --identity.</translation>
    </message>
    <message>
        <extracomment>app/workbench/identities.py</extracomment>
        <source>请给这张证书一个称呼。</source>
        <translation>Give this certificate a name.</translation>
    </message>
    <message>
        <extracomment>app/workbench/identities.py</extracomment>
        <source>还没有可用的签名身份，请先用“identity new”创建一个，或用--identity指定文件。</source>
        <translation>There is no identity yet. Make one with "identity new", or name a file with --identity.</translation>
    </message>
    <message>
        <extracomment>app/workbench/importing.py</extracomment>
        <source>没有导入：{problems}如要接收签名不齐的评测包，请加--draft。</source>
        <translation>Not imported: {problems} To receive packages that lack signatures, add --draft.</translation>
    </message>
    <message>
        <extracomment>app/workbench/importing.py</extracomment>
        <source>没有导入：“{name}”或信任名单在验证之后变了，请看过新的结论再导入。</source>
        <translation>Not imported: "{name}" or the trust list changed after verifying. Look at the new verdict and import again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/importing.py</extracomment>
        <source>没有导入：请先核对并信任签名人。{problems}</source>
        <translation>Not imported: check and trust the signer first. {problems}</translation>
    </message>
    <message>
        <extracomment>app/workbench/importing.py</extracomment>
        <source>这个第{number}版不是接在这里的第{number2}版之后的，没有导入；请与对方核对。</source>
        <translation>This revision {number} does not follow the revision {number2} that is here. Not imported; check with the sender.</translation>
    </message>
    <message>
        <extracomment>app/workbench/importing.py</extracomment>
        <source>这是较旧的第{number}版，这里已有第{newest}版，没有导入；请向对方要最新的一版。</source>
        <translation>This is the older revision {number}; revision {newest} is here already. Not imported; ask for the latest one.</translation>
    </message>
    <message>
        <extracomment>app/workbench/importing.py</extracomment>
        <source>这里已有另一份内容不同的第{number}版，没有导入；请与对方核对哪一份有效（声明指纹{fingerprint}）。</source>
        <translation>Another revision {number} with different contents is here already. Not imported; ask which one is valid (statement fingerprint {fingerprint}).</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/letterhead.py</extracomment>
        <source>“{text}…”太长，最多{n}个字，请缩短。</source>
        <translation><numerusform>"{text}…" is too long: at most {n} character. Shorten it.</numerusform><numerusform>"{text}…" is too long: at most {n} characters. Shorten it.</numerusform></translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/letterhead.py</extracomment>
        <source>人员最多{max_people}位，常用语最多{n}条，请删减。</source>
        <translation><numerusform>At most {max_people} people and {n} phrase; remove some.</numerusform><numerusform>At most {max_people} people and {n} phrases; remove some.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/letterhead.py</extracomment>
        <source>标志应为PNG图片，不超过1 MB、1600万像素，请另选一个文件。</source>
        <translation>The logo must be a PNG picture of at most 1 MB and 16 million pixels. Choose another file.</translation>
    </message>
    <message>
        <extracomment>app/workbench/letterhead.py</extracomment>
        <source>每位人员都要有姓名，请补上或删去这一行。</source>
        <translation>Everybody needs a name; add it or remove the line.</translation>
    </message>
    <message>
        <extracomment>app/workbench/merge_notes.py</extracomment>
        <source>“{replica}”的电脑（{replica2}）时间比这台快，所记的时间不可靠；取舍不看时间。</source>
        <translation>The clock of the computer of "{replica}" ({replica2}) is ahead of this one; its times are not reliable. Times decide nothing.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/merge_notes.py</extracomment>
        <source>有{n}份佐证一边已移除、另一边还在用，请裁定去留。</source>
        <translation><numerusform>{n} piece of evidence was removed on one side and is used on the other; decide whether it stays.</numerusform><numerusform>{n} pieces of evidence were removed on one side and are used on the other; decide whether they stay.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/merging.py</extracomment>
        <source> ／ </source>
        <translation> / </translation>
    </message>
    <message>
        <extracomment>app/workbench/merging.py</extracomment>
        <source>整份评测就是这次导入带来的，不能撤销；以后的每次合并都可以单独撤销。</source>
        <translation>The whole assessment came with this import and cannot be taken back; every later merge can.</translation>
    </message>
    <message>
        <extracomment>app/workbench/merging.py</extracomment>
        <source>这次合并已经撤销了；要重新并入，请撤销那次撤销（编号{id}）。</source>
        <translation>This merge is undone already; to merge it in again, undo that undoing (number {id}).</translation>
    </message>
    <message>
        <extracomment>app/workbench/packages.py</extracomment>
        <source>信任的证书应放在一个文件夹里，“{folder}”不是文件夹。</source>
        <translation>Trusted certificates belong in a folder; "{folder}" is none.</translation>
    </message>
    <message>
        <extracomment>app/workbench/packages.py</extracomment>
        <source>文件名“{name}”里有企业的名称或代码，匿名报告请换一个文件名。</source>
        <translation>The file name "{name}" holds the name or code of the enterprise; an anonymous report needs another file name.</translation>
    </message>
    <message>
        <extracomment>app/workbench/packages.py</extracomment>
        <source>评测还没有定稿，不能签名。请先定稿；如只是内部传阅，可导出不签名的草稿包。</source>
        <translation>The assessment is not finalised and cannot be signed. Finalise it first, or export an unsigned draft for colleagues.</translation>
    </message>
    <message>
        <extracomment>app/workbench/placing.py</extracomment>
        <source>“{chosen}”所在的磁盘只剩{size}，照片存不下几张，请换一个磁盘或先清理。</source>
        <translation>The disk of "{chosen}" has only {size} left, too little for photos. Choose another disk or make room.</translation>
    </message>
    <message>
        <extracomment>app/workbench/placing.py</extracomment>
        <source>“{chosen}”里写不进文件，请换一个文件夹，或检查权限。</source>
        <translation>Nothing can be written to "{chosen}". Choose another folder or check its permissions.</translation>
    </message>
    <message>
        <extracomment>app/workbench/platform.py</extracomment>
        <source>平台表单</source>
        <translation>Platform form</translation>
    </message>
    <message>
        <extracomment>app/workbench/platform.py</extracomment>
        <source>报告内容</source>
        <translation>Report</translation>
    </message>
    <message>
        <extracomment>app/workbench/platform.py</extracomment>
        <source>还有冲突没有裁定，请先逐项裁定，再导出平台表单。</source>
        <translation>There are conflicts to decide. Decide them, then export the platform's form.</translation>
    </message>
    <message>
        <extracomment>app/workbench/portfolio.py</extracomment>
        <source>数字化水平评测台账</source>
        <translation>Ledger of digital levels</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>{name}的{missing}</source>
        <translation>{missing} of {name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>{name}的明细</source>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>付款凭证</source>
        <translation>proof of payment</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>填全了才能估算贷款贴息</source>
        <translation>All of it is needed to estimate the loan interest subsidy</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>已完成，还没有挂佐证</source>
        <translation>done, no evidence linked yet</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>改造后评测还没有定稿，目前为{level}级</source>
        <translation>The assessment after the transformation is not finalised; it is at level {level} now</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>有申报条件不符合，见下；请先核实能否申报。</source>
        <translation>Some conditions to apply are not met, see below; find out first whether you can apply.</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>有订阅服务，填了才知道计到哪个月</source>
        <translation>There are subscriptions; it decides up to which month they count</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>没有就不能计入认定金额</source>
        <translation>without it nothing is recognised</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>申报条件中还有没确认的，见下。</source>
        <translation>Some conditions to apply are not confirmed yet, see below.</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>申报条件已逐条确认符合。</source>
        <translation>All conditions to apply are met.</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>费用明细（合同、发票、付款凭证）</source>
        <translation>Costs (contracts, invoices, proofs of payment)</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>还没有填写费用</source>
        <translation>no costs entered yet</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>还没有选择试点，请写明是哪个试点。</source>
        <translation>No programme is chosen yet; say which.</translation>
    </message>
    <message>
        <extracomment>app/workbench/programme.py</extracomment>
        <source>这不是改造后评测，没有改造后的等级</source>
        <translation>This is no assessment after the transformation, so there is no level after it</translation>
    </message>
    <message>
        <extracomment>app/workbench/progress.py</extracomment>
        <source>已取消，没有留下未完成的文件。</source>
        <translation>Cancelled; no unfinished file was left.</translation>
    </message>
    <message>
        <extracomment>app/workbench/proof_list.py</extracomment>
        <source>{names}，已添加</source>
        <translation>{names}, added</translation>
    </message>
    <message>
        <extracomment>app/workbench/proof_list.py</extracomment>
        <source>按目前的回答：{level}（自诊断结果，以评测机构核定的为准）</source>
        <translation>By the answers so far: {level} (a self-diagnosis; what the assessors settle counts)</translation>
    </message>
    <message>
        <extracomment>app/workbench/receiving.py</extracomment>
        <source>“{name}”在核对之后变了，没有加入名单，请重新选择。</source>
        <translation>"{name}" changed after it was checked and was not added. Choose it again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/receiving.py</extracomment>
        <source>“{name}”在验证之后换过内容，请重新验证。</source>
        <translation>"{name}" was changed after verifying. Verify it again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/receiving.py</extracomment>
        <source>“{name}”是加密的评测包：请先用自己的age密钥解密，在“验证评测包”里点“解密…”即可。</source>
        <translation>"{name}" is encrypted. Decrypt it with your age key first: "Decrypt…" under "Verify packages".</translation>
    </message>
    <message>
        <extracomment>app/workbench/receiving.py</extracomment>
        <source>“{name}”里没有这位签名人的证书，请重新验证。</source>
        <translation>"{name}" does not hold the certificate of this signer. Verify it again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/receiving.py</extracomment>
        <source>文件夹“{name}”里没有评测包（*{suffix}），请换一个文件夹。</source>
        <translation>There are no packages (*{suffix}) in the folder "{name}". Choose another folder.</translation>
    </message>
    <message>
        <extracomment>app/workbench/receiving.py</extracomment>
        <source>读不了“{name}”：它不在原处或已损坏，请重新验证。</source>
        <translation>"{name}" cannot be read: it is gone or damaged. Verify it again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/recipients.py</extracomment>
        <source>名单上没有“{name}”这个接收方，请先用“identity recipient”登记他的公钥。</source>
        <translation>There is no recipient "{name}" on the list. Enter the public key with "identity recipient" first.</translation>
    </message>
    <message>
        <extracomment>app/workbench/recipients.py</extracomment>
        <source>请给接收方一个称呼。</source>
        <translation>Give the recipient a name.</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/report_texts.py</extracomment>
        <source>“{title}”最多{n}个字，现有{text}个，请删减。</source>
        <translation><numerusform>"{title}" may have {n} character and has {text}; shorten it.</numerusform><numerusform>"{title}" may have {n} characters and has {text}; shorten it.</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/report_texts.py</extracomment>
        <source>报告没有“{key}”这一节。</source>
        <translation>The report has no section "{key}".</translation>
    </message>
    <message>
        <extracomment>app/workbench/reporting.py</extracomment>
        <source>没有生成报告。{sentence}</source>
        <translation>No report was made. {sentence}</translation>
    </message>
    <message>
        <extracomment>app/workbench/reporting.py</extracomment>
        <source>签名人尚未受信任</source>
        <translation>signer not trusted yet</translation>
    </message>
    <message>
        <extracomment>app/workbench/reporting.py</extracomment>
        <source>签名齐全</source>
        <translation>all signatures there</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>{code} {name}在自诊断里没有作答，不能接受；请更改或列为现场核实。</source>
        <translation>{code} {name} was not answered in the self-diagnosis and cannot be accepted. Change it or leave it for the site.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>{code}是应用场景，请写一个等级（0至4）。</source>
        <translation>{code} is a scenario; give one grade (0 to 4).</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>{code}没有基础数据“{key}”，可用的有：{known}。</source>
        <translation>{code} has no measure "{key}"; there are {known}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>{name}与申报的答案相同，没有更改；请用接受，或另选答案。</source>
        <translation>{name} is the same as claimed, so nothing changes. Accept it, or give another answer.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>{name}待现场核实</source>
        <translation>{name} to be checked on site</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>{name}没有列为现场核实；请用接受或更改，或先列为现场核实。</source>
        <translation>{name} is not marked to be checked on site. Accept or change it, or mark it first.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>复核只能做成before（改造前评测）或after（改造后评测）。</source>
        <translation>A review is made as before (before the transformation) or after.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>按已核定的基础数据，{code}与申报的选项不同，不能原样接受；请用更改。</source>
        <translation>By the settled measures {code} is another option than claimed and cannot be accepted as it is. Change it.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>接受{subject_name}</source>
        <translation>Accept {subject_name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py resources/indicators/2024.yaml</extracomment>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>更改{name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>现场核定{name}</source>
        <translation>Settle {name} on site</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>请写明理由；要现场核实的，写明核实什么。</source>
        <translation>Give a reason; for the site, say what to check.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>请给{code}写核定的等级（0至4）。</source>
        <translation>Give the settled grade of {code} (0 to 4).</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>请给{code}写核定的选项，或核定的基础数据。</source>
        <translation>Give the settled options of {code}, or its settled measures.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>这些基础数据还定不出{code}的选项{missing}，请补全或直接写选项。</source>
        <translation>These measures do not settle the options {missing} of {code} yet. Complete them or give the options.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>这份自诊断已经在复核（评测{id}），请接着那一份做。</source>
        <translation>This self-diagnosis is being reviewed already (assessment {id}); go on there.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>这份自诊断没有确定的企业名称，请企业补上后再复核。</source>
        <translation>This self-diagnosis has no settled enterprise name. The enterprise has to add it first.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>这份自诊断还没有定稿，请企业定稿并签名后再复核。</source>
        <translation>This self-diagnosis is not finalised. The enterprise has to finalise and sign it first.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>这份评测不是企业自诊断，不能复核；请核对编号。</source>
        <translation>This assessment is no self-diagnosis and cannot be reviewed. Check the ID.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>这份评测不是对自诊断的复核；请先用自诊断新建复核。</source>
        <translation>This assessment does not review a self-diagnosis. Begin a review from a self-diagnosis first.</translation>
    </message>
    <message>
        <extracomment>app/workbench/review.py</extracomment>
        <source>（{text}）</source>
        <translation> ({text})</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>{subject}的{kind}{parts}</source>
        <translation>{subject} {kind}{parts}</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>{verdict}：{reason}</source>
        <translation>{verdict}: {reason}</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>业务改善说明</source>
        <translation>Note on business improvement</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>复核所依据的自诊断</source>
        <translation>Self-diagnosis reviewed</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>复核结论</source>
        <translation>Review</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>现场调研参加人员</source>
        <translation>People of the visit</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>现场调研参加人员的签到</source>
        <translation>Attendance of the visit</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py app/workbench/visit.py</extracomment>
        <source>现场调研方式</source>
        <translation>Methods of the visit</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py app/workbench/visit.py</extracomment>
        <source>现场调研日期</source>
        <translation>Date of the visit</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py app/workbench/visit.py</extracomment>
        <source>现场调研时间</source>
        <translation>Time of the visit</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>现场调研的{label}</source>
        <translation>{label} of the visit</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>自诊断{assessment}</source>
        <translation>self-diagnosis {assessment}</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>评测{value}</source>
        <translation>assessment {value}</translation>
    </message>
    <message>
        <extracomment>app/workbench/review_words.py</extracomment>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <extracomment>app/workbench/sample.py</extracomment>
        <source>“{folder}”不是空文件夹，为免混淆请换一个新的文件夹名。</source>
        <translation>"{folder}" is not an empty folder. To avoid a mix-up, name a new one.</translation>
    </message>
    <message>
        <extracomment>app/workbench/sealed.py</extracomment>
        <source>“{name}”的名字不以{suffix}结尾，请用--out写明解密到哪个文件。</source>
        <translation>The name of "{name}" does not end in {suffix}. Say with --out which file to decrypt to.</translation>
    </message>
    <message>
        <extracomment>app/workbench/sealed.py</extracomment>
        <source>“{target}”已经存在，没有覆盖；请移走它，或用--out写到别处。</source>
        <translation>"{target}" exists already and was not overwritten. Move it away, or write elsewhere with --out.</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>PDF里没有签名</source>
        <translation>there is no signature in the PDF</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>{form}报告写得不对</source>
        <translation>the {form} report is written wrongly</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>企业名单读不回来</source>
        <translation>the list of enterprises cannot be read back</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>佐证照片的预览不对</source>
        <translation>the preview of a photo is wrong</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>写出并读回了企业名单模板（{n}列）</source>
        <translation><numerusform>Wrote and read back the template for lists of enterprises ({n} column)</numerusform><numerusform>Wrote and read back the template for lists of enterprises ({n} columns)</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>团队工作区的数据库驱动可用</source>
        <translation>The database driver for team workspaces works</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>在PDF报告内签了名</source>
        <translation>Signed inside the PDF report</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>在另一个工作区收下了评测包（{n}条变更记录）</source>
        <translation><numerusform>Received the package in another workspace ({n} change)</numerusform><numerusform>Received the package in another workspace ({n} changes)</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>备份并检查了工作区，没有发现问题（备份{st_size} KB）</source>
        <translation>Backed up and checked the workspace, no problems (backup {st_size} KB)</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>存入了{n}个佐证文件（{kinds}）并生成了预览</source>
        <translation><numerusform>Stored {n} evidence file ({kinds}) and made previews</numerusform><numerusform>Stored {n} evidence files ({kinds}) and made previews</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>定稿、签名并导出了评测包（{st_size} KB）</source>
        <translation>Finalised, signed and exported a package ({st_size} KB)</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>工作区与文件的评分不一样</source>
        <translation>workspace and document score differently</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>工作区有问题</source>
        <translation>the workspace has problems</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>打开了临时工作区，建立了示例评测（{assessment}）</source>
        <translation>Opened a temporary workspace and made the sample assessment ({assessment})</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>报告的页面画不出来</source>
        <translation>the pages of the report cannot be painted</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>改过的包没有被认出</source>
        <translation>a changed package was not noticed</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>核验了评测包：签名齐全；改动一个字节即被认出</source>
        <translation>Verified the package: all signatures there; one changed byte is noticed</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>生成了{upper}报告（{st_size} KB）</source>
        <translation>Made the {upper} report ({st_size} KB)</translation>
    </message>
    <message numerus="yes">
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>画出了报告的{n}页</source>
        <translation><numerusform>Painted {n} page of the report</numerusform><numerusform>Painted {n} pages of the report</numerusform></translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>自检没有通过：{sentence}。请重新安装程序。</source>
        <translation>Self-check failed: {sentence}. Install the program again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>自检没有通过：数据库驱动不可用（{error}）。请重新安装程序。</source>
        <translation>Self-check failed: the database driver does not work ({error}). Install the program again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>自检没有通过：空文件夹里不该有数据库服务器。</source>
        <translation>Self-check failed: there should be no database server in an empty folder.</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>评了分：{points}分，{level_name}</source>
        <translation>Scored: {points} points, {level_name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/self_check.py</extracomment>
        <source>评测包核验的结论不对</source>
        <translation>the verdict on the package is wrong</translation>
    </message>
    <message>
        <extracomment>app/workbench/session.py</extracomment>
        <source>措辞文件“{overlay}”用不了：{error}改正或移走它再打开。</source>
        <translation>The wording file "{overlay}" cannot be used: {error} Correct it or move it away, then open again.</translation>
    </message>
    <message>
        <extracomment>app/workbench/session.py</extracomment>
        <source>记不住资料文件夹：“{note}”写不进去。请检查权限或磁盘空间。</source>
        <translation>The folder for the work cannot be remembered: "{note}" cannot be written. Check permissions and disk space.</translation>
    </message>
    <message>
        <extracomment>app/workbench/signing.py</extracomment>
        <source>{role}签名</source>
        <translation>Signature of the {role}</translation>
    </message>
    <message>
        <extracomment>app/workbench/signing.py</extracomment>
        <source>电子签名 · {role}</source>
        <translation>Electronic signature · {role}</translation>
    </message>
    <message>
        <extracomment>app/workbench/signing.py</extracomment>
        <source>自称时间 {beijing_date}</source>
        <translation>Claimed time {beijing_date}</translation>
    </message>
    <message>
        <extracomment>app/workbench/signing.py</extracomment>
        <source>证书指纹 {fingerprint}…</source>
        <translation>Certificate fingerprint {fingerprint}…</translation>
    </message>
    <message>
        <extracomment>app/workbench/signing.py</extracomment>
        <source>评测还没有定稿，不能签名。请先定稿。</source>
        <translation>The assessment is not finalised and cannot be signed. Finalise it first.</translation>
    </message>
    <message>
        <extracomment>app/workbench/surveying.py</extracomment>
        <source>{name}：{chosen}</source>
        <translation>{name}: {chosen}</translation>
    </message>
    <message>
        <extracomment>app/workbench/surveying.py</extracomment>
        <source>{text}（{by}前）</source>
        <translation>{text} (by {by})</translation>
    </message>
    <message>
        <extracomment>app/workbench/surveying.py</extracomment>
        <source>“{text}”</source>
        <translation>"{text}"</translation>
    </message>
    <message>
        <extracomment>app/workbench/surveying.py</extracomment>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <extracomment>app/workbench/view.py</extracomment>
        <source>{code} {name}</source>
        <translation>{code} {name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/view.py</extracomment>
        <source>没有代码为“{subject}”的采集项或场景，采集项如F1、M2，场景如S01。</source>
        <translation>There is no item or scenario "{subject}"; items are such as F1 or M2, scenarios such as S01.</translation>
    </message>
    <message>
        <extracomment>app/workbench/visit.py</extracomment>
        <source>{name}签到</source>
        <translation>{name} signs in</translation>
    </message>
    <message>
        <extracomment>app/workbench/visit.py</extracomment>
        <source>参加人员{name}</source>
        <translation>Person {name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/visit.py</extracomment>
        <source>参加人员里没有编号为“{person}”的人，可用visit show查看。</source>
        <translation>There is nobody with the number "{person}" among the people; see "visit show".</translation>
    </message>
    <message>
        <extracomment>app/workbench/visit.py</extracomment>
        <source>现场调研没有“{key}”这一项，可用的有：{known}。</source>
        <translation>A visit has no entry "{key}"; there are {known}.</translation>
    </message>
    <message>
        <extracomment>app/workbench/visit.py</extracomment>
        <source>移除参加人员{name}</source>
        <translation>Remove person {name}</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>{subject}{part}</source>
        <translation>{subject} {part}</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>{value}级</source>
        <translation>Grade {value}</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>一项未勾</source>
        <translation>None ticked</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>佐证“{file_name}”{evidence_part}</source>
        <translation>evidence "{file_name}"{evidence_part}</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>已移除</source>
        <translation>removed</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>已调整</source>
        <translation>moved</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>报告中的“{title}”</source>
        <translation>"{title}" in the report</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>的建议</source>
        <translation>advice</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>的排列位置</source>
        <translation>: place in order</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>的显示方向</source>
        <translation>: rotation</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>的说明</source>
        <translation>: caption</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>证明{subject}</source>
        <translation> proves {subject}</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>顺时针{value}度</source>
        <translation>{value} degrees clockwise</translation>
    </message>
    <message>
        <extracomment>app/workbench/words.py</extracomment>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>10%以上到20%</source>
        <translation>Over 10% up to 20%</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>10%以上到20%（10台里2台）</source>
        <translation>Over 10% up to 20% (2 in 10)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>20%以上到40%</source>
        <translation>Over 20% up to 40%</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>20%以上到40%（10台里3、4台）</source>
        <translation>Over 20% up to 40% (3 or 4 in 10)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>40%以上到60%</source>
        <translation>Over 40% up to 60%</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>40%以上到60%（10台里5、6台）</source>
        <translation>Over 40% up to 60% (5 or 6 in 10)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>60%以上</source>
        <translation>Over 60%</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>60%以上（10台里7台或更多）</source>
        <translation>Over 60% (7 in 10 or more)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>CAD软件界面</source>
        <translation>CAD screen</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>一件产品的追溯记录</source>
        <translation>Trace of one product</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>一家40人的五金厂，办公楼和车间各拉了一条网线，车间装了无线，6台数控机床连到一台采集电脑。车间机床的网选B，ERP和扫码枪的网选C；没有用5G，也没有覆盖仓库和装配线，D、E不选。</source>
        <translation>A hardware factory of 40 people has a cable to the office and one to the workshop, wireless there, and 6 CNC machines connected to a collecting computer. The network of machines is B, that of ERP and scanners C; there is no 5G, and warehouse and assembly are not covered: D and E are not chosen.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>一年的营业收入除以人数，两年放在一起比。</source>
        <translation>A year's revenue divided by the number of people, two years side by side.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>一张写明哪个环节用什么软件的清单</source>
        <translation>A list of which area uses which software</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>一张单做到哪里、做了多少，怎么知道？</source>
        <translation>How do you know how far along an order is and how much is done?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>一样</source>
        <translation>The same</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>一样（算到小数点后两位都相同）</source>
        <translation>The same (equal to two decimals)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>三张财务报表</source>
        <translation>The three financial statements</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>不记，只看缴费单</source>
        <translation>Not recorded, only the bills</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>不记，或者只记在纸上</source>
        <translation>Not recorded, or on paper only</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>不超过10%（10台里最多1台）</source>
        <translation>At most 10% (1 in 10)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>不超过10%（每收100元，最多花10元）</source>
        <translation>At most 10% (10 of every 100 yuan taken)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>业务单据和财务打通，用财务分析帮着做决定</source>
        <translation>Business documents and finance are connected; analyses help to decide</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>两年的利润表</source>
        <translation>Income statements of two years</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>主动了解过</source>
        <translation>Looked into it</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>主要生产设备一共多少台？</source>
        <translation>How many main production machines are there?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>主要生产设备里，真的连上网、数据能传出来的占多少？</source>
        <translation>What share of the main machines is actually connected and sending data?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>主要生产设备里，能自己出数据的占多少？</source>
        <translation>What share of the main machines can output data?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>买料的申请、下单、到货是怎么管的？</source>
        <translation>How are requests, orders and arrivals of material managed?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>五金厂每天下班由统计员把纸单录进表格，是1级；工人扫码报工，办公室随时看进度，到2级。</source>
        <translation>In a hardware factory a clerk types in paper slips at the end of the day: grade 1. Workers scan to report, and the office sees progress at any time: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>交换机和无线路由器的照片</source>
        <translation>Photos of switches and wireless routers</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>产品先做哪道、后做哪道，用什么刀、什么参数。</source>
        <translation>Which step comes first, with which tool and parameters.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>产品合格率，比改造前高了还是低了？</source>
        <translation>Is the pass rate of products higher or lower than before the transformation?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>产品图纸是怎么画、怎么管的？</source>
        <translation>How are product drawings made and kept?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>产品设计（图纸、清单由软件自动出）</source>
        <translation>Product design (drawings and lists made by software)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>人事</source>
        <translation>In personnel</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>人事（考勤机自动记）</source>
        <translation>Personnel (attendance recorded by a machine)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>从询价比价到执行全程在系统里，和生产、仓库、财务连着</source>
        <translation>Everything from quotations to delivery in a system, connected with production, warehouse and finance</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>仓库系统和生产、采购、财务连着</source>
        <translation>The warehouse system is connected with production, purchasing and finance</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>仓库里有什么、有多少，怎么知道？</source>
        <translation>How do you know what is in the warehouse, and how much?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>仓库（进出扫码记）</source>
        <translation>Warehouse (in and out scanned)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>任命通知或岗位说明</source>
        <translation>Letter of appointment or job description</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>低了</source>
        <translation>Lower</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>做改造、上系统按什么流程走</source>
        <translation>How a transformation or a new system is carried out</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>先做哪张单、后做哪张单，是怎么排的？</source>
        <translation>How is it decided which order is made first and which later?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>先用仿真试好再做；还和客户、供应商在网上一起设计</source>
        <translation>Simulation before making; design together with customers and suppliers online</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>全年电费、气费单</source>
        <translation>Electricity and gas bills of the year</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>共享文档或邮件截图</source>
        <translation>Screenshots of shared documents or e-mails</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>关键工序自动检测、自动报警，或者从成品能查到原料</source>
        <translation>Critical steps are checked automatically, with alarms, or a product can be traced back to its material</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>其中带数控系统、PLC或触摸屏的多少台？</source>
        <translation>How many of them have a numerical control, a PLC or a touch screen?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>其中接了网、在电脑或手机上看得到的多少台？</source>
        <translation>How many of them are connected and can be seen on a computer or phone?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>典型工艺建了库，新产品直接调用；和生产系统互通数据</source>
        <translation>Typical processes are in a library and used for new products; data are shared with production systems</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>兼着管也算，比如生产主管兼管系统。</source>
        <translation>Somebody who does it besides other work counts, such as the head of production looking after the systems.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>写下来、发下去的才算，口头说的不算。</source>
        <translation>Only what is written down and handed out counts, not what is said.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>写了规划或计划，安排了钱和人</source>
        <translation>Wrote a plan, with a budget and people</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>写明数字化考核的工资办法</source>
        <translation>Pay rules that include digital work</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>写着时间和预算的计划</source>
        <translation>A plan with times and a budget</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>出入库单</source>
        <translation>Slips of goods in and out</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>初始级。已经在用电脑和软件干活，但多半是各记各的。下一步是让关键环节用上正规的管理系统。</source>
        <translation>Level 1, Initial. Computers and software are in use, but mostly each for itself. Next, give the key areas proper systems.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>利润表“营业成本”那一行</source>
        <translation>The line "operating costs" of the income statement</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>利润表第一行，除以10000就是万元</source>
        <translation>First line of the income statement, divided by 10,000</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>到车间数一遍，看设备上有没有控制屏</source>
        <translation>Walk through the workshop and count those with a control screen</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>到车间问，或者看纸单</source>
        <translation>Ask in the workshop, or look at paper slips</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年50人做2000万元，人均40万元；去年48人做2064万元，人均43万元，选C。</source>
        <translation>20 million yuan with 50 people the year before, 400,000 each; 20.64 million with 48 last year, 430,000 each: C.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年一共用了多少能源？</source>
        <translation>How much energy was used the year before?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年利润表“营业成本”那一行</source>
        <translation>The line "operating costs" of that year's income statement</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年收2000万元、成本1700万元，每百元成本85元；去年收2100万元、成本1743万元，83元，选C。</source>
        <translation>Costs of 17 million for 20 million yuan the year before, 85 for every 100; 17.43 million for 21 million last year, 83: C.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年有多少人？</source>
        <translation>How many people the year before?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年用能120吨标准煤、营业收入2000万元，去年110吨、2100万元，每百元用能下降，选C。</source>
        <translation>120 tons of standard coal for 20 million yuan the year before, 110 tons for 21 million last year: less for every 100 yuan, so C.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年的利润表第一行</source>
        <translation>First line of that year's income statement</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年的成本是多少？</source>
        <translation>What were the costs of the year before?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年的营业收入是多少？</source>
        <translation>What was the revenue of the year before?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>前年花了多少？</source>
        <translation>And the year before?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>办公室（制度、合同、会议和培训记录）</source>
        <translation>In the office (rules, contracts, minutes, training records)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>办公系统和财务、采购、生产等系统连着，手机上就能办</source>
        <translation>The office system is connected with finance, purchasing, production; everything on the phone</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>加密软件的界面或合同</source>
        <translation>Screen or contract of the encryption software</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>包装厂有《信息系统使用管理办法》，规定了谁开账号、多久备份；其他没有成文。选C。</source>
        <translation>A packaging factory has rules for using its information systems: who opens accounts, how often backups are made. Nothing else is written: C.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>协同级。能用数据预测和优化，并和客户、供应商的系统协同。</source>
        <translation>Level 4, Collaborative. Data predict and optimise, and the systems work together with those of customers and suppliers.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>卫浴厂的业务员各有一张Excel订单表，是1级；统一录进ERP，谁的单、到哪一步都看得到，到2级。</source>
        <translation>In a bathroom factory every salesperson has an Excel list of orders: grade 1. All in one ERP, where everybody sees whose order is where: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>印刷厂去年请人做了两年计划，今年上了MES，排产快了，但还没有定期去同行交流。已经着手改造，选D；如果接单方式也因此变了并且见效，选E。</source>
        <translation>A printing factory had a two-year plan made last year and put an MES to work this year; scheduling is faster, but there are no regular exchanges with others in the trade. Work has begun: D; if the way of taking orders has changed as well and it pays: E.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>危险废物全程有系统管，危险实时报警，有应急预案</source>
        <translation>Hazardous waste is tracked from start to end; dangers raise an alarm at once; there are emergency plans</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>厂子那年还没开就空着</source>
        <translation>Leave it empty if the factory did not exist yet</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>厂里的网络通到哪里、连着什么？</source>
        <translation>How far does the factory's network reach, and what is connected to it?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>去年一共用了多少能源？</source>
        <translation>How much energy was used last year?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>去年有多少人？</source>
        <translation>How many people were there last year?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>去年的成本是多少？</source>
        <translation>What were last year's costs?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>去年的营业收入是多少？</source>
        <translation>What was last year's revenue?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>去年花在软件、采集设备、联网和服务上多少钱？</source>
        <translation>How much went into software, data collection, networking and services last year?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>去年营业收入2000万元，买软件和采集盒花了60万元，占3%；前两年分别占1%和2%。把各年金额填进去，程序自动算平均数。</source>
        <translation>Last year's revenue was 20 million yuan, and 600,000 went into software and collecting boxes: 3%; in the two years before 1% and 2%. Enter the amounts, the program averages them.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>发邮件、用共享文档</source>
        <translation>E-mail, shared documents</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>口头处理，没有记录</source>
        <translation>By word of mouth, no record</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>口头或微信下单，没有台账</source>
        <translation>By word of mouth or chat, no register</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>只有一个环节在用，比如只有财务</source>
        <translation>One area only, such as finance</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>只有办公室能上网，不算车间组网；车间里机床、扫码枪、看板连成的网才算。</source>
        <translation>Internet in the office alone is not a workshop network; connected machines, scanners and boards in the workshop are.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>各模块的截图</source>
        <translation>Screenshots of the modules</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>各系统登录后的界面截图</source>
        <translation>Screenshots of each system after logging in</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>员工的档案、考勤、工资是怎么管的？</source>
        <translation>How are personnel files, attendance and wages managed?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>和供应商、客户的计划连着，能自动配送或自动补货</source>
        <translation>Connected with the plans of suppliers and customers; deliveries and restocking are automatic</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>哪些环节的数据，是机器或系统自己记下来的？</source>
        <translation>In which areas do machines or systems record data automatically?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>售后（报修、投诉自动登记）</source>
        <translation>After-sales (repairs and complaints registered)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>喷涂厂的安全操作规程在共享盘里，是1级；装了可燃气体探测器联到手机、隐患拍照派单，到2级。</source>
        <translation>A painting shop has its safety rules on a shared disk: grade 1. Gas detectors report to phones, and hazards are photographed and assigned: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>固定资产清单（在能出数据的设备后面打勾）</source>
        <translation>List of fixed assets, with the machines that output data ticked</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>图纸、客户资料、账套，做了哪些保护？</source>
        <translation>How are drawings, customer data and accounts protected?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>图纸和版本有系统管，改图有审批、有记录，照着标准做</source>
        <translation>A system keeps drawings and versions; changes are approved and recorded, standards followed</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>图纸管理软件里的版本记录</source>
        <translation>Version history in the drawing software</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>在系统里报工，看得到进度、产量和领料</source>
        <translation>Reported in a system that shows progress, output and material used</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>在采集软件里数在线的设备；没接线的不算</source>
        <translation>Count the machines online in the collecting software; those not wired do not count</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>在钉钉、企业微信或OA里审批</source>
        <translation>Approved in DingTalk, WeCom or an office system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>培训签到表和照片</source>
        <translation>Attendance lists and photos of training</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>塑胶厂有Excel设备台账和点检表，是1级；班长扫设备码点检，系统到期派保养单，到2级。</source>
        <translation>A plastics factory has an Excel register and check lists: grade 1. Team leaders scan machines to check them, and the system issues maintenance when due: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>备份任务的截图</source>
        <translation>Screenshot of the backup job</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>外出参观的照片和签到表</source>
        <translation>Photos and attendance lists of visits</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>多了</source>
        <translation>More</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>大前年的利润表第一行</source>
        <translation>First line of the income statement of that year</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>大前年的营业收入是多少？</source>
        <translation>What was the revenue of the year before that?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>大前年花了多少？</source>
        <translation>And the year before that?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>安全作业走系统，危险点在线监测</source>
        <translation>Safety work runs through a system; dangerous spots are monitored online</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>安全操作规程</source>
        <translation>Safety operating rules</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>安全生产的规定和隐患是怎么管的？</source>
        <translation>How are safety rules and hazards managed?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>安全（探测器、监控自动报）</source>
        <translation>Safety (detectors and cameras report)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>定期培训</source>
        <translation>Regular training</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>客户、报价、订单是怎么记的？</source>
        <translation>How are customers, quotations and orders recorded?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>客户投诉、要维修，怎么登记、怎么跟？</source>
        <translation>How are complaints and repairs registered and followed up?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>家具厂仓管用表格记进出，是1级；用进销存或WMS扫码进出，系统库存和盘点对得上，到2级。</source>
        <translation>In a furniture factory the storekeeper uses a sheet: grade 1. Stock software or a WMS with scanners, and stock agrees with the count: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>家具厂入库、领料都扫码，考勤用人脸机，电表自动上传。可以选仓储物流、人力资源、能耗管理；质检还是写在纸上再录，质量管理不选。</source>
        <translation>A furniture factory scans goods in and materials out, takes attendance by face recognition, and its electricity meters report automatically: choose warehousing, human resources and energy. Inspection is written on paper and typed in later, so quality is not chosen.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>宽带或5G的办理单、账单</source>
        <translation>Order form or bill for broadband or 5G</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>少了</source>
        <translation>Less</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>工单和工艺参数自动采集，和计划、质量或设备连着</source>
        <translation>Work orders and process parameters are collected automatically, connected with planning, quality or machines</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>工单和日报表</source>
        <translation>Work orders and daily reports</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>工序和加工参数是怎么编、怎么管的？</source>
        <translation>How are process steps and parameters written and kept?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>工艺文件有系统管，更改有记录，照着标准做</source>
        <translation>A system keeps process documents; changes are recorded, standards followed</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>工艺更改记录</source>
        <translation>Record of a process change</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>工艺（工序、参数自动记）</source>
        <translation>Process (steps and parameters recorded)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>工资在Excel里算，是1级；人脸考勤直接进系统，计件工资自动算，到2级。</source>
        <translation>Wages in Excel: grade 1. Attendance by face goes into a system, and piece wages are computed: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>工资表（可遮住金额）</source>
        <translation>Wage list (amounts may be covered)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>已经动手改造了一处或几处</source>
        <translation>Started the transformation in one or more places</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>常用零件建了库，画图时直接调用；设计和工艺、其他部门共用数据</source>
        <translation>Common parts are in a library and used while drawing; design shares data with process and other departments</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>干得好坏和工资挂钩，有成文的办法</source>
        <translation>Pay depends on it, by written rules</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>平均每个人做出的营业收入，去年比前年多了还是少了？</source>
        <translation>Was revenue per person higher or lower last year than the year before?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>年度审计报告或利润表</source>
        <translation>Yearly audit report or income statement</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>开会学习或执行的记录</source>
        <translation>Records of meetings or of following them</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>弱电施工图或手画的网络布置图</source>
        <translation>Cabling plan, or a sketch of the network</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>当面说、写纸条</source>
        <translation>Face to face, slips of paper</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>往来、存货、固定资产、出纳和总账都在一套系统里</source>
        <translation>Receivables, payables, stock, assets, cash and ledger in one system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>微信群里口头批假、共享文档传文件，是1级；请假、报销、用章都在钉钉里批，到2级。</source>
        <translation>Leave by word in a chat group, files in shared documents: grade 1. Leave, expenses and seals are approved in DingTalk: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>怕被黑、怕电脑被锁，厂里做了哪些防备。</source>
        <translation>What the factory does against break-ins and locked computers.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>成本除以营业收入，两年放在一起比。</source>
        <translation>Costs divided by revenue, two years side by side.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>手工记账，没有用财务软件</source>
        <translation>By hand, no accounting software</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>扫码、传感器、系统自动生成的算；员工用键盘敲进表格的不算。</source>
        <translation>Scanners, sensors and whatever a system records automatically count; typing into a spreadsheet does not.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>扫码报工的照片</source>
        <translation>Photos of reporting by scanner</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>扫码枪、考勤机、智能电表的照片</source>
        <translation>Photos of scanners, attendance machines, smart meters</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>技术和设计</source>
        <translation>In engineering and design</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>折成吨标准煤（GB/T 2589—2020）：用电1万度约合1.229吨，柴油1吨约合1.457吨，天然气1万立方米约合11至13.3吨</source>
        <translation>In tons of standard coal (GB/T 2589-2020): 10,000 kWh are about 1.229 tons, a ton of diesel about 1.457, 10,000 cubic metres of natural gas 11 to 13.3</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>报修小程序或服务群的记录</source>
        <translation>Records of the repair app or service group</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>按设备实时采集，盯着单台设备的用能，相关部门一起管</source>
        <translation>Collected from every machine at once, watched for each, managed together by the departments</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>排产（计划和进度自动更新）</source>
        <translation>Scheduling (plan and progress update)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>探测器和监控的照片</source>
        <translation>Photos of detectors and cameras</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>接单、管理、做决定的方式因此变了，并且见效</source>
        <translation>It has changed how orders are taken, managed and decided, and it pays off</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>操作规程、隐患排查、危险点，看用什么管。</source>
        <translation>How operating rules, hazards and dangerous spots are kept track of.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>改图审批单</source>
        <translation>Approval of a drawing change</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>改造前六个月平均合格率96.5%，改造后六个月97.8%，选C。没有改造的，用前后两年来说明，并写在备注里。</source>
        <translation>96.5% on average over six months before, 97.8% over six months after: C. Without a transformation, show it by two years and say so in the note.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>改造前同样几个月的质检报表</source>
        <translation>Inspection reports of the same months before the transformation</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>改造前平均每月的合格率是多少？</source>
        <translation>What was it before the transformation, on monthly average?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>数字化有没有人管？做了哪些？</source>
        <translation>Is somebody in charge of digital matters, and what do they do?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>数字化的事，哪些写成了规矩？</source>
        <translation>Which rules on digital matters exist in writing?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>数字化这件事，厂里做到哪一步了？</source>
        <translation>How far has the factory got with going digital?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>数据管理规定</source>
        <translation>Rules for data</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>数据谁能看、谁负责、怎么保存</source>
        <translation>Who may see data, who is in charge, how they are kept</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>数控机床、带PLC或触摸屏的设备算；普通台钻、手动冲床不算。</source>
        <translation>CNC machines and those with a PLC or touch screen count; plain bench drills and hand presses do not.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>智能电表照片</source>
        <translation>Photos of smart meters</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>最近一次盘点表</source>
        <translation>Sheet of the last stock count</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>最近几个月的质检报表，取平均；97.8%就填97.8</source>
        <translation>Average of the inspection reports of the last months; 97.8% is entered as 97.8</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有一级一级培养人的安排</source>
        <translation>A plan for developing people step by step</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有两个以上环节在用</source>
        <translation>Two areas or more</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有人专门管，或者兼着管</source>
        <translation>Somebody, full-time or besides other work</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有人把数字汇总成表，给出建议</source>
        <translation>Somebody sums up the figures and makes suggestions</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有备份或加密</source>
        <translation>Backups or encryption</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有多少环节在用正规软件管？</source>
        <translation>How many areas are managed with proper software?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有成文的上网和网络管理规定</source>
        <translation>Written rules for going online and for the network</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有成文的数据管理规定</source>
        <translation>Written rules for data</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有接口但没有接线的不算。</source>
        <translation>A connector that nobody wired does not count.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有智能问答、自动推荐、自动走流程</source>
        <translation>Questions are answered, suggestions made and workflows run automatically</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有电子台账，人工点检</source>
        <translation>An electronic register, checked by hand</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有系统管售后，设计、工艺、生产、销售都看得到</source>
        <translation>A system for after-sales, seen by design, process, production and sales</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>有问题清单、处理得快，能反过来改进产品；和财务、质量连着</source>
        <translation>A list of problems, quickly handled, which improves products; connected with finance and quality</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>服装厂由生产主管兼管系统，每季度请软件公司来讲一次课。配了兼职人员选B，定期培训选D；没有单设岗位，C不选。</source>
        <translation>In a clothing factory the head of production looks after the systems, and the software company gives a lesson every quarter. Somebody does it part-time: B; regular training: D; no post of its own, so not C.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>机加工厂用编程软件出刀路，是1级；工艺卡在MES里发放，改了就全车间换新，到2级。</source>
        <translation>A machining factory makes tool paths with software: grade 1. Process sheets are issued in the MES, and a change reaches the whole workshop: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>来图加工的，看客户的图在厂里怎么管。</source>
        <translation>If you work to customers' drawings, how those are kept in the factory.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>检验在系统里按流程走，数据能统计</source>
        <translation>Inspection follows a workflow in a system, with statistics</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>检验记录和质量日报</source>
        <translation>Inspection records and daily quality report</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>模具厂图纸每晚自动备份到另一块硬盘，图纸带加密软件，但没有成文的制度。选C。</source>
        <translation>A mould factory backs its drawings up every night to another disk and encrypts them, but has no written rules: C.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>每个环节都在用</source>
        <translation>Every area</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>每卖100元的货，用掉的能源比改造前多了还是少了？</source>
        <translation>Is more or less energy used for every 100 yuan of sales than before the transformation?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>每收100元要花掉的成本，去年比前年多了还是少了？</source>
        <translation>Did it cost more or less last year than the year before to earn 100 yuan?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>每月经营汇总表</source>
        <translation>Monthly business summary</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>每月质检报表</source>
        <translation>Monthly inspection reports</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>水、电、气用了多少，是怎么记的？</source>
        <translation>How is the use of water, electricity and gas recorded?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>水电气（用量自动上传）</source>
        <translation>Water, electricity, gas (readings sent automatically)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>汽配厂检验员用平板录检验结果，系统每天出不良排行，到2级；扫成品码能查到原料批次，到3级。</source>
        <translation>In a car parts factory inspectors use tablets, and the system ranks defects every day: grade 2. Scanning a product shows its batch of material: grade 3.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>没有用电脑画图</source>
        <translation>No drawing on computers</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>没有用软件，靠经验或纸</source>
        <translation>No software: by experience or on paper</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>没有电子台账，坏了再修</source>
        <translation>No electronic register; repaired when broken</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>没有，全靠纸和表格</source>
        <translation>None; all paper and spreadsheets</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>没有，或者只有办公室能上网</source>
        <translation>None, or only the office can go online</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>注塑厂共20台主要设备，其中12台注塑机有控制屏，8台辅机没有。填总数20、数字化12，程序自动算出60%。</source>
        <translation>An injection moulding factory has 20 main machines: 12 moulding machines with a control screen, 8 auxiliary ones without. Enter 20 in all, 12 digital: the program gives 60%.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>注明已联网的设备清单</source>
        <translation>List of machines with the connected ones marked</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>泵厂让客户扫码报修，是1级；报修进系统派单，修了什么技术部都能查，到2级。</source>
        <translation>A pump factory lets customers report repairs by scanning: grade 1. Reports become jobs in a system, and engineering can see what was mended: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>灯具厂采购员用Excel记采购单，是1级；申请、审批、下单、收货都在ERP里，供应商有档案，到2级。</source>
        <translation>In a lamp factory the buyer keeps orders in Excel: grade 1. Requests, approvals, orders and receipts are in the ERP, with files on suppliers: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>点检表照片</source>
        <translation>Photo of a check list</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>现在平均每月的合格率是多少？</source>
        <translation>What is the pass rate now, on monthly average?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>生产、销售、采购和仓库</source>
        <translation>In production, sales, purchasing and the warehouse</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>生产计划表</source>
        <translation>Production plan</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>生产（产量、工序自动计）</source>
        <translation>Production (output and steps counted)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用CAD这类软件画图</source>
        <translation>Drawing with software such as CAD</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用CRM、ERP这类系统管订单、客户或业绩</source>
        <translation>Orders, customers or sales results in a system such as CRM or ERP</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用Excel、云文档记</source>
        <translation>In Excel or an online document</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用Excel排</source>
        <translation>Planned in Excel</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用Excel记</source>
        <translation>In Excel</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用Excel记工单</source>
        <translation>Work orders in Excel</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用Excel记用量</source>
        <translation>Consumption in Excel</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用Excel记进出和库存</source>
        <translation>In, out and stock in Excel</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用Excel记采购单</source>
        <translation>Orders in Excel</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用Excel这类表格记</source>
        <translation>In a spreadsheet such as Excel</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用一段时间的月平均来比。没有做过改造的，比去年和前年。</source>
        <translation>Compare monthly averages over some time. Without a transformation, compare last year with the year before.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用了5G工业网，跑无人搬运车这类会移动的设备</source>
        <translation>Industrial 5G for things that move, such as driverless carts</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用了防火墙、正版杀毒或统一账号登录</source>
        <translation>A firewall, licensed antivirus, or central log-in</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用人工智能帮着招人、评绩效、安排培训</source>
        <translation>AI helps with hiring, appraisal and training</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用人工智能预测和预警，帮着做决定</source>
        <translation>AI predicts and warns and helps to decide</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用友、金蝶、进销存、MES、钉钉审批都算；单独一张Excel表不算软件。</source>
        <translation>Yonyou, Kingdee, stock software, MES, approvals in DingTalk all count; a lone Excel sheet is no software.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用和去年一样的算法；不会折算就空着，直接选下面的答案</source>
        <translation>Computed as for last year; if you cannot convert it, leave it empty and choose an answer below</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用小程序、APP登记报修</source>
        <translation>Reported by a mini program or app</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用数字化想出好办法、好产品，有奖励</source>
        <translation>Rewards for good ideas and products by digital means</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用数据分析人手，帮着定用工计划</source>
        <translation>Data on people help to plan staffing</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用数据分析提前管住危险，自动预警和处理</source>
        <translation>Data analysis catches dangers early, with automatic warnings and responses</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用机器视觉检测并和上下游共享，或者用模型预测不良</source>
        <translation>Machine vision shared up and down the chain, or models that predict defects</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用模型和三维仿真算质量、算成本，不断改进工艺</source>
        <translation>Models and 3D simulation compute quality and cost and keep improving the process</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用模型预测用能，自动找出最省的用法</source>
        <translation>Models predict consumption and find the most economical way</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用电脑编写和管理安全规定</source>
        <translation>Safety rules written and kept on computers</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用系统记物料、半成品、成品的进出和库存</source>
        <translation>A system records material, semi-finished and finished goods in, out and in stock</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用财务软件记账，管总账、出报表</source>
        <translation>Accounting software for ledger and reports</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>用软件编程序、编工艺</source>
        <translation>Programs and processes written with software</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>申请、订单或供应商在系统里管</source>
        <translation>Requests, orders or suppliers in a system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>电、气、油都折成吨标准煤再比；不会折算，可以请电力公司或服务商帮忙。没有做过改造的，比去年和前年。</source>
        <translation>Convert electricity, gas and oil to tons of standard coal; the electricity company or a service provider can help. Without a transformation, compare last year with the year before.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>电子厂贴出了上网管理规定，路由器带防火墙，每台电脑装了正版杀毒软件，没有请人评估过。选B、C。</source>
        <translation>An electronics factory has posted rules for going online, a router with a firewall, and licensed antivirus on every computer, but had nobody assess it: B and C.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>电脑里（截图就行，请管电脑的人或软件商帮忙）</source>
        <translation>On computers (screenshots will do; ask whoever looks after them or the software supplier)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>盖章发布的制度</source>
        <translation>Rules issued with seal</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>盖章的网络管理规定</source>
        <translation>Network rules with seal</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看业务员是各记各的，还是大家查得到同一份。</source>
        <translation>Whether every salesperson keeps his own record or all look at one.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看出了不良能不能查到是哪批料、哪道工序。</source>
        <translation>Whether a defect can be traced to its material and step.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看办公室能不能不去车间就知道进度。</source>
        <translation>Whether the office knows without walking to the workshop.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看只知道每月总电费，还是知道每台设备用了多少。</source>
        <translation>Whether you know only the monthly bill, or what every machine uses.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看固定资产清单。电脑、桌椅、手动工具不算</source>
        <translation>See the list of fixed assets. Computers, furniture and hand tools do not count</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看日常小事是当面说，还是手机上就能批。</source>
        <translation>Whether small matters are settled face to face or on the phone.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看板或手机报表的截图</source>
        <translation>Screenshots of a dashboard or mobile reports</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看社保缴费人数</source>
        <translation>See the number insured</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看该保养了是靠人记，还是系统提醒。</source>
        <translation>Whether people or a system remember that maintenance is due.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看账上的数和货架上的数对不对得上，靠什么知道。</source>
        <translation>Whether the books match the shelves, and how you know.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看这些事用纸、用表格，还是用系统。</source>
        <translation>Whether by paper, spreadsheets or a system.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>看这周的活靠经验排，还是靠系统排。</source>
        <translation>Whether this week's work is planned by experience or by a system.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>社保缴费人数证明</source>
        <translation>Proof of the number insured</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统在线分析、实时预警，带着生产不断改进</source>
        <translation>The system analyses online, warns at once, and keeps improving production</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统帮着出计划，并照计划查料和设备备好没有</source>
        <translation>A system helps to plan and checks whether material and machines are ready</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统怎么建、谁来管、怎么用</source>
        <translation>How systems are built, run and used</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统把关键环节的数据连起来，出图表</source>
        <translation>A system connects data of the key areas and draws charts</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统按库存、订单、交期自动排，并下发执行</source>
        <translation>The system plans by stock, orders and dates, and issues the plan</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统收集水、电、气数据，并做统计分析</source>
        <translation>A system collects water, electricity and gas readings and makes statistics</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统用模型给出最好的排法，边生产边调整</source>
        <translation>The system finds the best plan by models and adjusts it during production</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统能预测销量，自动给出采购、生产和发货计划</source>
        <translation>The system predicts sales and plans purchasing, production and dispatch</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统能预警供货风险，自动调整怎么买</source>
        <translation>The system warns of supply risks and adjusts what is bought</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里定保养计划，点检和保养都留记录</source>
        <translation>Maintenance is planned in a system; checks and maintenance are recorded</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的保养计划和记录</source>
        <translation>Maintenance plan and records in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的售后单</source>
        <translation>After-sales job in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的工单进度截图</source>
        <translation>Screenshot of an order's progress in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的工艺卡</source>
        <translation>Process sheet in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的库存表</source>
        <translation>Stock list in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的检验单</source>
        <translation>Inspection order in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的计划和缺料提示截图</source>
        <translation>Screenshots of plan and missing material in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的订单和客户列表截图</source>
        <translation>Screenshots of orders and customers in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里的采购订单和供应商列表</source>
        <translation>Orders and suppliers in the system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里自动生成的记录截图</source>
        <translation>Screenshots of records a system made automatically</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>系统里随时看得到销售，并和生产、库存、财务连着</source>
        <translation>The system shows sales at any time, connected with production, stock and finance</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>纸箱厂的计划员每天在Excel里排机台，是1级；ERP按交期列出生产单并提示缺料，到2级。</source>
        <translation>In a carton factory the planner assigns machines in Excel every day: grade 1. The ERP lists orders by delivery date and warns of missing material: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>绝大部分环节都在用（八成以上）</source>
        <translation>Most areas (over 80%)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>编程软件界面</source>
        <translation>Screen of the programming software</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>网络盖住了所有车间、仓库和工序，以后加设备也够用</source>
        <translation>The network covers all workshops, warehouses and steps, with room for more machines</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>老板靠什么数据做决定？</source>
        <translation>What data does the owner base decisions on?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>考勤、工资在系统里算</source>
        <translation>Attendance and wages in a system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>考勤机和考勤系统截图</source>
        <translation>Screenshots of attendance machine and system</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>联网改造、软件、云服务年费算，普通机床不算。开厂不满三年的，有几年算几年。</source>
        <translation>Networking, software and yearly cloud fees count, ordinary machines do not. If the factory is younger than three years, take the years there are.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>能拿数据模拟，比如报价、计划怎样更好</source>
        <translation>Data are used for simulation, such as which quotation or plan is better</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>能提前预警故障，并用利用率数据改进工艺和排产</source>
        <translation>Faults are foreseen, and utilisation improves process and planning</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>能管住外网进出，能发现入侵和病毒</source>
        <translation>Traffic from outside is controlled; intrusions and viruses are noticed</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>能耗台账和缴费单</source>
        <translation>Register of consumption and bills</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>能耗统计图截图</source>
        <translation>Screenshot of consumption statistics</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>能远程维护、主动服务，或用数据给客户定制服务</source>
        <translation>Remote maintenance, service before anything breaks, or service made to measure by data</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>自己或请人查过数据有没有风险</source>
        <translation>Risks to data were looked for, by ourselves or by others</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>自己或请人查过网络有没有漏洞</source>
        <translation>Weak points of the network were looked for, by ourselves or by others</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>花名册</source>
        <translation>Staff list</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>规定只在纸上，或者没有</source>
        <translation>Rules on paper, or none</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>规范级。关键环节有系统、有规矩，数据找得到、对得上。这是许多试点要求改造后达到的水平，具体以当地试点的规定为准。</source>
        <translation>Level 2, Managed. The key areas have systems and rules; data can be found and agree. Many programmes ask for this level after the transformation; the local rules count.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>订单、产量、库存、回款，看老板从哪里知道。</source>
        <translation>Where does the owner see orders, output, stock and payments?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>记了一本数据台账（有什么、谁在管），并定期检查</source>
        <translation>A register of data (what there is, who is in charge), checked regularly</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>记在纸上</source>
        <translation>On paper</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>记在纸上或脑子里</source>
        <translation>On paper or in people's heads</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>设了专门的岗位或部门</source>
        <translation>A post or department of its own</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>设备、员工的手机或扫码枪、软件，大多连在一张网里</source>
        <translation>Machines, phones or scanners of the staff, and software are mostly on one network</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>设备上采集盒或网线的照片</source>
        <translation>Photos of collecting boxes or cables at machines</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>设备的账、点检和保养是怎么管的？</source>
        <translation>How are the register, checks and maintenance of machines managed?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>设备铭牌和控制屏的照片</source>
        <translation>Photos of name plates and control screens</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>设备（开停机、参数自动记）</source>
        <translation>Machines (running times and parameters recorded)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>请人检查的报告</source>
        <translation>Report of an assessment</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>请代账公司用软件记账、厂里看得到报表的，也算。</source>
        <translation>An outside bookkeeper who uses software counts too, if the factory sees the reports.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>请代账公司用软件记账、厂里能看到报表，是1级；自己用金蝶管总账、应收应付、存货和固定资产，到2级。</source>
        <translation>An outside bookkeeper uses software and the factory sees the reports: grade 1. Its own Kingdee holds ledger, receivables, payables, stock and assets: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>请假、报销、通知是怎么走的？</source>
        <translation>How do leave, expenses and notices work?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>请财务把发票加一加；普通机床不算，没花就填0</source>
        <translation>Ask accounting to add up the invoices; ordinary machines do not count; nothing spent is 0</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>谁接的、谁去修、修好没有，看有没有记录。</source>
        <translation>Whether it is recorded who took the call, who went, and whether it was repaired.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>谁申请的、向谁买、到了没有，看有没有一处能查到。</source>
        <translation>Whether one place shows who asked, who supplies it, and whether it has arrived.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>财务</source>
        <translation>In accounting</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>财务每月做一张经营汇总表，是1级；大屏或手机上随时看订单、产量、库存和回款，到2级。</source>
        <translation>Accounting makes a summary every month: grade 1. Orders, output, stock and payments are seen at any time on a board or phone: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>财务能预测、能评估风险，并和外部单位协同</source>
        <translation>Finance predicts, assesses risks, and works together with outside parties</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>财务软件界面</source>
        <translation>Screen of the accounting software</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>财务（单据自动变成账）</source>
        <translation>Finance (documents become entries)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>账是怎么做的？</source>
        <translation>How are the books kept?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>质检</source>
        <translation>In inspection</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>质量数据是怎么记、怎么用的？</source>
        <translation>How are quality data recorded and used?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>质量检验（检测数据自动传）</source>
        <translation>Inspection (measurements transferred)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>车间里的机器连成了网，能集中控制</source>
        <translation>Machines in the workshop are networked and can be controlled together</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>车间（用手机拍照）</source>
        <translation>In the workshop (photos by phone)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>软件和改造的发票汇总</source>
        <translation>Sum of the invoices for software and transformation</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>软件或改造合同</source>
        <translation>Contracts for software or the transformation</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>软件购买合同或年费发票</source>
        <translation>Software contract or invoice of the yearly fee</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>运行数据自动采集，能分析故障、远程诊断，统计设备利用率（OEE）</source>
        <translation>Running data are collected automatically; faults are analysed and diagnosed remotely, and utilisation (OEE) is measured</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>近三年花在数字化上的钱，平均占营业收入多少？</source>
        <translation>Over the last three years, what share of revenue was spent on digitalisation, on average?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>返工和报废记录</source>
        <translation>Records of rework and scrap</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>还定期和做得好的同行参观交流</source>
        <translation>Also regular exchanges with companies that do it well</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>还是这20台设备，只有5台注塑机接了采集盒，能在电脑上看到开停机。填联网5台，程序自动算出25%。</source>
        <translation>Of the same 20 machines, only 5 moulding machines have a collecting box and show on a computer whether they run. Enter 5 connected: the program gives 25%.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>还没有人管</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>还没有做</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>还没有想过</source>
        <translation>Not thought about yet</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>还没有达到一级。多数管理靠纸和脑子，先把订单、库存、工资这几样用软件记起来，离一级通常不远。</source>
        <translation>Below level 1. Most things run on paper and memory. Record orders, stock and wages in software first; level 1 is usually not far.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>这些东西丢了怎么办，会不会被人带走。</source>
        <translation>What happens if these are lost, or somebody walks off with them.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>选已经做到的最高一步。</source>
        <translation>Choose the highest step reached.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>都没有成文</source>
        <translation>Nothing is written</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>都没有，全靠人记、人录</source>
        <translation>None; people record and type everything</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>采购（到货、收料扫码记）</source>
        <translation>Purchasing (arrivals and receipts scanned)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>采集软件里设备在线的截图</source>
        <translation>Screenshot of machines online in the collecting software</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>钉钉、企业微信的审批记录</source>
        <translation>Approvals in DingTalk or WeCom</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>钣金厂用CAD画图，图纸存在各人电脑里，是1级；后来用图纸管理软件，每次改版有审批、旧图自动作废，到2级。</source>
        <translation>A sheet metal factory draws with CAD and keeps drawings on people's computers: grade 1. Later drawing software approves every change and retires old drawings: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>铸造厂每月把电费抄进表格，是1级；各车间装了智能电表，手机上能看日用电和峰谷，到2级。</source>
        <translation>A foundry copies the monthly bill into a sheet: grade 1. Smart meters in every workshop show daily use, peak and off-peak, on a phone: grade 2.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>销售（订单、客户自动进系统）</source>
        <translation>Sales (orders and customers enter the system)</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>防火墙或杀毒软件的后台截图</source>
        <translation>Screenshots of the firewall or antivirus console</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>防黑客、防病毒，厂里做了哪些？</source>
        <translation>What is done against hackers and viruses?</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>隐患整改记录</source>
        <translation>Records of hazards put right</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>集成级。主要系统互相连通，订单、生产、库存、财务不用重复录入。</source>
        <translation>Level 3, Integrated. The main systems are connected; orders, production, stock and finance need not be entered twice.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>靠仓管员记，或者记在纸上</source>
        <translation>In the storekeeper's head, or on paper</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>靠感觉，没有汇总</source>
        <translation>By gut feeling, no summary</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>靠经验、靠喊，没有计划表</source>
        <translation>By experience and calling out, no plan</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>食品厂财务用金蝶、仓库用进销存、请假报销用企业微信，生产和质量还在用纸。有3个环节，选C“多个业务环节”。</source>
        <translation>A food factory has Kingdee for finance, stock software for the warehouse, and WeCom for leave and expenses; production and quality are on paper. Three areas: C, several.</translation>
    </message>
    <message>
        <extracomment>resources/help/2024.yaml</extracomment>
        <source>高了</source>
        <translation>Higher</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>5G网络建设或租用合同</source>
        <translation>Contract for building or renting a 5G network</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>APS模型说明</source>
        <translation>Description of the APS model</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>BI看板</source>
        <translation>BI dashboard</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>CAPP/MES界面</source>
        <translation>CAPP/MES on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>CRM/ERP界面</source>
        <translation>CRM/ERP on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>ERP/MES计划界面</source>
        <translation>ERP/MES planning on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>F4 每项 7%，末项（O 人力资源）9%</source>
        <translation>F4 at 7% each, the last (O Human resources) 9%</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>HR系统界面</source>
        <translation>HR system on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>MES工单界面</source>
        <translation>MES work orders on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>OA界面</source>
        <translation>OA system on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>OEE报表</source>
        <translation>OEE report</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>PDM/PLM界面</source>
        <translation>PDM/PLM on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>QMS界面</source>
        <translation>QMS on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>WMS界面</source>
        <translation>WMS on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>上下游质量数据跨企业共享</source>
        <translation>Quality data are shared across enterprises up and down the chain</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>上年度人均营业收入较前年的变化</source>
        <translation>Revenue per employee last year against the year before</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>上年度每百元营业收入中的成本较前年的变化</source>
        <translation>Costs per 100 yuan of revenue last year against the year before</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>上年成本</source>
        <translation>Costs, last year</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>上年数字化投入</source>
        <translation>Spending on digitalisation, last year</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>上年综合能源消费量</source>
        <translation>Energy consumption, last year</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>与数字化成效好的同行定期参观交流、互鉴转型经验</source>
        <translation>Regularly visits peers who did well and learns from each other's experience</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>与数字化融合的科研、业务、产品创新激励制度</source>
        <translation>Rewards for innovation in research, business and products that goes with digitalisation</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>与计划、质量或设备等系统协同共享数据</source>
        <translation>Data are shared with planning, quality or equipment systems</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>与设计、工艺、生产、销售部门共享信息</source>
        <translation>Information is shared with design, process, production and sales</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>业务数据与财务管理协同，支持管理会计核算</source>
        <translation>Business data and finance work together and support management accounting</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>业财一体化界面</source>
        <translation>Integrated business and finance on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>中小企业数字化水平评测指标（2024年版）</source>
        <translation>Indicators for assessing how digital small and medium-sized enterprises are (2024 edition)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>产业链上下游多方信息交互、协同设计或产品创新</source>
        <translation>Parties up and down the chain exchange information, design or innovate together</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>产品生命周期数字化</source>
        <translation>Digital product life cycle</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>产品设计</source>
        <translation>Product design</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>产品设计与工艺设计协同、数据跨部门共享</source>
        <translation>Product and process design work together; data are shared across departments</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>产品质量</source>
        <translation>Product quality</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>人力资源</source>
        <translation>Human resources</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>人工或手持仪器点巡检</source>
        <translation>Inspection rounds by people or hand-held instruments</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>人才建设</source>
        <translation>People</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>仓储物流</source>
        <translation>Warehousing and logistics</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>仓储系统与生产、采购、财务等系统协同</source>
        <translation>The warehouse system works together with production, purchasing, finance and others</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>以本地或云化信息服务实现业务数字化管理的覆盖面</source>
        <translation>How much of the business is managed digitally by local or cloud information services</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>以财务分析辅助决策、优化资产配置</source>
        <translation>Financial analysis supports decisions and the use of assets</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>价值效益</source>
        <translation>Value</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>仿真报告</source>
        <translation>Simulation report</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>仿真模型</source>
        <translation>Simulation model</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>企业内外部协同，财务管理智能化、数据驱动</source>
        <translation>Finance is intelligent and data-driven, inside and with partners</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>企业对数字化的认识与执行水平</source>
        <translation>How far the enterprise understands and pursues digitalisation</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>企业网络建设与连接情况</source>
        <translation>How the enterprise's networks are built and connected</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>优化模型与调度记录</source>
        <translation>Optimisation model and scheduling records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>使用数据安全产品或服务（加密、备份恢复、脱敏、分级分类等）</source>
        <translation>Data security products or services are used (encryption, backup and recovery, masking, classification and so on)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>使用网络安全产品或服务（防火墙、网络分区、入侵检测、身份认证等）</source>
        <translation>Network security products or services are used (firewall, network zones, intrusion detection, authentication and so on)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>供应链数字化</source>
        <translation>Digital supply chain</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>依计划检查物料、设备等生产准备</source>
        <translation>Material, equipment and other preparations are checked against the plan</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>保障数据安全的举措</source>
        <translation>Measures for data security</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>保障网络安全的举措</source>
        <translation>Measures for network security</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>信息安全</source>
        <translation>Information security</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>信息系统</source>
        <translation>Information systems</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>信息系统建设与运营管理制度</source>
        <translation>Rules for building and running information systems</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>信息系统清单</source>
        <translation>List of information systems</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>全覆盖</source>
        <translation>All of them</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>全过程管理供应商、询报比价、采购计划与执行</source>
        <translation>Suppliers, quotations, purchase plans and their execution are managed throughout</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>全过程记录</source>
        <translation>Records of the whole process</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>公开资料对F项措辞有两种说法（赴同行参观交流 / 输出经验供同行借鉴），分值一致；以机构载入的官方文本为准</source>
        <translation>Public sources word option F in two ways (visiting peers / sharing experience with peers), with the same points; the official text that an organisation loads prevails</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>关键工序用数字化检测设备和信息系统检测，自动判断并报警</source>
        <translation>Key steps are inspected by digital equipment and information systems that judge and alarm by themselves</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>具备边界访问控制、关键节点入侵检测和恶意代码检测能力</source>
        <translation>Access control at the border, intrusion detection at key nodes and malware detection are in place</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>决策支持</source>
        <translation>Decision support</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>决策模型说明</source>
        <translation>Description of the decision model</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>出入库台账</source>
        <translation>Ledger of goods in and out</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>分析报告</source>
        <translation>Analysis report</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>分析模型与预警记录</source>
        <translation>Analysis model and warning records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>初始级</source>
        <translation>Initial</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>前年从业人数</source>
        <translation>Employees, the year before last</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>前年成本</source>
        <translation>Costs, the year before last</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>前年数字化投入</source>
        <translation>Spending on digitalisation, the year before last</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>前年综合能源消费量</source>
        <translation>Energy consumption, the year before last</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>前年营业收入</source>
        <translation>Revenue, the year before last</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>勾选E时通常应已具备B、C、D；不满足时提示评测人员复核，不自动改分</source>
        <translation>Whoever ticks E usually has B, C and D too; if not, the assessor is asked to look again, points are not changed</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>协同办公</source>
        <translation>Collaborative office</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>协同平台与财务、采购、生产、项目管理等系统集成、数据共享</source>
        <translation>The platform is integrated with finance, purchasing, production, project management and others and shares data</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>协同级</source>
        <translation>Collaborative</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>协同设计平台界面或协议</source>
        <translation>Collaborative design platform on screen, or agreement</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>单个业务环节</source>
        <translation>One business area</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>危废管理界面</source>
        <translation>Hazardous waste management on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>危险废物存储、运输全流程信息化管理</source>
        <translation>Storage and transport of hazardous waste are managed by information systems throughout</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>参观交流照片或签到表</source>
        <translation>Photos or attendance lists of visits</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>台</source>
        <translation>units</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>各模块界面</source>
        <translation>Each module on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>各环节系统自动采集界面截图</source>
        <translation>Screenshots of automatic collection in each area</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>合格率统计报表</source>
        <translation>Yield statistics</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>吨标准煤</source>
        <translation>t of standard coal</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>员工台账</source>
        <translation>Staff ledger</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>售后与财务、质量等系统协同（如供应商索赔、质量考核账务）</source>
        <translation>After-sales works together with finance, quality and others (such as supplier claims, quality charges)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>售后服务</source>
        <translation>After-sales service</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>售后系统界面</source>
        <translation>After-sales system on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>在线监测安全风险数据和重大危险源</source>
        <translation>Safety risk data and major hazards are monitored online</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>在自动问答、智能推荐、智能预测、自适应流程等场景协作办公</source>
        <translation>Office work uses automatic answers, recommendations, predictions and adaptive workflows</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>培训记录</source>
        <translation>Training records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>基于OEE分析驱动工艺和作业计划优化</source>
        <translation>OEE analysis drives the improvement of processes and work plans</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>基于信息系统面向客户精细化管理（远程运维、主动服务等）</source>
        <translation>Customers are served individually through information systems (remote maintenance, proactive service and so on)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>增加</source>
        <translation>Higher</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>备份或加密平台截图</source>
        <translation>Screenshot of the backup or encryption platform</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>多个业务环节（2个及以上）</source>
        <translation>Several business areas (2 or more)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>大前年数字化投入</source>
        <translation>Spending on digitalisation, three years ago</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>大前年营业收入</source>
        <translation>Revenue, three years ago</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>安全生产</source>
        <translation>Safety</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>安全规范</source>
        <translation>Safety rules</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>安全设备或后台截图</source>
        <translation>Screenshot of security devices or their console</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>安全风险实时报警</source>
        <translation>Safety risks raise alarms in real time</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>定期开展数字化培训</source>
        <translation>Trains people in digital skills regularly</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>实时监控界面</source>
        <translation>Real-time monitoring on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>实时监测生产并动态排产调度</source>
        <translation>Production is monitored in real time and rescheduled as needed</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>实时调度界面</source>
        <translation>Real-time scheduling on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>实时采集关键运行参数，实现故障分析和远程诊断</source>
        <translation>Key operating parameters are collected in real time for fault analysis and remote diagnosis</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>实时采集界面</source>
        <translation>Real-time collection on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>实时销售预测并自动或半自动制定采购、生产、物流计划</source>
        <translation>Sales are forecast in real time, and purchasing, production and logistics plans follow (semi-)automatically</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>实现数据自动采集的业务环节</source>
        <translation>Business areas in which data are collected automatically</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>实现能源转化效率分析、能耗预测和能源优化调度</source>
        <translation>Conversion efficiency is analysed, energy use predicted and energy scheduled optimally</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>对安全作业、风险管控数据分析建模，预防性管理危险源，自动预警并响应处理</source>
        <translation>Safety work and risk data are analysed and modelled; hazards are managed preventively, with automatic warning and response</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>对未来财务状况预测、规划和评估风险</source>
        <translation>The future financial situation is predicted and planned and risks are assessed</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml resources/programmes/national.yaml</extracomment>
        <source>工信厅企业〔2024〕56号</source>
        <translation>MIIT Enterprise [2024] No. 56</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>工单记录</source>
        <translation>Work order records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>工控网络架构资料</source>
        <translation>Documents of the industrial control network</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>工艺优化报告</source>
        <translation>Process optimisation report</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>工艺知识库界面</source>
        <translation>Process knowledge base on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>工艺管理文件</source>
        <translation>Process management documents</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>工艺设计</source>
        <translation>Process design</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>工艺设计与生产系统数据交互、并行协同</source>
        <translation>Process design and production systems exchange data and work in parallel</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>工艺软件界面</source>
        <translation>Process software on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>已主动了解数字化相关内容</source>
        <translation>Has looked into digitalisation on its own account</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>已制定数字化规划、计划和保障措施</source>
        <translation>Has a digitalisation strategy, plan and means to back them</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>已用数字化手段改变业务模式和管理决策方式并见成效</source>
        <translation>Has changed its business model and decisions by digital means, with results</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>已着手单点或多点数字化改造</source>
        <translation>Has begun to transform one or several points</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>已联网的生产设备数</source>
        <translation>Networked production equipment</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>市场效益</source>
        <translation>Market results</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>市场表现</source>
        <translation>Market performance</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建成应用系统网络，设备、人员与信息系统大规模互联</source>
        <translation>An application network connects equipment, people and information systems on a large scale</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建有典型工艺流程、参数、资源知识库，新品工艺设计时能引用</source>
        <translation>A knowledge base of typical flows, parameters and resources can be used for new products</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建有典型组件和关键零部件标准库及设计知识库，设计时能匹配引用</source>
        <translation>A library of typical assemblies and key parts and of design knowledge can be matched and reused in design</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立售后问题清单并快速响应，能指导设计与工艺优化</source>
        <translation>A list of after-sales problems is answered quickly and guides design and process improvement</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立客户服务数据模型，提供精准服务</source>
        <translation>A customer service data model allows targeted service</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立应急预案，事故处理与相关部门及时协同</source>
        <translation>Emergency plans exist, and departments handle incidents together in time</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立数据台账并定期核验数据安全保障能力</source>
        <translation>A data inventory is kept and data security is verified regularly</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立数据安全管理制度</source>
        <translation>Rules for data security are in place</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立数据模型，结合质量、成本等数据以三维仿真模拟并迭代优化工艺</source>
        <translation>Data models with quality and cost data simulate in 3D and improve processes</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立网络安全管理制度</source>
        <translation>Rules for network security are in place</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立设备能耗监测与优化模型</source>
        <translation>A model monitors and optimises the energy use of equipment</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建立设备运行模型和故障知识库，自动预警并制定预测性维护方案</source>
        <translation>An equipment model and a fault knowledge base warn by themselves and plan predictive maintenance</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>建设或租用5G工业网络，支撑规模化移动应用（如AGV、工业互联网）</source>
        <translation>A 5G industrial network, built or rented, supports mobile applications on a large scale (such as AGVs, industrial internet)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>开展能耗统计分析</source>
        <translation>Energy use is analysed statistically</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>形成工艺方案、流程、文件、制造BOM、变更等完整数据的管理标准并执行</source>
        <translation>Standards exist and are kept for complete process data: plans, flows, documents, manufacturing BOM, changes</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>形成方案、图纸、模型、设计BOM、变更等完整资料的管理标准并执行</source>
        <translation>Standards exist and are kept for complete design documents: concepts, drawings, models, design BOM, changes</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>成效案例</source>
        <translation>Cases with results</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml resources/help/2024.yaml</extracomment>
        <source>成本明细表</source>
        <translation>Cost breakdown</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>手工录入不算自动采集</source>
        <translation>Typing in by hand is not automatic collection</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>投入计算表</source>
        <translation>Calculation of the spending</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>报警与应急记录</source>
        <translation>Alarm and emergency records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>持平</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>按产供销状况实现智能仓储（预测需求、自动补货）及厂外智能物流</source>
        <translation>Warehousing (forecast, replenishment) and outside logistics are intelligent, following supply, production and sales</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>改造前后对比说明</source>
        <translation>Comparison before and after transformation</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>改造前月均产品合格率</source>
        <translation>Monthly average yield before transformation</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>改造合同或项目文档</source>
        <translation>Transformation contracts or project documents</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>改造后月均产品合格率</source>
        <translation>Monthly average yield after transformation</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>改造后月均产品合格率较改造前的变化</source>
        <translation>Monthly average yield after transformation against before</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>改造后每百元营业收入综合能源消费量较改造前的变化</source>
        <translation>Energy consumption per 100 yuan of revenue after transformation against before</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>故障知识库</source>
        <translation>Fault knowledge base</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数字化人才建设举措</source>
        <translation>Measures for building digital talent</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数字化基础</source>
        <translation>Digital foundation</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数字化成效</source>
        <translation>Digital results</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数字化生产设备数</source>
        <translation>Digital production equipment</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数字化管理</source>
        <translation>Digital management</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数字化管理制度建立情况</source>
        <translation>Which digital management rules are in place</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数字化规划或计划</source>
        <translation>Digitalisation strategy or plan</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数字化转型实施工作流程</source>
        <translation>Working procedure for the digital transformation</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数据台账</source>
        <translation>Data inventory</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数据安全</source>
        <translation>Data security</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数据安全管理制度</source>
        <translation>Rules for data security</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数据资源管理制度</source>
        <translation>Rules for managing data resources</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数据采集</source>
        <translation>Data collection</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数据采集与集成记录</source>
        <translation>Records of data collection and integration</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>数据采集平台截图</source>
        <translation>Screenshot of the data collection platform</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>明确数字化人才梯度培育机制</source>
        <translation>Has set how digital talent is developed step by step</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>明确数字化人才绩效与薪酬管理</source>
        <translation>Has set performance and pay rules for digital specialists</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>智能办公功能界面</source>
        <translation>Smart office functions on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>智能招聘或画像界面</source>
        <translation>Smart recruiting or profiles on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>服务记录</source>
        <translation>Service records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>构建质量管理模型，识别影响因素并预测缺陷</source>
        <translation>A quality model finds what influences quality and predicts defects</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>标准库或知识库界面</source>
        <translation>Standard library or knowledge base on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>梯度培育制度</source>
        <translation>Rules for developing talent</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>检测设备与报警记录</source>
        <translation>Inspection equipment and alarm records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>模拟优化方案</source>
        <translation>Simulation and optimisation plans</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>点检表</source>
        <translation>Inspection sheets</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>版本与变更记录</source>
        <translation>Records of versions and changes</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>生产执行数字化</source>
        <translation>Digital production</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>生产管控</source>
        <translation>Production control</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>生产设备总数</source>
        <translation>Production equipment, total</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>生产设备数字化率</source>
        <translation>Share of production equipment that is digital</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>生产设备联网率（联网设备数/生产设备总数）</source>
        <translation>Share of production equipment that is networked (networked / total)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人力资源数据分析工具分析关键指标，以数据驱动人力规划与决策</source>
        <translation>HR data tools analyse key figures; workforce planning and decisions follow data</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人工智能等技术与供应商库存或客户生产计划协同</source>
        <translation>Artificial intelligence and the like tie in with suppliers' stock or customers' production plans</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人工智能等技术协同内外部数据</source>
        <translation>Artificial intelligence and the like bring inside and outside data together</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人工智能等技术实现个性化绩效、智能招聘与人才画像、个性化培训发展</source>
        <translation>Artificial intelligence and the like allow individual performance management, smart recruiting, talent profiles and training</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人工智能等技术实现采购与内外部供应链协同</source>
        <translation>Artificial intelligence and the like let purchasing and the supply chain inside and outside work as one</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人工智能等技术实现销售、财务、生产、供应链协同</source>
        <translation>Artificial intelligence and the like let sales, finance, production and supply chain work as one</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人工智能等技术建立排产调度模型，自动给出多约束优化方案和详细作业计划</source>
        <translation>A scheduling model (artificial intelligence and the like) gives optimised plans under several constraints and detailed work plans</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人工智能等技术建立生产监测预警模型，在线分析并实时预警</source>
        <translation>A monitoring model (artificial intelligence and the like) analyses production online and warns in real time</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用人工智能等技术整合内外部数据，构建预测、预警和决策模型，辅助智能化流程决策</source>
        <translation>Artificial intelligence and the like combine inside and outside data into prediction, warning and decision models that support decisions</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用仿真分析验证或迭代优化外观、结构、性能</source>
        <translation>Simulation verifies or improves look, structure and performance</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息技术工具收集生产经营基本数据，提供简单决策建议</source>
        <translation>IT tools collect basic production and business data and give simple advice</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息技术工具辅助制定和管理车间安全生产规范</source>
        <translation>IT tools help to set and manage workshop safety rules</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息技术工具辅助建立设备台账</source>
        <translation>IT tools help to keep an equipment ledger</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息技术手段制定维护计划并开展点巡检、维护保养</source>
        <translation>IT means are used to plan maintenance and carry out inspection and upkeep</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息技术手段规范安全作业</source>
        <translation>IT means guide safe work</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统使总账、往来、存货、固定资产、出纳与会计核算协同</source>
        <translation>An information system ties general ledger, receivables and payables, stock, fixed assets, cash and accounting together</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统实现原材料、半成品、成品质量可追溯</source>
        <translation>An information system traces the quality of raw materials, semi-finished and finished products</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统录入并跟踪工单进度、产量、物料领用等信息</source>
        <translation>An information system records and tracks progress, output and material of work orders</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统收集管理水、电、气、液等能耗数据</source>
        <translation>An information system collects and manages data on water, electricity, gas, liquids and so on</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统整合关键环节数据，关联分析并可视化</source>
        <translation>Information systems bring together data of key areas, relate and visualise them</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统管理设计过程或版本</source>
        <translation>An information system manages the design process or versions</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统统计物料、半成品、成品、耗材等出入库与库存</source>
        <translation>An information system counts goods in, goods out and stock of materials, semi-finished and finished products and consumables</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统规范管理售后流程</source>
        <translation>An information system manages the after-sales workflow</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统规范管理工艺设计过程</source>
        <translation>An information system manages the process design workflow</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统规范管理考勤、薪酬福利等核心流程</source>
        <translation>An information system manages core procedures such as attendance, pay and benefits</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统规范管理采购需求、订单、过程或供应商等信息</source>
        <translation>An information system manages purchasing needs, orders, steps or suppliers</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统规范管理销售计划、订单、运行、客户或业绩等营销信息</source>
        <translation>An information system manages sales plans, orders, operation, customers or results</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统规范质量管理流程</source>
        <translation>An information system manages the quality workflow</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统记录日常财务，管理总账并生成财务报表</source>
        <translation>An information system keeps daily accounts and the general ledger and makes the financial statements</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用信息系统辅助生成生产计划</source>
        <translation>An information system helps to make production plans</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用小程序、APP等工具辅助管理售后流程</source>
        <translation>Mini-programs, apps and the like help to manage after-sales work</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用数据驱动平台对特定场景（工艺、报价、计划、变更等）做数据模拟与效能优化</source>
        <translation>A data-driven platform simulates and improves particular cases (processes, quotations, plans, changes and so on)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用电子表格、云存储等工具辅助记录销售信息</source>
        <translation>Spreadsheets, cloud storage and the like help to record sales</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用电子表格等工具辅助人工编制生产计划</source>
        <translation>Spreadsheets and the like help people to make production plans</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用电子表格等工具辅助管理质量信息</source>
        <translation>Spreadsheets and the like help to manage quality information</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用电子表格等工具辅助记录出入库和库存</source>
        <translation>Spreadsheets and the like help to record goods in, goods out and stock</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用电子表格等工具辅助记录员工与流程信息</source>
        <translation>Spreadsheets and the like help to record employees and procedures</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用电子表格等工具辅助记录生产工单数据</source>
        <translation>Spreadsheets and the like help to record work orders</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用电子表格等工具辅助记录能耗</source>
        <translation>Spreadsheets and the like help to record energy use</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用电子表格等工具辅助记录采购订单和过程</source>
        <translation>Spreadsheets and the like help to record purchase orders and steps</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用移动工具提升跨部门协作效率</source>
        <translation>Mobile tools make work across departments quicker</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用系统或平台实时采集能耗及影响设备能耗的关键数据</source>
        <translation>A system or platform collects energy use and what influences it in real time</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用视觉质检等前沿技术检测产品质量</source>
        <translation>Advanced techniques such as visual inspection check product quality</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用设计软件（CAD、CAE、EDA等）辅助产品设计</source>
        <translation>Design software (CAD, CAE, EDA and so on) helps to design products</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用设计软件（CAM、CAPP等）基于设计数据辅助工艺设计</source>
        <translation>Design software (CAM, CAPP and so on) helps process design from design data</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用邮件、文档共享等工具辅助沟通与信息共享</source>
        <translation>E-mail, shared documents and the like help people to communicate and share information</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>用销售系统实时管控营销信息</source>
        <translation>The sales system controls sales information in real time</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>监测分析设备能耗并与相关部门协同管控</source>
        <translation>Energy use of equipment is monitored, analysed and controlled together with other departments</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>监测界面</source>
        <translation>Monitoring on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>相应制度文件（含发布与执行记录）</source>
        <translation>The rules themselves (with proof of issue and use)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>社保或统计用工人数证明</source>
        <translation>Proof of headcount from social insurance or statistics</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>管理决策数字化</source>
        <translation>Digital management and decisions</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>管理机制</source>
        <translation>Management mechanisms</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>系统对接记录</source>
        <translation>Records of connected systems</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>系统按安全库存、销售订单、采购提前期、交期等多约束自动生成生产计划</source>
        <translation>The system makes production plans by itself under several constraints: safety stock, orders, lead times, due dates</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>系统界面截图</source>
        <translation>Screenshots of the systems</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>系统部署或云服务合同</source>
        <translation>Deployment or cloud service contract</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>系统采集工单信息和工艺参数，管控工单、物料、设备</source>
        <translation>The system collects work order data and process parameters and controls orders, material and equipment</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>系统集成记录</source>
        <translation>Records of system integration</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>组织架构图</source>
        <translation>Organisation chart</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>经营数据汇总</source>
        <translation>Business data summary</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>绝大部分业务环节（大于80%）</source>
        <translation>Nearly all business areas (over 80%)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>统计设备综合效率OEE</source>
        <translation>Overall equipment effectiveness (OEE) is measured</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>绩效薪酬制度</source>
        <translation>Performance and pay rules</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>绿色低碳</source>
        <translation>Green and low-carbon</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>网络安全</source>
        <translation>Network security</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>网络安全管理制度</source>
        <translation>Rules for network security</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>网络建设</source>
        <translation>Network</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>网络拓扑图或建设方案</source>
        <translation>Network topology or construction plan</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>网络覆盖全部生产现场和环节，可扩展未来智能化应用</source>
        <translation>Networks cover every production site and step and can grow for future intelligent applications</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>能源管理系统截图</source>
        <translation>Screenshot of the energy management system</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>能源管理系统报表</source>
        <translation>Energy management system reports</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml resources/help/2024.yaml</extracomment>
        <source>能源统计报表</source>
        <translation>Energy statistics</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>能耗台账</source>
        <translation>Energy ledger</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>能耗管理</source>
        <translation>Energy management</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>自动制定实施物流计划或厂内自动配送</source>
        <translation>Logistics plans or deliveries inside the plant are made and carried out automatically</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>自动排产规则与界面</source>
        <translation>Automatic scheduling rules and screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>自动配送或智能仓储界面</source>
        <translation>Automatic delivery or intelligent warehousing on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>自行或委托开展数据安全风险评估</source>
        <translation>Data security risks are assessed, in-house or by others</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>自行或委托开展网络安全风险评估</source>
        <translation>Network security risks are assessed, in-house or by others</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>营销管理</source>
        <translation>Marketing and sales</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>要素保障</source>
        <translation>Resources</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>规划实施</source>
        <translation>Planning and doing</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>规划管理</source>
        <translation>Planning</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>规范级</source>
        <translation>Managed</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>视觉质检界面</source>
        <translation>Visual inspection on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>计划下达与执行</source>
        <translation>Plans are issued and carried out</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>计划排程</source>
        <translation>Planning and scheduling</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>计划表</source>
        <translation>Plan sheets</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml resources/help/2024.yaml</extracomment>
        <source>设备台账</source>
        <translation>Equipment ledger</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备接入平台界面截图</source>
        <translation>Screenshot of the platform equipment is connected to</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备数字化</source>
        <translation>Digital equipment</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备清单（标明数字化设备）</source>
        <translation>Equipment list (digital equipment marked)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备清单（标明联网设备）</source>
        <translation>Equipment list (networked equipment marked)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备管理</source>
        <translation>Equipment management</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备管理系统界面</source>
        <translation>Equipment management system on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备系统</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备联网</source>
        <translation>Networked equipment</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设备铭牌或控制系统照片</source>
        <translation>Photo of nameplates or control systems</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设置专门的数字化岗位或部门</source>
        <translation>Has dedicated digital posts or a department</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>设计软件界面</source>
        <translation>Design software on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>财务报表数字化投入科目</source>
        <translation>Accounts of digital spending in the financial statements</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>财务管理</source>
        <translation>Finance</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>财务系统与报表</source>
        <translation>Finance system and statements</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>质量台账</source>
        <translation>Quality ledger</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>质量管理</source>
        <translation>Quality management</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>质量管理系统截图</source>
        <translation>Screenshot of the quality management system</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>资金保障</source>
        <translation>Funding</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>跨部门共享记录</source>
        <translation>Records of sharing across departments</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>车间建成工控网络，支持自动化控制</source>
        <translation>The workshop has an industrial control network that supports automation</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>过程质量数据数字化采集、统计与管理</source>
        <translation>Quality data of the process are collected, counted and managed digitally</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>近三年平均数字化投入占营业额的平均比例（成立不满三年按实际年限）</source>
        <translation>Average share of spending on digitalisation in revenue over the last three years (fewer for a younger enterprise)</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>近两年营业收入财务数据</source>
        <translation>Revenue figures of the last two years</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>近两年财务数据</source>
        <translation>Financial figures of the last two years</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>远程运维界面或服务模型说明</source>
        <translation>Remote maintenance on screen, or description of the service model</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>追溯记录</source>
        <translation>Traceability records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>通讯模块照片</source>
        <translation>Photo of communication modules</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>邮件或共享文档</source>
        <translation>E-mails or shared documents</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>部署协同平台或办公软件，请假、报销、审批、通知等日常流程数字化</source>
        <translation>A collaboration platform or office software handles leave, expenses, approvals and notices digitally</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>配备专职或兼职数字化人才</source>
        <translation>Has digital specialists, full-time or part-time</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml resources/help/2024.yaml</extracomment>
        <source>采购台账</source>
        <translation>Purchase ledger</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>采购管理</source>
        <translation>Purchasing</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>采购系统与生产、仓储、财务等系统协同</source>
        <translation>The purchasing system works together with production, warehousing, finance and others</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>采购系统界面</source>
        <translation>Purchasing system on screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml resources/help/2024.yaml</extracomment>
        <source>销售台账</source>
        <translation>Sales ledger</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>销售系统与生产、库存、财务等系统协同</source>
        <translation>The sales system works together with production, stock, finance and others</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>销售预测模型或界面</source>
        <translation>Sales forecast model or screen</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>问题清单与闭环记录</source>
        <translation>Problem list and how each was closed</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>集成与移动办公记录</source>
        <translation>Records of integration and mobile office</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>集成级</source>
        <translation>Integrated</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>集成记录</source>
        <translation>Integration records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>预测与风险评估报告</source>
        <translation>Forecast and risk assessment report</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>预测模型说明</source>
        <translation>Description of the prediction model</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>预测维护记录</source>
        <translation>Predictive maintenance records</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>预测预警供应链风险并动态优化采购策略</source>
        <translation>Supply chain risks are predicted and purchasing strategy is adjusted</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>预警模型与处置记录</source>
        <translation>Warning model and how warnings were handled</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>风险评估报告</source>
        <translation>Risk assessment report</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>风险预警与策略记录</source>
        <translation>Records of risk warnings and strategy</translation>
    </message>
    <message>
        <extracomment>resources/indicators/2024.yaml</extracomment>
        <source>驱动生产过程迭代优化与闭环管控</source>
        <translation>Production is improved step by step in a closed loop</translation>
    </message>
    <message>
        <extracomment>resources/platforms/generic.yaml</extracomment>
        <source>通用表单</source>
        <translation>General form</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>不补助实施费、定制费、培训费、维保费</source>
        <translation>Implementation, customisation, training and maintenance are not subsidised</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>东莞</source>
        <translation>Dongguan</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>中山</source>
        <translation>Zhongshan</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>云服务</source>
        <translation>Cloud services</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>传感器</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>佛山</source>
        <translation>Foshan</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>培训费</source>
        <translation>Training</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>大模型一体机</source>
        <translation>All-in-one AI machines</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>定制费</source>
        <translation>Customisation</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>实施费</source>
        <translation>Implementation</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>工业控制系统</source>
        <translation>Industrial control systems</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>广东省</source>
        <translation>Guangdong</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>广东省工业和信息化厅与财政厅通知（2026-02-26）</source>
        <translation>Notice of Guangdong's departments of industry and finance (2026-02-26)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>广东省省级中小企业数字化转型城市试点</source>
        <translation>Guangdong provincial pilot cities for the digital transformation of small and medium enterprises</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>广州</source>
        <translation>Guangzhou</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>惠州</source>
        <translation>Huizhou</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>揭阳</source>
        <translation>Jieyang</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>梅州</source>
        <translation>Meizhou</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>汕头</source>
        <translation>Shantou</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>江门</source>
        <translation>Jiangmen</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>湛江</source>
        <translation>Zhanjiang</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>珠三角试点城市被改造企业</source>
        <translation>Transformed enterprises in pilot cities of the Pearl River Delta</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>珠海</source>
        <translation>Zhuhai</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>粤东粤西粤北试点城市被改造企业</source>
        <translation>Transformed enterprises in pilot cities of eastern, western and northern Guangdong</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>粤工信工业互联网函〔2024〕57号</source>
        <translation>《粤工信工业互联网函〔2024〕57号》</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>维保费</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>网关</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>肇庆</source>
        <translation>Zhaoqing</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>茂名</source>
        <translation>Maoming</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>补助按事前、事中、事后等方式由城市确定</source>
        <translation>Each city decides whether to pay before, during or after</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>补助软件、云服务、网关、路由、传感器、大模型一体机、工业控制系统、防火墙等信息安全设备</source>
        <translation>Software, cloud services, gateways, routers, sensors, all-in-one AI machines, industrial control systems, firewalls and other security devices are subsidised</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml resources/programmes/guangzhou.yaml</extracomment>
        <source>试点期为2023-10-11至2026-12-31</source>
        <translation>The pilot period is 2023-10-11 to 2026-12-31</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>费用按不含税金额计算</source>
        <translation>Costs are counted without tax</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>路由</source>
        <translation>Routers</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>软件</source>
        <translation>Software</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>防火墙等信息安全设备</source>
        <translation>Firewalls and other security devices</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangdong.yaml</extracomment>
        <source>韶关</source>
        <translation>Shaoguan</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>上限按累计补助金额计算</source>
        <translation>The caps are for all subsidies together</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>不要求改造后等级提升，但要求业务有提升</source>
        <translation>The level need not rise by the transformation, but the business must improve</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>与牵引单位直接签订的合同不早于2023-10-11；三方合同不早于牵引单位公示日期</source>
        <translation>A contract signed directly with the lead organisation is not earlier than 2023-10-11; a three-party contract not earlier than the day the lead organisation was announced</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>企业主体在广州市，改造项目落地广州</source>
        <translation>The enterprise is in Guangzhou, and so is the project</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>具有独立法人资格（分公司不适用）</source>
        <translation>Is a legal person of its own (branches are not)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>发票日期不得早于合同日期</source>
        <translation>An invoice is not earlier than the contract</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>合同在试点期内签订</source>
        <translation>The contract was signed within the pilot period</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>合同所涉数字化产品和服务通过入库审核</source>
        <translation>The products and services of the contract passed the admission review</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>合同签订日期的上一年度营业收入低于4亿元，或从业人员少于1000人</source>
        <translation>Revenue of the year before the contract below 400 million yuan, or fewer than 1,000 employees</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>完成改造且达到二级及以上的中小企业</source>
        <translation>Enterprises transformed and at level 2 or above</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>定制家居</source>
        <translation>Custom furniture</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>属于试点细分行业或关联配套产业的制造业企业</source>
        <translation>Is a manufacturer of a pilot industry or one related to it</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>工业母机和机器人</source>
        <translation>Machine tools and robots</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>已在公共服务平台完成意向企业申报并通过审核</source>
        <translation>Has applied on the public service platform and was approved there</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>广州市</source>
        <translation>Guangzhou</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>广州市中小企业数字化转型城市试点</source>
        <translation>Guangzhou pilot for the digital transformation of small and medium enterprises</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>改造后现场评测达到二级及以上</source>
        <translation>Assessed on site at level 2 or above after the transformation</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>时尚美妆</source>
        <translation>Fashion and cosmetics</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>智能网联与新能源汽车（零部件）</source>
        <translation>Intelligent connected and new-energy vehicles (parts)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>服装</source>
        <translation>Clothing</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>未列入失信、经营异常等名单，近三年无严重违法违规</source>
        <translation>Is on no list of defaulters or abnormal operation; no serious offence in the last three years</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>申报项目未获得过财政资金支持</source>
        <translation>The project has received no other public money</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>穗工信函〔2024〕358号</source>
        <translation>《穗工信函〔2024〕358号》</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>签约后完成项目备案（备案表、合同、线上诊断结果截图）</source>
        <translation>The project was registered after signing (registration form, contract, screenshot of the online diagnosis)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>箱包</source>
        <translation>Bags</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>累计最高：二级60万元、三级100万元、四级150万元</source>
        <translation>In all at most 600,000 yuan at level 2, 1,000,000 at level 3, 1,500,000 at level 4</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>补助比例最高50%</source>
        <translation>The rate is at most 50%</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>订阅式产品按合同起始日至申报截止当月期间核减</source>
        <translation>A subscription counts from its first day to the closing month of applications</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>认定金额取合同、发票、付款三者中的最小值</source>
        <translation>The recognised amount is the smallest of contract, invoices and payments</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>试点政策一本通（2025-07-11）</source>
        <translation>Guide to the pilot policy (2025-07-11)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>试点细分行业</source>
        <translation>Pilot industries</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>贷款贴息不超过实际利息，年贴息率最高3%，期限1年，每年最高50万元</source>
        <translation>The interest subsidy is at most the interest paid, at most 3% a year, for 1 year, at most 500,000 yuan a year</translation>
    </message>
    <message>
        <extracomment>resources/programmes/guangzhou.yaml</extracomment>
        <source>项目实施进度达到100%</source>
        <translation>The project is 100% carried out</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>专精特新“小巨人”和专精特新中小企业二级及以上占比</source>
        <translation>Share of "little giants" and other specialised enterprises at level 2 or above</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>先进金属战略材料</source>
        <translation>Advanced metals and strategic materials</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>向四级迈进的企业</source>
        <translation>Enterprises on their way to level 4</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>奖补比例分批确定</source>
        <translation>The rate is set batch by batch</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>完成改造且不低于二级的工业中小企业</source>
        <translation>Industrial enterprises transformed and not below level 2</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>属于试点行业</source>
        <translation>Belongs to a pilot industry</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>建设实施方案与专项资金管理办法（征求意见稿，2025-09-24）</source>
        <translation>Implementation plan and rules for the special fund (draft for comment, 2025-09-24)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>现代食品制造</source>
        <translation>Modern food</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>电子元器件制造</source>
        <translation>Electronic components</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>绵阳市</source>
        <translation>Mianyang</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>绵阳市中小企业数字化转型城市试点（征求意见稿）</source>
        <translation>Mianyang pilot for the digital transformation of small and medium enterprises (draft for comment)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>评定程序：企业自评并提交报告和佐证材料；第三方书面评审；第三方现场核实；综合评定等级并验收</source>
        <translation>Procedure: the enterprise assesses itself and hands in report and proof; a third party reviews the papers; a third party checks on site; the level is settled and accepted</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>试点行业</source>
        <translation>Pilot industries</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>试点行业规上工业中小企业二级及以上占比</source>
        <translation>Share of larger industrial enterprises of the pilot industries at level 2 or above</translation>
    </message>
    <message>
        <extracomment>resources/programmes/mianyang.yaml</extracomment>
        <source>高端装备制造</source>
        <translation>High-end equipment</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national-2022.yaml</extracomment>
        <source>工信厅联企业〔2022〕22号</source>
        <translation>《工信厅联企业〔2022〕22号》</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national-2022.yaml</extracomment>
        <source>按每家企业核算的补助比例最高30%，付给服务平台</source>
        <translation>At most 30% for each enterprise, paid to the service platform</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national-2022.yaml</extracomment>
        <source>每个服务平台最高600万元</source>
        <translation>At most 6,000,000 yuan for each service platform</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national-2022.yaml</extracomment>
        <source>每个服务平台至少改造10家企业</source>
        <translation>Each service platform transforms at least 10 enterprises</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national-2022.yaml</extracomment>
        <source>每个行业最多3个服务平台，每省每批最多5个行业</source>
        <translation>At most 3 service platforms for an industry, at most 5 industries for a province and batch</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national-2022.yaml</extracomment>
        <source>每家企业最高30万元，付给服务平台</source>
        <translation>At most 300,000 yuan for each enterprise, paid to the service platform</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national-2022.yaml</extracomment>
        <source>财政支持中小企业数字化转型试点（2022，服务平台制）</source>
        <translation>Public support for the digital transformation of small and medium enterprises (2022, by service platforms)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national.yaml</extracomment>
        <source>中小企业数字化转型城市试点（国家级）</source>
        <translation>Pilot cities for the digital transformation of small and medium enterprises (national)</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national.yaml</extracomment>
        <source>数字化水平达到二级及以上</source>
        <translation>The digital level is 2 or above</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national.yaml</extracomment>
        <source>试点企业须按2024年版指标现场评定</source>
        <translation>Pilot enterprises are assessed on site by the indicators of 2024</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national.yaml</extracomment>
        <source>财办建〔2024〕23号</source>
        <translation>《财办建〔2024〕23号》</translation>
    </message>
    <message>
        <extracomment>resources/programmes/national.yaml</extracomment>
        <source>财建〔2023〕117号</source>
        <translation>《财建〔2023〕117号》</translation>
    </message>
</context>
</TS>
