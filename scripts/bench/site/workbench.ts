import '../../../components/workbench/workbench.element.js';

const workbench = document.createElement('polku-workbench');
workbench.lang = 'en';
workbench.courses = [{ name: 'Long', src: 'long/course.md' }];
document.body.append(workbench);
