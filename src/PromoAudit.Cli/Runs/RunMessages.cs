using PromoAudit.Text;

namespace PromoAudit.Cli.Runs;

/// <summary>PA674 to PA679: what can be wrong with how a large run is shared out.</summary>
internal static class RunMessages
{
    public static Diagnostic NoShard(string text, int most) =>
        Error(
            "PA674",
            new(
                $"\"{text}\" says no part of a run: a part and how many there are, from 1/1 to {most}/{most}.",
                $"“{text}”不是一次运行的某个部分：应写第几份和总份数，从 1/1 到 {most}/{most}。"
            ),
            new(
                "Write --shard 3/16 for the third of sixteen parts; the first is 1/16.",
                "例如十六份中的第三份写 --shard 3/16；第一份是 1/16。"
            )
        );

    public static Diagnostic NoJobs(string text, int most) =>
        Error(
            "PA675",
            new(
                $"\"{text}\" is no number of plans to audit at once: it is from 1 to {most}.",
                $"“{text}”不能作为同时审计的方案数：应为 1 到 {most}。"
            ),
            new("Leave --jobs out to use all cores.", "不写 --jobs 就使用全部处理器核心。")
        );

    public static Diagnostic InputIsNoPart() =>
        Error(
            "PA676",
            new(
                "Standard input cannot be shared out among several runs, nor compared with a revision.",
                "标准输入不能分给多次运行，也不能和某个版本比较。"
            ),
            new("Name files or folders instead of -.", "请写文件或文件夹，不要写 -。")
        );

    /// <param name="what">In what this run differs from the parts.</param>
    public static Diagnostic OtherHere(string path, LocalizedText what) =>
        Error(
            "PA677",
            new(
                $"\"{path}\" was made with other {what.English} than this command goes by.",
                $"“{path}”所用的{what.Chinese}和本命令的不同。"
            ),
            new(
                "Give merge the same --rules and other settings as check, in the same folder.",
                "请在同一个文件夹里，给 merge 写上和 check 一样的 --rules 等设置。"
            )
        );

    public static Diagnostic NoVerdictOfParts() =>
        Error(
            "PA678",
            new(
                "A verdict is about all plans at once: it is not written for parts of a run, nor for what has changed only.",
                "裁决针对全部方案：分份审计、合并，以及只审计有改动的方案时，都不写裁决。"
            ),
            new(
                "Leave --verdict out, or --shard and --changed-since.",
                "请去掉 --verdict，或者去掉 --shard 和 --changed-since。"
            )
        );

    public static Diagnostic NothingCanHaveChanged(string revision) =>
        Error(
            "PA679",
            new(
                $"\"{revision}\" holds all that is checked out, and no file differs from it, so no plan can have changed.",
                $"“{revision}”已经包含当前检出的全部内容，文件也没有改动，所以不可能有方案改动。"
            ),
            new(
                "Name the target branch of the pull request, such as origin/main; on that branch itself, HEAD~1.",
                "合并请求请写目标分支，例如 origin/main；在目标分支上请写 HEAD~1。"
            )
        );

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
