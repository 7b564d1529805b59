namespace PromoAudit.Text;

/// <summary>Of a plan that includes nothing: no file stands beside it.</summary>
internal sealed class NoOtherFiles : IFileSource
{
    public FileReading Read(string path) => new(Text: null, new("It is not there.", "文件不存在。"));
}
