using PromoAudit.Cli.Files;
using PromoAudit.Findings;
using PromoAudit.Findings.Meetings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Runs;

/// <summary>From a file of a run to its audit. May be used by several threads.</summary>
/// <param name="skipped">Told of what plans include.</param>
/// <param name="notesFiles">Notes in each audit the files that it rests on, with their digests.</param>
internal sealed class PlanReader(
    Session session,
    RuleSet rules,
    AuditOptions options,
    SkippedFiles skipped,
    bool notesFiles
)
{
    private readonly Lazy<byte[]> _standardInput = new(() => ReadAll(session.Console.Input));

    /// <summary>A fault of ours on one plan is told with that plan; the others are audited all the same.</summary>
    /// <returns>Null for a file of a folder that is no plan.</returns>
    public PlanAudit? Audited(PlanInput input)
    {
        try
        {
            return Tried(input);
        }
#pragma warning disable CA1031 // Whatever it is, the other plans must not suffer from it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new PlanAudit
            {
                Path = input.Shown,
                Status = PlanStatus.Failed,
                Diagnostics = [Failures.OnPlan(session.Console, input.Shown, error)],
            };
        }
    }

    /// <summary>Looks at a file without auditing it.</summary>
    /// <param name="changes">Null where it does not matter what has changed.</param>
    public SurveyedFile Surveyed(PlanInput input, ChangedFiles? changes)
    {
        var isChanged = changes?.Has(input.FullPath) ?? true;
        if (Read(input).Text is not { } text)
        {
            return new SurveyedFile(IsPlan: true, isChanged, Sketch: null);
        }

        if (!IsPlan(input, text))
        {
            return new SurveyedFile(IsPlan: false, isChanged, Sketch: null);
        }

        // What a plan includes is only known when it is read.
        var files = new TracedFiles(FilesOf(input), Path.GetDirectoryName(input.FullPath) ?? "");
        var sketch = SketchOf(text, files);
        return new SurveyedFile(IsPlan: true, isChanged || files.Asked.Any(path => changes?.Has(path) ?? true), sketch);
    }

    /// <returns>Null where there is nothing to tell.</returns>
    public PlanMeeting? Met(PlanInput first, PlanInput second) =>
        Read(first).Text is { } one && Read(second).Text is { } other
            ? Audit.Meet((one, FilesOf(first)), (other, FilesOf(second)), rules, options)
            : null;

    /// <summary>Standard input can be read once, and is looked at as often as a file.</summary>
    private FileReading Read(PlanInput input, FileWitness? witness = null) =>
        input is { FullPath: null, Committed: null }
            ? FileWitness.Read(input.Shown, new MemoryStream(_standardInput.Value), witness)
            : input.Read(session.Console, witness);

    /// <summary>What the plan may include, with a note of what it does.</summary>
    private IFileSource FilesOf(PlanInput input, FileWitness? witness = null)
    {
        var files = input.FilesBeside(session.Console, witness);
        return input.FullPath is { } path && !input.MustBePlan
            ? new IncludedFiles(files, Path.GetDirectoryName(path) ?? session.Console.Folder, skipped)
            : files;
    }

    private static byte[] ReadAll(Stream stream)
    {
        var bytes = new byte[SourceDecoder.MaxBytes + 1];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private static bool IsPlan(PlanInput input, SourceText text) => input.MustBePlan || PlanMark.IsIn(text);

    /// <summary>A fault of ours shows when the plan is audited.</summary>
    private PlanSketch? SketchOf(SourceText text, TracedFiles files)
    {
        try
        {
            return Audit.Sketch(text, files, rules, options);
        }
#pragma warning disable CA1031
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private PlanAudit? Tried(PlanInput input)
    {
        var witness = notesFiles ? new FileWitness() : null;
        var reading = Read(input, witness);
        if (reading.Text is not { } text)
        {
            return new PlanAudit
            {
                Path = input.Shown,
                Status = PlanStatus.NotAudited,
                Diagnostics = [FileMessages.Unreadable(input.Shown, reading.Problem ?? FileMessages.Missing)],
            };
        }

        return IsPlan(input, text)
            ? Audit.Run(text, FilesOf(input, witness), rules, options) with
            {
                ReadFiles = witness?.Files ?? [],
            }
            : null;
    }
}

/// <summary>What a first look at a file has shown.</summary>
/// <param name="IsChanged">Itself, or what it includes; true where nobody asks.</param>
/// <param name="Sketch">Null where the plan could not be read, or nobody asks.</param>
internal sealed record SurveyedFile(bool IsPlan, bool IsChanged, PlanSketch? Sketch);
