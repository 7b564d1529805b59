using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Shell;

/// <summary>PA50x: what can be wrong with a command line.</summary>
internal static class UsageMessages
{
    public static Diagnostic UnknownOption(string name, string? nearest, string command) =>
        Error(
            "PA501",
            new($"\"{command}\" has no option \"{name}\".", $"“{command}”没有“{name}”这个选项。"),
            nearest is not null ? Write(nearest) : SeeHelp(command)
        );

    public static Diagnostic UnknownCommand(
        string name,
        string? nearest,
        string command,
        IReadOnlyList<string> known
    ) =>
        Error(
            "PA502",
            new($"\"{command}\" has no command \"{name}\".", $"“{command}”没有“{name}”这个命令。"),
            nearest is not null ? Write(nearest) : OneOf(known)
        );

    public static Diagnostic NoCommand(string command, IReadOnlyList<string> known) =>
        Error("PA503", new($"\"{command}\" needs a command.", $"“{command}”后面要写命令。"), OneOf(known));

    public static Diagnostic OptionTwice(string name) =>
        Error(
            "PA504",
            new($"\"{name}\" is given more than once.", $"“{name}”写了不止一次。"),
            new("Keep the one that counts.", "只保留需要的那一个。")
        );

    public static Diagnostic NoValue(string name, string wanted) =>
        Error(
            "PA505",
            new($"\"{name}\" needs a value.", $"“{name}”后面缺少取值。"),
            new($"Write {name} {wanted}.", $"写作 {name} {wanted}。")
        );

    public static Diagnostic WrongChoice(string name, string value, string? nearest, IReadOnlyList<string> known) =>
        Error(
            "PA506",
            new($"\"{name}\" cannot be \"{value}\".", $"“{name}”不能是“{value}”。"),
            nearest is not null ? Write(nearest) : OneOf(known)
        );

    public static Diagnostic NoArgument(string name, string command) =>
        Error("PA507", new($"\"{command}\" needs a <{name}>.", $"“{command}”后面要写 <{name}>。"), SeeHelp(command));

    public static Diagnostic Contradiction(string one, string other) =>
        Error(
            "PA504",
            new($"\"{one}\" and \"{other}\" contradict each other.", $"“{one}”和“{other}”互相矛盾。"),
            new("Keep the one that counts.", "只保留需要的那一个。")
        );

    public static Diagnostic TooMuch(string value, string command) =>
        Error(
            "PA508",
            new($"\"{command}\" does not know what to do with \"{value}\".", $"“{command}”不知道“{value}”是什么。"),
            SeeHelp(command)
        );

    public static Diagnostic WrongBasket(string option, string part) =>
        Error(
            "PA520",
            new($"\"{option}\" cannot be \"{part}\".", $"“{option}”不能是“{part}”。"),
            new($"Write items and how many: {option} TEE=3,CAP=1.", $"写商品和数量，如 {option} TEE=3,CAP=1。")
        );

    public static Diagnostic ItemTwice(string option, string sku) =>
        Error(
            "PA521",
            new($"\"{option}\" names \"{sku}\" twice.", $"“{option}”里“{sku}”写了两次。"),
            new("Add the two up.", "请合并成一个数量。")
        );

    public static Diagnostic NoOption(string option, string wanted, string command) =>
        Error(
            "PA522",
            new($"\"{command}\" needs {option}.", $"“{command}”必须写 {option}。"),
            new($"Write {option} {wanted}.", $"写作 {option} {wanted}。")
        );

    public static Diagnostic WrongCount(string option, string value) =>
        Error(
            "PA523",
            new($"\"{option}\" cannot be \"{value}\".", $"“{option}”不能是“{value}”。"),
            new($"Write a whole number from 1 on: {option} 500.", $"写 1 以上的整数，如 {option} 500。")
        );

    public static Diagnostic WrongBudget(string option, string value) =>
        Error(
            "PA524",
            new($"\"{option}\" cannot be \"{value}\".", $"“{option}”不能是“{value}”。"),
            new(
                $"Write how many orders to price ({option} 200000) or how long to search ({option} 10s).",
                $"写要计价的订单数（{option} 200000），或者搜索时间（{option} 10s）。"
            )
        );

    public static Diagnostic NoSuchFinding(string name, string plan) =>
        Error(
            "PA525",
            new($"\"{plan}\" has no finding \"{name}\".", $"“{plan}”里没有“{name}”这个漏洞。"),
            new(
                $"Name a rule or a fingerprint of its report: promoaudit check {plan} --format json.",
                $"请写报告里的规则编号或指纹：promoaudit check {plan} --format json。"
            )
        );

    /// <param name="nearest">One that the rule is asked about.</param>
    public static Diagnostic NoSuchSubject(string name, Rule rule, string? nearest) =>
        Error(
            "PA450",
            new($"{rule.Id} is not asked about \"{name}\" in this plan.", $"在这个方案里，{rule.Id} 不检查“{name}”。"),
            nearest is not null
                ? Write(nearest)
                : new(
                    $"It is asked for each {rule.Subject}: write the id or the SKU as the plan has it, or leave --subject out.",
                    $"它的检查对象是 {rule.Subject}：请照方案写 id 或 SKU，或者去掉 --subject。"
                )
        );

    /// <param name="option">Where it was asked for.</param>
    public static Diagnostic NoSuchTest(Rule rule, string option, string value, string? nearest) =>
        Error(
            "PA527",
            new($"{rule.Id} has no test \"{option} {value}\".", $"{rule.Id} 没有“{option} {value}”这个测试。"),
            nearest is not null
                ? Write(nearest)
                : new(
                    "--example counts those inside the rule file, --case those of the test file beside it, both from 1.",
                    "--example 数的是规则文件里的示例，--case 数的是旁边用例文件里的用例，都从 1 数起。"
                )
        );

    public static Diagnostic NeedsFlag(string option, string needed) =>
        Error(
            "PA528",
            new($"\"{option}\" needs {needed}.", $"“{option}”要和 {needed} 一起写。"),
            new($"Write {needed} {option}.", $"写作 {needed} {option}。")
        );

    public static Diagnostic NothingToWrite() =>
        Error(
            "PA526",
            new("Standard input cannot be repaired in place.", "标准输入没有文件可改。"),
            new(
                "Name a file, or leave out --write and use the patch.",
                "请写文件名，或者去掉 --write，使用输出的补丁。"
            )
        );

    public static Diagnostic NothingToWatch() =>
        Error(
            "PA380",
            new("The built-in rules do not change while you watch.", "内置规则不会变化，没有可监视的文件。"),
            new(
                "Name the folder of your rules: promoaudit rules test my-rules --watch.",
                "请写规则文件夹：promoaudit rules test my-rules --watch。"
            )
        );

    public static Diagnostic Other(string message, string command) =>
        Error("PA509", LocalizedText.Same(message), SeeHelp(command));

    public static Diagnostic Error(string code, LocalizedText message, LocalizedText? remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);

    private static LocalizedText Write(string nearest) =>
        new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？");

    private static LocalizedText OneOf(IReadOnlyList<string> known) =>
        new($"Write one of {string.Join(", ", known)}.", $"可用的有：{string.Join("、", known)}。");

    private static LocalizedText SeeHelp(string command) => new($"See {command} --help.", $"用法见 {command} --help。");
}
